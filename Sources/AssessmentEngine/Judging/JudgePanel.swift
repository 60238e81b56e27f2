import InventoryModel

/// Judges documents for several suites at once: what does not depend on the suite is looked for once. Every assessment is
/// the one that the suite's own judge gives.
public struct JudgePanel: Sendable {
  /// One a suite, in their order.
  public let judges: [Judge]
  /// The facts that it looks at: a record may be read without others.
  public let kinds: Set<FactKind>
  private let numbers: FactKindNumbers
  /// Of each match whether it finds the same in all suites; empty where there is one suite.
  private let kept: [Bool]

  /// As `Judge` takes them.
  public init(
    rules: RuleSet, suites: [Suite], measured: Set<FactKind>? = nil, today: String? = nil,
    departments: DepartmentMap = .byFirstFolder
  ) {
    judges = suites.map {
      Judge(rules: rules, suite: $0, measured: measured, today: today, departments: departments)
    }
    kinds = rules.factKinds
    numbers = FactKindNumbers(kinds)
    kept = judges.count > 1 ? rules.matches.map(\.isSameEverywhere) : []
  }

  /// One a suite, in their order.
  public func assess(_ document: DocumentRecord) -> [Assessment] {
    var search = FactSearch(document, kinds: numbers, kept: kept)
    return judges.map { $0.assess(document, &search) }
  }
}

extension RuleSet {
  /// Every match that documents are judged by, at its place.
  var matches: [Match] {
    rules.map(\.match) + groups.flatMap { $0.members.map(\.match) } + (applications?.signals.map(\.match) ?? [])
  }

  /// The facts that judging looks at.
  public var factKinds: Set<FactKind> {
    matches.reduce(into: MacroFacts.kinds) { $0.formUnion($1.kindsRead) }
  }
}
