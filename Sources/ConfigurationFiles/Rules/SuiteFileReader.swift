import AssessmentEngine

/// Reads `Targets/<suite>.yaml`.
struct SuiteFileReader {
  let folder: RuleFolder
  let reader: NodeReader
  let log: DiagnosticLog
  let lastDay: String

  /// A suite, and its rows of `overrides` to be read once the roles and rules are known.
  struct Result {
    var suite: Suite
    var overrides: [YAMLNode.Entry]
    /// Items that several of its targets have, with these targets.
    var ambiguous: [String: [String]]
  }

  private static let keys = ["id", "title", "tables", "limits", "losses", "levels", "macros", "overrides"]

  func read(_ root: YAMLNode, id expected: String) -> Result? {
    guard let map = reader.mapping(root, keys: Self.keys, of: "a suite") else { return nil }
    let id = map.require("id", "the file's name").flatMap { reader.identifier($0, equalTo: expected) }
    let title = map.require("title", "the suite's name").flatMap { reader.localized($0, of: "the title") }
    let losses = map.require("losses", "hundredths of a point by verdict").map { self.losses($0) } ?? [:]
    let levels = map.require("levels", "the lowest scores of ready and minor-changes").flatMap { self.levels($0) }
    var firstDate: String?
    let tables = map["tables"].map { self.tables($0, firstDate: &firstDate) } ?? Tables()
    var ambiguous: [String: [String]] = [:]
    let limits = map["limits"].map { self.limits($0, date: firstDate ?? lastDay, ambiguous: &ambiguous) } ?? [:]
    let overrides = map["overrides"].map { reader.namedEntries($0, of: "overrides") } ?? []
    let macros = map["macros"].flatMap {
      MacroJudgementReader(folder: folder, reader: reader, log: log, lastDay: lastDay).read($0)
    }
    guard let id, let title, let levels else { return nil }
    let suite = Suite(
      id: id, title: title, losses: losses, readyFrom: levels.ready, minorChangesFrom: levels.minor,
      tables: tables.entries, limits: limits, minorHours: levels.minorHours, convertHours: levels.convertHours,
      functionList: tables.lists[Suite.functionTable], functionsRead: tables.read[Suite.functionTable],
      macros: macros)
    return Result(suite: suite, overrides: overrides, ambiguous: ambiguous)
  }

  private func losses(_ node: YAMLNode) -> [Verdict: Int] {
    let verdicts: [Verdict] = [.unknown, .degraded, .lost, .blocks]
    guard let map = reader.mapping(node, keys: verdicts.map(\.rawValue), of: "losses") else { return [:] }
    var losses: [Verdict: Int] = [:]
    for verdict in verdicts {
      let value = map.require(verdict.rawValue, "hundredths of a point for the first occurrence")
      losses[verdict] = value.flatMap { reader.integer($0, in: 0...10_000, of: "the loss of \(verdict.rawValue)") }
    }
    return losses
  }

