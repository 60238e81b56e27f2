import AssessmentEngine

extension MacroEstimate {
  /// What each module adds to the document's hours: its own, less its part of what was taken back because several
  /// modules of the document share it. With the project's own reasons these add up to the document's hours, but for
  /// rounding.
  var netEfforts: [Effort] {
    let own = modules.reduce(Effort.zero) { $0.saturatingSum($1.effort) }
    let back = reasons.reduce(Effort.zero) { sum, reason in
      sum.saturatingSum(
        Effort(low: max(0, -reason.effort.low), likely: max(0, -reason.effort.likely), high: max(0, -reason.effort.high)))
    }
    return modules.map { module in
      Effort(
        low: MacroEstimate.net(module.effort.low, of: own.low, back.low),
        likely: MacroEstimate.net(module.effort.likely, of: own.likely, back.likely),
        high: MacroEstimate.net(module.effort.high, of: own.high, back.high))
    }
  }

  private static func net(_ part: Int, of whole: Int, _ back: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    let (product, overflow) = part.multipliedReportingOverflow(by: min(back, whole))
    // Rounded up: what is left is never told smaller than it is.
    let share = overflow ? part : (product + whole - 1) / whole
    return max(0, part - share)
  }
}

extension Assessment {
  /// Under which rule and role the hours of its macros stand; `nobody` where no finding has them.
  var macroBearer: MacroRollup.Bearer {
    guard let macros, macros.effort.high > 0 else { return .nobody }
    let finding = findings.first { finding in
      finding.effort == macros.effort && finding.items.contains { $0.kind == "macro.project" }
    }
    return finding.map { MacroRollup.Bearer(rule: $0.rule, role: $0.role ?? "") } ?? .nobody
  }
}
