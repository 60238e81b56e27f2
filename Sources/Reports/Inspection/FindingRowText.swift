import AssessmentEngine

/// What a suite's row says in words of one finding: nothing of what an override of one's own has taken the place of.
struct FindingRowText {
  let effect: LocalizedText?
  /// What to do in this suite, where that differs from what to do in general.
  let remedy: LocalizedText?
  let office: Survival
  /// Only where it differs from what the rule says of every suite.
  let pdf: Survival?

  init(_ finding: Finding, rule: Rule, suite: Suite) {
    var row = suite.verdict(of: rule)
    if case .verdict(let verdict) = row.outcome, verdict != finding.verdict { row = FindingRowText.overridden(row, finding) }
    let survival = rule.roundTrip(row)
    effect = row.effect
    remedy = row.remedy
    office = survival.office
    pdf = survival.pdf == rule.pdf ? nil : survival.pdf
  }

  private static func overridden(_ row: SuiteVerdict, _ finding: Finding) -> SuiteVerdict {
    row.changed(by: RowChange(verdict: finding.verdict))
  }
}
