import AssessmentEngine
import InventoryModel
import Portfolio

/// One document: its state, the suites side by side, what breaks, where, what to do instead, and every fact.
struct DocumentPage {
  let site: Site
  let document: JudgedDocument
  /// Where it lies in a report; nil for a page that stands alone.
  let path: PagePath?
  var wording: Wording { site.wording }
  var record: DocumentRecord { document.record }
  /// Places of the suites that are told of this document.
  var shown: [Int] { site.context.places(for: document) }

  func bytes() -> [UInt8] {
    let title = record.path.name.text
    return path.map { site.page($0, area: .inside, title: title, content: content) }
      ?? site.sheet(title: title, content: content)
  }

  @MarkupBuilder
  private func content() -> Markup {
    head()
    answers()
    nature()
    findings()
    modes()
    groups()
    macros()
    differences()
    unmeasured()
    issues()
    inside()
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
      if let nature = document.nature, nature.reasons.isEmpty {
        site.entry(.natureTitle, Markup("\(wording(nature.kind.phrase)) (\(wording(.natureNoSign)))"))
      }
      site.entry(.path, Tag.code { record.path.text })
      if let digest = record.sha256 { site.entry(.digest, Tag.code(.class("digest")) { digest }) }
    }
  }
}
