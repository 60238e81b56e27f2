import FormulaSyntax
import InventoryModel
import OfficePackage

/// Functions called by cell formulas, and by formulas elsewhere.
final class FunctionDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "formula.function", subject: "function, canonical upper-case English name", unit: "calls",
      attributes: ["cells", "class", "distinct", "shadows", "stored"],
      values: ["class": FunctionClasses.names, "shadows": .booleans], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.40, §18.17; [MS-XLSX] 2.2.2"),
    FactKindDefinition(
      kind: "formula.function.elsewhere", subject: "function, canonical upper-case English name", unit: "calls",
      attributes: ["class", "formulas", "place", "shadows", "stored"],
      values: ["class": FunctionClasses.names, "place": .cases(of: FormulaPlace.self), "shadows": .booleans],
      formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.2.5, §18.3.1.10, §18.3.1.32, §18.5.1.1; [MS-XLSX] 2.6.45, 2.6.53"),
  ]

  private struct Usage {
    var calls = 0
    /// Formulas in relative form that call it.
    var distinct = 0
    var lastFormula = -1
    /// Of cells or formulas with a call.
    var tally = Tally()

    /// One call by the formula of that number. A formula that calls a function twice is one cell.
    mutating func add(_ formula: CellFormula, _ serial: Int, isFirst: Bool, limit: Int) {
      calls += formula.cells
      guard lastFormula != serial else { return }
      lastFormula = serial
      if isFirst { distinct += 1 }
      tally.add(
        formula.cells, at: .cell(sheet: formula.sheet, row: formula.row, column: formula.column), limit: limit)
    }
  }

  private struct ElsewhereKey: Hashable {
    var function: FunctionID
    var place: FormulaPlace
  }

  private let desk: FormulaDesk
  private let macroSheets: MacroSheetCalls
  private let limit: Int
  private var cells: [Usage] = []
  private var elsewhere: [ElsewhereKey: Usage] = [:]
  private var classes = FunctionClasses()
  private var serial = 0
  /// The first formula that is longer than the scanner reads.
  private var overLimit: String?

  init(_ setting: DetectorSetting) {
    desk = setting.formulas
    macroSheets = setting.macroSheetCalls
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    classes.hasMacros = !summary.relationships("vbaProject").isEmpty
  }

  func definedName(_ name: DefinedName) { classes.add(name) }

  func userFunctions(_ names: [String]) { classes.add(userFunctions: names) }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    serial += 1
    for call in analysis.calls {
      classes.mark(call, isMacroSheet: formula.isMacroSheet)
      while cells.count <= call.function.index { cells.append(Usage()) }
      cells[call.function.index].add(formula, serial, isFirst: desk.isFirst, limit: limit)
    }
    if formula.isMacroSheet { macroSheets.add(formula, analysis, desk.scanner) }
    if analysis.traits.contains(.overLimit) {
      noteLimit(.cell(sheet: formula.sheet, row: formula.row, column: formula.column))
    }
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    serial += 1
    for call in analysis.calls {
      classes.mark(call, isMacroSheet: false)
      let key = ElsewhereKey(function: call.function, place: expression.kind)
      elsewhere[key, default: Usage()].calls += 1
      guard elsewhere[key]?.lastFormula != serial else { continue }
      elsewhere[key]?.lastFormula = serial
      elsewhere[key]?.tally.add(at: expression.place, limit: limit)
    }
    if analysis.traits.contains(.overLimit) { noteLimit(expression.place) }
  }

  private func noteLimit(_ place: Place) {
    if overLimit == nil { overLimit = place.text }
  }

  func issues() -> [Issue] {
    overLimit.map { place in
      [Issue(code: "formula.limit", place: place, message: "a formula over the limits of what is read; its rest is not")]
    } ?? []
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (index, usage) in cells.enumerated() where usage.calls > 0 {
      let function = FunctionID(index: index)
      let name = desk.scanner.name(function)
      var attributes = classes.attributes(of: function, name)
      attributes["cells"] = .integer(usage.tally.count)
      attributes["distinct"] = .integer(usage.distinct)
      facts.append(
        Fact(
          kind: "formula.function", subject: name, count: usage.calls, attributes: attributes,
          locations: usage.tally.locations))
    }
    for (key, usage) in elsewhere {
      let name = desk.scanner.name(key.function)
      var attributes = classes.attributes(of: key.function, name)
      attributes["place"] = .string(key.place.rawValue)
      attributes["formulas"] = .integer(usage.tally.count)
      facts.append(
        Fact(
          kind: "formula.function.elsewhere", subject: name, count: usage.calls, attributes: attributes,
          locations: usage.tally.locations))
    }
    return facts
  }
}
