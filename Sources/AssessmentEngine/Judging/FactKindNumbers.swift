import InventoryModel

/// Numbers for the kinds of facts that a rule set looks at: a document's kinds are looked up once, and all matches then
/// compare numbers.
struct FactKindNumbers: Sendable {
  private let numbers: [FactKind: Int]
  /// One more than the largest number.
  var count: Int { numbers.count }

  init(_ kinds: Set<FactKind>) {
    numbers = Dictionary(uniqueKeysWithValues: kinds.sorted().enumerated().map { ($1, $0) })
  }

  /// Nil for a kind that nothing looks at.
  subscript(kind: FactKind) -> Int? { numbers[kind] }
}
