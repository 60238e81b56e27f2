import InventoryModel

/// The facts of one document, grouped by kind.
struct FactIndex {
  struct Group {
    var kind: FactKind
    /// Of the kind; -1 where nothing looks at it.
    var number: Int
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
  /// The same of each document inside.
  let inside: [FactIndex]
  /// Of a document inside: the part that holds it.
  private let path: String?

  init(_ document: DocumentRecord, kinds: FactKindNumbers) {
    self.init(
      document.facts, kinds: kinds, size: document.size, isComplete: document.state == .assessed,
      inside: document.embedded.map {
        FactIndex($0.facts, kinds: kinds, size: $0.size, isComplete: $0.state == .assessed, inside: [], path: $0.path)
      }, path: nil)
  }

  private init(
    _ all: [Fact], kinds: FactKindNumbers, size: Int64, isComplete: Bool, inside: [FactIndex], path: String?
  ) {
    // A record's facts are in canonical order, kinds ascending; one that is not is put in order here.
    let inOrder = zip(all, all.dropFirst()).allSatisfy { $0.kind <= $1.kind }
    facts = inOrder ? all : all.sorted(by: Fact.canonicalOrder)
    var groups: [Group] = []
    var start = 0
    for index in facts.indices {
      let next = index + 1
      if next == facts.count || facts[next].kind != facts[index].kind {
        let kind = facts[index].kind
        groups.append(Group(kind: kind, number: kinds[kind] ?? -1, range: start..<next))
        start = next
      }
    }
    self.groups = groups
    self.size = size
    self.isComplete = isComplete
    self.inside = inside
    self.path = path
  }

  /// Whether what no document inside has is in none of them.
  var isCompleteInside: Bool { isComplete && inside.allSatisfy(\.isComplete) }

  /// Where a fact is; of a document inside, its part comes first.
  func places(of fact: Fact) -> [String] {
    guard let path else { return fact.locations }
    return fact.locations.isEmpty ? [path] : fact.locations.map { "\(path): \($0)" }
  }

  func facts(of kind: FactKind) -> ArraySlice<Fact> {
    // A document has some twenty kinds: a walk is as fast as anything.
    for group in groups where group.kind == kind { return facts[group.range] }
    return []
  }

  func facts(number: Int) -> ArraySlice<Fact> {
    for group in groups where group.number == number { return facts[group.range] }
    return []
  }
}
