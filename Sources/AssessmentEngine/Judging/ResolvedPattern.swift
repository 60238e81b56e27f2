import InventoryModel

/// A fact pattern with the limit and the table of one suite looked up.
///
/// By reference: it is looked at for each document that it may concern.
final class ResolvedPattern: Sendable {
  private let kind: Int
  let isInside: Bool
  private let subjects: [String]
  private let likes: [PathPattern]
  private let exceptions: [String]
  private let notAmong: Int?
  private let attributes: [(name: String, values: [String])]
  private let measure: String?
  private let limit: ResolvedLimit?
  private let filtersByTable: Bool
  private let table: [String: TableEntry]

  init(_ pattern: FactPattern, limit: ResolvedLimit?, suite: Suite, kinds: FactKindNumbers) {
    kind = kinds[pattern.kind] ?? ResolvedPattern.noKind
    isInside = pattern.isInside
    subjects = pattern.subjects
    likes = pattern.likes
    exceptions = pattern.exceptions
    notAmong = pattern.notAmong.map { kinds[$0] ?? ResolvedPattern.noKind }
    attributes = pattern.attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    measure = pattern.threshold?.attribute
    self.limit = limit
    filtersByTable = pattern.table != nil
    // A suite that lacks the table knows nothing of any subject.
    table = pattern.table.flatMap { suite.tables[$0] } ?? [:]
  }

  /// Of no fact at all.
  private static let noKind = -2

  func finds(in document: FactIndex, into items: inout [FindingItem]) -> Bool {
    guard isInside else { return finds(among: document, into: &items) }
    var found = false
    for inside in document.inside where finds(among: inside, into: &items) { found = true }
    return found
  }

  private func finds(among facts: FactIndex, into items: inout [FindingItem]) -> Bool {
    var found = false
    let named = notAmong.map { Set(facts.facts(number: $0).map { $0.subject.lowercased() }) } ?? []
    for fact in facts.facts(number: kind) where holds(fact) {
      if !named.isEmpty, named.contains(fact.subject.lowercased()) { continue }
      var item = FindingItem(
        kind: fact.kind, subject: fact.subject, count: fact.count, locations: facts.places(of: fact), verdict: .kept,
        formulas: fact.attributes["distinct"]?.integer)
      if filtersByTable {
        // What the table does not list is unknown.
        let entry = table[fact.subject]
        guard (entry?.verdict ?? .unknown) != .kept else { continue }
        item.verdict = entry?.verdict ?? .unknown
        item.detail = entry?.detail
        item.replacement = entry?.replacement
      }
      if let limit {
        let actual = measure.flatMap { fact.attributes[$0]?.integer } ?? fact.count
        item.detail = limit.detail(actual)
      }
      found = true
      // Facts of a module follow those of another with the same subject: to a reader they are one.
      if fact.attributes["module"] != nil, let last = items.indices.last, items[last].isOneThing(with: item) {
        items[last].add(item)
      } else {
        items.append(item)
      }
    }
    return found
  }

  private func holds(_ fact: Fact) -> Bool {
    if !subjects.isEmpty, !subjects.contains(fact.subject) { return false }
    if exceptions.contains(fact.subject) { return false }
    if !likes.isEmpty {
      let subject = Array(fact.subject.utf8)
      guard likes.contains(where: { $0.matches(subject) }) else { return false }
    }
    for (name, values) in attributes {
      guard let value = fact.attributes[name], values.contains(value.text) else { return false }
    }
    guard let limit else { return true }
    guard let measure else { return fact.count > limit.value }
    guard let actual = fact.attributes[measure]?.integer else { return false }
    return actual > limit.value
  }
}

extension FindingItem {
  /// Places that an item shows at most.
  private static let mostLocations = 20

  func isOneThing(with other: FindingItem) -> Bool {
    kind == other.kind && subject == other.subject && detail == other.detail && replacement == other.replacement
  }

  mutating func add(_ other: FindingItem) {
    count = count.addingClamped(other.count)
    if let more = other.formulas { formulas = (formulas ?? 0).addingClamped(more) }
    locations += other.locations.filter { !locations.contains($0) }
    if locations.count > Self.mostLocations { locations.removeSubrange(Self.mostLocations...) }
  }
}
