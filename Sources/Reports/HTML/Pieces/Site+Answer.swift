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
    let answers = zip(context.suites, department.suites).map { answer($1.levels, suite: $0) }
    return Tag.div(.class("hero")) {
      Tag.p(.class("eyebrow")) { eyebrow }
      Tag.h1 { answers.first ?? wording(.answerNoDocuments) }
      if department.coverage.documents > 0 {
        for other in answers.dropFirst() { Tag.p(.class("second")) { other } }
      }
    }
  }

  func cards(_ department: DepartmentSummary) -> Markup {
    Tag.section(.labelledBy("suites")) {
      Tag.h2(.id("suites"), .class("quiet")) { wording(.perSuiteTitle) }
      Tag.div(.class("cards")) {
        for (suite, rollup) in zip(context.suites, department.suites) { card(suite, rollup) }
      }
    }
  }

  private func card(_ suite: Suite, _ rollup: SuiteRollup) -> Markup {
    let families = DocumentFamily.allCases.filter { rollup.levels(of: $0).total > 0 }
    return Tag.article(.class("card")) {
      Tag.h3 { context.title(of: suite) }
      Tag.p(.class("figure")) {
        Tag.strong { numbers.percent(rollup.levels.shareReady) }
        Tag.span { wording(.documentsReady) }
      }
      bar(rollup.levels)
      legend(rollup.levels)
      Tag.dl(.class("families")) {
        for family in families {
          Tag.div {
            Tag.dt { wording(family.phrase) }
            Tag.dd {
              meter(rollup.levels(of: family).shareReady, style: "fill-ready")
              Tag.span(.class("number")) { numbers.percent(rollup.levels(of: family).shareReady) }
            }
          }
        }
        Tag.div(.class("total")) {
          Tag.dt { wording(.work) }
          Tag.dd { hours(rollup.effort) }
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
