import FormulaSyntax
import InventoryModel
import OfficePackage

/// The interned function names of one process; emptied for each document.
final class FunctionTable {
  var scanner = FormulaScanner()
}

/// Functions called by cell formulas, and by formulas elsewhere.
final class FunctionDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "formula.function", subject: "function, canonical upper-case English name", unit: "calls",
      attributes: ["cells", "class"], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.40, §18.17; [MS-XLSX] 2.2.2"),
    FactKindDefinition(
      kind: "formula.function.elsewhere", subject: "function, canonical upper-case English name", unit: "calls",
      attributes: ["class", "formulas", "place"], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.2.5, §18.3.1.10, §18.3.1.32, §18.5.1.1; [MS-XLSX] 2.6.45, 2.6.53"),
  ]

  private struct Usage {
    var calls = 0
    var formulas = 0
    var lastFormula = -1
    var tally = Tally()
  }

  private struct ElsewhereKey: Hashable {
    var function: FunctionID
    var place: FormulaPlace
  }

  /// What a shared formula calls, and its children that are still to be counted.
  private struct SharedGroup {
    var calls: [(function: FunctionID, calls: Int)]
    /// Children that were counted one by one.
    var told = 0
    /// Cells of the children after these.
    var pending = 0
  }

  private let table: FunctionTable
  private let limit: Int
  private var cells: [Usage] = []
  private var elsewhere: [ElsewhereKey: Usage] = [:]
  private var marks: [FunctionMarks] = []
  /// Calls of each shared group of the current sheet, so that children are not scanned again.
  private var shared: [Int: SharedGroup] = [:]
  private var sheetName = ""
  private var serial = 0
  private var hasMacros = false
  private var lambdaNames: Set<String> = []
  /// The first formula that is longer than the scanner reads.
  private var overLimit: String?

  init(_ setting: DetectorSetting) {
    table = setting.functions
    table.scanner.removeAllNames()
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    hasMacros = !summary.relationships("vbaProject").isEmpty
  }

  func definedName(_ name: DefinedName) {
    let text = String(decoding: name.text.prefix(32), as: UTF8.self).uppercased()
    if text.hasPrefix("_XLFN.LAMBDA(") || text.hasPrefix("LAMBDA(") { lambdaNames.insert(name.name.uppercased()) }
  }

  func formula(_ formula: CellFormula) {
    if formula.sheet != sheetName {
      sheetName = formula.sheet
      settleShared()
    }
    serial += 1
    if case .shared(let group) = formula.kind {
      countShared(group, formula)
    } else if !formula.text.isEmpty {
      let traits = table.scanner.scan(formula.text) { function, qualifier in
        mark(function, qualifier, formula.isMacroSheet)
        count(function, 1, formula)
      }
      check(traits, formula)
    }
  }

  /// A child counts as its master. Once as many children were counted as places are kept, no further child adds a
  /// place: the rest is counted at once, for a master can have 60,000 functions and a million children.
  private func countShared(_ group: Int, _ formula: CellFormula) {
    if formula.isChild, let told = shared[group]?.told {
      guard told < limit else {
        shared[group]?.pending += formula.cells
        return
      }
      shared[group]?.told += 1
    } else {
      settle(shared[group])
      shared[group] = SharedGroup(calls: scanned(formula))
    }
    for call in shared[group]?.calls ?? [] { count(call.function, call.calls, formula) }
  }

  private func settleShared() {
    for group in shared.values { settle(group) }
    shared.removeAll(keepingCapacity: true)
  }

  private func settle(_ group: SharedGroup?) {
    guard let group, group.pending > 0 else { return }
    for call in group.calls {
      cells[call.function.index].calls += call.calls * group.pending
      cells[call.function.index].tally.add(unplaced: group.pending)
    }
  }

  private func check(_ traits: FormulaTraits, _ formula: CellFormula) {
    guard traits.contains(.overLimit) else { return }
    noteLimit(.cell(sheet: formula.sheet, row: formula.row, column: formula.column))
  }

  private func noteLimit(_ place: Place) {
    if overLimit == nil { overLimit = place.text }
  }

  func issues() -> [Issue] {
    overLimit.map { place in
      [Issue(code: "formula.limit", place: place, message: "a formula over the limits of what is read; its rest is not")]
    } ?? []
  }

  private func scanned(_ formula: CellFormula) -> [(function: FunctionID, calls: Int)] {
    var calls: [(function: FunctionID, calls: Int)] = []
    var positions: [FunctionID: Int] = [:]
    let traits = table.scanner.scan(formula.text) { function, qualifier in
      mark(function, qualifier, formula.isMacroSheet)
      if let index = positions[function] {
        calls[index].calls += 1
      } else {
        positions[function] = calls.count
        calls.append((function, 1))
      }
    }
    check(traits, formula)
    return calls
  }

  private func count(_ function: FunctionID, _ calls: Int, _ formula: CellFormula) {
    while cells.count <= function.index { cells.append(Usage()) }
    cells[function.index].calls += calls * formula.cells
    // A formula that calls a function twice is one cell.
    guard cells[function.index].lastFormula != serial else { return }
    cells[function.index].lastFormula = serial
    cells[function.index].tally.add(
      formula.cells, at: .cell(sheet: formula.sheet, row: formula.row, column: formula.column), limit: limit)
  }

  func expression(_ expression: Expression) {
    serial += 1
    let traits = table.scanner.scan(expression.text) { function, qualifier in
      mark(function, qualifier, false)
      let key = ElsewhereKey(function: function, place: expression.kind)
      elsewhere[key, default: Usage()].calls += 1
      guard elsewhere[key]?.lastFormula != serial else { return }
      elsewhere[key]?.lastFormula = serial
      elsewhere[key]?.tally.add(at: expression.place, limit: limit)
    }
    if traits.contains(.overLimit) { noteLimit(expression.place) }
  }

  private func mark(_ function: FunctionID, _ qualifier: CallQualifier, _ isMacroSheet: Bool) {
    while marks.count <= function.index { marks.append([]) }
    switch qualifier {
    case .addIn, .book: marks[function.index].insert(.addIn)
    case .unknownFunction: marks[function.index].insert(.unknown)
    case .none, .sheet: if isMacroSheet { marks[function.index].insert(.macroSheet) }
    }
  }

  func facts() -> [Fact] {
    settleShared()
    var facts: [Fact] = []
    for (index, usage) in cells.enumerated() where usage.calls > 0 {
      let name = name(index)
      facts.append(
        Fact(
          kind: "formula.function", subject: name, count: usage.calls,
          attributes: ["cells": .integer(usage.tally.count), "class": .string(functionClass(name, index))],
          locations: usage.tally.locations))
    }
    for (key, usage) in elsewhere {
      let name = name(key.function.index)
      facts.append(
        Fact(
          kind: "formula.function.elsewhere", subject: name, count: usage.calls,
          attributes: [
            "place": .string(key.place.rawValue), "formulas": .integer(usage.tally.count),
            "class": .string(functionClass(name, key.function.index)),
          ], locations: usage.tally.locations))
    }
    return facts
  }

  private func name(_ index: Int) -> String { table.scanner.name(FunctionID(index: index)) }

  /// What kind of function a name stands for, as far as the workbook itself tells.
  private func functionClass(_ name: String, _ index: Int) -> String {
    let marks = index < marks.count ? marks[index] : []
    if marks.contains(.addIn) { return "add-in" }
    if BuiltinFunctions.names.contains(name) { return "builtin" }
    if marks.contains(.macroSheet) { return "xlm" }
    if marks.contains(.unknown) { return "unknown" }
    return hasMacros || lambdaNames.contains(name) ? "user-defined" : "unknown"
  }
}

/// What the calls of a function had before its name.
struct FunctionMarks: OptionSet {
  let rawValue: UInt8

  static let addIn = FunctionMarks(rawValue: 1)
  static let unknown = FunctionMarks(rawValue: 2)
  static let macroSheet = FunctionMarks(rawValue: 4)
}
