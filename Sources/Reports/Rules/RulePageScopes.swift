import AssessmentEngine

/// What packs change of a rule's row in one suite for some documents only: for which, what, and because of what.
struct RulePageScopes {
  let manual: RuleManual
  let adjustments: [Adjustment]
  private var wording: Wording { manual.wording }
  private var site: Site { manual.site }

  @MarkupBuilder
  func markup() -> Markup {
    for adjustment in adjustments {
      Tag.div(.class("mode")) {
        Tag.h4 {
          wording(.guideScoped)
          if let verdict = adjustment.change.verdict {
            " "
            site.badge(verdict)
          }
        }
        Tag.p { wording.text(adjustment.reason) }
        Tag.dl(.class("facts")) {
          scope(adjustment.scope)
          change(adjustment.change)
          site.entry(.guideSetBy, Tag.code { adjustment.pack })
        }
      }
    }
  }

  @MarkupBuilder
  private func scope(_ scope: DocumentScope) -> Markup {
    if !scope.paths.isEmpty {
      site.entry(.guideScopePaths, Tag.code { scope.paths.map(\.text).joined(separator: ", ") })
    }
    if !scope.departments.isEmpty {
      site.entry(.guideScopeDepartments, Markup(scope.departments.joined(separator: ", ")))
    }
  }

  /// Only what it sets: the rest stays as the row above says.
  @MarkupBuilder
  private func change(_ change: RowChange) -> Markup {
    if let workClass = change.workClass { site.entry(.workKind, Markup(wording(workClass.phrase))) }
    if let effort = change.effort { site.entry(.effort, Markup(manual.effort(effort, per: change.per ?? .document))) }
    if let role = change.role { site.entry(.role, Markup(site.context.title(ofRole: role))) }
    if let loss = change.loss { site.entry(.guideLoss, Markup(site.numbers.hundredths(loss))) }
    if let disposition = change.disposition { site.entry(.disposition, Markup(wording(disposition.phrase))) }
    if let confidence = change.confidence { site.entry(.confidence, Markup(wording(confidence.phrase))) }
  }
}
