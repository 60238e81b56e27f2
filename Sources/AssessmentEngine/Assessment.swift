import InventoryModel

/// One document judged for one suite.
public struct Assessment: Hashable, Sendable {
  /// The suite's id, such as `google-workspace`.
  public var suite: String
  /// Hundredths of a point, 0...10000: 10000 minus the losses, exactly. Nil for a document that was not assessed.
  public var score: Int?
  /// What was taken off, largest first; the last may be a cap line that takes back what exceeds 10000.
  public var losses: [Loss]
  public var level: Level
  public var disposition: Disposition
  /// Worst verdict first, then by loss, then by rule id.
  public var findings: [Finding]
  /// Rules that could not be measured on this document, by id.
  public var unmeasured: [String]
  /// Sum over the findings, hundredths of hours.
  public var effort: Effort
  /// What moving the macros costs; nil without macros, and where the suite says nothing of them.
  public var macros: MacroEstimate?
  /// What each group of facts says of it, in the order of the rule set. They take nothing off the score.
  public var groups: [GroupAssessment]

  public init(
    suite: String, score: Int?, losses: [Loss], level: Level, disposition: Disposition, findings: [Finding],
    unmeasured: [String], effort: Effort, macros: MacroEstimate? = nil, groups: [GroupAssessment] = []
  ) {
    self.suite = suite
    self.score = score
    self.losses = losses
    self.level = level
    self.disposition = disposition
    self.findings = findings
    self.unmeasured = unmeasured
    self.effort = effort
    self.macros = macros
    self.groups = groups
  }
}

/// A named part of what is missing from 100. `points` in hundredths; negative only in the cap line (`rule` = "cap").
public struct Loss: Hashable, Sendable {
  public var rule: String
  public var points: Int

  public init(rule: String, points: Int) {
    self.rule = rule
    self.points = points
  }
}

/// What one rule found in one document, for one suite.
public struct Finding: Hashable, Sendable {
  public var rule: String
  public var verdict: Verdict
  public var workClass: WorkClass
  /// Hundredths of hours for this document.
  public var effort: Effort
  /// Who does the work: a key of the suite-independent role list, such as `administrateur-bases-de-donnees`.
  public var role: String?
  public var confidence: Confidence
  public var sources: [Source]
  /// Occurrences, in the unit of the fact.
  public var count: Int
  /// Hundredths of a point.
  public var loss: Int
  /// What it was found on: for function support one item a function, with its cells.
  public var items: [FindingItem]

  public init(
    rule: String, verdict: Verdict, workClass: WorkClass, effort: Effort, role: String?, confidence: Confidence,
    sources: [Source], count: Int, loss: Int, items: [FindingItem]
  ) {
    self.rule = rule
    self.verdict = verdict
    self.workClass = workClass
    self.effort = effort
    self.role = role
    self.confidence = confidence
    self.sources = sources
    self.count = count
    self.loss = loss
    self.items = items
  }
}

/// One fact behind a finding.
public struct FindingItem: Hashable, Sendable {
  public var kind: FactKind
  /// A function, a link target, a sheet; empty where the kind says it all.
  public var subject: String
  public var count: Int
  public var locations: [String]
  /// The verdict of this item alone (function support differs by function).
  public var verdict: Verdict
  /// What a table says about it: the difference, in words; or the limit that is passed. Nil where nothing is to say.
  public var detail: LocalizedText?
  /// What to use instead, where a table names it.
  public var replacement: String?

  public init(
    kind: FactKind, subject: String, count: Int, locations: [String], verdict: Verdict, detail: LocalizedText? = nil,
    replacement: String? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.count = count
    self.locations = locations
    self.verdict = verdict
    self.detail = detail
    self.replacement = replacement
  }
}
