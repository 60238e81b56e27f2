import AssessmentEngine

/// A tab-separated table with one header line, no quoting.
struct TableFile {
  let name: String
  let columns: [String]
  /// Line number (1-based) and fields, one for each column.
  let rows: [(line: Int, fields: [Substring])]
  let log: DiagnosticLog

  /// Nil, once reported, for what is no such table.
  init?(_ file: RuleFolder.File, log: DiagnosticLog) {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      log.report(file.name, 1, 1, "the file is not UTF-8 text")
      return nil
    }
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let header = lines.first else {
      log.report(file.name, 1, 1, "the file is empty; expected a line of column names")
      return nil
    }
    let columns = header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    var rows: [(line: Int, fields: [Substring])] = []
    for (index, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == columns.count else {
        log.report(file.name, index + 1, 1, "\(fields.count) fields; the header has \(columns.count)")
        continue
      }
      rows.append((index + 1, fields))
    }
    self.name = file.name
    self.columns = columns
    self.rows = rows
    self.log = log
  }

  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The sources in a field: several are separated by ` ; `.
  static func sources(_ field: Substring, read: String) -> [Source] {
    field.split(separator: ";").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.map { part in
      var url = String(part)
      while url.last == " " { url.removeLast() }
      return Source(url: url, read: read)
    }
  }
}

/// The words of tables, and the verdict each stands for.
enum TableWord {
  static let verdicts: [String: Verdict] = [
    "full": .kept, "same": .kept, "yes": .kept, "kept": .kept,
    "partial": .degraded, "view-only": .degraded, "differs": .degraded, "equivalent": .degraded, "degraded": .degraded,
    "none": .lost, "no": .lost, "lost": .lost,
    "blocks-editing": .blocks, "blocks": .blocks,
    "unknown": .unknown,
  ]

  /// Verdict and replacement of a word as a table writes it; nil for a word that is none.
  static func read(_ word: Substring) -> (verdict: Verdict, replacement: String?)? {
    let prefix = "equivalent:"
    if word.hasPrefix(prefix) {
      let replacement = word.dropFirst(prefix.count)
      return replacement.isEmpty ? nil : (.degraded, String(replacement))
    }
    return verdicts[String(word)].map { ($0, nil) }
  }
}
