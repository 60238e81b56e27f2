import FormulaSyntax
import InventoryModel
import OfficePackage

/// What functions lead out of the workbook: HYPERLINK, RTD, cube functions, Python.
final class FormulaLinkDetector: Detector {
  static let interests: DetectorInterests = [.formulas, .elements]

  static let factKinds = [
    FactKindDefinition(
      kind: "link.formula", subject: "target as written, secrets masked; … for what is computed", unit: "cells",
      attributes: ["class", "computed"], values: ["class": LinkClass.ofTargets, "computed": .booleans],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.17.7.151"),
    FactKindDefinition(
      kind: "link.rtd", subject: "program identifier of the server", unit: "calls", attributes: ["used"],
      values: ["used": .booleans], formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.17.7.282, §18.15"),
    FactKindDefinition(
      kind: "spreadsheet.rtd-function", unit: "calls", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.17.7.282"),
    FactKindDefinition(
      kind: "spreadsheet.cube-functions", subject: "connection, where it is a literal", unit: "calls",
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.17.7.71"),
    FactKindDefinition(
      kind: "spreadsheet.python-in-excel", unit: "calls", attributes: ["scripts"], formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.2.2.1, PY"),
  ]

  /// Distinct targets that are told; a workbook with more has its first ones told.
  private static let targetLimit = 1000

  private enum Role: UInt8 {
    case none, link, realTime, cube, python
  }

  private struct Target: Hashable {
    var text: String
    var isComputed: Bool
  }

  private let desk: FormulaDesk
  private let notes: FormulaNotes
  private let pythonScript: UInt16
  private let limit: Int
  /// By function, worked out at its first call.
  private var roles: [Role] = []
  private var targets: [Target: Tally] = [:]
  private var droppedTargets = 0
  private var servers: [String: Tally] = [:]
  private var remembered: [String: String] = [:]
  private var realTime = Tally()
  private var cubes: [String: Tally] = [:]
  private var python = Tally()
  private var scripts = 0
  private var scriptsPart = ""

  init(_ setting: DetectorSetting) {
    desk = setting.formulas
    notes = setting.notes
    pythonScript = setting.dataElements.pythonScript
    limit = setting.locations
  }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    for call in analysis.calls where role(of: call.function) != .none {
      note(
        call, formula.text, formula.cells, .cell(sheet: formula.sheet, row: formula.row, column: formula.column))
    }
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    for call in analysis.calls where role(of: call.function) != .none {
      note(call, expression.text, 1, expression.place)
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == pythonScript, part.role == .pythonScripts else { return }
    scripts += 1
    scriptsPart = part.name
  }

  func realTimeServer(_ name: String, in part: String) {
    if remembered.count < Self.targetLimit { remembered[name] = part }
  }

  private func role(of function: FunctionID) -> Role {
    while roles.count <= function.index {
      switch desk.scanner.name(FunctionID(index: roles.count)) {
      case "HYPERLINK": roles.append(.link)
      case "RTD": roles.append(.realTime)
      case "CUBEVALUE", "CUBEMEMBER", "CUBESET", "CUBESETCOUNT", "CUBERANKEDMEMBER", "CUBEMEMBERPROPERTY", "CUBEKPIMEMBER":
        roles.append(.cube)
      case "PY": roles.append(.python)
      default: roles.append(.none)
      }
    }
    return roles[function.index]
  }

  private func note(_ call: FormulaCall, _ text: [UInt8], _ cells: Int, _ place: Place) {
    let first = LiteralArguments.read(text, open: call.parenthesis, count: 1).first
    switch role(of: call.function) {
    case .link: if let first { noteTarget(first, cells, place) }
    case .realTime:
      realTime.add(cells, at: place, limit: limit)
      let server = first?.isComputed == false ? first?.text ?? "" : ""
      guard servers[server] != nil || servers.count < Self.targetLimit else { return }
      servers[server, default: Tally()].add(cells, at: place, limit: limit)
    case .cube:
      // §18.17.7.74: CUBERANKEDMEMBER and all but CUBESETCOUNT name the connection first.
      let connection = first?.isComputed == false ? String((first?.text ?? "").prefix(1024)) : ""
      if !connection.isEmpty { notes.addConnection(connection) }
      guard cubes[connection] != nil || cubes.count < Self.targetLimit else { return }
      cubes[connection, default: Tally()].add(cells, at: place, limit: limit)
    case .python: python.add(cells, at: place, limit: limit)
    case .none: break
    }
  }

  private func noteTarget(_ argument: LiteralArguments.Argument, _ cells: Int, _ place: Place) {
    guard !argument.text.isEmpty else { return }
    let target = Target(text: SecretMask.masked(argument.text), isComputed: argument.isComputed)
    guard targets[target] != nil || targets.count < Self.targetLimit else {
      droppedTargets += 1
      return
    }
    targets[target, default: Tally()].add(cells, at: place, limit: limit)
  }

  func facts() -> [Fact] {
    var facts = targets.map { target, tally in
      tally.fact(
        "link.formula", subject: target.text + (target.isComputed ? "…" : ""),
        attributes: [
          "class": .string(FormulaLinkDetector.linkClass(target.text).rawValue), "computed": .boolean(target.isComputed),
        ])
    }
    if realTime.count > 0 { facts.append(realTime.fact("spreadsheet.rtd-function")) }
    for (server, tally) in servers where !server.isEmpty {
      facts.append(tally.fact("link.rtd", subject: server, attributes: ["used": .boolean(true)]))
    }
    let asked = Set(servers.keys.map { $0.lowercased() })
    for (server, part) in remembered where !asked.contains(server.lowercased()) {
      // Where a server is computed, it may be any of those that are remembered.
      let attributes: [String: AttributeValue] = asked.contains("") ? [:] : ["used": .boolean(false)]
      facts.append(Fact(kind: "link.rtd", subject: server, attributes: attributes, locations: [part]))
    }
    facts += cubes.map { $0.value.fact("spreadsheet.cube-functions", subject: SecretMask.masked($0.key)) }
    if python.count > 0 || scripts > 0 { facts.append(pythonFact()) }
    return facts
  }

  private func pythonFact() -> Fact {
    var fact = python.fact("spreadsheet.python-in-excel", attributes: ["scripts": .integer(scripts)])
    if fact.count == 0 {
      fact.count = scripts
      fact.locations = [scriptsPart]
    }
    return fact
  }

  /// A place of the workbook itself is written `#Sheet!A1` or, with its own name, `[Book.xlsx]Sheet!A1`.
  private static func linkClass(_ target: String) -> LinkClass {
    target.hasPrefix("[") ? .relative : LinkClass(target: target)
  }

  func issues() -> [Issue] {
    guard droppedTargets > 0 else { return [] }
    return [
      Issue(
        code: "data.limit", place: "",
        message: "\(droppedTargets) cells with links beyond the first \(Self.targetLimit) targets are not told")
    ]
  }
}
