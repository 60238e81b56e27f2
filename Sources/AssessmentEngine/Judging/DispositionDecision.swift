/// What to do with a document, and why; the table is in Documentation/rules.md, "Disposition".
struct DispositionDecision {
  let disposition: Disposition
  let reason: DispositionReason

  init(_ evidence: Evidence, level: Level, suite: Suite, nature: DocumentNature?) {
    switch level {
    case .notAssessed: (disposition, reason) = (.undetermined, .notAssessed)
    case .notApplicable: (disposition, reason) = (.undetermined, .noApplication)
    case .blocked: (disposition, reason) = DispositionDecision.blocked(evidence)
    case .ready, .minorChanges, .majorChanges:
      (disposition, reason) = DispositionDecision.movable(evidence, level: level, suite: suite, nature: nature)
    }
  }

  private static func blocked(_ evidence: Evidence) -> (Disposition, DispositionReason) {
    // What is behind a password is not known: first the password, then a judgement.
    if evidence.isEncrypted || evidence.blocksByEncryption { return (.undetermined, .encrypted) }
    if let stated = evidence.statedByBlocking { return (stated.disposition, .stated(rule: stated.rule)) }
    return switch evidence.blockingClass {
    case .impossible: (.keepDesktop, .lostForGood(rule: evidence.obstacle))
    case .manualLarge: (.rebuild, .obstacle(rule: evidence.obstacle))
    // An obstacle that is quickly removed.
    case .manualSmall, .automatic, .none: (.convert, .obstacle(rule: evidence.obstacle))
    }
  }

  private static func movable(
    _ evidence: Evidence, level: Level, suite: Suite, nature: DocumentNature?
  ) -> (Disposition, DispositionReason) {
    if let stated = evidence.stated { return (stated.disposition, .stated(rule: stated.rule)) }
    if let rule = evidence.lostForGood { return (.keepDesktop, .lostForGood(rule: rule)) }
    if let rule = evidence.rewrittenMacros { return (.rebuild, .macros(rule: rule)) }
    guard level == .majorChanges else { return (.convert, .nothingAgainst) }
    if let nature, nature.kind == .application { return (.rebuild, .application(points: nature.points)) }
    if evidence.hours > suite.convertHours {
      return (.keepOfficeFile, .hours(evidence.hours, over: suite.convertHours))
    }
    return (.convert, .nothingAgainst)
  }
}

extension Disposition {
  /// From converting to what is furthest from it.
  var rank: Int {
    switch self {
    case .convert: 0
    case .archive: 1
    case .leaveBehind: 2
    case .publishPDF: 3
    case .keepOfficeFile: 4
    case .rebuild: 5
    case .keepDesktop: 6
    case .undetermined: 7
    }
  }
}
