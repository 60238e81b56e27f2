import AssessmentEngine

/// A rule in the ranking of what stops us: what it does for each suite.
public struct Stopper: Hashable, Sendable {
  public var rule: String
  /// One a suite, in the order of `Estate.suites`.
  public var impacts: [RuleImpact]

  /// Documents that it keeps from being ready, in the suite where these are most.
  public var stopped: Int { stopped(in: Array(impacts.indices)) }

  /// The same among suites at some places.
  public func stopped(in places: [Int]) -> Int { places.map { impacts[$0].stopped }.max() ?? 0 }
}

extension DepartmentSummary {
  /// What stops us: rules that keep documents from being ready, those that stop most documents first, then by the
  /// documents that they block, by likely hours, by rule id.
  public var stoppers: [Stopper] { stoppers(in: Array(suites.indices)) }

  /// The same, as the suites at some places see it.
  public func stoppers(in places: [Int]) -> [Stopper] {
    impacts.filter { $0.stopped(in: places) > 0 }.sorted { a, b in
      let (x, y) = (a.weight(in: places), b.weight(in: places))
      return x != y ? x > y : a.rule < b.rule
    }
  }

  /// Every rule that found something, by id.
  public var impacts: [Stopper] {
    Set(suites.flatMap(\.rules.keys)).sorted().map { rule in
      Stopper(rule: rule, impacts: suites.map { $0.rules[rule] ?? RuleImpact() })
    }
  }
}

extension Stopper {
  fileprivate func weight(in places: [Int]) -> (Int, Int, Int) {
    let own = places.map { impacts[$0] }
    return (own.map(\.stopped).max() ?? 0, own.map(\.blocked).max() ?? 0, own.map(\.effort.likely).max() ?? 0)
  }
}
