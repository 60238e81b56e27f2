import AssessmentEngine
import InventoryModel
import Portfolio

/// The first page: how ready, by department; what stops us; what next; what was read.
struct OverviewPage {
  let site: Site
  let estate: Estate
  private var wording: Wording { site.wording }
  private var path: PagePath { .overview }
  private let people: PeopleFigures

  init(site: Site, estate: Estate, people: PeopleFigures) {
    self.site = site
    self.estate = estate
    self.people = people
  }

  func bytes() -> [UInt8] {
    site.page(path, area: .overview, title: wording(.navOverview)) {
      site.hero(estate.total, eyebrow: Markup(eyebrow))
      if estate.coverage.documents > 0 {
        site.suites(estate.total)
        site.applications(estate, from: path)
        site.onceNote(estate.total)
        departments()
        site.stoppers(estate.total, limit: 8, from: path)
        next()
        site.groups(estate.total, from: path)
        if people.workbooks > 0 { site.people(people, from: path) }
        site.work(estate.total)
      }
      coverage()
      site.levelMeanings()
    }
  }

  private var eyebrow: String {
    let date = site.context.date.map { " \u{B7} " + wording(.footDate, site.numbers.date($0)) } ?? ""
    return wording(.reportTitle) + date
  }

  private func departments() -> Markup {
    Tag.section(.labelledBy("departments")) {
      Tag.h2(.id("departments")) { wording(.departmentsTitle) }
      site.scrolled(.departmentsTitle) {
        Tag.table(.class("departments"), .data(.sortable, "yes")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.department) }
              Tag.th(.scope("col"), .class("number")) { wording(.documents) }
              for suite in site.context.mainSuites {
                Tag.th(.scope("col"), .class("group")) { site.context.title(of: suite) }
              }
            }
          }
          Tag.tbody {
            for department in estate.departmentsByName where department.coverage.documents > 0 { row(department) }
          }
        }
      }
    }
  }

  private func row(_ department: DepartmentSummary) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) {
        Tag.a(.href(.page(.department(department.name, page: 1), from: path))) { department.name }
      }
      Tag.td(.class("number"), .sortKey(String(department.coverage.documents))) {
        site.numbers.integer(department.coverage.documents)
      }
      for (_, rollup) in site.context.main(department.suites) {
        Tag.td(.class("meter group"), .sortKey(String(rollup.levels.shareReady.percent ?? 0))) {
          Tag.span(.class("strong")) { site.numbers.percent(rollup.levels.shareReady) }
          " "
          Tag.small { rollup.effort.high == 0 ? "" : site.numbers.hours(rollup.effort.likely) }
          site.bar(rollup.levels)
        }
      }
    }
  }

  /// What to do first, as sentences with the figures of this estate.
  private func next() -> Markup {
    Tag.section(.class("next"), .labelledBy("next")) {
      Tag.h2(.id("next")) { wording(.nextTitle) }
      Tag.div(.class("cards")) {
        for (suite, rollup) in site.context.main(estate.total.suites) {
          Tag.article(.class("card plain")) {
            Tag.h3 { site.context.title(of: suite) }
            Tag.ol {
              for step in steps(suite, rollup: rollup) { Tag.li { step } }
            }
          }
        }
      }
    }
  }

  private func steps(_ suite: Suite, rollup: SuiteRollup) -> [String] {
    var steps: [String] = []
    let title = site.context.title(of: suite)
    if rollup.levels.ready > 0 { steps.append(wording(.nextConvert, wording.documents(rollup.levels.ready), title)) }
    let best = rollup.rules.filter { $0.value.stoppedAlone > 0 }.max { a, b in
      a.value.stoppedAlone != b.value.stoppedAlone ? a.value.stoppedAlone < b.value.stoppedAlone : a.key > b.key
    }
    if let best {
      steps.append(
        wording(
          .nextFix, site.context.title(ofRule: best.key), wording.documents(best.value.stoppedAlone),
          site.numbers.hours(best.value.effort.likely)))
    }
    if rollup.levels.blocked > 0 {
      steps.append(wording(.nextObstacle, wording.documents(rollup.levels.blocked), title))
    }
    let unread = estate.coverage.documents - estate.coverage.assessed
    if unread > 0 { steps.append(wording(.nextUnread, wording.documents(unread))) }
    return steps
  }

  private func coverage() -> Markup {
    Tag.section(.labelledBy("coverage")) {
      Tag.h2(.id("coverage")) { wording(.coverageTitle) }
      Tag.p(.class("lead")) {
        wording(.coverageAnswer, counts: [estate.coverage.assessed, estate.coverage.documents])
        " "
        wording(.coverageLead)
      }
      site.coverageFigures(estate.coverage)
      site.reasons(estate.coverage)
      Tag.p(.class("more")) { Tag.a(.href(.page(.coverage, from: path))) { wording(.coverageMore) } }
    }
  }
}
