import InventoryModel

/// A document's level, why it is that, and how well that is known.
///
/// Levels mean a person's time: nothing or nothing but conversion, up to about an hour, more or a redesign, nothing
/// possible until an obstacle is removed.
struct LevelDecision {
  let level: Level
  /// What decides first; never empty.
  let reasons: [LevelReason]
  /// Nil where nothing was judged.
  let grounds: LevelGrounds?

  /// A document that was not read whole is never ready nor nearly so: what is bad enough already is said, the rest is
  /// not assessed.
  init(_ evidence: Evidence, score: Int, state: AssessmentState, suite: Suite, nature: DocumentNature?) {
    if suite.isForApplications, state != .notAssessed, nature?.kind != .application {
      // What was read in part may be an application all the same.
      let isOpen = nature?.kind == .unknown
      (level, reasons) = isOpen ? (.notAssessed, [.readInPart]) : (.notApplicable, [.noApplication])
      grounds = nil
      return
    }
    let seen = LevelDecision.seen(evidence, score: score, suite: suite)
    switch state {
    case .assessed: (level, reasons) = seen
    case .partial where seen.level == .blocked || seen.level == .majorChanges: (level, reasons) = seen
    case .partial: (level, reasons) = (.notAssessed, [.readInPart])
    case .notAssessed: (level, reasons) = (.notAssessed, [.notRead])
    }
    grounds = LevelDecision.grounds(of: level, evidence)
  }

  private static func seen(
    _ evidence: Evidence, score: Int, suite: Suite
  ) -> (level: Level, reasons: [LevelReason]) {
    if !evidence.blocking.isEmpty { return (.blocked, evidence.blocking.map { .blocks(rule: $0.rule) }) }
    var reasons: [LevelReason] = evidence.redesigns.map { .redesign(rule: $0.rule) }
    if evidence.hours > suite.minorHours { reasons.append(.hours(evidence.hours, atMost: suite.minorHours)) }
    if score < suite.minorChangesFrom { reasons.append(.score(score, below: suite.minorChangesFrom)) }
    if !reasons.isEmpty { return (.majorChanges, reasons) }
    reasons = evidence.works.map { .work(rule: $0.rule) } + evidence.unknowns.map { .unknown(rule: $0.rule) }
    if score < suite.readyFrom { reasons.append(.score(score, below: suite.readyFrom)) }
    if evidence.hasUnmeasuredWork { reasons.append(.unmeasured) }
    if let code = evidence.irregularity { reasons.append(.irregular(code: code)) }
    if !reasons.isEmpty { return (.minorChanges, reasons) }
    return (.ready, [evidence.convertsByItself ? .automatic : .nothing])
  }

  /// One obstacle or one redesign is enough, so the best known of them counts. A level that says that there is no more
  /// than this hangs on every verdict that asks for work or denies it.
  private static func grounds(of level: Level, _ evidence: Evidence) -> LevelGrounds? {
    switch level {
    case .blocked: LevelGrounds(best(evidence.blocking))
    case .majorChanges:
      LevelGrounds(evidence.redesigns.isEmpty ? evidence.works + evidence.unknowns : best(evidence.redesigns))
    case .minorChanges, .ready: LevelGrounds(evidence.works + evidence.unknowns + evidence.quiet)
    case .notAssessed, .notApplicable: nil
    }
  }

  private static func best(_ all: [Evidence.Ground]) -> [Evidence.Ground] {
    let best = all.max { a, b in
      if a.grounds.isWeak != b.grounds.isWeak { return a.grounds.isWeak }
      if a.isStale != b.isStale { return a.isStale }
      return a.grounds.kind < b.grounds.kind
    }
    return best.map { [$0] } ?? []
  }
}

extension LevelGrounds {
  /// Nil where nothing decides: nothing was found, and nothing rests on anything.
  init?(_ deciding: [Evidence.Ground]) {
    guard let kind = deciding.map(\.grounds.kind).min() else { return nil }
    self.init(
      kind: kind, oldest: deciding.compactMap(\.grounds.day).min(),
      weak: deciding.filter(\.grounds.isWeak).map(\.rule).sorted(),
      stale: deciding.filter(\.isStale).map(\.rule).sorted())
  }
}
