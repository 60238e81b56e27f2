/// What one group of facts says of one document, for one suite.
public struct GroupAssessment: Hashable, Sendable {
  /// The group's id.
  public var group: String
  /// What was found, worst effect first, then in the order of the group.
  public var members: [GroupFinding]
  /// One a class of devices of the group, or one for all.
  public var standings: [GroupStanding]
  /// Whether the document was read so far that nothing of the group can be in it unseen.
  public var isMeasured: Bool

  public init(group: String, members: [GroupFinding], standings: [GroupStanding], isMeasured: Bool) {
    self.group = group
    self.members = members
    self.standings = standings
    self.isMeasured = isMeasured
  }
}

/// Where a document stands in a group.
///
/// `clear`: it was read completely, and nothing that was found changes anything. `unmeasured`: it was not read so far,
/// and nothing that was seen blocks: unknown is never clear.
public enum GroupStanding: String, Sendable, CaseIterable {
  case clear, hinders, unknown, unmeasured, blocks

  init(_ worst: GroupEffect, isMeasured: Bool) {
    switch worst {
    case .blocks: self = .blocks
    case _ where !isMeasured: self = .unmeasured
    case .none: self = .clear
    case .hinders: self = .hinders
    case .unknown: self = .unknown
    }
  }
}

/// One member of a group, found in one document.
public struct GroupFinding: Hashable, Sendable {
  /// The member's id.
  public var member: String
  public var effect: MemberEffect
  /// The facts that it was found by; none where the format says it.
  public var items: [FindingItem]

  public init(member: String, effect: MemberEffect, items: [FindingItem]) {
    self.member = member
    self.effect = effect
    self.items = items
  }

  /// Occurrences over its facts.
  public var count: Int { items.reduce(0) { $0.addingClamped($1.count) } }
}
