import CompoundDocuments
import FormulaSyntax
import InventoryModel
import MacroSyntax
import OfficePackage

/// Procedures, functions that formulas can call, and keys that start macros.
final class ProcedureDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.procedure", subject: "module and procedure", unit: "procedures",
      attributes: ["access", "lines", "recorded", "started-by", "type", "used"],
      values: [
        "access": ["private", "public"], "recorded": .booleans, "started-by": .cases(of: MacroStart.self),
        "type": .cases(of: ModuleOutline.Procedure.Kind.self), "used": .booleans,
      ], formats: Formats.macros,
      source: "[MS-VBAL] 5.3.1"),
    FactKindDefinition(
      kind: "macro.function", subject: "function", unit: "functions", attributes: ["lines", "used"],
      values: ["used": .booleans],
      formats: Formats.workbookMacros, source: "[MS-VBAL] 5.3.1.3"),
    FactKindDefinition(
      kind: "macro.shortcut", subject: "procedure", unit: "procedures", attributes: ["key"],
      formats: Formats.workbookMacros, source: "[MS-VBAL] 4.2 (attribute VB_Invoke_Func)"),
  ]

  private struct Procedure: Hashable {
    var name: String
    var type: String
    var isPublic: Bool
    var lines: Int
    var isEmpty: Bool
    var isRecorded: Bool
    var start: MacroStart?
  }

  private struct Function: Hashable {
    var name: String
    var lines: Int
    /// Nil where other workbooks may call it, or formulas were not read.
    var isUsed: Bool?
  }

  private struct Shortcut: Hashable {
    var procedure: String
    var key: String
  }

  private let locations: Int
  private var procedures = MacroTally<Procedure>()
  private var functions = MacroTally<Function>()
  private var shortcuts = MacroTally<Shortcut>()

  private let notes: MacroNotes
  private let formulas: FormulaDesk
  /// Functions that formulas of the document call, in upper case; the macros come when all formulas were read.
  private var called: Set<String>?

  init(_ setting: DetectorSetting) {
    locations = setting.locations
    notes = setting.macroNotes
    formulas = setting.formulas
  }

  /// After all else of the document.
  func macros(_ found: FoundMacros) {
    if called == nil, !found.projects.isEmpty { called = calledNames() }
    let called = called ?? []
    for project in found.projects {
      let names = project.outlines.flatMap(\.procedures).map(\.name)
      notes.add(procedures: names, isWhole: project.project.isRead && !project.outlines.contains(where: \.isOverLimit))
      let starts = MacroStarts(project, in: found.format, notes, called: called)
      for index in project.outlines.indices { take(project, index, starts, found) }
    }
    if found.projects.isEmpty { notes.add(procedures: [], isWhole: found.size == 0) }
  }

  private func calledNames() -> Set<String> {
    Set((0..<formulas.scanner.nameCount).map { formulas.scanner.name(FunctionID(index: $0)).uppercased() })
  }

  private func take(_ project: FoundMacros.Project, _ index: Int, _ starts: MacroStarts, _ found: FoundMacros) {
    let module = project.project.modules[index]
    let outline = project.outlines[index]
    var started = 0
    for procedure in outline.procedures {
      let start = starts.start(procedure, ofModule: index)
      if let start, start.isOfDocument, procedure.statements > 0 { started += 1 }
      procedures.add(
        Procedure(
          name: "\(module.name).\(procedure.name)", type: procedure.kind.rawValue, isPublic: procedure.isPublic,
          lines: procedure.lines, isEmpty: procedure.statements == 0,
          isRecorded: procedure.isRecorded, start: start),
        module: module.name, line: procedure.line, locations: locations)
      // Excel offers public functions of standard modules to formulas, whether the module is private or not.
      if module.kind == .standard, procedure.kind == .function, procedure.isPublic {
        functions.add(
          Function(name: procedure.name, lines: procedure.lines, isUsed: isCalled(start, found.format)),
          module: module.name, line: procedure.line, locations: locations)
      }
    }
    notes.add(starts: started, of: found.place)
    let lines =
      outline.shortcuts.isEmpty
      ? [:] : Dictionary(outline.procedures.map { ($0.name, $0.line) }, uniquingKeysWith: { first, _ in first })
    for shortcut in outline.shortcuts {
      let line = lines[shortcut.procedure] ?? 1
      let isCapital = shortcut.key != shortcut.key.lowercased()
      shortcuts.add(
        Shortcut(
          procedure: shortcut.procedure,
          key: (isCapital ? "Ctrl+Shift+" : "Ctrl+") + shortcut.key.uppercased()),
        module: module.name, line: line, locations: locations)
    }
  }

  /// Whether a formula of this workbook calls it. Add-ins and templates offer theirs to others; of binary workbooks no
  /// formula was read.
  private func isCalled(_ start: MacroStart?, _ format: String) -> Bool? {
    if start == .formula { return true }
    return ["xlsm", "xlsb"].contains(format) ? false : nil
  }

  private func fact(_ procedure: Procedure, _ tally: Tally) -> Fact {
    var attributes: [String: AttributeValue] = [
      "type": .string(procedure.type), "access": .string(procedure.isPublic ? "public" : "private"),
      "lines": .integer(procedure.lines),
    ]
    if procedure.isRecorded { attributes["recorded"] = .boolean(true) }
    if let start = procedure.start {
      attributes["started-by"] = .string(start.rawValue)
      if let isUsed = start.isUsed(isEmpty: procedure.isEmpty) { attributes["used"] = .boolean(isUsed) }
    } else if procedure.isEmpty {
      attributes["used"] = .boolean(false)
    }
    return tally.fact("macro.procedure", subject: procedure.name, attributes: attributes)
  }

  func facts() -> [Fact] {
    procedures.tallies.map { fact($0, $1) }
      + functions.tallies.map { function, tally in
        var attributes: [String: AttributeValue] = ["lines": .integer(function.lines)]
        if let isUsed = function.isUsed { attributes["used"] = .boolean(isUsed) }
        return tally.fact("macro.function", subject: function.name, attributes: attributes)
      }
      + shortcuts.tallies.map { shortcut, tally in
        tally.fact("macro.shortcut", subject: shortcut.procedure, attributes: ["key": .string(shortcut.key)])
      }
  }

  func issues() -> [Issue] {
    procedures.issues("macro.procedure") + functions.issues("macro.function") + shortcuts.issues("macro.shortcut")
  }
}

extension FoundMacros {
  /// What formulas of the workbook can call.
  public var userFunctions: [String] {
    projects.flatMap { project in
      project.modules.filter { $0.0.kind == .standard }.flatMap { _, outline in
        outline.procedures.filter { $0.kind == .function && $0.isPublic }.map(\.name)
      }
    }
  }
}
