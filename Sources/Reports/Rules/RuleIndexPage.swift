import AssessmentEngine

/// The first page: all rules by area.
struct RuleIndexPage {
  let manual: RuleManual
  private var wording: Wording { manual.wording }
  private var site: Site { manual.site }
  private var path: PagePath { manual.index() }

  func bytes() -> [UInt8] {
    manual.page(path, title: wording(.guideIndex), twin: { $0.index() }) {
      Tag.div(.class("hero")) {
        Tag.p(.class("eyebrow")) { wording(.guideVersion, manual.rules.version) }
        Tag.h1 { wording(.guideTitle) }
        Tag.p(.class("second")) {
          let counts = [
            wording(.guideRules, counts: [manual.rules.rules.count]), wording(.guideSuites, counts: [manual.suites.count]),
          ]
          counts.joined(separator: ", ")
        }
        Tag.p(.class("lead")) { wording(.guideLead) }
      }
      Tag.section(.labelledBy("matrices")) {
        Tag.h2(.id("matrices")) { wording(.guideMatrices) }
        Tag.ul(.class("names")) {
          for suite in manual.suites {
            Tag.li { Tag.a(.href(.page(manual.matrix(suite.id), from: path))) { site.context.title(of: suite) } }
          }
        }
      }
      for area in manual.documentation.areas { section(area.name, area.rules) }
    }
  }

  private func section(_ area: String, _ rules: [Rule]) -> Markup {
    let id = PagePath.slug("area-\(area)")
    return Tag.section(.labelledBy(id)) {
      Tag.h2(.id(id)) { manual.areaName(area) }
      site.scrolled(.guideIndex) {
        Tag.table(.class("list rules index")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.guideRule) }
              for suite in manual.suites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
            }
          }
          Tag.tbody {
            for rule in rules {
              Tag.tr(.id(PagePath.slug(rule.id))) {
                Tag.th(.scope("row")) {
                  Tag.a(.href(.page(manual.rule(rule.id), from: path))) { wording.text(rule.title) }
                  Tag.small { Tag.code { rule.id } }
                }
                for suite in manual.suites {
                  Tag.td {
                    if let row = manual.row(rule, in: suite) { manual.outcome(row) } else { "\u{2013}" }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
