import InventoryModel

/// Which rules concern documents of one format, and which facts call them.
///
/// By reference: it is looked up for each document.
final class JudgementPlan: Sendable {
  /// A rule by its number and id.
  private typealias Entry = (number: Int, id: String)

  /// Rules by their number.
  private let index: FactKindIndex
  /// Rules that need facts at all, ascending.
  private let onFacts: [Entry]
  /// Rules that need more than a package's relationships, ascending.
  private let onContent: [Entry]
  /// Ids of rules on facts that this inventory could not hold.
  private let unmeasurable: [String]
  /// Whether one of these would mean work.
  let hasUnmeasurableWork: Bool

  /// `format` nil: any that no rule names.
  init(format: String?, rules: [ResolvedRule], kinds: FactKindNumbers) {
    let concerned = rules.enumerated().filter { $1.applies(to: format) }
    var index = FactKindIndex(kinds)
    for (number, rule) in concerned {
      index.add(number, kinds: rule.kinds, needsFact: rule.needsFact, looksInside: rule.looksInside)
    }
    self.index = index
    let needy = concerned.filter { !$1.kinds.isEmpty }
    onFacts = needy.map { ($0, $1.id) }
    // Of a package whose content is not read yet, the relationships are: external links are all known.
    onContent = needy.filter { $1.kinds != [JudgementPlan.knownFromRelationships] }.map { ($0, $1.id) }
    let unmeasurable = concerned.filter { $1.isUnmeasurable }
    self.unmeasurable = unmeasurable.map { $1.id }
    hasUnmeasurableWork = unmeasurable.contains { $1.meansWork }
  }

  private static let knownFromRelationships: FactKind = "link.external"

  /// Numbers of the rules to try, ascending, each once.
  func candidates(for facts: FactIndex) -> [Int] { index.candidates(for: facts) }

  /// Ids of the rules that could not be measured on a document, of which `found` found something (ascending).
  ///
  /// Law: unknown is never clean. On a document that was not read whole, only what was found, and what no reading is
  /// needed for, is measured.
  func unmeasured(on document: DocumentRecord, found: [Int]) -> [String] {
    switch document.state {
    case .assessed: unmeasurable
    case .notAssessed: JudgementPlan.ids(onFacts, without: found)
    case .partial: JudgementPlan.ids(document.reason == .contentNotRead ? onContent : onFacts, without: found)
    }
  }

  private static func ids(_ rules: [Entry], without found: [Int]) -> [String] {
    var next = found.startIndex
    var ids: [String] = []
    ids.reserveCapacity(rules.count)
    for rule in rules {
      while next < found.endIndex, found[next] < rule.number { next += 1 }
      if next < found.endIndex, found[next] == rule.number { continue }
      ids.append(rule.id)
    }
    return ids
  }
}
