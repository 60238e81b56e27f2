import AssessmentEngine

/// Reads `Targets/<suite>.yaml`.
struct SuiteFileReader {
  let folder: RuleLayers
  let reader: NodeReader
  let log: DiagnosticLog
  let context: RuleContext

  /// A suite, and its rows of `overrides` to be read once the roles and rules are known.
  struct Result {
    var suite: Suite
    var overrides: [YAMLNode.Entry]
    /// Items that several of its targets have, with these targets.
    var ambiguous: [String: [String]]
  }

  static let modeKeys = ["title", "text", "confidence", "sources"]
  static let lossVerdicts: [Verdict] = [.unknown, .degraded, .lost, .blocks]
  static let levelKeys = ["ready", "minor-changes", "minor-hours", "convert-hours"]
  static let limitKeys = ["targets", "read"]
  static let keys = [
    "id", "title", "for", "tables", "limits", "losses", "levels", "modes", "macros", "overrides",
  ]

  func read(_ root: YAMLNode, id expected: String) -> Result? {
    guard let map = reader.mapping(root, keys: Self.keys, of: "a suite") else { return nil }
    let id = map.require("id", "the file's name").flatMap { reader.identifier($0, equalTo: expected) }
    let title = map.require("title", "the suite's name").flatMap { reader.localized($0, of: "the title") }
    let losses = map.require("losses", "hundredths of a point by verdict").map { self.losses($0) } ?? [:]
    let levels = map.require("levels", "the lowest scores of ready and minor-changes").flatMap { self.levels($0) }
    var firstDate: String?
    let tableReader = SuiteTableReader(folder: folder, reader: reader, log: log, context: context)
    let tables = map["tables"].map { tableReader.read($0, firstDate: &firstDate) } ?? SuiteTableReader.Tables()
    var ambiguous: [String: [String]] = [:]
    let limits = map["limits"].map { self.limits($0, date: firstDate ?? context.lastDay, ambiguous: &ambiguous) } ?? [:]
    let overrides = map["overrides"].map { reader.namedEntries($0, of: "overrides") } ?? []
    let macros = map["macros"].flatMap {
      MacroJudgementReader(folder: folder, reader: reader, log: log, lastDay: context.lastDay).read($0)
    }
    let scope = map["for"].flatMap { reader.choice($0, SuiteScope.self, of: "scope of a suite") } ?? .documents
    let modes = map["modes"].map { self.modes($0) } ?? []
    guard let id, let title, let levels else { return nil }
    let suite = Suite(
      id: id, title: title, losses: losses, readyFrom: levels.ready, minorChangesFrom: levels.minor,
      tables: tables.entries, limits: limits, minorHours: levels.minorHours, convertHours: levels.convertHours,
      functionList: tables.lists[Suite.functionTable], functionsRead: tables.read[Suite.functionTable],
      macros: macros, scope: scope, modes: modes)
    return Result(suite: suite, overrides: overrides, ambiguous: ambiguous)
  }

  private func modes(_ node: YAMLNode) -> [SuiteMode] {
    return reader.namedEntries(node, of: "modes").compactMap { entry in
      guard let id = entry.key.scalar, let map = reader.mapping(entry.value, keys: Self.modeKeys, of: "the mode \(id)") else {
        return nil
      }
      if !NodeReader.isIdentifier(id) { reader.report(entry.key, "“\(id)” is no id: 1 to 64 of a-z, 0-9 and -") }
      let title = map.require("title", "its name").flatMap { reader.localized($0, of: "the title") }
      let text = map.require("text", "what holds for every document").flatMap { reader.localized($0, of: "the text") }
      guard let (confidence, sources) = VerdictRowReader(reader: reader, context: context).origin(map), let title, let text
      else { return nil }
      return SuiteMode(id: id, title: title, text: text, confidence: confidence, sources: sources)
    }
  }

  private func losses(_ node: YAMLNode) -> [Verdict: Int] {
    let verdicts = Self.lossVerdicts
    guard let map = reader.mapping(node, keys: verdicts.map(\.rawValue), of: "losses") else { return [:] }
    var losses: [Verdict: Int] = [:]
    for verdict in verdicts {
      let value = map.require(verdict.rawValue, "hundredths of a point for the first occurrence")
      losses[verdict] = value.flatMap { reader.integer($0, in: 0...10_000, of: "the loss of \(verdict.rawValue)") }
    }
    return losses
  }

  private func levels(_ node: YAMLNode) -> (ready: Int, minor: Int, minorHours: Int, convertHours: Int)? {
    guard let map = reader.mapping(node, keys: Self.levelKeys, of: "levels") else { return nil }
    let score = { (name: String) in
      map.require(name, "the lowest score in hundredths").flatMap {
        reader.integer($0, in: 0...10_000, of: "the lowest score of \(name)")
      }
    }
    guard let ready = score("ready"), let minor = score("minor-changes") else { return nil }
    if minor > ready { reader.report(node, "minor-changes (\(minor)) must not lie above ready (\(ready))") }
    let minorHours = map["minor-hours"].flatMap { reader.hours($0, of: "minor-hours") } ?? 100
    let convertHours = map["convert-hours"].flatMap { reader.hours($0, of: "convert-hours") } ?? 800
    return (ready, minor, minorHours, convertHours)
  }

  private func limits(_ node: YAMLNode, date: String, ambiguous: inout [String: [String]]) -> [String: Limit] {
    var read = date
    var targetsNode = node
    if case .mapping = node.value {
      guard let map = reader.mapping(node, keys: Self.limitKeys, of: "limits"),
        let inner = map.require("targets", "targets of limits.tsv")
      else { return [:] }
      targetsNode = inner
      read = map["read"].flatMap { reader.date($0, notAfter: context.lastDay, of: "the day read") } ?? date
    }
    guard let table = SuiteTableReader(folder: folder, reader: reader, log: log, context: context)
      .table("limits.tsv", at: node), let columns = LimitColumns(table) else { return [:] }
    let known = Set(table.rows.map { String($0.fields[columns.target]) })
    var limits: [String: Limit] = [:]
    var targetsOf: [String: [String]] = [:]
    for target in reader.list(targetsNode, of: "targets of limits.tsv") {
      guard let name = reader.text(target, of: "a target of limits.tsv") else { continue }
      guard known.contains(name) else {
        reader.reportUnknown(target, "limits.tsv has no target “\(name)”" + NearestWord.hint(name, among: known.sorted()))
        continue
      }
      for row in table.rows where row.fields[columns.target] == name {
        let limit = columns.limit(row.fields, read: read) { log.report(table.name, row.line, 1, $0) }
        guard let limit else { continue }
        let item = String(row.fields[columns.item])
        limits[name + "/" + item] = limit
        targetsOf[item, default: []].append(name)
      }
    }
    for (item, targets) in targetsOf {
      if targets.count == 1 { limits[item] = limits[targets[0] + "/" + item] } else { ambiguous[item] = targets }
    }
    return limits
  }
}
