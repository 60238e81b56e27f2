import InventoryModel
import OfficePackage

/// What sheets hide: rows and columns, and formulas of protected sheets.
final class HiddenCellDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.hidden-rows-cols", unit: "rows and columns", attributes: ["columns", "rows"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.73, §18.3.1.13, attribute hidden"),
    FactKindDefinition(
      kind: "spreadsheet.hidden-formula", unit: "formulas", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.33 (hidden), §18.3.1.85"),
  ]

  private var hidden = Tally()
  private var rows = 0
  private var columns = 0
  private var formulas = Tally()
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheetTraits(_ traits: SheetTraits) {
    let count = traits.hiddenRows + traits.hiddenColumns
    if count > 0 {
      hidden.add(count, at: .sheet(traits.sheet), limit: limit)
      rows += traits.hiddenRows
      columns += traits.hiddenColumns
    }
    // Without protection of its sheet such a format does nothing.
    guard traits.isProtected, traits.hiddenFormulas.count > 0 else { return }
    let first = traits.hiddenFormulas.first
    formulas.add(
      traits.hiddenFormulas.count, at: .cell(sheet: traits.sheet, row: first.row, column: first.column), limit: limit)
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    if hidden.count > 0 {
      facts.append(
        hidden.fact(
          "spreadsheet.hidden-rows-cols", attributes: ["rows": .integer(rows), "columns": .integer(columns)]))
    }
    if formulas.count > 0 { facts.append(formulas.fact("spreadsheet.hidden-formula")) }
    return facts
  }
}
