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
  /// The finding that has the hours of its macros: all of them, but for what a rule's cap takes off; nil where none has.
  var macroFinding: Finding? {
    guard let macros, macros.effort.high > 0 else { return nil }
    let candidates = findings.filter { finding in
      finding.effort.likely == macros.effort.likely && finding.effort.low <= macros.effort.low
        && finding.effort.high <= macros.effort.high && finding.effort.high > 0
    }
    // An add-in is judged as such, with the hours of its macros.
    return candidates.first { $0.items.contains { $0.kind == "macro.project" } }
      ?? candidates.first { $0.effort == macros.effort }
  }

  /// Under which rule and role the hours of its macros stand; `nobody` where no finding has them.
  var macroBearer: MacroRollup.Bearer {
    macroFinding.map { MacroRollup.Bearer(rule: $0.rule, role: $0.role ?? "") } ?? .nobody
  }

  /// What each module adds to the hours of that finding: no more than is counted there.
  var countedModuleEfforts: [Effort]? {
    guard let macros else { return nil }
    guard let counted = macroFinding?.effort, counted != macros.effort else { return macros.netEfforts }
    return macros.netEfforts.map { net in
      Effort(
        low: Assessment.part(net.low, counted.low, of: macros.effort.low),
        likely: Assessment.part(net.likely, counted.likely, of: macros.effort.likely),
        high: Assessment.part(net.high, counted.high, of: macros.effort.high))
    }
  }

  private static func part(_ net: Int, _ counted: Int, of all: Int) -> Int {
    guard all > 0, counted < all else { return net }
    let (product, overflow) = net.multipliedReportingOverflow(by: max(0, counted))
    return overflow ? 0 : product / all
  }
}
