import InventoryModel

/// One thing that belongs to a group of facts, and what it does in each suite.
public struct GroupMember: Sendable {
  /// Kebab-case, one of its kind in the group.
  public var id: String
  public var title: LocalizedText
  /// Why it belongs to the group.
  public var why: LocalizedText
  /// Formats it concerns; empty: all.
  public var formats: [String]
  public var match: Match
  /// By suite id; a suite that is not named says nothing: unknown.
  public var effects: [String: MemberEffect]

  public init(
    id: String, title: LocalizedText, why: LocalizedText, formats: [String] = [], match: Match,
    effects: [String: MemberEffect]
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.formats = formats
    self.match = match
    self.effects = effects
  }
}

/// What a member does in one suite, and who says so.
public struct MemberEffect: Hashable, Sendable {
  /// One a class of devices of the group, in its order, or one for all.
  public var effects: [GroupEffect]
  public var confidence: Confidence
  public var sources: [Source]

  public init(effects: [GroupEffect], confidence: Confidence, sources: [Source]) {
    self.effects = effects
    self.confidence = confidence
    self.sources = sources
  }

  /// What holds where nothing is said.
  public static func unstated(scopes: Int) -> MemberEffect {
    MemberEffect(effects: Array(repeating: .unknown, count: scopes), confidence: .low, sources: [])
  }

  public var worst: GroupEffect { effects.max() ?? .unknown }
}
