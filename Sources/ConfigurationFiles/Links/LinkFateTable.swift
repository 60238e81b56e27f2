import AssessmentEngine

/// Reads what becomes of links in each suite: `Data/link_fates.tsv` of a rules folder.
public enum LinkFateTable {
  static let path = "Data/link_fates.tsv"
  /// The classes of `LinkAddress.fateClass`; `*` is any.
  static let classes = ["*", "relative", "drive", "unc", "sharepoint", "cloud-drive", "web"]

  /// Empty where the folder has no such table: the fate of every link is then unknown.
  ///
  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses a file.
  public static func load(directory: String, rules: RuleSet) throws(ConfigurationError) -> LinkFates {
    let log = DiagnosticLog()
    let folder = try RuleLayers(directory, log: log)
    var fates = LinkFates()
    if let file = folder.file(path), let table = TableFile(file, log: log) {
      // A pack may leave out a rule that a table of the pack below names.
      let left = Set(folder.paths.filter { $0.hasSuffix(".yaml") }.compactMap { $0.dropLast(5).split(separator: "/").last })
      LinkFateTable.read(
        table, rules: rules, left: Set(left.map(String.init)), lastDay: CalendarDate.latestToday, into: &fates)
    }
    try log.throwIfAny()
    return fates
  }

  private struct Columns {
    var places: [String: Int] = [:]
    static let names = [
      "suite", "consumer", "class", "document_moves", "target_moves", "both_move", "work", "rule", "remedy_en",
      "remedy_fr", "confidence", "source", "read",
    ]

    init?(_ table: TableFile) {
      for name in Columns.names {
        guard let place = table.column(name) else {
          table.log.report(table.name, 1, 1, "the column “\(name)” is missing" + NearestWord.hint(name, among: table.columns))
          return nil
        }
        places[name] = place
      }
    }

    func text(_ name: String, _ row: [Substring]) -> String { places[name].map { String(row[$0]) } ?? "" }
  }

  static func read(
    _ table: TableFile, rules: RuleSet, left: Set<String> = [], lastDay: String, into fates: inout LinkFates
  ) {
    guard let columns = Columns(table) else { return }
    let known = Set(rules.rules.map(\.id))
    for row in table.rows {
      func report(_ message: @autoclosure () -> String) { table.log.report(table.name, row.line, 1, message()) }
      func text(_ name: String) -> String { columns.text(name, row.fields) }
      func word<Word: RawRepresentable & CaseIterable>(_ name: String, _: Word.Type) -> Word?
      where Word.RawValue == String {
        if let word = Word(rawValue: text(name)) { return word }
        let words = Word.allCases.map(\.rawValue)
        report("“\(text(name))” is no \(name): one of \(words.joined(separator: ", "))" + NearestWord.hint(text(name), among: words))
        return nil
      }
      let suite = text("suite")
      if rules.suite(suite) == nil {
        report("no suite “\(suite)”" + NearestWord.hint(suite, among: rules.suites.map(\.id)))
      }
      let linkClass = text("class")
      if !classes.contains(linkClass) {
        report("“\(linkClass)” is no class: one of \(classes.joined(separator: ", "))" + NearestWord.hint(linkClass, among: classes))
      }
      let rule = text("rule")
      if rule != "-", !known.contains(rule), !left.contains(rule) { report("no rule “\(rule)”" + NearestWord.hint(rule, among: known.sorted())) }
      let day = text("read")
      if !CalendarDate.exists(day) || day > lastDay { report("“\(day)” is no day, YYYY-MM-DD, on which this can have been read") }
      let sources = TableFile.sources(text("source")[...], read: day)
      for source in sources where source.url != MacroSources.general && !["https://", "http://", "github:"].contains(where: source.url.hasPrefix) {
        report("“\(source.url)” is no address with https://, http:// or github:")
      }
      if sources.isEmpty { report("a fate without a source: write “\(MacroSources.general)” where there is none") }
      if text("remedy_en").isEmpty || text("remedy_fr").isEmpty { report("the remedy lacks a language") }
      guard let consumer = word("consumer", LinkConsumer.self), let document = word("document_moves", LinkFate.self),
        let target = word("target_moves", LinkFate.self), let both = word("both_move", LinkFate.self),
        let work = word("work", WorkClass.self), let confidence = word("confidence", Confidence.self)
      else { continue }
      if confidence != .low, sources.allSatisfy({ $0.url == MacroSources.general }) {
        report("what rests on general knowledge has confidence low")
      }
      let fate = LinkFateRow(
        documentMoves: document, targetMoves: target, bothMove: both, work: work, rule: known.contains(rule) ? rule : nil,
        remedy: LocalizedText(english: text("remedy_en"), french: text("remedy_fr")), confidence: confidence,
        sources: sources)
      if !fates.add(fate, suite: suite, consumer: consumer, linkClass: linkClass == "*" ? nil : linkClass) {
        report("\(consumer.rawValue) \(linkClass) of \(suite) stands here twice")
      }
    }
  }
}
