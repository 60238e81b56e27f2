import AssessmentEngine

/// What one group of facts says of many documents, for one suite.
public struct GroupRollup: Hashable, Sendable {
  /// Documents that were asked.
  public private(set) var documents = 0
  /// Documents in which any member was found.
  public private(set) var found = 0
  /// One a class of devices of the group, or one for all.
  public private(set) var standings: [StandingCounts] = []
  /// Member id → documents.
  public private(set) var members: [String: MemberCounts] = [:]

  public init() {}

  /// Documents by where they stand.
  public struct StandingCounts: Hashable, Sendable {
    private var counts: [GroupStanding: Int] = [:]

    public init() {}

    public subscript(standing: GroupStanding) -> Int { counts[standing] ?? 0 }

    public var total: Int { counts.values.reduce(0, +) }

    /// Of all: what is unknown or was not read stays in the whole.
    public func share(_ standing: GroupStanding) -> Share { Share(part: self[standing], whole: total) }

    mutating func add(_ standing: GroupStanding) { counts[standing, default: 0] += 1 }
  }

  /// Documents that have a member, by the worst that it does on any class of devices.
  public struct MemberCounts: Hashable, Sendable {
    public fileprivate(set) var documents = 0
    public fileprivate(set) var worst = GroupEffect.none

    public init() {}
  }

  /// Members that were found: in most documents first, then by id.
  public var membersByDocuments: [(id: String, counts: MemberCounts)] {
    members.sorted { ($1.value.documents, $0.key) < ($0.value.documents, $1.key) }.map { (id: $0.key, counts: $0.value) }
  }

  mutating func add(_ assessment: GroupAssessment) {
    documents += 1
    if !assessment.members.isEmpty { found += 1 }
    while standings.count < assessment.standings.count { standings.append(StandingCounts()) }
    for (scope, standing) in assessment.standings.enumerated() { standings[scope].add(standing) }
    for member in assessment.members {
      var counts = members[member.member] ?? MemberCounts()
      counts.documents += 1
      counts.worst = max(counts.worst, member.effect.worst)
      members[member.member] = counts
    }
  }
}

extension SuiteRollup {
  /// What a group says; nil where no document was asked.
  public func group(_ id: String) -> GroupRollup? { groups[id] }
}
