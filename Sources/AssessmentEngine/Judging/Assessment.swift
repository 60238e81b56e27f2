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
  /// Why the level is what it is, what decides first; never empty.
  public var levelReasons: [LevelReason]
  /// Why the disposition is what it is.
  public var dispositionReason: DispositionReason
  /// How well what decides the level is known; nil for a document that was not judged.
  public var grounds: LevelGrounds?
  /// `effort` by who does the work, in order of the roles' ids; what names no role is not in it.
  public var roles: [RoleEffort]
  /// Whether a workbook is an application; nil for other documents, and where the pack does not say what one is.
  public var nature: DocumentNature?
  /// What becomes of the findings in the suite's other modes, in the order of the suite.
  public var modes: [ModeAssessment]

  public init(
    suite: String, score: Int?, losses: [Loss], level: Level, disposition: Disposition, findings: [Finding],
    unmeasured: [String], effort: Effort, macros: MacroEstimate? = nil, groups: [GroupAssessment] = [],
    levelReasons: [LevelReason] = [], dispositionReason: DispositionReason = .nothingAgainst,
    grounds: LevelGrounds? = nil, roles: [RoleEffort] = [], nature: DocumentNature? = nil, modes: [ModeAssessment] = []
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
    self.levelReasons = levelReasons
    self.dispositionReason = dispositionReason
    self.grounds = grounds
    self.roles = roles
    self.nature = nature
    self.modes = modes
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
