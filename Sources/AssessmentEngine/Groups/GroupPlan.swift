import InventoryModel

/// The groups of a rule set, resolved for one suite: a document calls the members that its own facts concern.
struct GroupPlan: Sendable {
  /// By reference: it is looked at for each document that it may concern.
  private final class Member: Sendable {
    let group: Int
    let id: String
    let match: ResolvedMatch
    let effect: MemberEffect
    private let formats: Set<String>

    init(_ member: GroupMember, of group: Int, match: ResolvedMatch, effect: MemberEffect) {
      self.group = group
      id = member.id
      formats = Set(member.formats)
      self.match = match
      self.effect = effect
    }

    func concerns(_ format: String) -> Bool { formats.isEmpty || formats.contains(format) }
  }

  /// By reference: it is looked at for each document.
  private final class Group: Sendable {
    let id: String
    /// What holds for every document, one a class of devices or one for all.
    private let baseline: [GroupEffect]
    /// Members on facts that the inventory could not hold.
    let unmeasurable: [Int]
    /// What it says of a document in which nothing was found: of one that was measured, and of one that was not.
    private let clear: GroupAssessment
    private let unmeasured: GroupAssessment

    init(id: String, baseline: [GroupEffect], unmeasurable: [Int]) {
      self.id = id
      self.baseline = baseline
      self.unmeasurable = unmeasurable
      clear = Group.assessment(id, baseline, [], isMeasured: true)
      unmeasured = Group.assessment(id, baseline, [], isMeasured: false)
    }

    func assessment(_ found: [GroupFinding], isMeasured: Bool) -> GroupAssessment {
      guard !found.isEmpty else { return isMeasured ? clear : unmeasured }
      return Group.assessment(id, baseline, found, isMeasured: isMeasured)
    }

    private static func assessment(
      _ id: String, _ baseline: [GroupEffect], _ found: [GroupFinding], isMeasured: Bool
    ) -> GroupAssessment {
      let standings = baseline.enumerated().map { scope, baseline in
        let effects = found.map { $0.effect.effects.indices.contains(scope) ? $0.effect.effects[scope] : .unknown }
        return GroupStanding(max(baseline, effects.max() ?? .none), isMeasured: isMeasured)
      }
      return GroupAssessment(
        group: id, members: GroupPlan.worstFirst(found), standings: standings, isMeasured: isMeasured)
    }
  }

  private var groups: [Group] = []
  private var members: [Member] = []
  /// Members by their number.
  private var index: FactKindIndex
  /// Where the first member's match is among all of the rule set.
  private let firstPlace: Int

  /// The place behind the last member's match.
  var nextPlace: Int { firstPlace + members.count }

  init(_ all: [FactGroup], suite: Suite, measured: Set<FactKind>?, kinds numbers: FactKindNumbers, firstPlace: Int) {
    index = FactKindIndex(numbers)
    self.firstPlace = firstPlace
    for (number, group) in all.enumerated() {
      var unmeasurable: [Int] = []
      for member in group.members {
        let place = members.count
        let match = ResolvedMatch(member.match, suite: suite, kinds: numbers)
        members.append(
          Member(
            member, of: number, match: match,
            effect: member.effects[suite.id] ?? .unstated(scopes: group.scopes)))
        let kinds = member.match.kinds
        index.add(place, kinds: kinds, needsFact: match.needsFact, looksInside: member.match.looksInside)
        if let measured, !kinds.isSubset(of: measured) { unmeasurable.append(place) }
      }
      groups.append(Group(id: group.id, baseline: group.baseline(in: suite.id), unmeasurable: unmeasurable))
    }
  }

  func assess(_ document: DocumentRecord, _ search: inout FactSearch) -> [GroupAssessment] {
    guard !groups.isEmpty else { return [] }
    let format = document.format.rawValue
    var found: [[GroupFinding]] = Array(repeating: [], count: groups.count)
    for place in index.candidates(for: search.facts) where members[place].concerns(format) {
      let member = members[place]
      guard let items = search.items(member.match, place: firstPlace + place) else { continue }
      found[member.group].append(GroupFinding(member: member.id, effect: member.effect, items: items))
    }
    return groups.indices.map { number in
      let group = groups[number]
      let isMeasured = document.state == .assessed && !group.unmeasurable.contains { members[$0].concerns(format) }
      return group.assessment(found[number], isMeasured: isMeasured)
    }
  }

  fileprivate static func worstFirst(_ findings: [GroupFinding]) -> [GroupFinding] {
    guard findings.count > 1 else { return findings }
    return findings.enumerated().sorted { a, b in
      let (x, y) = (a.element.effect.worst, b.element.effect.worst)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}
