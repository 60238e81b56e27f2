import AssessmentEngine

/// Every source: who it is, how old it is, and what rests on it.
struct RuleSourcesPage {
  let manual: RuleManual
  private var wording: Wording { manual.wording }
  private var site: Site { manual.site }
  private var path: PagePath { manual.sources() }

  func bytes() -> [UInt8] {
    let stale = manual.uses.count { manual.documentation.isStale($0.source) }
    let day = site.numbers.date(iso: manual.documentation.day)
    return manual.page(path, title: wording(.guideSources), twin: { $0.sources() }) {
      Tag.h1(.class("plain")) { wording(.guideSources) }
      Tag.p(.class("lead")) {
        wording(.guideSourcesLead) + " "
          + wording(.guideStaleLead, site.numbers.integer(Int(clamping: Staleness.days)), day)
      }
      Tag.p(.class("statement")) { wording(.guideStaleCount, counts: [stale, manual.uses.count]) }
      for kind in SourceKind.allCases.reversed() { section(kind) }
    }
  }

  @MarkupBuilder
  private func section(_ kind: SourceKind) -> Markup {
    let uses = manual.uses.filter { $0.source.kind == kind }
    if !uses.isEmpty {
      Tag.section(.labelledBy("kind-\(kind.rawValue)")) {
        Tag.h2(.id("kind-\(kind.rawValue)")) {
          "\(Wording.sentence(wording(kind.phrase))) (\(site.numbers.integer(uses.count)))"
        }
        site.scrolled(.guideSources) {
          Tag.table(.class("list rules")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.sources) }
                Tag.th(.scope("col")) { wording(.guideRests) }
              }
            }
            Tag.tbody { for use in uses { row(use) } }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func row(_ use: SourceUse) -> Markup {
    if let id = manual.documentation.sourceIDs[use.source] {
      Tag.tr(.id(PagePath.slug(id))) { cells(use, id: id) }
    } else {
      Tag.tr { cells(use, id: nil) }
    }
  }

  @MarkupBuilder
  private func cells(_ use: SourceUse, id: String?) -> Markup {
    Tag.th(.scope("row")) {
      manual.title(of: use.source)
      if manual.documentation.isStale(use.source) {
        " "
        manual.staleBadge()
      }
      Tag.small { manual.days(of: use.source) }
      if let id { Tag.small { Tag.code { id } } }
    }
    Tag.td(.class("prose")) {
      rules(use.rules)
      let others = elsewhere(use)
      if !others.isEmpty { Tag.p { Tag.small { wording(.guideRestsElsewhere, others.joined(separator: ", ")) } } }
    }
  }

  /// Rules that are shown at once; more of them unfold.
  private static let shown = 20

  @MarkupBuilder
  private func rules(_ ids: [String]) -> Markup {
    if ids.count > Self.shown {
      Tag.details(.class("all")) {
        Tag.summary { wording(.guideRules, counts: [ids.count]) }
        manual.ruleLinks(ids, from: path)
      }
    } else if !ids.isEmpty {
      Tag.p { wording(.guideRules, counts: [ids.count]) }
      Tag.p { manual.ruleLinks(ids, from: path) }
    }
  }

  private func elsewhere(_ use: SourceUse) -> [String] {
    let signals = manual.rules.applications?.signals.filter { use.signals.contains($0.id) } ?? []
    return signals.map { wording.text($0.title) }
      + use.groups.compactMap { manual.rules.group($0).map { wording.text($0.title) } }
      + use.suites.compactMap { manual.rules.suite($0).map { site.context.title(of: $0) } }
  }
}
