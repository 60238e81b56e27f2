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
        scrolled(.groupsTitle) {
          Tag.table(.class("stops")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.documents) }
                for suite in context.mainSuites {
                  Tag.th(.scope("colgroup"), .columns(2), .class("group")) { context.title(of: suite) }
                }
              }
            }
            Tag.tbody {
              for group in shown { rows(group, total) }
            }
          }
        }
        Tag.p(.class("more")) { Tag.a(.href(.page(.groups, from: path))) { wording(.groupsMore) } }
      }
    }
  }

  /// One row a class of devices; for a headline of what works, one more for what needs a desktop program.
  @MarkupBuilder
  private func rows(_ group: FactGroup, _ total: DepartmentSummary) -> Markup {
    for scope in 0..<group.scopes { row(group, total, scope: scope, headline: group.headline) }
    if group.headline == .clear { row(group, total, scope: 0, headline: .blocks) }
  }

  private func row(
    _ group: FactGroup, _ total: DepartmentSummary, scope: Int, headline: FactGroup.Headline
  ) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) {
        Wording.sentence(wording.title(headline, of: group))
        if !group.devices.isEmpty { Tag.small { wording.scope(scope, of: group) } }
      }
      for (_, rollup) in context.main(total.suites) { cells(rollup.group(group.id), scope: scope, headline: headline) }
    }
  }

  @MarkupBuilder
  private func cells(_ rollup: GroupRollup?, scope: Int, headline: FactGroup.Headline) -> Markup {
    let share = rollup?.share(headline, scope: scope) ?? Share(part: 0, whole: 0)
    let open = rollup?.open(scope: scope) ?? 0
    Tag.td(.class("number group strong")) {
      rollup == nil ? "\u{2013}" : numbers.integer(share.part)
      " "
      Tag.small { numbers.percent(share) }
    }
    Tag.td(.class("meter")) {
      meter(share, style: headline == .clear ? "fill-ready" : headline == .blocks ? "fill-blocked" : "fill-plain")
      if open > 0 { Tag.small { wording.labelled(wording(.standingUnknown), numbers.integer(open)) } }
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
        " "
        Tag.small {
          values.indices.filter { values[$0] == value }.map { wording.scope($0, of: group) }.joined(separator: ", ")
        }
        " "
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
  /// Documents of which nothing is known: unknown, or not read far enough.
  func open(scope: Int) -> Int {
    standings.indices.contains(scope) ? standings[scope][.unknown] + standings[scope][.unmeasured] : 0
  }

  /// The number that a headline is about, of all documents; for `found` the same whatever the device.
  func share(_ headline: FactGroup.Headline, scope: Int) -> Share {
    switch headline {
    case .found: Share(part: found, whole: documents)
    case .clear: standings.indices.contains(scope) ? standings[scope].share(.clear) : Share(part: 0, whole: documents)
    case .blocks: standings.indices.contains(scope) ? standings[scope].share(.blocks) : Share(part: 0, whole: documents)
    }
  }
}
