import InventoryModel

/// What is said of a document inside of another.
extension Wording {
  /// Kinds of facts that are named.
  private static let kinds = 12

  /// How far it was read, and why not further.
  func reading(_ document: EmbeddedDocument) -> String {
    self(document.state.phrase) + (document.reason.map { " \u{2013} \(self($0.phrase))" } ?? "")
  }

  /// The kinds of facts in it, with their counts; what only measures a document is left out.
  func content(of document: EmbeddedDocument, numbers: NumberFormat) -> String {
    var counts: [(kind: FactKind, count: Int)] = []
    for fact in document.facts where !FactKind.signatures.contains(fact.kind) {
      if let last = counts.indices.last, counts[last].kind == fact.kind {
        // An inventory may hold any number.
        let (sum, isOver) = counts[last].count.addingReportingOverflow(fact.count)
        counts[last].count = isOver ? .max : sum
      } else {
        counts.append((fact.kind, fact.count))
      }
    }
    var parts = counts.prefix(Self.kinds).map { kind, count in
      "\(title(of: kind) ?? kind.rawValue) \u{D7} \(numbers.integer(count))"
    }
    if counts.count > Self.kinds { parts.append(self(.moreItems, numbers.integer(counts.count - Self.kinds))) }
    return parts.joined(separator: semicolon)
  }
}