  private func levels(_ node: YAMLNode) -> (ready: Int, minor: Int, minorHours: Int, convertHours: Int)? {
    let keys = ["ready", "minor-changes", "minor-hours", "convert-hours"]
    guard let map = reader.mapping(node, keys: keys, of: "levels") else { return nil }
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

  /// By the name of the table.
  private struct Tables {
    var entries: [String: [String: TableEntry]] = [:]
    var lists: [String: FunctionList] = [:]
    var read: [String: String] = [:]
  }

  private func tables(_ node: YAMLNode, firstDate: inout String?) -> Tables {
    var tables = Tables()
    for entry in reader.namedEntries(node, of: "tables") {
      guard let name = entry.key.scalar else { continue }
      let keys = ["file", "column", "key", "note", "source", "read", "list"]
      guard let map = reader.mapping(entry.value, keys: keys, of: "the table \(name)"),
        let file = map.require("file", "a file in Data"), let fileName = reader.text(file, of: "a file name"),
        let table = table(fileName, at: file),
        let verdicts = map.require("column", "the suite's column").flatMap({ column($0, in: table) })
      else { continue }
      let read = map.require("read", "the day its sources were read").flatMap {
        reader.date($0, notAfter: lastDay, of: "the day read")
      }
      let key = map["key"].flatMap { column($0, in: table) } ?? table.column("name") ?? 0
      let note = map["note"].flatMap { self.note($0, in: table) }
      let source = map["source"].flatMap { column($0, in: table) } ?? table.column("source")
      if firstDate == nil { firstDate = read }
      tables.entries[name] = entries(
        table, key: key, verdicts: verdicts, note: note, source: source, read: read ?? lastDay)
      tables.read[name] = read
      if let list = map["list"] { tables.lists[name] = self.list(list, read: read ?? lastDay) }
    }
    return tables
  }

  /// The names in the first column of a table: what the suite lists itself.
  private func list(_ node: YAMLNode, read: String) -> FunctionList? {
    guard let file = reader.text(node, of: "a file name"), let table = table(file, at: node) else { return nil }
    return FunctionList(names: Set(table.rows.map { String($0.fields[0]) }), read: read)
  }

  private func entries(
    _ table: TableFile, key: Int, verdicts: Int, note: NoteColumns?, source: Int?, read: String
  ) -> [String: TableEntry] {
    var entries: [String: TableEntry] = [:]
    for row in table.rows {
      let word = row.fields[verdicts]
      guard let (verdict, replacement) = TableWord.read(word) else {
        log.report(
          table.name, row.line, 1,
          "unknown word “\(word)” in \(table.columns[verdicts])"
            + NearestWord.hint(String(word), among: TableWord.verdicts.keys.sorted()))
        continue
      }
      let entry = TableEntry(
        word: String(word), verdict: verdict, replacement: replacement, note: note?.text(of: row, in: table),
        sources: source.map { TableFile.sources(row.fields[$0], read: read) } ?? [])
      if entries.updateValue(entry, forKey: String(row.fields[key])) != nil {
        log.report(table.name, row.line, 1, "“\(row.fields[key])” stands here twice")
      }
    }
    return entries
  }

  private func table(_ name: String, at node: YAMLNode) -> TableFile? {
    guard let file = folder.file("Data/" + name) else {
      let names = folder.files.map(\.path).filter { $0.hasPrefix("Data/") }.map { String($0.dropFirst(5)) }
      reader.report(node, "no file Data/\(name)" + NearestWord.hint(name, among: names))
      return nil
    }
    return TableFile(file, log: log)
  }

  private func column(_ node: YAMLNode, in table: TableFile) -> Int? {
    guard let name = reader.text(node, of: "a column name") else { return nil }
    if let column = table.column(name) { return column }
    reader.report(node, "\(table.name) has no column “\(name)”" + NearestWord.hint(name, among: table.columns))
    return nil
  }

  /// Notes stand in two columns: the one that is named, and its French twin.
  private func note(_ node: YAMLNode, in table: TableFile) -> NoteColumns? {
    guard let english = column(node, in: table) else { return nil }
    let name = table.columns[english] + "_fr"
    if let french = table.column(name) { return NoteColumns(english: english, french: french) }
    reader.report(node, "\(table.name) has no column “\(name)”: notes are in English and in French")
    return nil
  }

  private func limits(_ node: YAMLNode, date: String, ambiguous: inout [String: [String]]) -> [String: Limit] {
    var read = date
    var targetsNode = node
    if case .mapping = node.value {
      guard let map = reader.mapping(node, keys: ["targets", "read"], of: "limits"),
        let inner = map.require("targets", "targets of limits.tsv")
      else { return [:] }
      targetsNode = inner
      read = map["read"].flatMap { reader.date($0, notAfter: lastDay, of: "the day read") } ?? date
    }
    guard let table = table("limits.tsv", at: node), let columns = LimitColumns(table) else { return [:] }
    let known = Set(table.rows.map { String($0.fields[columns.target]) })
    var limits: [String: Limit] = [:]
    var targetsOf: [String: [String]] = [:]
    for target in reader.list(targetsNode, of: "targets of limits.tsv") {
      guard let name = reader.text(target, of: "a target of limits.tsv") else { continue }
      guard known.contains(name) else {
        reader.report(target, "limits.tsv has no target “\(name)”" + NearestWord.hint(name, among: known.sorted()))
        continue
      }
      for row in table.rows where row.fields[columns.target] == name {
        guard let limit = columns.limit(row.fields, read: read) else { continue }
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
