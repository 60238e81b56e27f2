import AssessmentEngine

/// What one rule found over many documents, for one suite.
public struct RuleImpact: Hashable, Sendable {
  /// Documents in which it found something.
  public internal(set) var documents = 0
  /// Documents that it keeps from being ready.
  public internal(set) var stopped = 0
  /// Of these, the documents that nothing else stops: what becomes ready when this is solved.
  public internal(set) var stoppedAlone = 0
  /// Documents that it blocks.
  public internal(set) var blocked = 0
  /// Hundredths of hours.
  public internal(set) var effort = Effort.zero
  public internal(set) var worst = Verdict.kept

  public init() {}

  mutating func add(_ finding: Finding, alone: Bool) {
    documents += 1
    if finding.stops { stopped += 1 }
    if alone { stoppedAlone += 1 }
    if finding.verdict == .blocks { blocked += 1 }
    effort = effort.saturatingSum(finding.effort)
    worst = max(worst, finding.verdict)
  }
}

extension Finding {
  /// Whether it keeps its document from being ready: it blocks, or it asks for a person's work.
  public var stops: Bool {
    switch (verdict, workClass) {
    case (.kept, _): false
    case (.blocks, _): true
    case (_, .manualSmall), (_, .manualLarge), (_, .impossible): true
    case (_, .none), (_, .automatic): false
    }
  }
}

extension Effort {
  /// The sum, held at the largest number: hours come from counts in hostile documents.
  func saturatingSum(_ other: Effort) -> Effort {
    func sum(_ a: Int, _ b: Int) -> Int {
      let (value, overflow) = a.addingReportingOverflow(b)
      return overflow ? .max : value
    }
    return Effort(
      low: sum(low, other.low), likely: sum(likely, other.likely), high: sum(high, other.high))
  }
}
