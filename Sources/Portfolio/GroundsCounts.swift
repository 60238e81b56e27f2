import AssessmentEngine

/// Documents by how well their level is known, for one suite.
public struct GroundsCounts: Hashable, Sendable {
  /// Documents that were judged.
  public private(set) var judged = 0
  /// Of these: the level rests on general knowledge, or on statements of low confidence.
  public private(set) var weak = 0
  /// Of these: the level rests on sources older than `Staleness.days`.
  public private(set) var stale = 0
  /// One of both, or both.
  public private(set) var doubtful = 0

  public init() {}

  public var shareDoubtful: Share { Share(part: doubtful, whole: judged) }

  mutating func add(_ assessment: Assessment) {
    guard assessment.level != .notAssessed, assessment.level != .notApplicable else { return }
    judged += 1
    guard let grounds = assessment.grounds else { return }
    if grounds.isWeak { weak += 1 }
    if grounds.isStale { stale += 1 }
    if grounds.isWeak || grounds.isStale { doubtful += 1 }
  }
}
