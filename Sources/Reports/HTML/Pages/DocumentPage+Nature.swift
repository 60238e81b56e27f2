import AssessmentEngine

extension DocumentPage {
  /// Office document or application, with the signs and their points; nothing where there is no sign.
  @MarkupBuilder
  func nature() -> Markup {
    if let nature = document.nature, let criteria = site.context.rules.applications, !nature.reasons.isEmpty {
      Tag.section(.labelledBy("nature")) {
        Tag.h2(.id("nature")) { wording(.natureTitle) }
        Tag.p(.class("statement")) { wording(nature.kind.phrase) + "." }
        Tag.p(.class("lead")) {
          wording(.naturePoints, counts: [nature.points], site.numbers.integer(criteria.threshold))
        }
        site.signs(nature, of: criteria)
      }
    }
  }
}

extension Site {
  func signs(_ nature: DocumentNature, of criteria: ApplicationCriteria) -> Markup {
    scrolled(.natureTitle) {
      Tag.table(.class("items signs")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.natureSign) }
            Tag.th(.scope("col"), .class("number")) { wording(.count) }
            Tag.th(.scope("col"), .class("number")) { wording(.points) }
          }
        }
        Tag.tbody {
          for reason in nature.reasons {
            Tag.tr {
              Tag.th(.scope("row")) { sign(reason, of: criteria) }
              Tag.td(.class("number")) { numbers.integer(reason.count) }
              Tag.td(.class("number")) { numbers.integer(reason.points) }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func sign(_ reason: DocumentNature.Reason, of criteria: ApplicationCriteria) -> Markup {
    if let signal = criteria.signals.first(where: { $0.id == reason.signal }) {
      wording.text(signal.title)
      Tag.small { wording.text(signal.why) }
    } else {
      reason.signal
    }
  }
}
