import InventoryModel

extension Level {
  /// Levels mean a person's time: nothing or nothing but conversion, up to about an hour, more or a redesign, nothing
  /// possible until an obstacle is removed.
  ///
  /// A document that was not read whole is never ready nor nearly so: what is bad enough already is said, the rest is
  /// not assessed.
  init(_ evidence: Evidence, score: Int, state: AssessmentState, suite: Suite) {
    let seen: Level =
      if evidence.blocks {
        .blocked
      } else if evidence.losesMuch || evidence.hours > suite.minorHours || score < suite.minorChangesFrom {
        .majorChanges
      } else if evidence.needsWork || score < suite.readyFrom {
        .minorChanges
      } else {
        .ready
      }
    switch state {
    case .assessed: self = seen
    case .partial: self = seen == .blocked || seen == .majorChanges ? seen : .notAssessed
    case .notAssessed: self = .notAssessed
    }
  }
}
