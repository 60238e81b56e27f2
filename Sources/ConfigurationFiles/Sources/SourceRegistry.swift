import AssessmentEngine

/// The sources that rules name by an id: `Data/sources.tsv`, one a row.
struct SourceRegistry {
  static let path = "Data/sources.tsv"
  private static let columns = ["id", "class", "publisher", "title", "url", "published", "read"]

  private(set) var sources: [String: Source] = [:]
  /// Where each stands, for messages.
  private(set) var places: [String: String] = [:]

  /// Adds a table; what stands in it takes the place of what a lower pack says under the same id.
  mutating func add(_ file: RuleFolder.File, lastDay: String, log: DiagnosticLog) {
    guard let table = TableFile(file, log: log) else { return }
    var seen: Set<String> = []
    let columns = SourceRegistry.columns.compactMap(table.column)
    guard columns.count == SourceRegistry.columns.count else {
      log.report(file.name, 1, 1, "expected the columns \(SourceRegistry.columns.joined(separator: ", "))")
      return
    }
    for row in table.rows {
      let fields = columns.map { String(row.fields[$0]) }
      let report = { (message: String) in log.report(file.name, row.line, 1, message) }
      let (id, url, published, read) = (fields[0], fields[4], fields[5], fields[6])
      if !NodeReader.isIdentifier(id) { report("“\(id)” is no id: 1 to 64 of a-z, 0-9 and -") }
      guard let kind = SourceKind(rawValue: fields[1]) else {
        let words = SourceKind.allCases.map(\.rawValue)
        report("“\(fields[1])” is no class of sources" + NearestWord.hint(fields[1], among: words))
        continue
      }
      for (name, day) in [("read", read), ("published", published)] where !(name == "published" && day.isEmpty) {
        if !CalendarDate.exists(day) { report("“\(day)” is no date that exists as YYYY-MM-DD (\(name))") }
        if day > lastDay { report("\(name) is \(day), in the future (after \(lastDay))") }
      }
      if kind != .generalKnowledge, !SourceAddress.isAddress(url) { report(SourceAddress.expected) }
      let title = [fields[2], fields[3]].filter { !$0.isEmpty }.joined(separator: ": ")
      let source = Source(
        url: url, read: read, published: published.isEmpty ? nil : published, kind: kind,
        title: title.isEmpty ? nil : LocalizedText(name: title))
      if !seen.insert(id).inserted { report("the source “\(id)” stands here twice") }
      sources[id] = source
      places[id] = "\(file.name):\(row.line):1"
    }
  }
}

/// What stands for the place of a source.
enum SourceAddress {
  static let generalKnowledge = "general knowledge"
  static let expected = "expected an address with https://, http://, github: or measured:, without blanks"

  static func isAddress(_ text: String) -> Bool {
    ["https://", "http://", "github:", "measured:"].contains { text.hasPrefix($0) && text.count > $0.count + 3 }
      && !text.contains(where: \.isWhitespace)
  }
}
