import AssessmentEngine

/// A rule set as loaded from a folder, with what judging does not need.
public struct LoadedRules: Sendable {
  public var ruleSet: RuleSet
  /// In order of the rules' ids, then as written.
  public var examples: [RuleExample]
  /// Rule id → its file, below the folder.
  public var files: [String: String]

  public init(ruleSet: RuleSet, examples: [RuleExample], files: [String: String]) {
    self.ruleSet = ruleSet
    self.examples = examples
    self.files = files
  }
}
