import AssessmentEngine
import InventoryModel

/// What an estate keeps of one document: bounded, whatever the document holds.
public struct DocumentSummary: Hashable, Sendable {
  public var path: RawPath
  /// Index into `Estate.departments`.
  public var department: Int
  public var format: DocumentFormat
  public var state: AssessmentState
  public var reason: Reason?
  /// Bytes.
  public var size: Int64
  /// Whether readiness is about it.
  public var inScope: Bool
  /// One a suite, in the order of `Estate.suites`.
  public var results: [SuiteResult]
  /// Groups of facts that found something in it, or could not be measured on it.
  public var marks: [GroupMark] = []
  /// What a workbook is, where it is an application; nil for all else.
  public var application: DocumentNature?

  /// What one suite makes of it.
  public struct SuiteResult: Hashable, Sendable {
    public var level: Level
    /// Hundredths of a point; nil where it was not assessed.
    public var score: Int?
    public var disposition: Disposition
    /// Hundredths of hours.
    public var effort: Effort
    /// What stops it, worst first: indices into `Estate.ruleIDs`.
    public var stoppers: [Int]
    /// Everything else that was found, indices into `Estate.ruleIDs`.
    public var others: [Int]
    /// The level rests on general knowledge, or on statements of low confidence.
    public var isWeak = false
    /// The level rests on old sources.
    public var isStale = false
  }

  /// The worst level over the suites that are a destination for it; not-assessed is the worst.
  public var worstLevel: Level { results.map(\.level).max { $0.severity < $1.severity } ?? .notAssessed }
}

extension Level {
  /// From harmless to worst: not-applicable, ready, minor-changes, major-changes, blocked, not-assessed.
  public var severity: Int {
    switch self {
    case .notApplicable: -1
    case .ready: 0
    case .minorChanges: 1
    case .majorChanges: 2
    case .blocked: 3
    case .notAssessed: 4
    }
  }
}
