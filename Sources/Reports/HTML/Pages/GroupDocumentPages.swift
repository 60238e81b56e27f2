import AssessmentEngine
import Portfolio

/// The documents that a group of facts concerns, what is blocked first.
struct GroupDocumentPages {
  let site: Site
  let estate: Estate
  let pages: [PagePath?]
  let group: FactGroup
  private var wording: Wording { site.wording }

  init(site: Site, estate: Estate, pages: [PagePath?], group: FactGroup) {
    self.site = site
    self.estate = estate
    self.pages = pages
    self.group = group
  }

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    let rows = sorted()
    let paged = PagedRows(rows: rows, perPage: DocumentList.rowsPerPage)
    for number in 1...paged.count {
      let path = PagePath.groupDocuments(group.id, page: number)
      let shown = paged.page(number)
      try put(
        path,
        site.page(path, area: .groups, title: wording.text(group.title)) {
          Tag.p(.class("eyebrow")) { Tag.a(.href(.page(.groups, from: path))) { wording(.groupsTitle) } }
          Tag.h1(.class("plain")) { wording.text(group.title) }
          Tag.p(.class("lead")) { rows.isEmpty ? wording(.groupNothing) : wording.text(group.lead) }
          if !rows.isEmpty {
            site.pager(number, of: paged.count) { .groupDocuments(group.id, page: $0) }
            table(shown, on: path)
            site.pager(number, of: paged.count) { .groupDocuments(group.id, page: $0) }
          }
        })
    }
  }

  private struct Row {
    var document: Int
    var mark: GroupMark
    var rank: Int
  }

  private func sorted() -> [Row] {
    let order = GroupStanding.shown
    return estate.documents.indices.compactMap { index -> Row? in
      guard let mark = estate.documents[index].mark(of: group.id) else { return nil }
      let rank = mark.standings.joined().map { order.firstIndex(of: $0) ?? 0 }.max() ?? 0
      return Row(document: index, mark: mark, rank: rank)
    }.sorted { a, b in
      if a.rank != b.rank { return a.rank > b.rank }
      if a.mark.members.count != b.mark.members.count { return a.mark.members.count > b.mark.members.count }
      return estate.documents[a.document].path < estate.documents[b.document].path
    }
  }

  private func table(_ rows: ArraySlice<Row>, on page: PagePath) -> Markup {
    site.scrolled(.groupDocuments) {
      Tag.table(.class("items modules"), .data(.sortable, "yes")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.document) }
            Tag.th(.scope("col")) { wording(.department) }
            Tag.th(.scope("col")) { wording(.groupBecause) }
            for suite in site.context.mainSuites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
          }
        }
        Tag.tbody { for row in rows { self.row(row, on: page) } }
      }
    }
  }

  private func row(_ row: Row, on page: PagePath) -> Markup {
    let document = estate.documents[row.document]
    let titles = row.mark.members.map { id in
      group.members.first { $0.id == id }.map { wording.text($0.title) } ?? id
    }
    return Tag.tr {
      Tag.th(.scope("row"), .sortKey(document.path.text)) {
        site.documentName(document, page: pages[row.document], from: page)
        Tag.small { document.path.folderText }
      }
      Tag.td { estate.departments[document.department].name }
      Tag.td(.class("prose")) {
        titles.isEmpty ? document.reason.map { wording($0.phrase) } ?? "\u{2013}" : titles.joined(separator: wording.semicolon)
      }
      for (_, standings) in site.context.main(row.mark.standings) {
        Tag.td(.sortKey(String(standings.map { GroupStanding.shown.firstIndex(of: $0) ?? 0 }.max() ?? 0))) {
          site.standings(standings, of: group)
        }
      }
    }
  }
}
