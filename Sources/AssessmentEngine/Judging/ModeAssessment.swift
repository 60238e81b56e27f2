/// What becomes of a document's findings in another mode of the suite.
public struct ModeAssessment: Hashable, Sendable {
  /// The id of a mode of the suite.
  public var mode: String
  /// The worst of its consequences; kept where there is none.
  public var verdict: Verdict
  /// What is not kept there, worst first, then by rule.
  public var consequences: [Consequence]

  public struct Consequence: Hashable, Sendable {
    public var rule: String
    public var verdict: ModeVerdict

    public init(rule: String, verdict: ModeVerdict) {
      self.rule = rule
      self.verdict = verdict
    }
  }

  public init(mode: String, verdict: Verdict, consequences: [Consequence]) {
    self.mode = mode
    self.verdict = verdict
    self.consequences = consequences
  }

  init(_ mode: SuiteMode, found: [ResolvedRule]) {
    var consequences: [Consequence] = []
    for rule in found {
      guard let verdict = rule.row.modes[mode.id] else {
        // What nobody would do anything about is not worth telling as unknown.
        if rule.row.workClass.isWork { consequences.append(Consequence(rule: rule.id, verdict: .unstated)) }
        continue
      }
      if verdict.verdict != .kept { consequences.append(Consequence(rule: rule.id, verdict: verdict)) }
    }
    consequences.sort {
      $0.verdict.verdict != $1.verdict.verdict ? $0.verdict.verdict > $1.verdict.verdict : $0.rule < $1.rule
    }
    self.init(mode: mode.id, verdict: consequences.first?.verdict.verdict ?? .kept, consequences: consequences)
  }
}
