extension Disposition {
  /// What to do with a document, by what decides its level; the table is in Documentation/rules.md, "Disposition".
  init(_ evidence: Evidence, level: Level, suite: Suite) {
    switch level {
    case .notAssessed: self = .undetermined
    case .blocked: self = Disposition(blocked: evidence)
    case .ready, .minorChanges, .majorChanges: self = Disposition(movable: evidence, level: level, suite: suite)
    }
  }

  private init(blocked evidence: Evidence) {
    // What is behind a password is not known: first the password, then a judgement.
    if evidence.isEncrypted || evidence.blocksByEncryption {
      self = .undetermined
    } else if let stated = evidence.statedByBlocking {
      self = stated
    } else {
      switch evidence.blockingClass {
      case .impossible: self = .keepDesktop
      case .manualLarge: self = .rebuild
      // An obstacle that is quickly removed.
      case .manualSmall, .automatic, .none: self = .convert
      }
    }
  }

  private init(movable evidence: Evidence, level: Level, suite: Suite) {
    if let stated = evidence.stated {
      self = stated
    } else if evidence.losesForever {
      self = .keepDesktop
    } else if evidence.rebuilds {
      self = .rebuild
    } else {
      self = level == .majorChanges && evidence.hours > suite.convertHours ? .keepOfficeFile : .convert
    }
  }

  /// Where findings state different ones, the one furthest from simply converting holds.
  static func stronger(_ a: Disposition?, _ b: Disposition?) -> Disposition? {
    guard let a, let b else { return a ?? b }
    return a.rank >= b.rank ? a : b
  }

  private var rank: Int {
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
