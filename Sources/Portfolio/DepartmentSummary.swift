import AssessmentEngine

/// One department: what it holds, and what each suite makes of it.
public struct DepartmentSummary: Hashable, Sendable {
  public var name: String
  public internal(set) var coverage = Coverage()
  /// One a suite, in the order of `Estate.suites`.
  public internal(set) var suites: [SuiteRollup]
  /// Workbooks in scope by what they are; empty where the rule set does not say what an application is.
  public internal(set) var natures: [DocumentNature.Kind: Int] = [:]
  /// Indices into `Estate.documents`, in the order they came.
  public internal(set) var documents: [Int] = []

  init(name: String, suites: Int) {
    self.name = name
    self.suites = Array(repeating: SuiteRollup(), count: suites)
  }
}
