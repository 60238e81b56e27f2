import AssessmentEngine

/// Hours that fall away in one suite when each distinct module is done once: of the sums, by role and by rule.
public struct ModuleSavings: Hashable, Sendable {
  /// Hundredths of hours.
  public internal(set) var effort = Effort.zero
  /// The part of it that findings have, and so the sums over documents.
  public internal(set) var counted = Effort.zero
  public internal(set) var roles: [String: Effort] = [:]
  public internal(set) var rules: [String: Effort] = [:]

  public init() {}

  mutating func add(_ saved: Effort, _ bearer: MacroRollup.Bearer) {
    guard saved.high > 0 else { return }
    effort = effort.saturatingSum(saved)
    guard bearer != .nobody else { return }
    counted = counted.saturatingSum(saved)
    roles[bearer.role, default: .zero] = roles[bearer.role, default: .zero].saturatingSum(saved)
    rules[bearer.rule, default: .zero] = rules[bearer.rule, default: .zero].saturatingSum(saved)
  }

  /// The copies of one module: its dearest is done, under the rule that has it; all else falls away. The result does
  /// not depend on the order in which documents came.
  mutating func add(_ tallies: [Int: DistinctModule.Tally], _ bearers: [MacroRollup.Bearer]) {
    let kept = tallies.values.reduce(Effort.zero) { $0.largest($1.most) }
    let keeper = tallies.max { a, b in
      let (x, y) = (a.value.most, b.value.most)
      if x.likely != y.likely { return x.likely < y.likely }
      if x.high != y.high { return x.high < y.high }
      return (bearers[b.key].rule, bearers[b.key].role) < (bearers[a.key].rule, bearers[a.key].role)
    }
    for (bearer, tally) in tallies {
      add(bearer == keeper?.key ? tally.sum.without(kept) : tally.sum, bearers[bearer])
    }
  }
}

extension DepartmentSummary {
  /// The same with each distinct macro module counted once.
  func without(_ savings: [ModuleSavings]) -> DepartmentSummary {
    var summary = self
    for (index, saved) in savings.enumerated() where summary.suites.indices.contains(index) {
      summary.suites[index].take(saved)
    }
    return summary
  }
}

extension SuiteRollup {
  fileprivate mutating func take(_ saved: ModuleSavings) {
    let all = effort
    effort = effort.without(saved.counted)
    repeated = all.without(effort)
    for (role, effort) in saved.roles { roles[role] = roles[role]?.without(effort) }
    for (rule, effort) in saved.rules {
      guard var impact = rules[rule] else { continue }
      impact.effort = impact.effort.without(effort)
      rules[rule] = impact
    }
  }
}
