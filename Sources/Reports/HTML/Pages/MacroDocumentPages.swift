import AssessmentEngine
import Portfolio

/// The documents that have macros, dearest first.
struct MacroDocumentPages {
  let site: Site
  let estate: Estate
  let figures: MacroFigures
  let pages: [PagePath?]
  private var wording: Wording { site.wording }

  init(site: Site, estate: Estate, figures: MacroFigures, pages: [PagePath?]) {
    self.site = site
    self.estate = estate
    self.figures = figures
    self.pages = pages
  }

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    let rows = sorted()
    let paged = PagedRows(rows: rows, perPage: DocumentList.rowsPerPage)
    for number in 1...paged.count {
      let path = PagePath.macroDocuments(page: number)
      let shown = paged.page(number)
      try put(
        path,
        site.page(path, area: .macros, title: wording(.macroDocuments)) {
          Tag.p(.class("eyebrow")) { Tag.a(.href(.page(.macros(page: 1), from: path))) { wording(.macrosTitle) } }
          Tag.h1(.class("plain")) { wording(.macroDocuments) }
          Tag.p(.class("lead")) {
            rows.isEmpty
              ? wording(.macrosAnswerNone)
              : "\(wording(.macrosAnswer, counts: [rows.count, estate.coverage.documents])) \(wording(.macroDocumentsLead))"
                + (rows.contains { $0.projects == 0 } ? " " + wording(.macroSheetHours) : "")
          }
          if !rows.isEmpty {
            site.pager(number, of: paged.count, path: PagePath.macroDocuments(page:))
            table(shown, on: path)
            site.pager(number, of: paged.count, path: PagePath.macroDocuments(page:))
          }
        })
    }
  }

  private func sorted() -> [MacroDocument] {
    figures.rollup.documents.map { document in
      (hours: document.estimates.compactMap { $0?.effort.likely }.max() ?? 0, document: document)
    }.sorted { a, b in
      if a.hours != b.hours { return a.hours > b.hours }
      if a.document.modules != b.document.modules { return a.document.modules > b.document.modules }
      return estate.documents[a.document.document].path < estate.documents[b.document.document].path
    }.map(\.document)
  }

  private func table(_ rows: ArraySlice<MacroDocument>, on page: PagePath) -> Markup {
    site.scrolled(.macroDocuments) {
      Tag.table(.class("items modules"), .data(.sortable, "yes")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.document) }
            Tag.th(.scope("col")) { wording(.department) }
            Tag.th(.scope("col"), .class("number")) { wording(.macroModules) }
            Tag.th(.scope("col")) { wording(.macroEvents) }
            for suite in site.context.suites {
              Tag.th(.scope("col")) { site.context.title(of: suite) }
              Tag.th(.scope("col"), .class("number")) { wording(.workLikely) }
            }
          }
        }
        Tag.tbody { for row in rows { self.row(row, on: page) } }
      }
    }
  }

  private func row(_ row: MacroDocument, on page: PagePath) -> Markup {
    let document = estate.documents[row.document]
    return Tag.tr {
      Tag.th(.scope("row"), .sortKey(document.path.text)) {
        site.documentName(document, page: pages[row.document], from: page)
        Tag.small { document.path.folderText }
        let notes = notes(row)
        if !notes.isEmpty { Tag.small { notes.joined(separator: wording.semicolon) } }
      }
      Tag.td { estate.departments[document.department].name }
      Tag.td(.class("number"), .sortKey(String(row.modules))) { site.numbers.integer(row.modules) }
      Tag.td(.class("where"), .sortKey(String(row.starts))) { starters(row) }
      for estimate in row.estimates {
        Tag.td { estimate.map { Wording.sentence(wording.text($0.projectClass.title)) } ?? "\u{2013}" }
        Tag.td(.class("number"), .sortKey(String(estimate?.effort.likely ?? -1))) {
          estimate.map { $0.effort.high == 0 ? "\u{2013}" : site.numbers.hours($0.effort.likely) } ?? "?"
        }
      }
    }
  }

  private func notes(_ row: MacroDocument) -> [String] {
    var notes: [String] = []
    if row.isUnread { notes.append(wording(.macroNoteUnread)) }
    if row.isLocked { notes.append(wording(.macroNoteLocked)) }
    if row.sheets > 0 { notes.append(wording(.macroNoteSheets, counts: [row.sheets])) }
    return notes
  }

  @MarkupBuilder
  private func starters(_ row: MacroDocument) -> Markup {
    for (index, name) in row.starters.enumerated() {
      if index > 0 { ", " }
      Tag.code { name }
    }
    if row.starts > row.starters.count {
      " " + wording(.moreItems, site.numbers.integer(row.starts - row.starters.count))
    }
    if row.starts == 0 { "\u{2013}" }
  }
}
