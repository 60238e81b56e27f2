import AssessmentEngine

/// What people learn, and which rules ask for it.
struct RuleTrainingPage {
  let manual: RuleManual
  private var wording: Wording { manual.wording }
  private var path: PagePath { manual.training() }

  func bytes() -> [UInt8] {
    let topics = manual.rules.training.sorted { $0.key < $1.key }
    return manual.page(path, title: wording(.guideTraining), twin: { $0.training() }) {
      Tag.h1(.class("plain")) { wording(.guideTraining) }
      Tag.p(.class("lead")) { topics.isEmpty ? wording(.guideNoTraining) : wording(.guideTrainingLead) }
      for (id, topic) in topics { section(id, topic) }
    }
  }

  private func section(_ id: String, _ topic: TrainingTopic) -> Markup {
    let rules = manual.rules.rules.filter { $0.training == id }.map(\.id)
    return Tag.section(.id(PagePath.slug(id))) {
      Tag.h2 { wording.text(topic.title) }
      Tag.p(.class("lead")) { wording.text(topic.text) }
      Tag.p { wording(.guideMinutes, counts: [topic.minutes]) }
      if rules.isEmpty {
        Tag.p(.class("note")) { wording(.guideAskedByNone) }
      } else {
        Tag.p(.class("note")) {
          Tag.span { wording.labelled(wording(.guideAskedBy), "") }
          manual.ruleLinks(rules, from: path)
        }
      }
    }
  }
}
