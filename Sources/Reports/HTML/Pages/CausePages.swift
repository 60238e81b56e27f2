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
    let places = site.context.mainPlaces
    let others = estate.total.impacts.filter { $0.stopped(in: places) == 0 }
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
        if let impact, impact.stopped(in: site.context.mainPlaces) > 0 { site.stopperTable([impact], from: path) }
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
      Tag.h2 { wording(rule.isTask(in: site.context.suites) ? .instead : .hint) }
      Tag.p { wording.text(rule.remedy) }
    }
    Tag.dl(.class("facts everywhere")) {
      site.entry(.inPDF, site.badge(rule.pdf.verdict))
      if let id = rule.training { site.entry(.toLearn, training(id)) }
    }
    Tag.section(.labelledBy("suites")) {
      Tag.h2(.id("suites")) { wording(.bySuite) }
      for suite in site.context.suites {
        if suite.isConcerned(by: rule) { block(suite, suite.verdict(of: rule), of: rule) }
      }
    }
  }

  @MarkupBuilder
  private func training(_ id: String) -> Markup {
    site.context.title(ofTopic: id)
    if let topic = site.context.rules.training[id] {
      Tag.p(.class("why")) { "\(wording.text(topic.text)) (\(wording(.minutesEach, counts: [topic.minutes])))" }
    }
  }

  /// What becomes of it in one suite, what to do there, what comes back out of it, and who says so; then its modes.
  private func block(_ suite: Suite, _ row: SuiteVerdict, of rule: Rule) -> Markup {
    let survival = rule.roundTrip(row)
    return Tag.article(.class("finding")) {
      Tag.header {
        Tag.h3 { site.context.title(of: suite) }
        if case .verdict(let verdict) = row.outcome { site.badge(verdict) }
      }
      if let effect = row.effect { Tag.p { wording.text(effect) } }
      if let remedy = row.remedy {
        Tag.p(.class("here")) { wording.labelled(wording(row.isTask ? .here : .hint), wording.text(remedy)) }
      }
      Tag.dl(.class("facts")) {
        site.entry(.workKind, Markup(wording(row.workClass.phrase)))
        if row.effort.high > 0, row.workClass.isWork { site.entry(.effort, Markup(site.hours(row.effort))) }
        if let role = row.role, row.workClass.isWork { site.entry(.role, Markup(site.context.title(ofRole: role))) }
        if !suite.isForApplications { site.entry(.comesBack, site.badge(survival.office.verdict)) }
        if survival.pdf != rule.pdf { site.entry(.inPDF, site.badge(survival.pdf.verdict)) }
        site.entry(.known, Markup(wording.known(row.grounds)))
        site.entry(.confidence, Markup(wording(row.confidence.phrase)))
        if !row.sources.isEmpty { site.entry(.sources, site.sources(row.sources)) }
      }
      for mode in suite.modes { self.mode(mode, row.modes[mode.id] ?? .unstated) }
    }
  }

  private func mode(_ mode: SuiteMode, _ said: ModeVerdict) -> Markup {
    Tag.div(.class("mode")) {
      Tag.h4 {
        wording.text(mode.title)
        " "
        site.badge(said.verdict)
      }
      if let effect = said.effect { Tag.p { wording.text(effect) } }
      Tag.p(.class("why")) {
        wording.labelled(
          wording(.known), wording.known(Grounds(said.sources, confidence: said.confidence)))
      }
      if !said.sources.isEmpty { site.foldedSources(said.sources) }
    }
  }
}
