import InventoryModel

/// A match with the limits and tables of one suite looked up.
indirect enum ResolvedMatch: Sendable {
  case fact(ResolvedPattern)
  case all([ResolvedMatch])
  case any([ResolvedMatch])
  case not(ResolvedMatch, inside: Bool)
  case fileSize(over: ResolvedLimit)
  case format
  /// It compares with a limit that the suite does not have.
  case never

  init(_ match: Match, suite: Suite, kinds: FactKindNumbers) {
    switch match {
    case .fact(let pattern):
      var limit: ResolvedLimit?
      if let threshold = pattern.threshold {
        guard let found = ResolvedLimit(threshold.over, suite: suite) else {
          self = .never
          return
        }
        limit = found
      }
      self = .fact(ResolvedPattern(pattern, limit: limit, suite: suite, kinds: kinds))
    case .all(let parts): self = .all(parts.map { ResolvedMatch($0, suite: suite, kinds: kinds) })
    case .any(let parts): self = .any(parts.map { ResolvedMatch($0, suite: suite, kinds: kinds) })
    case .not(let inner): self = .not(ResolvedMatch(inner, suite: suite, kinds: kinds), inside: inner.looksInside)
    case .fileSize(let over): self = ResolvedLimit(over, suite: suite).map { .fileSize(over: $0) } ?? .never
    case .format: self = .format
    }
  }

  /// Whether it can find something only where a fact of one of its kinds is.
  var needsFact: Bool {
    switch self {
    case .fact, .never: true
    case .all(let parts): parts.contains(where: \.needsFact)
    case .any(let parts): parts.allSatisfy(\.needsFact)
    case .not, .fileSize, .format: false
    }
  }

  /// Whether it finds something; appends what.
  func finds(in facts: FactIndex, into items: inout [FindingItem]) -> Bool {
    switch self {
    case .fact(let pattern):
      return pattern.finds(in: facts, into: &items)
    case .all(let parts):
      let start = items.count
      for part in parts where !part.finds(in: facts, into: &items) {
        items.removeSubrange(start...)
        return false
      }
      return true
    case .any(let parts):
      var found = false
      for part in parts where part.finds(in: facts, into: &items) { found = true }
      return found
    case .not(let inner, let inside):
      // What was not read may hold it: absence is only known of a document that was read whole.
      guard inside ? facts.isCompleteInside : facts.isComplete else { return false }
      var ignored: [FindingItem] = []
      return !inner.finds(in: facts, into: &ignored)
    case .fileSize(let limit):
      guard facts.size > Int64(limit.value) else { return false }
      items.append(
        FindingItem(
          kind: "file.size", subject: "", count: 1, locations: [], verdict: .kept,
          detail: limit.detail(Int(clamping: facts.size))))
      return true
    case .format: return true
    case .never: return false
    }
  }
}

/// A number to compare with.
struct ResolvedLimit: Sendable {
  var value: Int
  /// What it was before a pack changed it, in the same unit, and that pack's id.
  private var before: (value: Int, pack: String)?

  /// Nil where the suite has no such limit.
  init?(_ reference: LimitReference, suite: Suite) {
    if case .number(let value) = reference {
      self.value = value
      return
    }
    guard let item = suite.item(of: reference), let limit = suite.limits[item] else { return nil }
    value = limit.comparable
    before = limit.replaced.map { (limit.comparable($0.value), $0.pack) }
  }

  /// Such as `12,000,000 (at most 10,000,000)`; a value that a pack set with the one before it.
  func detail(_ actual: Int) -> LocalizedText {
    let number = { Limit.grouped($0, $1) }
    let english = before.map { "; set by the pack \($0.pack), \(number($0.value, .english)) before" } ?? ""
    let french = before.map { " ; fixé par le paquet \($0.pack), \(number($0.value, .french)) auparavant" } ?? ""
    return LocalizedText(
      english: "\(number(actual, .english)) (at most \(number(value, .english))\(english))",
      french: "\(number(actual, .french)) (au plus \(number(value, .french))\(french))")
  }
}
