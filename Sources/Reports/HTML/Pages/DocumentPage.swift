import AssessmentEngine
import InventoryModel
import Portfolio

/// One document: its state, both suites side by side, what breaks, where, what to do instead, and every fact.
struct DocumentPage {
  let site: Site
  let document: JudgedDocument
  /// Where it lies in a report; nil for a page that stands alone.
  let path: PagePath?
  var wording: Wording { site.wording }
  var record: DocumentRecord { document.record }

  func bytes() -> [UInt8] {
    let title = record.path.name.text
    return path.map { site.page($0, area: .inside, title: title, content: content) }
      ?? site.sheet(title: title, content: content)
  }

  @MarkupBuilder
  private func content() -> Markup {
    head()
    Tag.div(.class("cards")) {
      for (suite, assessment) in zip(site.context.suites, document.assessments) { card(suite, assessment) }
    }
    findings()
    groups()
    macros()
    differences()
    unmeasured()
    issues()
    facts()
  }

  @MarkupBuilder
  private func head() -> Markup {
    Tag.p(.class("eyebrow")) {
      if let path {
        Tag.a(.href(.page(.department(document.department, page: 1), from: path))) { document.department }
        if record.path.folderText != document.department { " \u{B7} " }
      }
      // A department is called like its folder unless a map says otherwise.
      if path == nil || record.path.folderText != document.department { record.path.folderText }
    }
    Tag.h1(.class("plain name")) { record.path.name.text }
    if let reason = record.reason {
      Tag.p(.class("state")) {
        Tag.strong { Wording.sentence("\(wording(record.state.phrase)) \u{2013} \(wording(reason.phrase)).") }
        " "
        wording(reason.meaning)
      }
    }
    Tag.dl(.class("facts meta")) {
      site.entry(.format, site.format(record.format.rawValue))
      site.entry(.size, Markup(site.numbers.size(record.size)))
      if let time = record.documentModified ?? record.modified {
        site.entry(.modified, Markup(site.numbers.date(time)))
      }
      if let application = record.application { site.entry(.application, Markup(application)) }
      site.entry(.path, Tag.code { record.path.text })
      if let digest = record.sha256 { site.entry(.digest, Tag.code(.class("digest")) { digest }) }
    }
  }

  private func card(_ suite: Suite, _ assessment: Assessment) -> Markup {
    Tag.article(.class("card")) {
      Tag.h3 { site.context.title(of: suite) }
      Tag.p(.class("answer")) {
        site.chip(assessment.level)
        " "
        wording(assessment.level.answer)
      }
      if let score = assessment.score {
        Tag.p(.class("figure")) {
          Tag.strong { site.numbers.hundredths(score) }
          Tag.span { wording(.scoreOutOf) }
        }
        if assessment.losses.isEmpty {
          Tag.p(.class("note")) { wording(.noLosses) }
        } else {
          losses(assessment, score: score)
        }
      }
      Tag.dl(.class("facts")) {
        site.entry(.disposition, Markup(wording(assessment.disposition.phrase)))
        site.entry(.work, Markup(site.hours(assessment.effort)))
      }
    }
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
