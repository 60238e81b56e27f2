import InventoryModel

/// What must hold before documents move: `assay.gate/1`.
public struct GatePolicy: Sendable {
  /// What the gate answers, in the reader's words.
  public var question: LocalizedText
  /// The suite it is about; nil: the one named on the command line.
  public var target: String?
  public var scope: Scope
  /// Levels whose documents are on the go list.
  public var go: Set<Level>
  /// All must hold.
  public var conditions: [GateCondition]

  /// Which documents the gate looks at.
  public struct Scope: Sendable {
    /// One must match; empty: all.
    public var paths: [PathPattern]
    /// None may match.
    public var excluded: [PathPattern]
    /// Empty: all.
    public var departments: [String]

    public init(paths: [PathPattern] = [], excluded: [PathPattern] = [], departments: [String] = []) {
      self.paths = paths
      self.excluded = excluded
      self.departments = departments
    }

    public func contains(_ path: RawPath, department: String) -> Bool {
      (departments.isEmpty || departments.contains(department))
        && (paths.isEmpty || paths.contains { $0.matches(path) })
        && !excluded.contains { $0.matches(path) }
    }
  }

  public init(
    question: LocalizedText, target: String? = nil, scope: Scope = Scope(), go: Set<Level> = [.ready, .minorChanges],
    conditions: [GateCondition]
  ) {
    self.question = question
    self.target = target
    self.scope = scope
    self.go = go
    self.conditions = conditions
  }

  /// What holds without a policy file: nothing blocked, everything assessed.
  public static let standard = GatePolicy(
    question: LocalizedText(
      english: "Can these documents move without an obstacle?",
      french: "Ces documents peuvent-ils être migrés sans obstacle ?"),
    conditions: [
      GateCondition(measure: .level(.blocked), bound: .atMost(.count(0))),
      GateCondition(measure: .level(.majorChanges), bound: .atMost(.count(0))),
      GateCondition(measure: .level(.notAssessed), bound: .atMost(.count(0))),
    ])
}
