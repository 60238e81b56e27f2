import CompoundDocuments
import InventoryModel
import MacroSyntax
import OfficePackage

/// Procedures, functions that formulas can call, and keys that start macros.
final class ProcedureDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.procedure", subject: "module and procedure", unit: "procedures",
      attributes: ["access", "lines", "type", "used"], formats: Formats.macros, source: "[MS-VBAL] 5.3.1"),
    FactKindDefinition(
      kind: "macro.function", subject: "function", unit: "functions", attributes: ["lines"],
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
  }

  private struct Function: Hashable {
    var name: String
    var lines: Int
  }

  private struct Shortcut: Hashable {
    var procedure: String
    var key: String
  }

  private let locations: Int
  private var procedures = MacroTally<Procedure>()
  private var functions = MacroTally<Function>()
  private var shortcuts = MacroTally<Shortcut>()

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      for (module, outline) in project.modules { take(module, outline) }
    }
  }

  private func take(_ module: MacroModule, _ outline: ModuleOutline) {
    for procedure in outline.procedures {
      procedures.add(
        Procedure(
          name: "\(module.name).\(procedure.name)", type: procedure.kind.rawValue, isPublic: procedure.isPublic,
          lines: procedure.lines, isEmpty: procedure.statements == 0),
        module: module.name, line: procedure.line, locations: locations)
      // Excel offers public functions of standard modules to formulas, whether the module is private or not.
      if module.kind == .standard, procedure.kind == .function, procedure.isPublic {
        functions.add(
          Function(name: procedure.name, lines: procedure.lines), module: module.name, line: procedure.line,
          locations: locations)
      }
    }
    for shortcut in outline.shortcuts {
      let line = outline.procedures.first { $0.name == shortcut.procedure }?.line ?? 1
      let isCapital = shortcut.key != shortcut.key.lowercased()
      shortcuts.add(
        Shortcut(
          procedure: shortcut.procedure,
          key: (isCapital ? "Ctrl+Shift+" : "Ctrl+") + shortcut.key.uppercased()),
        module: module.name, line: line, locations: locations)
    }
  }

  func facts() -> [Fact] {
    procedures.tallies.map { procedure, tally in
      tally.fact(
        "macro.procedure", subject: procedure.name,
        attributes: [
          "type": .string(procedure.type), "access": .string(procedure.isPublic ? "public" : "private"),
          "lines": .integer(procedure.lines), "used": .boolean(!procedure.isEmpty),
        ])
    }
      + functions.tallies.map { function, tally in
        tally.fact("macro.function", subject: function.name, attributes: ["lines": .integer(function.lines)])
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
