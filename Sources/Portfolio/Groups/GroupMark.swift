import AssessmentEngine

/// What an estate keeps of one document and one group, where there is something to say.
public struct GroupMark: Hashable, Sendable {
  /// The group's id; one string is shared by all marks.
  public var group: String
  /// Ids of the members that were found in any suite, in the order of the first that found them.
  public var members: [String]
  /// One a suite, in the order of `Estate.suites`: where it stands, one a class of devices or one for all.
  public var standings: [[GroupStanding]]
}

extension DocumentSummary {
  public func mark(of group: String) -> GroupMark? { marks.first { $0.group == group } }
}

extension GroupMark {
  /// The marks of a document: of each group that found something in it, or could not be measured on it.
  static func all(_ assessments: [Assessment?]) -> [GroupMark] {
    guard let first = assessments.compactMap({ $0 }).first(where: { !$0.groups.isEmpty }) else { return [] }
    var marks: [GroupMark] = []
    for (number, group) in first.groups.enumerated() {
      // Every suite is judged by the same groups in the same order.
      let own = assessments.map { $0.flatMap { $0.groups.indices.contains(number) ? $0.groups[number] : nil } }
      guard own.contains(where: { $0.map { !$0.members.isEmpty || !$0.isMeasured } ?? false }) else { continue }
      var members: [String] = []
      for member in own.compactMap({ $0 }).flatMap(\.members) where !members.contains(member.member) {
        members.append(member.member)
      }
      marks.append(GroupMark(group: group.group, members: members, standings: own.map { $0?.standings ?? [] }))
    }
    return marks
  }
}
