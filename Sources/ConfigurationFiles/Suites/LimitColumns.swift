import AssessmentEngine

/// Where limits.tsv has what.
struct LimitColumns {
  let target: Int
  let item: Int
  private let value: Int
  private let unit: Int
  private let source: Int
  private let confidence: Int

  init?(_ table: TableFile) {
    guard let target = table.column("target"), let item = table.column("item"), let value = table.column("value"),
      let unit = table.column("unit"), let source = table.column("source"),
      let confidence = table.column("confidence")
    else {
      table.log.report(table.name, 1, 1, "expected the columns target, item, value, unit, source, confidence")
      return nil
    }
    (self.target, self.item, self.value) = (target, item, value)
    (self.unit, self.source, self.confidence) = (unit, source, confidence)
  }

  /// Nil for a row that says something else than a number, such as a list of formats.
  ///
  /// `report` is given what is wrong with a row.
  func limit(_ fields: [Substring], read: String, report: (String) -> Void) -> Limit? {
    NodeReader.digits(fields[value]).map {
      let word = String(fields[confidence])
      let confidence = Confidence(rawValue: word)
      if confidence == nil {
        let words = Confidence.allCases.map(\.rawValue)
        report(
          "“\(word)” is no confidence: one of \(words.joined(separator: ", "))" + NearestWord.hint(word, among: words))
      }
      return Limit(
        value: $0, unit: String(fields[unit]), confidence: confidence ?? .low,
        sources: TableFile.sources(fields[source], read: read))
    }
  }
}
