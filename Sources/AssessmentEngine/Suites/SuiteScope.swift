/// Which documents a suite is a destination for.
public enum SuiteScope: String, Sendable, CaseIterable {
  /// All.
  case documents
  /// Workbooks that are applications rather than Office documents; others are not its business.
  case applications
}

extension Suite {
  /// Its rows are about workbooks that are applications.
  public var isForApplications: Bool { scope == .applications }

  /// Whether a rule says something of it. A suite for applications has rows for what matters there; of the others a
  /// missing row says that nothing is known.
  public func isConcerned(by rule: Rule) -> Bool {
    !isForApplications || overrides[rule.id] != nil || rule.verdicts[id] != nil
  }
}
