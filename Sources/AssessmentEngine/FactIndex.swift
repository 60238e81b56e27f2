import InventoryModel

/// The facts of one document, grouped by kind.
struct FactIndex {
  struct Group {
    var kind: FactKind
    /// Half-open, into `facts`.
    var range: Range<Int>
  }

  let facts: [Fact]
  /// Ascending by kind.
  let groups: [Group]
  /// Bytes.
  let size: Int64
  /// Whether what is not among the facts is not in the document.
  let isComplete: Bool

  init(_ document: DocumentRecord) {
    // A record's facts are in canonical order, kinds ascending; one that is not is put in order here.
    let inOrder = zip(document.facts, document.facts.dropFirst()).allSatisfy { $0.kind <= $1.kind }
    facts = inOrder ? document.facts : document.facts.sorted(by: Fact.canonicalOrder)
    var groups: [Group] = []
    var start = 0
    for index in facts.indices {
      let next = index + 1
      if next == facts.count || facts[next].kind != facts[index].kind {
        groups.append(Group(kind: facts[index].kind, range: start..<next))
        start = next
      }
    }
    self.groups = groups
    size = document.size
    isComplete = document.state == .assessed
  }

  func facts(of kind: FactKind) -> ArraySlice<Fact> {
    // A document has some twenty kinds: a walk is as fast as anything.
    for group in groups where group.kind == kind { return facts[group.range] }
    return []
  }
}
