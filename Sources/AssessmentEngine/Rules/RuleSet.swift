/// Everything that judges: rules and suites of one version.
public struct RuleSet: Sendable {
  /// Shown with every judgement: the pack's version and the digest of its files.
  public var version: String
  /// In order of their ids.
  public var rules: [Rule]
  public var suites: [Suite]
  /// Roles named by rules: id → title.
  public var roles: [String: LocalizedText]
  /// The functions that Excel lists, ascending; empty where the pack has no such table.
  public var excelFunctions: [String]
  /// Groups of facts, in order of their ids.
  public var groups: [FactGroup]
  /// What people learn: id → topic.
  public var training: [String: TrainingTopic]
  /// By what a workbook is told to be an application; nil where the pack does not say.
  public var applications: ApplicationCriteria?
  /// What packs change for single documents, in the order in which it is changed.
  public var adjustments: [Adjustment] = []
  /// The house's own functions that are provided for.
  public var allowances: [FunctionAllowance] = []

  public init(
    version: String, rules: [Rule], suites: [Suite], roles: [String: LocalizedText] = [:],
    excelFunctions: [String] = [], groups: [FactGroup] = [], training: [String: TrainingTopic] = [:],
    applications: ApplicationCriteria? = nil
  ) {
    self.version = version
    self.rules = rules
    self.suites = suites
    self.roles = roles
    self.excelFunctions = excelFunctions
    self.groups = groups
    self.training = training
    self.applications = applications
  }
}

extension RuleSet {
  public func suite(_ id: String) -> Suite? { suites.first { $0.id == id } }

  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  public func group(_ id: String) -> FactGroup? { groups.first { $0.id == id } }
}

extension Suite {
  /// What holds for a rule here: the suite's override, else the rule's row, else unknown.
  public func verdict(of rule: Rule) -> SuiteVerdict {
    overrides[rule.id] ?? rule.verdicts[id] ?? .unstated
  }
}

extension RuleSet {
  /// Rule id → what the people of a document with its findings have to learn.
  public var topics: [String: String] {
    Dictionary(
      rules.compactMap { rule in rule.training.map { (rule.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}
