import InventoryModel
import OfficePackage

/// Array formulas, dynamic arrays and what-if tables: kinds of formula, whatever they call.
final class FormulaKindDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.array-formula-cse", unit: "array formulas", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.40, §18.18.6"),
    FactKindDefinition(
      kind: "spreadsheet.array-formula-range", unit: "array formulas that fill several cells with what may be one value",
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.40 (ref)"),
    FactKindDefinition(
      kind: "spreadsheet.dynamic-array", unit: "array formulas", formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.2.4.10, 2.6.117"),
    FactKindDefinition(
      kind: "spreadsheet.data-table-whatif", unit: "tables", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.40, attribute t=dataTable"),
  ]

  private var arrays = Tally()
  private var ranges = Tally()
  private var dynamicArrays = Tally()
  private var dataTables = Tally()
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func formula(_ formula: CellFormula) {
    let place = Place.cell(sheet: formula.sheet, row: formula.row, column: formula.column)
    switch formula.kind {
    case .array:
      if formula.hasMetadata {
        dynamicArrays.add(at: place, limit: limit)
      } else {
        arrays.add(at: place, limit: limit)
        if formula.fillsRange, Self.mayGiveOneValue(formula.text) { ranges.add(at: place, limit: limit) }
      }
    case .dataTable: dataTables.add(at: place, limit: limit)
    case .normal, .shared: break
    }
  }

  /// An array of one value is repeated in every cell of its range, where other programs fill the first one only. Areas
  /// without a function, and functions that give an array whatever they read, are none of them.
  private static func mayGiveOneValue(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: ":")) else { return true }
    let open = UInt8(ascii: "(")
    guard text.contains(open) else { return false }
    let name = text.drop { $0 == UInt8(ascii: "=") }.prefix { $0 != open }
    return !arrays.contains { $0.elementsEqual(name) { $0 == $1 & 0xDF } }
  }

  private static let arrays = ["FREQUENCY", "GROWTH", "LINEST", "LOGEST", "MINVERSE", "MMULT", "TRANSPOSE", "TREND"]
    .map { Array($0.utf8) }

  func facts() -> [Fact] {
    [
      arrays.fact("spreadsheet.array-formula-cse"), ranges.fact("spreadsheet.array-formula-range"),
      dynamicArrays.fact("spreadsheet.dynamic-array"),
      dataTables.fact("spreadsheet.data-table-whatif"),
    ].filter { $0.count > 0 }
  }
}
