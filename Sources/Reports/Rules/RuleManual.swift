import AssessmentEngine
import InventoryModel

/// The pages of the rules' documentation in one language: their frame, their addresses, what they share.
struct RuleManual {
  let documentation: RuleDocumentation
  /// Of the pages that are written beside these, this one too.
  let languages: [Language]
  let uses: [SourceUse]
  let site: Site

  var wording: Wording { site.wording }
  var rules: RuleSet { documentation.rules }
  var suites: [Suite] { documentation.rules.suites }

  init(documentation: RuleDocumentation, wording: Wording, languages: [Language], uses: [SourceUse]) {
    self.documentation = documentation
    self.languages = languages
    self.uses = uses
    site = Site(
      context: ReportContext(
        wording: wording, rules: documentation.rules, suites: documentation.rules.suites, date: nil,
        inventoryDigest: nil, tool: documentation.tool))
  }

  /// In the order in which they are written.
  func pages() -> [(path: PagePath, bytes: [UInt8])] {
    var pages = [(index(), RuleIndexPage(manual: self).bytes())]
    pages += suites.map { (matrix($0.id), RuleMatrixPage(manual: self, suite: $0).bytes()) }
    pages += rules.rules.map { (rule($0.id), RulePage(manual: self, rule: $0).bytes()) }
    pages.append((sources(), RuleSourcesPage(manual: self).bytes()))
    pages.append((training(), RuleTrainingPage(manual: self).bytes()))
    pages.append((signs(), RuleSignsPage(manual: self).bytes()))
    return pages
  }

  // MARK: Addresses

  private func folder(_ language: Language) -> Language? { languages.count > 1 ? language : nil }

  func index(_ language: Language? = nil) -> PagePath { .manual(folder(language ?? wording.language), "index") }
  func rule(_ id: String) -> PagePath { .manual(folder(wording.language), "rules", id) }
  func matrix(_ suite: String) -> PagePath { .manual(folder(wording.language), "suites", suite) }
  func sources() -> PagePath { .manual(folder(wording.language), "sources") }
  func training() -> PagePath { .manual(folder(wording.language), "training") }
  func signs() -> PagePath { .manual(folder(wording.language), "applications") }
  static func table(_ suite: String) -> PagePath { .manual(nil, suite, type: "csv") }

  // MARK: The frame

  /// `twin`: the same page in another language.
  func page(
    _ path: PagePath, title: String, twin: (RuleManual) -> PagePath, @MarkupBuilder content: () -> Markup
  ) -> [UInt8] {
    let body = content()
    let others = languages.filter { $0 != wording.language }.map { language in
      (language, twin(inLanguage(language)))
    }
    return document(title: title, path: path) {
      Tag.a(.class("skip"), .href(.anchor("content"))) { wording(.skipToContent) }
      top(path, others: others)
      Tag.main(.id("content")) { body }
      foot()
    }
  }

  private func inLanguage(_ language: Language) -> RuleManual {
    RuleManual(documentation: documentation, wording: Wording(language: language), languages: languages, uses: uses)
  }

  private func document(title: String, path: PagePath, @MarkupBuilder content: () -> Markup) -> [UInt8] {
    let body = content()
    let page = Tag.html(.xmlns, .lang(wording.language.rawValue)) {
      Tag.head {
        Tag.meta(.charset)
        Tag.meta(
          .httpEquiv("Content-Security-Policy"),
          .content("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"))
        Tag.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        Tag.meta(.name("referrer"), .content("no-referrer"))
        Tag.meta(.name("color-scheme"), .content("light dark"))
        Tag.title { "\(title) \u{2013} \(wording(.guideTitle))" }
        Tag.link(.rel("stylesheet"), .href(.page(.stylesheet, from: path)))
      }
      Tag.body { body }
    }
    return Array("<!DOCTYPE html>\n".utf8) + page.bytes + [10]
  }

  private func top(_ path: PagePath, others: [(Language, PagePath)]) -> Markup {
    let entries: [(PagePath, Phrase)] = [
      (index(), .guideIndex), (sources(), .guideSources), (training(), .guideTraining), (signs(), .guideSigns),
    ]
    return Tag.header(.class("top")) {
      Tag.a(.class("brand"), .href(.page(index(), from: path))) { "Assay" }
      Tag.nav(.label(wording(.guideTitle))) {
        Tag.ul {
          for (target, phrase) in entries {
            Tag.li {
              if target == path {
                Tag.a(.href(.page(target, from: path)), .currentPage) { wording(phrase) }
              } else {
                Tag.a(.href(.page(target, from: path))) { wording(phrase) }
              }
            }
          }
          for (language, target) in others {
            Tag.li { Tag.a(.href(.page(target, from: path)), .lang(language.rawValue)) { language.ownName } }
          }
        }
      }
    }
  }

  private func foot() -> Markup {
    Tag.footer {
      Tag.p { wording(.guideFoot) }
      Tag.ul {
        Tag.li { wording(.guideVersion, rules.version) }
        Tag.li { wording(.guideDay, site.numbers.date(iso: documentation.day)) }
        Tag.li { wording(.footTool, documentation.tool) }
      }
    }
  }

  /// The first page of a folder in several languages: it only leads to them.
  func languageChoice(_ wordings: [Wording]) -> [UInt8] {
    document(title: wording(.guideLanguages), path: .overview) {
      Tag.header(.class("top")) { Tag.span(.class("brand")) { "Assay" } }
      Tag.main(.id("content")) {
        for wording in wordings {
          Tag.section(.lang(wording.language.rawValue)) {
            Tag.h2 {
              Tag.a(.href(.page(index(wording.language), from: .overview))) { wording(.guideTitle) }
            }
            Tag.p(.class("lead")) { wording(.guideLead) }
          }
        }
      }
    }
  }
}

extension Language {
  /// As its readers call it.
  var ownName: String {
    switch self {
    case .english: "English"
    case .french: "Français"
    }
  }
}
