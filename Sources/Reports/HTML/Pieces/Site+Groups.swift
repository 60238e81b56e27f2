import AssessmentEngine
import Portfolio

extension Site {
  /// Groups of facts on the overview: the headline of each, by suite and class of devices.
  @MarkupBuilder
  func groups(_ total: DepartmentSummary, from path: PagePath) -> Markup {
    let shown = context.rules.groups.filter { group in total.suites.contains { $0.group(group.id) != nil } }
    if !shown.isEmpty {
      Tag.section(.labelledBy("groups")) {
        Tag.h2(.id("groups")) { wording(.groupsTitle) }
        Tag.p(.class("lead")) { wording(.groupsLead) }
        Tag.div(.class("cards")) {
          for group in shown { card(group, total) }
        }
        Tag.p(.class("more")) { Tag.a(.href(.page(.groups, from: path))) { wording(.groupsMore) } }
      }
    }
  }

  private func card(_ group: FactGroup, _ total: DepartmentSummary) -> Markup {
    Tag.article(.class("card")) {
      Tag.h3 { wording.text(group.title) }
      Tag.table(.class("losses")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { Wording.sentence(wording.title(group.headline, of: group)) }
            for suite in context.suites { Tag.th(.scope("col"), .class("number")) { context.title(of: suite) } }
          }
        }
        Tag.tbody {
          for scope in 0..<group.scopes { row(group, total, scope: scope, headline: group.headline) }
          // What stays on a desktop, beside what does not.
          if group.headline == .clear {
            Tag.tr {
              Tag.th(.scope("row")) {
                Tag.strong { Wording.sentence(wording.title(.blocks, of: group)) }
                if !group.devices.isEmpty { Tag.small { " " + wording.scope(0, of: group) } }
              }
              for rollup in total.suites { cell(group, rollup, scope: 0, headline: .blocks) }
            }
          }
        }
      }
    }
  }

  private func row(
    _ group: FactGroup, _ total: DepartmentSummary, scope: Int, headline: FactGroup.Headline
  ) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) { Wording.sentence(group.devices.isEmpty ? wording(.documents) : wording.scope(scope, of: group)) }
      for rollup in total.suites { cell(group, rollup, scope: scope, headline: headline) }
    }
  }

  private func cell(_ group: FactGroup, _ rollup: SuiteRollup, scope: Int, headline: FactGroup.Headline) -> Markup {
    let share = rollup.group(group.id)?.share(headline, scope: scope)
    return Tag.td(.class("number")) {
      share.map { numbers.integer($0.part) } ?? "\u{2013}"
      " "
      Tag.small { share.map { numbers.percent($0) } ?? "" }
    }
  }

  func badge(_ effect: GroupEffect) -> Markup { Tag.span(.class("badge \(effect.badge)")) { wording(effect.phrase) } }

  /// Where a document stands in a group: once where all devices are alike, else by device.
  func standings(_ standings: [GroupStanding], of group: FactGroup) -> Markup {
    byDevice(standings, of: group) { standing in
      Tag.span(.class("badge \(standing.badge)")) { wording.name(standing, of: group) }
    }
  }

  /// What a member does: once where all devices are alike, else by device.
  func effects(_ effects: [GroupEffect], of group: FactGroup) -> Markup { byDevice(effects, of: group, badge) }

  @MarkupBuilder
  private func byDevice<Value: Hashable>(
    _ values: [Value], of group: FactGroup, _ show: (Value) -> Markup
  ) -> Markup {
    let isOne = Set(values).count == 1
    for value in Self.distinct(values) {
      show(value)
      if !isOne {
        Tag.small {
          values.indices.filter { values[$0] == value }.map { wording.scope($0, of: group) }.joined(separator: ", ")
        }
      }
    }
    if values.isEmpty { "\u{2013}" }
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension GroupRollup {
  /// The number that a headline is about, of all documents; for `found` the same whatever the device.
  func share(_ headline: FactGroup.Headline, scope: Int) -> Share {
    switch headline {
    case .found: Share(part: found, whole: documents)
    case .clear: standings.indices.contains(scope) ? standings[scope].share(.clear) : Share(part: 0, whole: documents)
    case .blocks: standings.indices.contains(scope) ? standings[scope].share(.blocks) : Share(part: 0, whole: documents)
    }
  }
}
