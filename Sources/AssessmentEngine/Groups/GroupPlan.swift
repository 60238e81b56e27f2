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

  private struct Group {
    var id: String
    /// What holds for every document, one a class of devices or one for all.
    var baseline: [GroupEffect]
    /// Members on facts that the inventory could not hold.
    var unmeasurable: [Int]
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
      let standings = group.baseline.enumerated().map { scope, baseline in
        let effects = found[number].map { $0.effect.effects.indices.contains(scope) ? $0.effect.effects[scope] : .unknown }
        return GroupStanding(max(baseline, effects.max() ?? .none), isMeasured: isMeasured)
      }
      return GroupAssessment(
        group: group.id, members: GroupPlan.worstFirst(found[number]), standings: standings, isMeasured: isMeasured)
    }
  }

  private static func worstFirst(_ findings: [GroupFinding]) -> [GroupFinding] {
    guard findings.count > 1 else { return findings }
    return findings.enumerated().sorted { a, b in
      let (x, y) = (a.element.effect.worst, b.element.effect.worst)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}
