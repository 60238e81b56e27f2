import InventoryModel
import OfficePackage

/// What a workbook's sheets are for, and what people keep and fill in on them.
final class SheetLayoutDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "workbook.layers", unit: "sheets with a role", attributes: ["input", "logic", "presentation", "storage"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.4, §18.3.1.33, §18.3.1.85, §18.8.33"),
    FactKindDefinition(
      kind: "workbook.protected-inputs", subject: "sheet name", unit: "unlocked cells", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.85, §18.8.33"),
    FactKindDefinition(
      kind: "workbook.record-table", subject: "table or sheet name", unit: "records",
      attributes: ["columns", "lists", "table"], values: ["table": .booleans], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.80, §18.5.1.2"),
  ]

  /// Records from which a table is a long one, and columns that it has at least.
  private static let records = 100
  private static let columns = 3
  /// Of the cells under the headings, in per cent, those that are filled.
  private static let density = 70

  private var shapes: [SheetShape] = []
  private var tables: [String: [SheetTable]] = [:]
  private var tableCount = 0
  private var drawn: Set<String> = []
  private var chartsheets = 0
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func package(_ summary: PackageSummary) { drawn = SheetLayoutDetector.drawn(summary) }

  /// Parts with charts, pictures or pivot tables.
  static func drawn(_ summary: PackageSummary) -> Set<String> {
    Set(summary.relationships.filter { ["drawing", "pivotTable"].contains($0.kind) }.map(\.source))
  }

  func sheet(_ sheet: Sheet) {
    if sheet.kind == .chartsheet { chartsheets += 1 }
  }

  func sheetShape(_ shape: SheetShape) { shapes.append(shape) }

  func table(_ table: SheetTable) {
    guard case .sheet(let sheet) = table.place, tableCount < 10_000 else { return }
    tableCount += 1
    tables[sheet, default: []].append(table)
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    var roles: [SheetRole: Int] = [:]
    if chartsheets > 0 { roles[.presentation] = chartsheets }
    for shape in shapes {
      if let role = SheetRole(shape, isDrawn: drawn.contains(shape.part)) { roles[role, default: 0] += 1 }
      if shape.isProtected, shape.unlocked > 0 {
        facts.append(
          Fact(
            kind: "workbook.protected-inputs", subject: shape.sheet, count: shape.unlocked,
            locations: [Place.sheet(shape.sheet).text]))
      }
      facts += records(shape)
    }
    let layered = roles.values.reduce(0, +)
    if layered > 0 {
      facts.append(
        Fact(
          kind: "workbook.layers", count: layered,
          attributes: Dictionary(uniqueKeysWithValues: roles.map { ($0.key.rawValue, .integer($0.value)) })))
    }
    return facts
  }

  /// Long tables by what they are declared as; where none is, a sheet that is one: a row of headings, one over each
  /// column, and filled cells below.
  private func records(_ shape: SheetShape) -> [Fact] {
    let declared = (tables[shape.sheet] ?? []).compactMap { table -> Fact? in
      guard let range = table.range else { return nil }
      let count = min(range.rows.upperBound, shape.rows) - range.rows.lowerBound + 1 - max(0, min(table.headerRows, 1))
      guard count >= SheetLayoutDetector.records, range.columns.count >= SheetLayoutDetector.columns else { return nil }
      return fact(
        table.name, shape, count, range.columns.lowerBound...range.columns.upperBound, row: range.rows.lowerBound,
        isTable: true)
    }
    guard declared.isEmpty, let heading = shape.heading, heading.texts >= SheetLayoutDetector.columns else {
      return declared
    }
    let columns = heading.firstColumn...heading.lastColumn
    let count = shape.rows - heading.row
    let filled = (shape.constants + shape.formulas - heading.texts) * 100
    guard count >= SheetLayoutDetector.records, heading.texts == columns.count,
      filled >= count * columns.count * SheetLayoutDetector.density,
      shape.constants * 2 > shape.formulas
    else { return [] }
    return [fact(shape.sheet, shape, count, columns, row: heading.row, isTable: false)]
  }

  private func fact(
    _ name: String, _ shape: SheetShape, _ count: Int, _ columns: ClosedRange<Int>, row: Int, isTable: Bool
  ) -> Fact {
    Fact(
      kind: "workbook.record-table", subject: name, count: count,
      attributes: [
        "columns": .integer(columns.count), "lists": .integer(shape.listColumns.count { columns.contains($0) }),
        "table": .boolean(isTable),
      ], locations: [Place.cell(sheet: shape.sheet, row: row, column: columns.lowerBound).text])
  }
}
