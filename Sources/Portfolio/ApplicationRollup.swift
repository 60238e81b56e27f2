import AssessmentEngine

/// What one suite makes of the workbooks that are applications.
public struct ApplicationRollup: Hashable, Sendable {
  public private(set) var levels = LevelCounts()
  /// Hundredths of hours: the sum over the workbooks, copies of macros included.
  public private(set) var effort = Effort.zero
  /// Those that were judged, and those of them whose level rests on weak or old facts.
  public private(set) var doubtful = Share(part: 0, whole: 0)

  public init() {}

  mutating func add(_ result: DocumentSummary.SuiteResult) {
    levels.add(result.level)
    effort = effort.saturatingSum(result.effort)
    guard result.level != .notAssessed, result.level != .notApplicable else { return }
    doubtful.whole += 1
    if result.isWeak || result.isStale { doubtful.part += 1 }
  }
}

extension Estate {
  /// `place`: of a suite, in the order of `suites`.
  public func applications(suite place: Int) -> ApplicationRollup {
    var rollup = ApplicationRollup()
    for document in documents where document.application != nil { rollup.add(document.results[place]) }
    return rollup
  }
}
