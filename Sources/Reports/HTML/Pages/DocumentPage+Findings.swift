import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// Items of one finding that are shown; the rest is in the JSON and CSV reports.
  static let items = 200

  /// One block a rule, all suites in it; the worst first.
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
          for place in shown {
            Tag.li {
              Tag.span { site.context.title(of: site.context.suites[place]) }
              " "
              site.badge(found[place]?.verdict ?? document.verdict(ofUnfound: id, suite: place))
            }
          }
        }
      }
      if let rule {
        Tag.p { wording.text(rule.why) }
        Tag.div(.class("remedy")) {
          Tag.h4 { wording(shown.contains { found[$0]?.isTask ?? false } ? .instead : .hint) }
          Tag.p { wording.text(rule.remedy) }
        }
        everywhere(rule)
      }
      items(found, rule: rule)
      details(found, rule: rule)
    }
  }

  /// What holds whatever the suite: what a PDF shows of it, and what people have to learn.
  private func everywhere(_ rule: Rule) -> Markup {
    Tag.dl(.class("facts everywhere")) {
      site.entry(.inPDF, site.badge(rule.pdf.verdict))
      if let id = rule.training { site.entry(.toLearn, Markup(site.context.title(ofTopic: id))) }
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
      let isTold = !rows.allSatisfy { $0.saysNothingOfItsOwn(found, shown) }
      site.scrolled(.whereColumn) {
        Tag.table(.class("items")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.what) }
              Tag.th(.scope("col"), .class("number")) { wording(.count) }
              Tag.th(.scope("col")) { wording(.whereColumn) }
              if isTold { Tag.th(.scope("col")) { wording(.bySuite) } }
            }
          }
          Tag.tbody {
            for row in rows.prefix(Self.items) { item(row, isTold: isTold) }
          }
        }
      }
      if rows.count > Self.items {
        Tag.p(.class("note")) { wording(.moreItems, site.numbers.integer(rows.count - Self.items)) }
      }
    }
  }

  private func item(_ row: FindingRow, isTold: Bool) -> Markup {
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
      if isTold { Tag.td(.class("voices")) { for voice in row.voices(shown) { self.voice(voice, of: row) } } }
    }
  }

  /// What suites that say the same say.
  private func voice(_ voice: FindingVoice, of row: FindingRow) -> Markup {
    Tag.p {
      site.badge(voice.verdict)
      " "
      Tag.span { voice.suites.map { site.context.title(of: site.context.suites[$0]) }.joined(separator: ", ") }
      if let replacement = voice.replacement {
        Tag.small { wording(.writeInstead, wording.subject(replacement, of: row.item.kind)) }
      }
      if let detail = voice.detail { Tag.small { wording.text(detail) } }
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

  /// A block a suite: what becomes of it there, what to do there, who has how much to do, how well that is known.
  private func details(_ found: [Finding?], rule: Rule?) -> Markup {
    Tag.div(.class("said")) {
      for place in shown {
        if let finding = found[place] { detail(finding, site.context.suites[place], rule: rule) }
      }
    }
  }

  private func detail(_ finding: Finding, _ suite: Suite, rule: Rule?) -> Markup {
    let told = rule.map { FindingRowText(finding, rule: $0, suite: suite) }
    return Tag.div {
      Tag.h4 {
        site.context.title(of: suite)
        " "
        site.badge(finding.verdict)
      }
      if let effect = told?.effect { Tag.p { wording.text(effect) } }
      if let remedy = told?.remedy {
        Tag.p(.class("here")) { wording.labelled(wording(finding.isTask ? .here : .hint), wording.text(remedy)) }
      }
      Tag.dl(.class("facts")) {
        site.entry(.workKind, Markup(wording(finding.workClass.phrase)))
        if finding.effort.high > 0 { site.entry(.effort, Markup(site.hours(finding.effort))) }
        if let role = finding.role, finding.workClass.isWork {
          site.entry(.role, Markup(site.context.title(ofRole: role)))
        }
        if let told {
          if !suite.isForApplications { site.entry(.comesBack, site.badge(told.office.verdict)) }
          if let pdf = told.pdf { site.entry(.inPDF, site.badge(pdf.verdict)) }
        }
        site.entry(.known, Markup(wording.known(finding.grounds)))
        site.entry(.confidence, Markup(wording(finding.confidence.phrase)))
        if !finding.sources.isEmpty { site.entry(.sources, site.foldedSources(finding.sources)) }
      }
    }
  }
}
