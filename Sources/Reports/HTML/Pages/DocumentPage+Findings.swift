import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// Items of one finding that are shown; the rest is in the JSON and CSV reports.
  static let items = 200

  /// One block a rule, both suites in it; the worst first.
  func findings() -> Markup {
    let ids = document.rulesBySeverity
    return Tag.section(.class("findings"), .labelledBy("breaks")) {
      Tag.h2(.id("breaks")) { wording(.whatBreaks) }
      if ids.isEmpty {
        Tag.p(.class("lead")) {
          record.state == .notAssessed ? wording(.documentAnswerUnknown) : wording(.nothingBreaks)
        }
      }
      let work = ids.filter { document.asksForWork($0) }
      let rest = ids.filter { !document.asksForWork($0) }
      if work.isEmpty, !rest.isEmpty { Tag.p(.class("lead")) { wording(.nothingAsksWork) } }
      for id in work { block(id) }
      if !rest.isEmpty {
        Tag.details(.class("all")) {
          Tag.summary { "\(wording(.withoutWork)) (\(site.numbers.integer(rest.count)))" }
          for id in rest { block(id) }
        }
      }
    }
  }

  private func block(_ id: String) -> Markup {
    let found = document.findings(of: id)
    let rule = site.context.rule(id)
    return Tag.article(.class("finding"), .id(PagePath.slug("rule-\(id)"))) {
      Tag.header {
        Tag.h3 { cause(id) }
        Tag.ul(.class("verdicts")) {
          for (index, suite) in site.context.suites.enumerated() {
            Tag.li {
              Tag.span { site.context.title(of: suite) }
              " "
              site.badge(found[index]?.verdict ?? document.verdict(ofUnfound: id, suite: index))
            }
          }
        }
      }
      if let rule {
        Tag.p { wording.text(rule.why) }
        Tag.div(.class("remedy")) {
          Tag.h4 { wording(.instead) }
          Tag.p { wording.text(rule.remedy) }
        }
      }
      items(found, rule: rule)
      details(found)
    }
  }

  /// A rule's title, with its page where there is one.
  @MarkupBuilder
  func cause(_ id: String) -> Markup {
    if let path {
      Tag.a(.href(.page(.cause(id, page: 1), from: path))) { site.context.title(ofRule: id) }
    } else {
      site.context.title(ofRule: id)
    }
  }

  /// Every place: what, how often, where, and what each suite makes of it.
  @MarkupBuilder
  private func items(_ found: [Finding?], rule: Rule?) -> Markup {
    let all = FindingRow.merged(found, suites: site.context.suites)
    let rows = all.filter { !$0.isDifference(for: site.context.suites, rule: rule) }
    if all.count > rows.count {
      Tag.p(.class("note")) {
        Tag.a(.href(.anchor("differences"))) { wording(.differencesBelow, counts: [all.count - rows.count]) }
      }
    }
    if !rows.isEmpty {
      site.scrolled(.whereColumn) {
        Tag.table(.class("items")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.what) }
              Tag.th(.scope("col"), .class("number")) { wording(.count) }
              Tag.th(.scope("col")) { wording(.whereColumn) }
              for suite in site.context.suites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
            }
          }
          Tag.tbody {
            for row in rows.prefix(Self.items) { item(row) }
          }
        }
      }
      if rows.count > Self.items {
        Tag.p(.class("note")) { wording(.moreItems, site.numbers.integer(rows.count - Self.items)) }
      }
    }
  }

  private func item(_ row: FindingRow) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) {
        if row.item.subject.isEmpty, let title = wording.title(of: row.item.kind) {
          title
        } else {
          Tag.code {
            row.item.subject.isEmpty ? row.item.kind.rawValue : wording.subject(row.item.subject, of: row.item.kind)
          }
        }
      }
      Tag.td(.class("number")) { site.numbers.integer(row.item.count) }
      Tag.td(.class("where")) { places(row.item.locations, of: row.item.count) }
      for said in row.said {
        Tag.td {
          site.badge(said?.verdict ?? .kept)
          if let replacement = said?.replacement {
            Tag.small { wording(.writeInstead, wording.subject(replacement, of: row.item.kind)) }
          }
          if let detail = said?.detail { Tag.small { wording.text(detail) } }
        }
      }
    }
  }

  /// Places that are shown at once; the others unfold.
  private static let places = 12

  @MarkupBuilder
  func places(_ locations: [String], of count: Int) -> Markup {
    let isLong = locations.count > Self.places + 3
    list(locations.prefix(isLong ? Self.places : locations.count))
    if isLong {
      Tag.details(.class("all")) {
        Tag.summary { wording(.moreItems, site.numbers.integer(locations.count - Self.places)) }
        list(locations.dropFirst(Self.places))
      }
    }
    if Wording.areFirst(locations, of: count) { " \u{2026}" }
  }

  private func list(_ locations: ArraySlice<String>) -> Markup {
    Tag.span {
      for (index, location) in locations.enumerated() {
        if index > 0 { wording.separator(of: locations) }
        Tag.code { wording.place(location, in: record.format.family) }
      }
    }
  }

  private func details(_ found: [Finding?]) -> Markup {
    Tag.div(.class("said")) {
      for (suite, finding) in zip(site.context.suites, found) {
        if let finding {
          Tag.div {
            Tag.h4 { wording(.forSuite, site.context.title(of: suite)) }
            Tag.dl(.class("facts")) {
              site.entry(.workKind, Markup(wording(finding.workClass.phrase)))
              if finding.effort.high > 0 { site.entry(.effort, Markup(site.hours(finding.effort))) }
              if let role = finding.role { site.entry(.role, Markup(site.context.title(ofRole: role))) }
              site.entry(.confidence, Markup(wording(finding.confidence.phrase)))
              if !finding.sources.isEmpty { site.entry(.sources, site.sources(finding.sources)) }
            }
          }
        }
      }
    }
  }
}
