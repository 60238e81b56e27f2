import AssessmentEngine

/// A rule set as loaded from a folder, with what judging does not need.
public struct LoadedRules: Sendable {
  public var ruleSet: RuleSet
  /// In order of the rules' ids, then as written.
  public var examples: [RuleExample]
  /// Rule id → its file, below the folder that it stands in.
  public var files: [String: String]
  /// Ids of the rules that stand in the folder itself, not in a pack that it extends.
  public var own: Set<String>
  /// Rule id → the folder that it stands in.
  public var homes: [String: String]
  /// The registry: id → source.
  public var sources: [String: Source]
  /// The same → file, line and column.
  public var sourcePlaces: [String: String]

  /// The last day that a pack's version names, `YYYY-MM-DD`.
  public var day: String?

  public init(
    ruleSet: RuleSet, examples: [RuleExample], files: [String: String], own: Set<String>,
    homes: [String: String] = [:], sources: [String: Source] = [:], sourcePlaces: [String: String] = [:], day: String? = nil
  ) {
    self.ruleSet = ruleSet
    self.examples = examples
    self.files = files
    self.own = own
    self.homes = homes
    self.sources = sources
    self.sourcePlaces = sourcePlaces
    self.day = day
  }

  /// Source → its id in the registry; the first by id where several say the same of themselves.
  public var sourceIDs: [Source: String] {
    Dictionary(sources.map { ($0.value, $0.key) }, uniquingKeysWith: min)
  }

  /// The examples of its own rules. Those of a pack that it extends may no longer hold: it may have changed the rule.
  public var ownExamples: [RuleExample] { examples.filter { own.contains($0.rule) } }
}
