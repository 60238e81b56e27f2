import InventoryModel

/// What was looked for in the facts of one document.
///
/// Most matches find the same whatever the suite: where a document is judged for several, they are tried once. Every
/// match of a rule set has a place, which is the same in all suites.
struct FactSearch {
  private enum Outcome {
    case notTried, nothing
    case found([FindingItem])
  }

  let facts: FactIndex
  /// The same for all suites.
  let irregularity: String?
  private let kept: [Bool]
  private var outcomes: [Outcome]
  /// Macros as every suite's estimate wants them: nil where nobody asked, nil inside where there are none.
  private var macros: MacroFacts??

  /// `kept`: for each place whether its match finds the same in all suites; empty where one suite alone is judged.
  init(_ document: DocumentRecord, kinds: FactKindNumbers, kept: [Bool] = []) {
    facts = FactIndex(document, kinds: kinds)
    irregularity = document.irregularity
    self.kept = kept
    outcomes = Array(repeating: .notTried, count: kept.count)
  }

  /// What the match of this place finds; nil where it finds nothing.
  mutating func items(_ match: ResolvedMatch, place: Int) -> [FindingItem]? {
    guard !kept.isEmpty, kept[place] else { return FactSearch.items(match, facts) }
    switch outcomes[place] {
    case .found(let items): return items
    case .nothing: return nil
    case .notTried:
      let items = FactSearch.items(match, facts)
      outcomes[place] = items.map { .found($0) } ?? .nothing
      return items
    }
  }

  /// Nil for a document without macro projects.
  mutating func macroFacts() -> MacroFacts? {
    if let macros { return macros }
    let found = MacroFacts(facts)
    macros = .some(found)
    return found
  }

  private static func items(_ match: ResolvedMatch, _ facts: FactIndex) -> [FindingItem]? {
    var items: [FindingItem] = []
    return match.finds(in: facts, into: &items) ? items : nil
  }
}
