import AssessmentEngine

/// The page of one rule.
struct RulePage {
  let manual: RuleManual
  let rule: Rule

  var wording: Wording { manual.wording }
  var site: Site { manual.site }
  var path: PagePath { manual.rule(rule.id) }

  func bytes() -> [UInt8] {
    let title = wording.text(rule.title)
    let documentation = manual.documentation
    return manual.page(path, title: title, twin: { $0.rule(rule.id) }) {
      Tag.p(.class("eyebrow")) {
        Tag.a(.href(.page(manual.index(), from: path))) { wording(.guideIndex) }
        " \u{B7} \(manual.areaName(documentation.area(rule))) \u{B7} "
        Tag.code { rule.id }
      }
      Tag.article(.id(PagePath.slug(rule.id))) {
        Tag.h1(.class("plain")) { title }
        Tag.p(.class("lead")) { wording.text(rule.why) }
        Tag.div(.class("remedy")) {
          Tag.h2 { wording(rule.isTask(in: manual.suites) ? .instead : .hint) }
          Tag.p { wording.text(rule.remedy) }
        }
        lookedFor()
        RulePageSuites(manual: manual, rule: rule).markup()
        learning()
        RulePageExamples(manual: manual, rule: rule).markup()
      }
    }
  }

  private func lookedFor() -> Markup {
    Tag.section(.labelledBy("match")) {
      Tag.h2(.id("match")) { wording(.guideLooksFor) }
      MatchWords(wording: wording).markup(rule.match)
      Tag.dl(.class("facts meta")) {
        site.entry(
          .guideFormats, Markup(rule.formats.isEmpty ? wording(.guideAnyFormat) : rule.formats.joined(separator: ", ")))
        if let file = manual.documentation.files[rule.id] { site.entry(.guideFile, Tag.code { file }) }
        site.entry(.guideNotation, Tag.code { rule.match.notation })
      }
    }
  }

  private func learning() -> Markup {
    Tag.section(.labelledBy("learn")) {
      Tag.h2(.id("learn")) { wording(.guideLearn) }
      if let id = rule.training, let topic = manual.rules.training[id] {
        Tag.p {
          Tag.a(.href(.page(manual.training(), at: id, from: path))) { wording.text(topic.title) }
          " "
          Tag.small { wording(.guideMinutes, counts: [topic.minutes]) }
        }
        Tag.p(.class("lead")) { wording.text(topic.text) }
      } else {
        Tag.p(.class("lead")) { wording(.guideNobodyLearns) }
      }
    }
  }
}
