/// One line of a gate's policy: a measure and its bound.
public struct GateCondition: Hashable, Sendable {
  public var measure: Measure
  public var bound: Bound
  /// It must hold in every department, not only over all.
  public var perDepartment: Bool

  /// What is counted, of all Office documents in scope.
  public enum Measure: Hashable, Sendable {
    /// Documents of one level.
    case level(Level)
    /// `ready-share`: documents that are ready.
    case readyShare
    /// `movable-share`: ready, or with minor changes.
    case movableShare
    /// `assessed-share`: documents of any level but not-assessed.
    case assessedShare
  }

  public enum Bound: Hashable, Sendable {
    case atMost(GateQuantity)
    case atLeast(GateQuantity)
  }

  public init(measure: Measure, bound: Bound, perDepartment: Bool = false) {
    self.measure = measure
    self.bound = bound
    self.perDepartment = perDepartment
  }
}

extension GateCondition.Measure {
  /// As a policy writes it.
  public var name: String {
    switch self {
    case .level(let level): level.rawValue
    case .readyShare: "ready-share"
    case .movableShare: "movable-share"
    case .assessedShare: "assessed-share"
    }
  }

  /// Every measure there is.
  public static var all: [GateCondition.Measure] {
    Level.allCases.map { .level($0) } + [.readyShare, .movableShare, .assessedShare]
  }

  /// Documents that it counts.
  public func count(in counts: GateMetrics.Counts) -> Int {
    switch self {
    case .level(let level): counts[level]
    case .readyShare: counts[.ready]
    case .movableShare: counts[.ready] + counts[.minorChanges]
    case .assessedShare: counts.documents - counts[.notAssessed]
    }
  }
}
