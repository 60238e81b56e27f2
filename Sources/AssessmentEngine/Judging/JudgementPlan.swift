import InventoryModel

/// Which rules concern documents of one format, and which facts call them.
struct JudgementPlan: Sendable {
  /// Rules by their number.
  private var index: FactKindIndex
  /// Ids of rules that need facts at all.
  private(set) var onFacts: [String] = []
  /// Ids of rules that need more than a package's relationships.
  private(set) var onContent: [String] = []
  /// Ids of rules on facts that this inventory could not hold.
  private(set) var unmeasurable: [String] = []
  /// Whether one of these would mean work.
  private(set) var hasUnmeasurableWork = false

  /// `format` nil: any that no rule names.
  init(format: String?, rules: [ResolvedRule], kinds: FactKindNumbers) {
    index = FactKindIndex(kinds)
    for (number, rule) in rules.enumerated() where rule.applies(to: format) {
      index.add(number, kinds: rule.kinds, needsFact: rule.needsFact, looksInside: rule.looksInside)
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

  /// Numbers of the rules to try, ascending, each once.
  func candidates(for facts: FactIndex) -> [Int] { index.candidates(for: facts) }
}
