import FormulaSyntax
import InventoryModel
import OfficePackage

/// Arguments that make a function of the same name compute something else elsewhere.
final class FormulaArgumentDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "formula.argument", subject: "function, canonical upper-case English name",
      subjects: ArgumentPattern.byFunction.keys.sorted(), unit: "cells",
      attributes: ["argument", "other", "pattern", "place"],
      values: [
        "other": .booleans, "pattern": ArgumentPattern.names, "place": .cases(of: FormulaPlace.self),
      ], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.17.7; [MS-XLSX] 2.2.3")
  ]

  /// Distinct arguments told of one function; the others are counted together.
  private static let argumentLimit = 32
  /// Findings of one formula that tell their argument.
  private static let findingLimit = 64
  /// Distinct formulas whose findings are remembered; others are looked at each time.
  private static let cacheLimit = 16_384

  private struct Key: Hashable {
    var finding: ArgumentFinding
    /// nil: cells.
    var place: FormulaPlace?
  }

  private let desk: FormulaDesk
  private let limit: Int
  private var tallies: [Key: Tally] = [:]
  private var argumentsOfFunctions: [String: Set<String>] = [:]
  private var cache: [UInt64: [ArgumentFinding]] = [:]
  /// By function: the patterns for it.
  private var rows: [[ArgumentPattern]] = []

  init(_ setting: DetectorSetting) {
    desk = setting.formulas
    limit = setting.locations
  }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    guard hasPattern(analysis) else { return }
    let findings: [ArgumentFinding]
    if let known = cache[analysis.shape] {
      findings = known
    } else {
      findings = read(formula.text, analysis)
      if cache.count < Self.cacheLimit { cache[analysis.shape] = findings }
    }
    add(findings, nil, formula.cells, .cell(sheet: formula.sheet, row: formula.row, column: formula.column))
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    guard hasPattern(analysis) else { return }
    add(read(expression.text, analysis), expression.kind, 1, expression.place)
  }

  private func hasPattern(_ analysis: FormulaAnalysis) -> Bool {
    analysis.calls.contains(where: isLookedAt)
  }

  private func isLookedAt(_ call: FormulaCall) -> Bool {
    while rows.count <= call.function.index {
      let name = desk.scanner.name(FunctionID(index: rows.count))
      rows.append(ArgumentPattern.byFunction[name] ?? [])
    }
    return !rows[call.function.index].isEmpty
  }

  /// Each finding once: counts are of cells.
  private func read(_ text: [UInt8], _ analysis: FormulaAnalysis) -> [ArgumentFinding] {
    var findings: [ArgumentFinding] = []
    var seen: Set<ArgumentFinding> = []
    let calls = analysis.calls
    for arguments in analysis.arguments(in: text, of: isLookedAt) {
      let function = calls[arguments.call].function
      for var finding in ArgumentFinding.all(
        desk.scanner.name(function), rows[function.index], arguments, in: text)
      {
        if findings.count >= Self.findingLimit, finding.argument != nil, !seen.contains(finding) {
          finding.argument = nil
          finding.isOther = true
        }
        if seen.insert(finding).inserted { findings.append(finding) }
      }
    }
    return findings
  }

  private func add(_ findings: [ArgumentFinding], _ kind: FormulaPlace?, _ cells: Int, _ place: Place) {
    var others: Set<Key> = []
    for finding in findings {
      let key = Key(finding: bounded(finding), place: kind)
      // Several arguments over the bound are one cell still.
      if key.finding.isOther, !others.insert(key).inserted { continue }
      tallies[key, default: Tally()].add(cells, at: place, limit: limit)
    }
  }

  /// The finding, without its argument where the function has shown enough of them.
  private func bounded(_ finding: ArgumentFinding) -> ArgumentFinding {
    guard let argument = finding.argument else { return finding }
    let known = argumentsOfFunctions[finding.function]
    if known?.contains(argument) == true { return finding }
    guard known?.count ?? 0 < Self.argumentLimit else {
      var other = finding
      other.argument = nil
      other.isOther = true
      return other
    }
    argumentsOfFunctions[finding.function, default: []].insert(argument)
    return finding
  }

  func facts() -> [Fact] {
    tallies.map { key, tally in
      var attributes: [String: AttributeValue] = ["pattern": .string(key.finding.pattern)]
      if let argument = key.finding.argument { attributes["argument"] = .string(argument) }
      if key.finding.isOther { attributes["other"] = .boolean(true) }
      if let place = key.place { attributes["place"] = .string(place.rawValue) }
      return tally.fact("formula.argument", subject: key.finding.function, attributes: attributes)
    }
  }
}
