extension WorkClass: Comparable {
  /// From nothing to do to nothing that can be done.
  public static func < (a: WorkClass, b: WorkClass) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .automatic: 1
    case .manualSmall: 2
    case .manualLarge: 3
    case .impossible: 4
    }
  }

  /// Whether it asks for a person: `none` and `automatic` do not.
  public var isWork: Bool { self >= .manualSmall }
}
