import SafeBindings

/// Where a part uses its links that leave the package: which elements name the relationship (ECMA-376-2:2021 §6.5).
public struct LinkUses: Sendable {
  /// What an element that names a relationship is for, by relationship id → how often.
  public private(set) var consumers: [String: [String: Int]] = [:]
  /// Ids of the part's external relationships: no others are kept.
  private let ids: Set<String>
  /// Different consumers of one link that are kept.
  private static let limit = 8

  init(_ ids: Set<String>) { self.ids = ids }

  mutating func note(_ id: String, _ element: borrowing XMLElement) {
    guard ids.contains(id) else { return }
    let consumer = LinkConsumer.name(element.localName, in: element.namespace, under: element.parent)
    if consumers[id]?[consumer] == nil, consumers[id]?.count ?? 0 >= LinkUses.limit { return }
    consumers[id, default: [:]][consumer, default: 0] += 1
  }
}
