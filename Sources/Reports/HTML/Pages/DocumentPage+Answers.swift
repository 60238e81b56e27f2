import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// One card a suite: level and why, score and losses, what to do and why, who has what to do, how well it is known.
  func answers() -> Markup {
    Tag.div(.class("cards")) {
      for place in shown { card(site.context.suites[place], document.assessments[place]) }
    }
  }

  private func card(_ suite: Suite, _ assessment: Assessment) -> Markup {
    let grounds = assessment.grounds
    return Tag.article(.class("card")) {
      Tag.h3 { site.context.title(of: suite) }
      Tag.p(.class("answer")) {
        site.chip(assessment.level)
        site.marks(isWeak: grounds?.isWeak ?? false, isStale: grounds?.isStale ?? false)
        " "
        wording(assessment.level.answer)
      }
      if let score = assessment.score {
        Tag.p(.class("figure")) {
          Tag.strong { site.numbers.hundredths(score) }
          Tag.span { wording(.scoreOutOf) }
        }
      }
      if !assessment.levelReasons.isEmpty {
        Tag.h4 { wording(.levelReasonsTitle) }
        site.reasons(wording.lines(assessment.levelReasons), name: onPage)
      }
      if let score = assessment.score {
        if assessment.losses.isEmpty {
          Tag.p(.class("note")) { wording(.noLosses) }
        } else {
          losses(assessment, score: score)
        }
      }
      Tag.dl(.class("facts")) {
        site.entry(.disposition, proposal(assessment))
        site.entry(.work, Markup(site.hours(assessment.effort)))
        if !assessment.roles.isEmpty { site.entry(.rolesTitle, roles(assessment)) }
        if grounds != nil { site.entry(.groundsTitle, site.reasons(wording.grounds(of: assessment), name: onPage)) }
      }
    }
  }

  private func proposal(_ assessment: Assessment) -> Markup {
    Tag.div {
      Tag.strong { wording(assessment.disposition.phrase) }
      Tag.p(.class("why")) { site.reason(wording.line(assessment.dispositionReason), name: onPage) }
    }
  }

  private func roles(_ assessment: Assessment) -> Markup {
    Tag.ul(.class("reasons-list")) {
      for one in assessment.roles {
        Tag.li {
          wording.labelled(site.context.title(ofRole: one.role), site.numbers.hours(one.effort.likely))
          " "
          Tag.small { site.numbers.range(one.effort) }
        }
      }
    }
  }

  /// A rule by its title, leading to what it found below.
  func onPage(_ rule: String) -> Markup {
    let title = site.context.title(ofRule: rule)
    guard document.assessments.contains(where: { $0.findings.contains { $0.rule == rule } }) else { return Markup(title) }
    return Tag.a(.href(.anchor("rule-\(rule)"))) { title }
  }

  /// The score as a sum: 100, what was taken off, the result.
  private func losses(_ assessment: Assessment, score: Int) -> Markup {
    Tag.table(.class("losses")) {
      Tag.caption { wording(.lossesTitle) }
      Tag.tbody {
        Tag.tr {
          Tag.th(.scope("row")) { wording(.lossStart) }
          Tag.td(.class("number")) { "100" }
        }
        for loss in assessment.losses where loss.points != 0 {
          Tag.tr {
            Tag.th(.scope("row")) {
              if loss.rule == "cap" {
                wording(.lossCap)
              } else {
                Tag.a(.href(.anchor("rule-\(loss.rule)"))) { site.context.title(ofRule: loss.rule) }
              }
            }
            Tag.td(.class("number")) {
              (loss.points < 0 ? "+" : "") + site.numbers.hundredths(DocumentPage.negated(loss.points))
            }
          }
        }
      }
      Tag.tfoot {
        Tag.tr {
          Tag.th(.scope("row")) { wording(.lossResult) }
          Tag.td(.class("number")) { site.numbers.hundredths(score) }
        }
      }
    }
  }

  private static func negated(_ value: Int) -> Int { value == .min ? .max : -value }
}
