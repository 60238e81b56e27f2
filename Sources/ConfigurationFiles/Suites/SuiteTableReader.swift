import AssessmentEngine

/// Reads `tables` of a suite: what it says of single subjects, such as functions or fonts.
struct SuiteTableReader {
  let folder: RuleLayers
  let reader: NodeReader
  let log: DiagnosticLog
  let context: RuleContext

  static let keys = ["file", "column", "key", "note", "source", "read", "list", "sources", "measured"]
  static let measuredKeys = ["file", "column", "key", "note", "sources"]

  /// By the name of the table.
  struct Tables {
    var entries: [String: [String: TableEntry]] = [:]
    var lists: [String: FunctionList] = [:]
    var read: [String: String] = [:]
  }

  func read(_ node: YAMLNode, firstDate: inout String?) -> Tables {
    var tables = Tables()
    for entry in reader.namedEntries(node, of: "tables") {
      guard let name = entry.key.scalar else { continue }
      guard let map = reader.mapping(entry.value, keys: Self.keys, of: "the table \(name)"),
        let file = map.require("file", "a file in Data"), let fileName = reader.text(file, of: "a file name"),
        let table = table(fileName, at: file),
        let verdicts = map.require("column", "the suite's column").flatMap({ column($0, in: table) })
      else { continue }
      let named = map["sources"].map {
        SourceReader(reader: reader, context: context).sources($0, confidence: nil)
      }
      let read = map.require("read", "the day its sources were read").flatMap {
        reader.date($0, notAfter: context.lastDay, of: "the day read")
      }
      let key = map["key"].flatMap { column($0, in: table) } ?? table.column("name") ?? 0
      let note = map["note"].flatMap { self.note($0, in: table) }
      let source = map["source"].flatMap { column($0, in: table) } ?? table.column("source")
      if firstDate == nil { firstDate = read }
      tables.entries[name] = entries(
        table, key: key, verdicts: verdicts, note: note,
        sources: named.map { Origin.named($0) } ?? .column(source, read: read ?? context.lastDay))
      if let measured = map["measured"] { overlay(measured, on: &tables.entries[name, default: [:]]) }
      tables.read[name] = read
      if let list = map["list"] { tables.lists[name] = self.list(list, read: read ?? context.lastDay) }
    }
    return tables
  }

  /// The names in the first column of a table: what the suite lists itself.
  private func list(_ node: YAMLNode, read: String) -> FunctionList? {
    guard let file = reader.text(node, of: "a file name"), let table = table(file, at: node) else { return nil }
    return FunctionList(names: Set(table.rows.map { String($0.fields[0]) }), read: read)
  }

  /// Where the rows of a table come from.
  private enum Origin {
    /// The suite says it of all.
    case named([Source])
    /// Each row says it in a column.
    case column(Int?, read: String)

    func of(_ row: (line: Int, fields: [Substring])) -> [Source] {
      switch self {
      case .named(let sources): sources
      case .column(let place, let read): place.map { TableFile.sources(row.fields[$0], read: read) } ?? []
      }
    }
  }

  /// What was measured stands in place of what is said; a subject that was not measured keeps its row.
  private func overlay(_ node: YAMLNode, on entries: inout [String: TableEntry]) {
    guard let map = reader.mapping(node, keys: Self.measuredKeys, of: "what was measured"),
      let file = map.require("file", "a file in Data"), let fileName = reader.text(file, of: "a file name"),
      let table = table(fileName, at: file),
      let verdicts = map.require("column", "the column of words").flatMap({ column($0, in: table) }),
      let sources = map.require("sources", "how it was measured").map({
        SourceReader(reader: reader, context: context).sources($0, confidence: nil)
      })
    else { return }
    let key = map["key"].flatMap { column($0, in: table) } ?? table.column("name") ?? 0
    let note = map["note"].flatMap { self.note($0, in: table) }
    let measured = self.entries(table, key: key, verdicts: verdicts, note: note, sources: .named(sources))
    for (subject, entry) in measured where entry.verdict != .unknown {
      var entry = entry
      if entry.replacement == nil { entry.replacement = entries[subject]?.replacement }
      entries[subject] = entry
    }
  }

  private func entries(
    _ table: TableFile, key: Int, verdicts: Int, note: NoteColumns?, sources: Origin
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
        sources: sources.of(row))
      if entries.updateValue(entry, forKey: String(row.fields[key])) != nil {
        log.report(table.name, row.line, 1, "“\(row.fields[key])” stands here twice")
      }
    }
    return entries
  }

  func table(_ name: String, at node: YAMLNode) -> TableFile? {
    guard let file = folder.file("Data/" + name) else {
      let names = folder.paths.sorted().filter { $0.hasPrefix("Data/") }.map { String($0.dropFirst(5)) }
      reader.reportUnknown(node, "no file Data/\(name)" + NearestWord.hint(name, among: names))
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
}
