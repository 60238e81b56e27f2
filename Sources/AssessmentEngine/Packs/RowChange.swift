/// What an override changes of a row; nil leaves it as it is.
public struct RowChange: Hashable, Sendable {
  public var verdict: Verdict?
  public var workClass: WorkClass?
  public var role: String?
  public var effort: Effort?
  public var per: SuiteVerdict.EffortUnit?
  /// Hundredths of a point for the first occurrence.
  public var loss: Int?
  public var disposition: Disposition?
  public var confidence: Confidence?
  public var sources: [Source]?

  public init(
    verdict: Verdict? = nil, workClass: WorkClass? = nil, role: String? = nil, effort: Effort? = nil,
    per: SuiteVerdict.EffortUnit? = nil, loss: Int? = nil, disposition: Disposition? = nil,
    confidence: Confidence? = nil, sources: [Source]? = nil
  ) {
    self.verdict = verdict
    self.workClass = workClass
    self.role = role
    self.effort = effort
    self.per = per
    self.loss = loss
    self.disposition = disposition
    self.confidence = confidence
    self.sources = sources
  }
}

extension SuiteVerdict {
  /// The row with a change made to it. A verdict takes the place of a table; what is kept asks for no work.
  public func changed(by change: RowChange) -> SuiteVerdict {
    var row = self
    if let verdict = change.verdict {
      row.outcome = .verdict(verdict)
      row.words = [:]
      // What the row says in words is of its own verdict.
      row.effect = nil
      row.remedy = nil
      row.roundTrip = RoundTrip()
      row.modes = [:]
      if verdict == .kept, change.workClass == nil { row.workClass = .none }
    }
    if let workClass = change.workClass { row.workClass = workClass }
    if change.verdict != nil || change.workClass != nil || change.effort != nil { row.macros = nil }
    if let effort = change.effort { row.effort = effort }
    if let per = change.per { row.per = per }
    if let role = change.role { row.role = role }
    if let loss = change.loss { row.loss = loss }
    if let disposition = change.disposition { row.disposition = disposition }
    if let confidence = change.confidence { row.confidence = confidence }
    if let sources = change.sources { row.sources = sources }
    return row
  }
}
