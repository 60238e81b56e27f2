/// Which documents a suite is a destination for.
public enum SuiteScope: String, Sendable, CaseIterable {
  /// All.
  case documents
  /// Workbooks that are applications rather than Office documents; others are not its business.
  case applications
}
