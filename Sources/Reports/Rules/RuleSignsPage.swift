import AssessmentEngine

/// By what a workbook is told to be an application rather than an Office document.
struct RuleSignsPage {
  let manual: RuleManual
  private var wording: Wording { manual.wording }
  private var path: PagePath { manual.signs() }

  func bytes() -> [UInt8] {
    manual.page(path, title: wording(.guideSigns), twin: { $0.signs() }) {
      Tag.h1(.class("plain")) { wording(.guideSigns) }
      if let criteria = manual.rules.applications {
        Tag.p(.class("lead")) { wording(.guideSignsLead, manual.site.numbers.integer(criteria.threshold)) }
        for signal in criteria.signals.sorted(by: { ($1.points, $0.id) < ($0.points, $1.id) }) { section(signal) }
      } else {
        Tag.p(.class("lead")) { wording(.guideSignsNone) }
      }
    }
  }

  private func section(_ signal: ApplicationSignal) -> Markup {
    Tag.section(.id(PagePath.slug(signal.id))) {
      Tag.h2 { wording.text(signal.title) }
      Tag.p(.class("statement")) { wording(signal.isOnce ? .guidePoints : .guidePointsEach, counts: [signal.points]) }
      Tag.p(.class("lead")) { wording.text(signal.why) }
      MatchWords(wording: wording).markup(signal.match)
      manual.sources(signal.sources, from: path)
    }
  }
}
