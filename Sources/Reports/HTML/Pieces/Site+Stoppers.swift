import AssessmentEngine
import Portfolio

extension Site {
  /// What stops us, as a table: cause, and for each suite the documents it stops and the hours.
  func stoppers(_ department: DepartmentSummary, limit: Int, from path: PagePath) -> Markup {
    let all = department.stoppers(in: context.mainPlaces)
    return Tag.section(.labelledBy("stops")) {
      Tag.h2(.id("stops")) { wording(.stopsTitle) }
      if all.isEmpty {
        Tag.p(.class("lead")) { wording(.stopsNothing) }
      } else {
        Tag.p(.class("lead")) { "\(wording(.stopsLead)) \(wording(.stoppedAloneHelp))" }
        stopperTable(all.prefix(limit), from: path)
        if all.count > limit {
          Tag.p(.class("more")) { Tag.a(.href(.page(.causes, from: path))) { wording(.seeAllRules) } }
        }
      }
    }
  }

  func stopperTable(_ rows: ArraySlice<Stopper>, from path: PagePath) -> Markup {
    let places = context.mainPlaces
    let widest = rows.map { $0.stopped(in: places) }.max() ?? 0
    return scrolled(.stopsTitle) {
      Tag.table(.class("stops")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.rule) }
            for suite in context.mainSuites { Tag.th(.scope("col"), .class("group")) { context.title(of: suite) } }
          }
        }
        Tag.tbody {
          for row in rows {
            Tag.tr {
              Tag.th(.scope("row")) {
                Tag.a(.href(.page(.cause(row.rule, page: 1), from: path))) { context.title(ofRule: row.rule) }
              }
              for (_, impact) in context.main(row.impacts) { cell(impact, widest: widest) }
            }
          }
        }
      }
    }
  }

  /// Documents stopped, a bar, and below: by this alone, and the likely hours.
  private func cell(_ impact: RuleImpact, widest: Int) -> Markup {
    Tag.td(.class("meter group")) {
      Tag.span(.class("strong")) { impact.stopped == 0 ? "\u{2013}" : numbers.integer(impact.stopped) }
      meter(
        Share(part: impact.stopped, whole: widest),
        style: impact.blocked > 0 ? "fill-blocked" : impact.worst == .lost ? "fill-major-changes" : "fill-minor-changes"
      )
      Tag.small { details(impact).joined(separator: " \u{B7} ") }
    }
  }

  private func details(_ impact: RuleImpact) -> [String] {
    var parts: [String] = []
    if impact.stoppedAlone > 0 { parts.append(wording(.alone, numbers.integer(impact.stoppedAlone))) }
    if impact.effort.high > 0 { parts.append(numbers.hours(impact.effort.likely)) }
    return parts
  }

  /// Wide tables scroll by themselves, by keyboard too, so that the page never does sideways.
  func scrolled(_ label: Phrase, @MarkupBuilder content: () -> Markup) -> Markup {
    Tag.div(.class("scroll"), .focusable, .role("region"), .label(wording(label))) { content() }
  }
}
