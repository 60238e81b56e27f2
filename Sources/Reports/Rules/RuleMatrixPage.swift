import AssessmentEngine

/// What every rule says of one suite.
struct RuleMatrixPage {
  let manual: RuleManual
  let suite: Suite
  private var wording: Wording { manual.wording }
  private var site: Site { manual.site }
  private var path: PagePath { manual.matrix(suite.id) }
  private let columns: [Phrase] = [.guideRule, .verdict, .workKind, .guideLikely, .guideKnownBy, .guideNewest]

  func bytes() -> [UInt8] {
    let title = site.context.title(of: suite)
    return manual.page(path, title: title, twin: { $0.matrix(suite.id) }) {
      Tag.p(.class("eyebrow")) {
        Tag.a(.href(.page(manual.index(), from: path))) { wording(.guideIndex) }
        " \u{B7} "
        Tag.code { suite.id }
      }
      Tag.h1(.class("plain")) { wording(.guideMatrixTitle, title) }
      Tag.p(.class("lead")) { wording(.guideMatrixLead, title) }
      Tag.p(.class("more")) { Tag.a(.href(.page(RuleManual.table(suite.id), from: path))) { wording(.guideCSV) } }
      figures()
      for mode in suite.modes { self.mode(mode) }
      for area in manual.documentation.areas {
        let concerned = area.rules.filter { manual.row($0, in: suite) != nil }
        if !concerned.isEmpty { section(area.name, concerned) }
      }
    }
  }

  /// How many rules have which verdict, and how they are known.
  private func figures() -> Markup {
    let rows = manual.rules.rules.compactMap { manual.row($0, in: suite) }
    return Tag.dl(.class("figures")) {
      for verdict in Verdict.allCases {
        figure(wording(verdict.phrase), rows.count { $0.outcome == .verdict(verdict) })
      }
      for kind in SourceKind.allCases.reversed() { figure(wording(kind.phrase), rows.count { $0.grounds.kind == kind }) }
    }
  }

  private func figure(_ name: String, _ count: Int) -> Markup {
    Tag.div {
      Tag.dt { name }
      Tag.dd { site.numbers.integer(count) }
    }
  }

  private func mode(_ mode: SuiteMode) -> Markup {
    Tag.section(.class("mode")) {
      Tag.h2 { wording.labelled(wording(.guideModes), wording.text(mode.title)) }
      Tag.p(.class("lead")) { wording.text(mode.text) }
      manual.sources(mode.sources, from: path)
    }
  }

  private func section(_ area: String, _ rules: [Rule]) -> Markup {
    let id = PagePath.slug("area-\(area)")
    return Tag.section(.labelledBy(id)) {
      Tag.h2(.id(id)) { manual.areaName(area) }
      site.scrolled(.guideInSuites) {
        Tag.table(.class("list rules matrix")) {
          Tag.thead { Tag.tr { for column in columns { Tag.th(.scope("col")) { wording(column) } } } }
          Tag.tbody {
            for rule in rules {
              if let row = manual.row(rule, in: suite) { self.row(rule, row) }
            }
          }
        }
      }
    }
  }

  private func row(_ rule: Rule, _ row: SuiteVerdict) -> Markup {
    Tag.tr(.id(PagePath.slug(rule.id))) {
      Tag.th(.scope("row")) {
        Tag.a(.href(.page(manual.rule(rule.id), from: path))) { wording.text(rule.title) }
      }
      Tag.td { manual.outcome(row) }
      Tag.td { wording(row.workClass.phrase) }
      Tag.td { manual.likelyHours(row) }
      Tag.td { manual.knownBy(row) }
      Tag.td { manual.newest(row) }
    }
  }
}
