import FormulaSyntax
import InventoryModel
import OfficePackage

/// Counts what macro sheets of a package call. One for a process; emptied for each document. The detector of functions
/// hands it the formulas of macro sheets, so that no other formula asks for it.
final class MacroSheetCalls {
  struct Call: Hashable {
    var function: String
    var kind: String
  }

  struct Procedure: Hashable {
    var library: String
    var name: String
  }

  /// Distinct things that are told apart.
  static let limit = 5_000

  private(set) var calls: [Call: (count: Int, tally: Tally)] = [:]
  private(set) var procedures: [Procedure: Tally] = [:]
  private(set) var isOverLimit = false
  private let locations: Int

  init(locations: Int) { self.locations = locations }

  func removeAll() {
    calls.removeAll()
    procedures.removeAll()
    isOverLimit = false
  }

  func add(_ formula: CellFormula, _ analysis: FormulaAnalysis, _ scanner: FormulaScanner) {
    var seen: Set<Call> = []
    for call in analysis.calls {
      let key = key(call, scanner)
      if ["CALL", "REGISTER", "REGISTER.ID"].contains(key.function) {
        let texts = LiteralArguments.read(formula.text, open: call.parenthesis, count: 2)
        if texts.count == 2, !texts[1].isComputed {
          add(library: texts[0].text, texts[1].text, formula.cells, at: place(formula))
        }
      }
      guard calls[key] != nil || calls.count < Self.limit else {
        isOverLimit = true
        continue
      }
      calls[key, default: (0, Tally())].count += formula.cells
      if seen.insert(key).inserted { calls[key]?.tally.add(formula.cells, at: place(formula), limit: locations) }
    }
  }

  /// What a binary workbook says of one function.
  func add(_ call: Call, count: Int, cells: Int, at places: [Place]) {
    guard calls[call] != nil || calls.count < Self.limit else { return isOverLimit = true }
    var tally = calls[call]?.tally ?? Tally()
    for place in places { tally.add(0, at: place, limit: locations) }
    tally.add(unplaced: cells)
    calls[call] = ((calls[call]?.count ?? 0) + count, tally)
  }

  func add(library: String, _ name: String, _ cells: Int, at place: Place?) {
    let key = Procedure(library: LibraryName.short(library), name: name)
    guard procedures[key] != nil || procedures.count < Self.limit else { return isOverLimit = true }
    if let place {
      procedures[key, default: Tally()].add(cells, at: place, limit: locations)
    } else {
      procedures[key, default: Tally()].add(unplaced: cells)
    }
  }

  private func place(_ formula: CellFormula) -> Place {
    .cell(sheet: formula.sheet, row: formula.row, column: formula.column)
  }

  private func key(_ call: FormulaCall, _ scanner: FormulaScanner) -> Call {
    var name = scanner.name(call.function)
    // `OPEN?` asks with the command's dialog box.
    if name.hasSuffix("?") { name.removeLast() }
    switch call.qualifier {
    case .addIn, .book: return Call(function: name, kind: "add-in")
    case .unknownFunction: return Call(function: name, kind: "unknown")
    case .none, .sheet:
      let kind = MacroSheetWords.kind(of: name, isPlain: call.prefixes.isEmpty)
      return Call(function: name, kind: kind ?? "user-defined")
    }
  }
}
