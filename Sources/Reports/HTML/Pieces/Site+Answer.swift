import AssessmentEngine
import InventoryModel
import Portfolio

extension Site {
  /// The answer to "can we move?" in one sentence.
  func answer(_ levels: LevelCounts, suite: Suite) -> String {
    let title = context.title(of: suite)
    if levels.total == 0 { return wording(.answerNoDocuments) }
    if levels.ready == levels.total { return wording(.answerAllReady, counts: [levels.total], title) }
    return wording(.answerReady, counts: [levels.ready, levels.total], title)
  }

  /// The big heading: the first suite's answer, the others' under it.
  func hero(_ department: DepartmentSummary, eyebrow: Markup) -> Markup {
    let answers = context.main(department.suites).map { answer($0.own.levels, suite: $0.suite) }
    return Tag.div(.class("hero")) {
      Tag.p(.class("eyebrow")) { eyebrow }
      Tag.h1 { answers.first ?? wording(.answerNoDocuments) }
      if department.coverage.documents > 0 {
        for other in answers.dropFirst() { Tag.p(.class("second")) { other } }
      }
    }
  }

  /// The suites side by side: levels, share ready, hours, and how many levels rest on weak or old facts; then the share
  /// ready by kind of document.
  func suites(_ department: DepartmentSummary) -> Markup {
    Tag.section(.labelledBy("suites")) {
      Tag.h2(.id("suites")) { wording(.perSuiteTitle) }
      scrolled(.perSuiteTitle) { levels(department) }
      Tag.p(.class("note")) { wording(.doubtfulLead, numbers.integer(Int(Staleness.days))) }
      families(department)
    }
  }

  private func levels(_ department: DepartmentSummary) -> Markup {
    Tag.table(.class("suites")) {
      Tag.thead {
        Tag.tr {
          Tag.th(.scope("col")) { wording(.suite) }
          Tag.th(.scope("col"), .columns(2)) { wording(.shareReady) }
          for level in Level.shown { Tag.th(.scope("col"), .class("number")) { chip(level) } }
          Tag.th(.scope("col"), .class("number")) { wording(.workLikely) }
          Tag.th(.scope("col"), .class("number")) { wording(.doubtfulColumn) }
        }
      }
      Tag.tbody { for (suite, rollup) in context.main(department.suites) { row(suite, rollup) } }
    }
  }

  private func row(_ suite: Suite, _ rollup: SuiteRollup) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) { context.title(of: suite) }
      Tag.td(.class("number strong")) { numbers.percent(rollup.levels.shareReady) }
      Tag.td(.class("meter")) { bar(rollup.levels) }
      for level in Level.shown { Tag.td(.class("number")) { numbers.integer(rollup.levels[level]) } }
      Tag.td(.class("number")) {
        rollup.effort.high == 0 ? "\u{2013}" : numbers.hours(rollup.effort.likely)
        Tag.small { rollup.effort.high == 0 ? "" : numbers.range(rollup.effort) }
      }
      Tag.td(.class("number")) { numbers.percent(rollup.grounds.shareDoubtful) }
    }
  }

  private func families(_ department: DepartmentSummary) -> Markup {
    let own = context.main(department.suites)
    let families = DocumentFamily.allCases.filter { family in own.contains { $0.own.levels(of: family).total > 0 } }
    return Tag.div(.class("part")) {
      Tag.h3 { wording(.byFamilyTitle) }
      scrolled(.byFamilyTitle) {
        Tag.table(.class("suites")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.suite) }
              for family in families { Tag.th(.scope("col")) { wording(family.phrase) } }
            }
          }
          Tag.tbody {
            for (suite, rollup) in own {
              Tag.tr {
                Tag.th(.scope("row")) { context.title(of: suite) }
                for family in families {
                  Tag.td(.class("meter")) {
                    numbers.percent(rollup.levels(of: family).shareReady)
                    meter(rollup.levels(of: family).shareReady, style: "fill-ready")
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// The likely hours, with their range as a sentence.
  func hours(_ effort: Effort) -> String {
    guard effort.high > 0 else { return wording(.nobodyNeeded) }
    return wording(
      .hoursRange, numbers.hours(effort.likely), numbers.hours(effort.low), numbers.hours(effort.high))
  }
}
