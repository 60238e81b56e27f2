import AssessmentEngine
import Portfolio

extension LinkPages {
  /// What becomes of the kinds of links that there are, in each suite and case.
  func fates() -> Markup {
    let suites = site.context.mainSuites
    return Tag.section(.labelledBy("fates")) {
      Tag.h2(.id("fates")) { wording(.fatesTitle) }
      Tag.p(.class("lead")) { wording(.fatesLead) }
      for suite in suites {
        Tag.h3 { site.context.title(of: suite) }
        site.scrolled(.fatesTitle) {
          Tag.table(.class("items")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.linkConsumer) }
                Tag.th(.scope("col"), .class("number")) { wording(.linkCount) }
                Tag.th(.scope("col")) { wording(.documentMoves) }
                Tag.th(.scope("col")) { wording(.targetMoves) }
                Tag.th(.scope("col")) { wording(.bothMove) }
                Tag.th(.scope("col")) { wording(.instead) }
              }
            }
            Tag.tbody { for one in figures.classes { row(one, suite: suite) } }
          }
        }
      }
    }
  }

  private func row(_ one: LinkFigures.ClassCount, suite: Suite) -> Markup {
    let fate = figures.fates.row(suite: suite.id, consumer: one.consumer, linkClass: one.fateClass)
    return Tag.tr {
      Tag.th(.scope("row")) {
        wording(one.consumer.phrase)
        Tag.small { wording.linkClass(one.fateClass) }
      }
      Tag.td(.class("number strong")) { site.numbers.integer(one.links) }
      for word in [fate?.documentMoves, fate?.targetMoves, fate?.bothMove] {
        let told = word ?? .unknown
        Tag.td { Tag.span(.class("badge \(told.badge)")) { wording(told.phrase) } }
      }
      Tag.td {
        if let fate {
          wording.text(fate.remedy)
          Tag.small { wording.labelled(wording(.confidence), wording(fate.confidence.phrase)) }
          site.sources(fate.sources)
        } else {
          "\u{2013}"
        }
      }
    }
  }
}
