import InventoryModel

/// Which rules concern documents of one format, and which facts call them.
struct JudgementPlan: Sendable {
  /// Rules (by index) that find nothing without a fact of the kind.
  private var byKind: [FactKind: [Int]] = [:]
  /// The same of rules that look at the documents inside.
  private var insideByKind: [FactKind: [Int]] = [:]
  /// Rules that may find something without any fact.
  private var always: [Int] = []
  /// Ids of rules that need facts at all.
  private(set) var onFacts: [String] = []
  /// Ids of rules that need more than a package's relationships.
  private(set) var onContent: [String] = []
  /// Ids of rules on facts that this inventory could not hold.
  private(set) var unmeasurable: [String] = []
  /// Whether one of these would mean work.
  private(set) var hasUnmeasurableWork = false

  /// `format` nil: any that no rule names.
  init(format: String?, rules: [ResolvedRule]) {
    for (index, rule) in rules.enumerated() where rule.applies(to: format) {
      if rule.needsFact {
        for kind in rule.kinds { byKind[kind, default: []].append(index) }
        if rule.looksInside { for kind in rule.kinds { insideByKind[kind, default: []].append(index) } }
      } else {
        always.append(index)
      }
      if !rule.kinds.isEmpty {
        onFacts.append(rule.id)
        // Of a package whose content is not read yet, the relationships are: external links are all known.
        if rule.kinds != [JudgementPlan.knownFromRelationships] { onContent.append(rule.id) }
      }
      if rule.isUnmeasurable {
        unmeasurable.append(rule.id)
        hasUnmeasurableWork = hasUnmeasurableWork || rule.meansWork
      }
    }
  }

  private static let knownFromRelationships: FactKind = "link.external"

  /// Indices of the rules to try, ascending, each once.
  func candidates(for facts: FactIndex) -> [Int] {
    var found = always
    for group in facts.groups {
      if let rules = byKind[group.kind] { found += rules }
    }
    for inside in facts.inside {
      for group in inside.groups {
        if let rules = insideByKind[group.kind] { found += rules }
      }
    }
    guard found.count > 1 else { return found }
    found.sort()
    var last = -1
    found.removeAll { index in
      defer { last = index }
      return index == last
    }
    return found
  }
}
