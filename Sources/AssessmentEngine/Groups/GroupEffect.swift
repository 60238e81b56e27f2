/// What a member of a group of facts does to what the group is about, in one suite on one class of devices.
///
/// `none`: it is there, and changes nothing. `hinders`: it works, with a loss or a detour. `unknown`: no source says it;
/// what is not known may block. `blocks`: it does not work.
public enum GroupEffect: String, Sendable, CaseIterable, Comparable {
  case none, hinders, unknown, blocks

  /// From harmless to worst: none, hinders, unknown, blocks. Unknown is worse than a hindrance that is known.
  public static func < (a: GroupEffect, b: GroupEffect) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .hinders: 1
    case .unknown: 2
    case .blocks: 3
    }
  }
}
