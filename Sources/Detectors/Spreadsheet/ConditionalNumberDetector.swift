import InventoryModel
import OfficePackage

/// Conditional formats that change how a number is written, its decimals, its currency, its unit, and those that draw
/// borders or hatching and nothing else.
final class ConditionalNumberDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.cf-number-format", unit: "rules", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.10 (dxfId), §18.8.14 (numFmt); [MS-XLSX] 2.6.45"),
    FactKindDefinition(
      kind: "spreadsheet.cf-border-only", unit: "rules", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.10 (dxfId), §18.8.4 (border)"),
  ]

  private let names: ConditionalFormatNames
  private let limit: Int
  private var numbered: Set<Int> = []
  private var bordered: Set<Int> = []
  private var numbers = Tally()
  private var borders = Tally()

  init(_ setting: DetectorSetting) {
    names = setting.conditionalFormatNames
    limit = setting.locations
  }

  func styles(_ styles: StyleSheet) {
    numbered = styles.numberedDifferentials
    bordered = styles.borderDifferentials
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    if name == names.cfRule {
      guard !(numbered.isEmpty && bordered.isEmpty), let format = element.integer(names.dxfId) else { return }
      if numbered.contains(format) { numbers.add(at: part.place, limit: limit) }
      if bordered.contains(format) { borders.add(at: part.place, limit: limit) }
    } else if name == names.numFmt, part.role == .worksheet, element.parent.local == names.dxf,
      element.integer(names.numFmtId) != 0
    {
      // A rule of 2010 has its format in itself.
      numbers.add(at: part.place, limit: limit)
    }
  }

  func facts() -> [Fact] {
    [numbers.fact("spreadsheet.cf-number-format"), borders.fact("spreadsheet.cf-border-only")].filter { $0.count > 0 }
  }
}
