import AssessmentEngine
import InventoryModel
import Portfolio

/// What the macros of the estate are, what they cost, which of them are the same, and what of them a suite can express.
struct MacroPage {
  static let rowsPerPage = 300
  /// Rows of the tables that are not split: the rest is in the CSV tables.
  static let rows = 40

  let site: Site
  let estate: Estate
  let figures: MacroFigures
  /// Where each document's page is, by its index in the estate.
  let pages: [PagePath?]
  var wording: Wording { site.wording }
  var rollup: MacroRollup { figures.rollup }
  var suites: [Suite] { site.context.suites }

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    let count = PagedRows(rows: figures.modules, perPage: Self.rowsPerPage).count
    for number in 1...count {
      let path = PagePath.macros(page: number)
      try put(
        path,
        site.page(path, area: .macros, title: wording(.navMacros)) {
          if number == 1 { summary(path) } else { Tag.h1(.class("plain")) { wording(.distinctModules) } }
          if !figures.modules.isEmpty { modules(page: number, of: count) }
        })
    }
    try MacroDocumentPages(site: site, estate: estate, figures: figures, pages: pages).write(put)
  }

  @MarkupBuilder
  private func summary(_ path: PagePath) -> Markup {
    hero(path)
    if !rollup.documents.isEmpty {
      classes()
      portability()
      things(.macroObstacles, .macroObstaclesLead, isObstacle)
      things(.macroOutside, .macroOutsideLead, isOutside)
      places()
    }
  }

  // MARK: The answer

  private func hero(_ path: PagePath) -> Markup {
    let count = rollup.documents.count
    return Tag.div(.class("hero")) {
      Tag.p(.class("eyebrow")) { wording(.macrosTitle) }
      Tag.h1 {
        count == 0
          ? wording(.macrosAnswerNone) : wording(.macrosAnswer, counts: [count, estate.coverage.documents])
      }
      if count > 0 {
        for index in suites.indices { Tag.p(.class("second")) { hours(index) } }
      }
      Tag.p(.class("lead")) { notes().joined(separator: " ") }
      if count > 0 {
        Tag.p(.class("more")) {
          Tag.a(.href(.page(.macroDocuments(page: 1), from: path))) { wording(.macroDocumentsMore) }
        }
      }
    }
  }

  /// Once and summed, for one suite.
  func hours(_ suite: Int) -> String {
    let title = site.context.title(of: suites[suite])
    guard rollup.documents.contains(where: { $0.estimates[suite] != nil }) else {
      return wording(.macrosNoEstimate, title)
    }
    let summed = figures.effort(suite: suite)
    let saved = figures.savings[suite].effort
    let once = summed.without(saved)
    guard saved.high > 0 else { return wording(.macrosHoursSame, title, site.hours(summed)) }
    return wording(.macrosHours, title, site.hours(once), site.numbers.hours(summed.likely))
  }

  /// What has to be known of the figures: what starts by itself, what is locked, what nobody could read.
  func notes() -> [String] {
    var notes: [String] = []
    if figures.startingAlone > 0 { notes.append(wording(.macrosStarting, counts: [figures.startingAlone])) }
    if rollup.lockedProjects > 0 { notes.append(wording(.macrosLockedCount, counts: [rollup.lockedProjects])) }
    let unread = rollup.documents.count { $0.isUnread }
    if unread > 0 { notes.append(wording(.macrosUnreadCount, counts: [unread])) }
    let encrypted = estate.coverage.documentReasons[.encrypted] ?? 0
    if encrypted > 0 { notes.append(wording(.macrosEncryptedCount, counts: [encrypted])) }
    if rollup.uncompared > 0 { notes.append(wording(.macrosUncompared, counts: [rollup.uncompared])) }
    return notes
  }

  // MARK: Classes

  private func classes() -> Markup {
    let bySuite = suites.indices.map { figures.classes(suite: $0) }
    let shown = MacroClass.allCases.filter { one in bySuite.contains { $0.contains { $0.macroClass == one } } }
    let sheets = rollup.documents.count { $0.projects == 0 }
    return Tag.section(.labelledBy("classes")) {
      Tag.h2(.id("classes")) { wording(.macroClasses) }
      Tag.p(.class("lead")) {
        wording(.macroClassesLead)
        if sheets > 0 { " " + wording(.macroClassesSheets, counts: [sheets]) }
      }
      site.scrolled(.macroClasses) {
        Tag.table(.class("stops")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col"), .rows(2)) { wording(.macroClass) }
              for suite in suites {
                Tag.th(.scope("colgroup"), .columns(2), .class("group")) { site.context.title(of: suite) }
              }
            }
            Tag.tr {
              for _ in suites {
                Tag.th(.scope("col"), .class("number group")) { wording(.documents) }
                Tag.th(.scope("col"), .class("number")) { wording(.hoursSummed) }
              }
            }
          }
          Tag.tbody {
            for one in shown {
              Tag.tr {
                Tag.th(.scope("row")) {
                  Wording.sentence(wording.text(one.title))
                  Tag.small { wording(one.meaning) }
                }
                for rows in bySuite { cells(rows.first { $0.macroClass == one }) }
              }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func cells(_ row: (macroClass: MacroClass, documents: Int, effort: Effort)?) -> Markup {
    Tag.td(.class("number group strong")) { row.map { site.numbers.integer($0.documents) } ?? "\u{2013}" }
    Tag.td(.class("number")) {
      row.map { $0.effort.high == 0 ? "\u{2013}" : site.numbers.hours($0.effort.likely) } ?? "\u{2013}"
    }
  }

  // MARK: What can be expressed

  private func portability() -> Markup {
    let bySuite = suites.indices.map { figures.portability(suite: $0) }
    let shown = Portability.allCases.filter { one in bySuite.contains { $0.contains { $0.portability == one } } }
    return Tag.section(.labelledBy("portability")) {
      Tag.h2(.id("portability")) { wording(.macroPortability) }
      Tag.p(.class("lead")) { wording(.macroPortabilityLead) + (rollup.hasMoreThings ? " " + wording(.macroMoreThings) : "") }
      site.scrolled(.macroPortability) {
        Tag.table(.class("stops")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col"), .rows(2)) { wording(.macroOffer) }
              for suite in suites {
                Tag.th(.scope("colgroup"), .columns(3), .class("group")) { site.context.title(of: suite) }
              }
            }
            Tag.tr {
              for _ in suites {
                Tag.th(.scope("col"), .columns(2), .class("group")) { wording(.macroThings) }
                Tag.th(.scope("col"), .class("number")) { wording(.macroUseCount) }
              }
            }
          }
          Tag.tbody {
            for one in shown {
              Tag.tr {
                Tag.th(.scope("row")) {
                  Wording.sentence(wording.text(one.title))
                  Tag.small { wording(one.meaning) }
                }
                for rows in bySuite { cells(rows, one) }
              }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func cells(_ rows: [(portability: Portability, things: Int, uses: Int)], _ one: Portability) -> Markup {
    let row = rows.first { $0.portability == one }
    let all = rows.reduce(0) { $0 + $1.things }
    Tag.td(.class("number group strong")) { row.map { site.numbers.integer($0.things) } ?? "\u{2013}" }
    Tag.td(.class("meter")) { site.meter(Share(part: row?.things ?? 0, whole: all), style: one.style) }
    Tag.td(.class("number")) { row.map { site.numbers.integer($0.uses) } ?? "\u{2013}" }
  }

  // MARK: Things used

  private func isObstacle(_ thing: MacroThing) -> Bool {
    thing.offers.contains { offer in offer.map { $0.portability == .none || $0.portability == .workAround } ?? false }
  }

  /// Databases, files, mail, the web, other programs: what the rule pack calls integration.
  private func isOutside(_ thing: MacroThing) -> Bool {
    zip(suites, thing.offers).contains { suite, offer in
      guard let offer, let criteria = suite.macros?.criteria else { return false }
      return criteria.integrationCategories.contains(offer.category)
    } || thing.kind == .object || thing.kind == .declare
  }

  @MarkupBuilder
  private func things(_ title: Phrase, _ lead: Phrase, _ isWanted: (MacroThing) -> Bool) -> Markup {
    let all = rollup.things.filter(isWanted).sorted { a, b in
      if a.documents != b.documents { return a.documents > b.documents }
      if a.modules != b.modules { return a.modules > b.modules }
      return (a.name, a.application) < (b.name, b.application)
    }
    if !all.isEmpty {
      Tag.section(.labelledBy(title.rawValue)) {
        Tag.h2(.id(title.rawValue)) { wording(title) }
        Tag.p(.class("lead")) { wording(lead) }
        site.scrolled(title) {
          Tag.table(.class("items"), .data(.sortable, "yes")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.what) }
                for column in [Phrase.documents, .macroDistinctColumn, .macroUseCount] {
                  Tag.th(.scope("col"), .class("number")) { wording(column) }
                }
                for suite in suites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
              }
            }
            Tag.tbody {
              for thing in all.prefix(Self.rows) { row(thing) }
            }
          }
        }
        if all.count > Self.rows {
          Tag.p(.class("note")) { wording(.macroMoreInTables, counts: [all.count - Self.rows]) }
        }
      }
    }
  }

  private func row(_ thing: MacroThing) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) {
        Tag.code { thing.name.isEmpty ? "?" : thing.name }
        Tag.small { site.origin(thing.kind, thing.application) }
      }
      for count in [thing.documents, thing.modules, thing.uses] {
        Tag.td(.class("number"), .sortKey(String(count))) { site.numbers.integer(count) }
      }
      for offer in thing.offers {
        Tag.td {
          if let offer { site.offer(offer.portability, offer.replacement) } else { "\u{2013}" }
        }
      }
    }
  }

  @MarkupBuilder
  private func places() -> Markup {
    if !rollup.places.isEmpty {
      Tag.section(.labelledBy("places")) {
        Tag.h2(.id("places")) { wording(.macroPlaces) }
        Tag.p(.class("lead")) { wording(.macroPlacesLead) }
        Tag.table {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.kind) }
              Tag.th(.scope("col"), .class("number")) { wording(.documents) }
              Tag.th(.scope("col"), .class("number")) { wording(.count) }
            }
          }
          Tag.tbody {
            for place in rollup.places.sorted(by: { ($1.documents, $0.kind) < ($0.documents, $1.kind) }) {
              Tag.tr {
                Tag.th(.scope("row")) { wording.subject(place.kind, of: "macro.hard-coded") }
                Tag.td(.class("number")) { site.numbers.integer(place.documents) }
                Tag.td(.class("number")) { site.numbers.integer(place.count) }
              }
            }
          }
        }
      }
    }
  }
}
