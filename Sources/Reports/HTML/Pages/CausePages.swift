import AssessmentEngine
import Portfolio

/// The page of all causes, and one page (or more) a cause with its documents.
struct CausePages {
  let site: Site
  let estate: Estate
  let pages: [PagePath?]
  private var wording: Wording { site.wording }

  init(site: Site, estate: Estate, pages: [PagePath?]) {
    self.site = site
    self.estate = estate
    self.pages = pages
  }

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    try put(.causes, overview())
    let documents = documentsByRule()
    let ids = Set(site.context.rules.rules.map(\.id)).union(estate.ruleIDs).sorted()
    let impacts = Dictionary(uniqueKeysWithValues: estate.total.impacts.map { ($0.rule, $0) })
    for id in ids {
      let list = DocumentList(
        site: site, estate: estate, pages: pages, documents: documents[id] ?? [],
        path: { .cause(id, page: $0) })
      for number in 1...list.pageCount {
        try put(list.path(number), cause(id, impact: impacts[id], list: list, number: number))
      }
    }
  }

  private func documentsByRule() -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (index, document) in estate.documents.enumerated() where document.inScope {
      let rules = Set(document.results.flatMap { $0.stoppers + $0.others })
      for rule in rules { found[estate.ruleIDs[rule], default: []].append(index) }
    }
    return found
  }

  private func overview() -> [UInt8] {
    let found = Set(estate.ruleIDs)
    let missing = site.context.rules.rules.filter { !found.contains($0.id) }
    let others = estate.total.impacts.filter { $0.stopped == 0 }
    return site.page(.causes, area: .causes, title: wording(.navStops)) {
      Tag.h1(.class("plain")) { wording(.rulesTitle) }
      Tag.p(.class("lead")) { wording(.rulesLead) }
      site.stoppers(estate.total, limit: .max, from: .causes)
      names(.ruleFound, others.map(\.rule))
      names(.ruleNotFound, missing.map(\.id))
    }
  }

  @MarkupBuilder
  private func names(_ title: Phrase, _ ids: [String]) -> Markup {
    if !ids.isEmpty {
      Tag.section(.labelledBy(title.rawValue)) {
        Tag.h2(.id(title.rawValue)) { wording(title) }
        Tag.ul(.class("names")) {
          for id in ids {
            Tag.li { Tag.a(.href(.page(.cause(id, page: 1), from: .causes))) { site.context.title(ofRule: id) } }
          }
        }
      }
    }
  }

  private func cause(_ id: String, impact: Stopper?, list: DocumentList, number: Int) -> [UInt8] {
    let path = PagePath.cause(id, page: number)
    let title = site.context.title(ofRule: id)
    return site.page(path, area: .inside, title: title) {
      Tag.p(.class("eyebrow")) {
        Tag.a(.href(.page(.causes, from: path))) { wording(.navStops) }
        " \u{B7} "
        Tag.code { id }
      }
      Tag.h1(.class("plain")) { title }
      if number == 1 {
        if let rule = site.context.rule(id) { text(rule) }
        if let impact, impact.stopped > 0 { site.stopperTable([impact], from: path) }
      }
      Tag.section(.labelledBy("documents")) {
        Tag.h2(.id("documents")) { wording(.documentsConcerned) }
        if list.documents.isEmpty {
          Tag.p(.class("lead")) { wording(.none) }
        } else {
          list.section(page: number)
        }
      }
    }
  }

  @MarkupBuilder
  private func text(_ rule: Rule) -> Markup {
    Tag.p(.class("lead")) { wording.text(rule.why) }
    Tag.div(.class("remedy")) {
      Tag.h2 { wording(.instead) }
      Tag.p { wording.text(rule.remedy) }
    }
    Tag.div(.class("cards")) {
      for suite in site.context.suites {
        if let verdict = rule.verdicts[suite.id] { card(suite, verdict) }
      }
    }
  }

  private func card(_ suite: Suite, _ said: SuiteVerdict) -> Markup {
    Tag.article(.class("card")) {
      Tag.h3 { site.context.title(of: suite) }
      Tag.dl(.class("facts")) {
        if case .verdict(let verdict) = said.outcome {
          site.entry(.verdict, site.badge(verdict))
        }
        site.entry(.workKind, Markup(wording(said.workClass.phrase)))
        if said.effort.high > 0 { site.entry(.effort, Markup(site.hours(said.effort))) }
        if let role = said.role { site.entry(.role, Markup(site.context.title(ofRole: role))) }
        site.entry(.confidence, Markup(wording(said.confidence.phrase)))
        if !said.sources.isEmpty { site.entry(.sources, site.sources(said.sources)) }
      }
    }
  }
}
