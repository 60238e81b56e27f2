import AssessmentEngine

/// Reads the tables of what macros use: one row an API, with columns of each suite.
///
/// For a suite whose columns are called `x`: `x` (the portability), `x_effort`, `x_source`, `x_confidence`, `x_note` and
/// `x_note_fr`.
struct MacroTableReader {
  let suiteColumn: String
  let sources: MacroSources
  let categories: Set<String>
  let lastDay: String
  private var seen: [String: String] = [:]

  init(suiteColumn: String, sources: MacroSources, categories: Set<String>, lastDay: String) {
    self.suiteColumn = suiteColumn
    self.sources = sources
    self.categories = categories
    self.lastDay = lastDay
  }

  private struct Columns {
    let kind: Int
    let application: Int
    let name: Int
    let category: Int
    let word: Int
    let effort: Int
    let source: Int
    let confidence: Int
    let note: NoteColumns

    init?(_ table: TableFile, suite: String) {
      func column(_ name: String) -> Int? {
        if let column = table.column(name) { return column }
        table.log.report(
          table.name, 1, 1, "the column “\(name)” is missing" + NearestWord.hint(name, among: table.columns))
        return nil
      }
      guard let kind = column("kind"), let application = column("application"), let name = column("name"),
        let category = column("category"), let word = column(suite), let effort = column(suite + "_effort"),
        let source = column(suite + "_source"), let confidence = column(suite + "_confidence"),
        let english = column(suite + "_note"), let french = column(suite + "_note_fr")
      else { return nil }
      (self.kind, self.application, self.name, self.category) = (kind, application, name, category)
      (self.word, self.effort, self.source, self.confidence) = (word, effort, source, confidence)
      note = NoteColumns(english: english, french: french)
    }
  }

  mutating func read(_ table: TableFile) -> [MacroAPI] {
    guard let columns = Columns(table, suite: suiteColumn) else { return [] }
    return table.rows.compactMap { read($0, columns, table) }
  }

  private mutating func read(
    _ row: (line: Int, fields: [Substring]), _ columns: Columns, _ table: TableFile
  ) -> MacroAPI? {
    func report(_ message: String) { table.log.report(table.name, row.line, 1, message) }
    func word<Word: RawRepresentable & CaseIterable>(_ column: Int, _: Word.Type) -> Word?
    where Word.RawValue == String {
      let text = String(row.fields[column])
      if let word = Word(rawValue: text) { return word }
      let words = Word.allCases.map(\.rawValue)
      report(
        "unknown word “\(text)” in \(table.columns[column]): one of \(words.joined(separator: ", "))"
          + NearestWord.hint(text, among: words))
      return nil
    }
    let (name, application) = (String(row.fields[columns.name]), String(row.fields[columns.application]))
    if name.isEmpty || application.isEmpty { report("name and application must not be empty (* stands for any)") }
    if application != application.lowercased() { report("the application “\(application)” is not in lower case") }
    let category = String(row.fields[columns.category])
    if !categories.contains(category) {
      report("unknown category “\(category)”" + NearestWord.hint(category, among: categories.sorted()))
    }
    let kind = word(columns.kind, MacroUse.Kind.self)
    let offer = MacroTableReader.offer(row.fields[columns.word])
    if offer == nil {
      report(
        "unknown word “\(row.fields[columns.word])” in \(suiteColumn): automatic, equivalent:NAME, work-around, "
          + "work-around:WHAT, none or unknown")
    }
    let confidence = word(columns.confidence, Confidence.self)
    let isFree = offer?.portability == .automatic || offer?.portability == .unknown
    let rewrite = isFree && row.fields[columns.effort].isEmpty ? .medium : word(columns.effort, RewriteClass.self)
    let found = sources.sources(row.fields[columns.source], of: table, line: row.line, lastDay: lastDay)
    if found.isEmpty, offer?.portability != .unknown {
      report("“\(name)” has no source: a key of the sources, or “\(MacroSources.general)” with confidence low")
    }
    if confidence != .low, found.isEmpty || found.contains(where: { $0.url == MacroSources.general }) {
      report("“\(name)” rests on no source: its confidence is low")
    }
    let note = columns.note.text(of: row, in: table)
    guard let kind, let offer, let confidence, let rewrite else { return nil }
    let key = "\(kind.rawValue) \(application) \(name.lowercased())"
    if let other = seen.updateValue("\(table.name):\(row.line)", forKey: key) {
      report("\(kind.rawValue) “\(name)” of \(application) stands in \(other) too")
    }
    return MacroAPI(
      kind: kind, application: application, name: name, category: category, portability: offer.portability,
      replacement: offer.replacement, rewrite: rewrite, note: note, confidence: confidence, sources: found)
  }

  /// Portability and replacement of a word as a table writes it; nil for a word that is none.
  static func offer(_ text: Substring) -> (portability: Portability, replacement: String?)? {
    guard let colon = text.firstIndex(of: ":") else {
      guard let word = Portability(rawValue: String(text)), word != .equivalent else { return nil }
      return (word, nil)
    }
    let name = text[text.index(after: colon)...]
    guard !name.isEmpty else { return nil }
    return switch text[..<colon] {
    case Portability.equivalent.rawValue[...]: (.equivalent, String(name))
    case Portability.workAround.rawValue[...]: (.workAround, String(name))
    default: nil
    }
  }
}
