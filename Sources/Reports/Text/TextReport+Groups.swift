import AssessmentEngine
import Portfolio

extension TextReport {
  /// The headline of each group of facts, by suite and class of devices.
  func groups(_ estate: Estate) -> [String] {
    let shown = context.rules.groups.filter { group in estate.total.suites.contains { $0.group(group.id) != nil } }
    guard !shown.isEmpty else { return [] }
    var table = TextTable()
    table.right = Set(1...max(1, context.mainSuites.count))
    table.add([""] + context.mainSuites.map { context.title(of: $0) })
    for group in shown {
      for scope in 0..<group.scopes { table.add(row(estate, group, scope: scope, headline: group.headline)) }
      if group.headline == .clear { table.add(row(estate, group, scope: 0, headline: .blocks)) }
    }
    return ["", wording(.groupsTitle)] + table.lines() + TextParagraph.lines(wording(.groupsLead), indent: 2)
  }

  private func row(_ estate: Estate, _ group: FactGroup, scope: Int, headline: FactGroup.Headline) -> [String] {
    let device = group.devices.isEmpty ? "" : " \u{2013} " + wording.scope(scope, of: group)
    let cells = context.main(estate.total.suites).map { (_, rollup) in
      rollup.group(group.id)?.share(headline, scope: scope).part
    }
    return [Wording.sentence(wording.title(headline, of: group)) + device] + cells.map { $0.map { numbers.integer($0) } ?? "\u{2013}" }
  }
}
