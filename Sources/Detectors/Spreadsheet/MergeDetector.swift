import InventoryModel
import OfficePackage

/// Formulas that stand under merged cells: a merged cell shows what its first cell says, and Excel computes the others all
/// the same.
final class MergeDetector: Detector {
  static let interests: DetectorInterests = [.places, .elements]

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.merged-formulas", unit: "merged ranges", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.54 mergeCell")
  ]

  /// Formulas of one sheet whose places are kept, and steps that looking them up may take: a sheet with more is not
  /// looked through to its end.
  private static let formulaLimit = 100_000
  private static let stepLimit = 1_000_000

  private let names: MergeNames
  private let limit: Int
  private var sheet = ""
  /// `row << 16 | column`, 1-based, of the sheet that is being read.
  private var formulas: [UInt64] = []
  private var isSorted = true
  /// Merged ranges stand behind the cells (§18.3.1.99): formulas that come after one are not looked at.
  private var isClosed = false
  private var steps = 0
  private var covered = Tally()

  init(_ setting: DetectorSetting) {
    names = setting.mergeNames
    limit = setting.locations
  }

  func formulaCell(_ formula: CellFormula) {
    if formula.sheet != sheet {
      sheet = formula.sheet
      formulas.removeAll(keepingCapacity: true)
      (isSorted, isClosed, steps) = (true, false, 0)
    }
    guard !isClosed, formulas.count < Self.formulaLimit, formula.row > 0, formula.column > 0 else { return }
    let place = Self.place(formula.row, formula.column)
    if let last = formulas.last, place < last { isSorted = false }
    formulas.append(place)
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.mergeCell, element.namespace == .spreadsheet, part.role == .worksheet, !formulas.isEmpty,
      case .sheet(sheet) = part.place, let range = element.bytes(names.ref).flatMap({ CellRange($0) })
    else { return }
    isClosed = true
    if !isSorted {
      formulas.sort()
      isSorted = true
    }
    if covers(range) {
      covered.add(
        at: .cell(sheet: sheet, row: range.rows.lowerBound, column: range.columns.lowerBound), limit: limit)
    }
  }

  /// Whether a formula stands in the range, but for its first cell.
  private func covers(_ range: CellRange) -> Bool {
    let first = Self.place(range.rows.lowerBound, range.columns.lowerBound)
    let last = Self.place(range.rows.upperBound, range.columns.upperBound)
    for place in formulas[index(after: first)...] {
      steps += 1
      guard place <= last, steps <= Self.stepLimit else { return false }
      if range.columns.contains(Int(place & 0xFFFF)) { return true }
    }
    return false
  }

  /// Of the first formula behind that place, by bisection.
  private func index(after place: UInt64) -> Int {
    var (low, high) = (0, formulas.count)
    while low < high {
      let middle = (low + high) / 2
      if formulas[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func place(_ row: Int, _ column: Int) -> UInt64 { UInt64(row) << 16 | UInt64(column) }

  func facts() -> [Fact] { covered.count > 0 ? [covered.fact("spreadsheet.merged-formulas")] : [] }
}

/// Numbers of the names that merged ranges are told by.
struct MergeNames {
  let mergeCell, ref: UInt16

  init(_ vocabulary: Vocabulary) {
    mergeCell = vocabulary.subscribe("mergeCell")
    ref = vocabulary.number("ref")
  }
}
