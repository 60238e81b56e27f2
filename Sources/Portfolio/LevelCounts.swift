import AssessmentEngine

/// Documents by level.
public struct LevelCounts: Hashable, Sendable {
  public private(set) var ready = 0
  public private(set) var minorChanges = 0
  public private(set) var majorChanges = 0
  public private(set) var blocked = 0
  public private(set) var notAssessed = 0
  /// Documents that the suite is no destination for.
  public private(set) var notApplicable = 0

  public init() {}

  /// Documents that the suite is a destination for, judged or not.
  public var total: Int { ready + minorChanges + majorChanges + blocked + notAssessed }

  public subscript(level: Level) -> Int {
    switch level {
    case .ready: ready
    case .minorChanges: minorChanges
    case .majorChanges: majorChanges
    case .blocked: blocked
    case .notAssessed: notAssessed
    case .notApplicable: notApplicable
    }
  }

  /// The share that is ready. What was not assessed stays in the denominator: unknown is never ready.
  public var shareReady: Share { Share(part: ready, whole: total) }

  public mutating func add(_ level: Level) {
    switch level {
    case .ready: ready += 1
    case .minorChanges: minorChanges += 1
    case .majorChanges: majorChanges += 1
    case .blocked: blocked += 1
    case .notAssessed: notAssessed += 1
    case .notApplicable: notApplicable += 1
    }
  }
}
