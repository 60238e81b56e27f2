import AssessmentEngine
import InventoryModel
import Portfolio

extension CSVReport {
  /// `groups.csv`: a row for each member that was found in a document, and one for a document on which a group could
  /// not be measured and found nothing.
  static func groupTable(separator: UInt8) -> CSVTable {
    CSVTable(
      separator: separator,
      header: [
        "path", "department", "suite", "group", "measured", "standings", "member", "title", "effects", "confidence",
        "count", "kinds", "locations",
      ])
  }

  func addGroups(of document: JudgedDocument, to table: inout CSVTable) {
    guard document.record.isInScope else { return }
    for assessment in document.assessments {
      for own in assessment.groups where !own.members.isEmpty || !own.isMeasured {
        guard let group = context.rules.group(own.group) else { continue }
        let start = [
          document.record.path.text, document.department, assessment.suite, own.group, own.isMeasured ? "yes" : "no",
          CSVReport.byDevice(own.standings.map(\.rawValue), of: group),
        ]
        if own.members.isEmpty { table.add(start + ["", "", "", "", "", "", ""]) }
        for found in own.members {
          let title = group.members.first { $0.id == found.member }?.title[.english] ?? found.member
          let kinds = Set(found.items.map(\.kind)).sorted().map(\.rawValue).joined(separator: " ")
          table.add(
            start + [
              found.member, title, CSVReport.byDevice(found.effect.effects.map(\.rawValue), of: group),
              found.effect.confidence.rawValue, String(found.count), kinds,
              found.items.flatMap(\.locations).joined(separator: "; "),
            ])
        }
      }
    }
  }

  /// `blocks`, or `pc-browser=hinders chromebook=hinders …` for a group that tells devices apart.
  private static func byDevice(_ words: [String], of group: FactGroup) -> String {
    guard !group.devices.isEmpty else { return words.joined(separator: " ") }
    return zip(group.devices, words).map { "\($0.rawValue)=\($1)" }.joined(separator: " ")
  }

  /// `group-departments.csv`: a row a department, suite, group and class of devices; the empty name is all together.
  func groupDepartments(_ estate: Estate) -> [UInt8] {
    var table = CSVTable(
      separator: separator,
      header: ["department", "suite", "group", "device", "documents", "found"] + GroupStanding.shown.map(\.rawValue))
    for department in [estate.total] + estate.departmentsByName {
      for (suite, rollup) in zip(estate.suites, department.suites) {
        for group in context.rules.groups {
          guard let own = rollup.group(group.id) else { continue }
          for (scope, counts) in own.standings.enumerated() {
            let device = group.devices.indices.contains(scope) ? group.devices[scope].rawValue : ""
            table.add(
              [department.name, suite, group.id, device, String(own.documents), String(own.found)]
                + GroupStanding.shown.map { String(counts[$0]) })
          }
        }
      }
    }
    return table.bytes
  }
}
