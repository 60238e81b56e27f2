import AssessmentEngine

/// One group of facts as a document's page and `assay inspect` tell it: all suites side by side.
struct GroupListing {
  let group: FactGroup
  /// One a suite, in the order shown.
  let assessments: [GroupAssessment?]
  let rows: [Row]

  /// One member that was found for any suite.
  struct Row {
    let member: GroupMember
    /// One a suite; nil where the member was not found for it.
    let effects: [MemberEffect?]
    let count: Int
    let locations: [String]
  }

  /// The groups of the rule set that say anything of the document.
  static func all(of document: JudgedDocument, context: ReportContext) -> [GroupListing] {
    context.rules.groups.compactMap { group in
      let own = document.assessments.map { assessment in assessment.groups.first { $0.group == group.id } }
      guard own.contains(where: { $0 != nil }) else { return nil }
      return GroupListing(group: group, assessments: own, rows: rows(group, own))
    }
  }

  private static func rows(_ group: FactGroup, _ own: [GroupAssessment?]) -> [Row] {
    let rows = group.members.compactMap { member -> Row? in
      let found = own.map { $0?.members.first { $0.member == member.id } }
      guard let first = found.compactMap({ $0 }).first else { return nil }
      var seen: Set<String> = []
      let locations = first.items.flatMap(\.locations).filter { seen.insert($0).inserted }
      return Row(member: member, effects: found.map { $0?.effect }, count: first.count, locations: locations)
    }
    return rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.worst, b.element.worst)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}

extension GroupListing.Row {
  var worst: GroupEffect { effects.compactMap { $0?.worst }.max() ?? .none }
}
