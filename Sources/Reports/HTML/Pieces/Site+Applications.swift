import AssessmentEngine
import InventoryModel
import Portfolio

extension Site {
  /// How many workbooks are applications, and what the suites that are meant for these make of them.
  @MarkupBuilder
  func applications(_ estate: Estate, from path: PagePath) -> Markup {
    let natures = estate.total.natures
    let workbooks = natures.values.reduce(0, +)
    if workbooks > 0 {
      Tag.section(.labelledBy("applications")) {
        Tag.h2(.id("applications")) { wording(.applicationsTitle) }
        Tag.p(.class("statement")) { wording(.applicationsAnswer, counts: [natures[.application] ?? 0, workbooks]) }
        Tag.p(.class("lead")) {
          wording(.applicationsLead)
          if let open = natures[.unknown], open > 0 { " " + wording(.applicationsUnknown, counts: [open]) }
        }
        if natures[.application] ?? 0 > 0 {
          Tag.div(.class("cards")) { for place in applicationPlaces { card(place, estate) } }
          Tag.p(.class("more")) {
            Tag.a(.href(.page(.applications(page: 1), from: path))) { wording(.applicationsMore) }
          }
        }
      }
    }
  }

  /// Places of the suites that are a destination for applications only.
  var applicationPlaces: [Int] { context.suites.indices.filter { context.suites[$0].isForApplications } }

  private func card(_ place: Int, _ estate: Estate) -> Markup {
    let rollup = estate.applications(suite: place)
    return Tag.article(.class("card")) {
      Tag.h3 { context.title(of: context.suites[place]) }
      bar(rollup.levels)
      legend(rollup.levels)
      Tag.dl(.class("facts")) {
        entry(.work, Markup(hours(rollup.effort)))
        entry(.doubtfulColumn, Markup(numbers.percent(rollup.doubtful)))
      }
    }
  }
}
