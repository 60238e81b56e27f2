import InventoryModel
import OfficePackage

/// What the style sheet holds (ECMA-376-1:2016 §18.8).
final class StyleDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.styles", unit: "cell formats",
      attributes: ["differential", "fonts", "number-formats", "styles"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.8.10; [MS-OI29500] 2.1.720"),
    FactKindDefinition(
      kind: "spreadsheet.number-format-custom", unit: "number formats", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.30"),
    FactKindDefinition(
      kind: "spreadsheet.number-format-numerals", unit: "cell formats", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.31"),
    FactKindDefinition(
      kind: "spreadsheet.number-format-locale", unit: "number formats", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.31"),
    FactKindDefinition(
      kind: "spreadsheet.theme-colors", unit: "colours", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.3 (theme)"),
    FactKindDefinition(
      kind: "spreadsheet.cell-styles-named", unit: "named styles", attributes: ["custom"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.8.7"),
  ]

  private var styles: StyleSheet?

  init(_ setting: DetectorSetting) {}

  func styles(_ styles: StyleSheet) { self.styles = styles }

  func facts() -> [Fact] {
    guard let styles else { return [] }
    var facts: [Fact] = []
    func add(_ kind: FactKind, _ count: Int, _ attributes: [String: AttributeValue] = [:]) {
      if count > 0 { facts.append(Fact(kind: kind, count: count, attributes: attributes)) }
    }
    add(
      "spreadsheet.styles", styles.cellFormats,
      [
        "fonts": .integer(styles.fonts), "differential": .integer(styles.differentialFormats),
        "number-formats": .integer(styles.numberFormats), "styles": .integer(styles.namedStyles),
      ])
    add("spreadsheet.number-format-custom", styles.numberFormats)
    add("spreadsheet.number-format-locale", styles.localeNumberFormats)
    add("spreadsheet.number-format-numerals", styles.numeralFormats)
    add("spreadsheet.theme-colors", styles.themeColors)
    add("spreadsheet.cell-styles-named", styles.namedStyles, ["custom": .integer(styles.customStyles)])
    return facts
  }
}
