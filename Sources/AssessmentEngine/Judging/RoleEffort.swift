/// What one role has to do on a document.
public struct RoleEffort: Hashable, Sendable {
  public var role: String
  /// Hundredths of hours.
  public var effort: Effort

  public init(role: String, effort: Effort) {
    self.role = role
    self.effort = effort
  }

  /// The sums over findings, in order of the roles' ids.
  static func sums(_ findings: [Finding]) -> [RoleEffort] {
    var sums: [RoleEffort] = []
    for finding in findings where finding.effort.high > 0 {
      guard let role = finding.role else { continue }
      if let index = sums.firstIndex(where: { $0.role == role }) {
        sums[index].effort = sums[index].effort + finding.effort
      } else {
        sums.append(RoleEffort(role: role, effort: finding.effort))
      }
    }
    return sums.sorted { $0.role < $1.role }
  }
}
