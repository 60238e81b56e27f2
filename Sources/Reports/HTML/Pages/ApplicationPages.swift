import AssessmentEngine
import InventoryModel
import Portfolio

/// The workbooks that are applications, most points first: signs, and what the suites make of them, those for applications
/// beside the others.
struct ApplicationPages {
  let site: Site
  let estate: Estate
  let pages: [PagePath?]
  private var wording: Wording { site.wording }

  init(site: Site, estate: Estate, pages: [PagePath?]) {
    self.site = site
    self.estate = estate
    self.pages = pages
  }

  /// Always at least one page, so that every page of a report may name it.
  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    let rows = sorted()
    let paged = PagedRows(rows: rows, perPage: DocumentList.rowsPerPage)
    for number in 1...paged.count {
      let path = PagePath.applications(page: number)
      let shown = paged.page(number)
      try put(
        path,
        site.page(path, area: .inside, title: wording(.applicationsTitle)) {
          Tag.h1(.class("plain")) { wording(.applicationsTitle) }
          Tag.p(.class("lead")) {
            wording(
              .applicationsAnswer, counts: [rows.count, estate.total.natures.values.reduce(0, +)])
            " " + wording(.applicationsLead)
          }
          if !rows.isEmpty {
            site.pager(number, of: paged.count, path: PagePath.applications(page:))
            table(shown, on: path)
            site.markLegend()
            site.pager(number, of: paged.count, path: PagePath.applications(page:))
          }
        })
    }
  }

  private func sorted() -> [(document: DocumentSummary, index: Int, nature: DocumentNature)] {
    estate.documents.indices.compactMap { index in
      let document = estate.documents[index]
      return document.application.map { (document: document, index: index, nature: $0) }
    }.sorted { a, b in
      a.nature.points != b.nature.points ? a.nature.points > b.nature.points : a.document.path < b.document.path
    }
  }

  private func table(
    _ rows: ArraySlice<(document: DocumentSummary, index: Int, nature: DocumentNature)>, on page: PagePath
  ) -> Markup {
    site.scrolled(.applicationsTitle) {
      Tag.table(.class("items modules stacked"), .data(.sortable, "yes")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.document) }
            Tag.th(.scope("col")) { wording(.department) }
            Tag.th(.scope("col"), .class("number")) { wording(.points) }
            Tag.th(.scope("col")) { wording(.natureSign) }
            Tag.th(.scope("col")) { wording(.bySuite) }
          }
        }
        Tag.tbody {
          for row in rows {
            Tag.tr {
              Tag.th(.scope("row"), .sortKey(row.document.path.text)) {
                site.documentName(row.document, page: pages[row.index], from: page)
                Tag.small { row.document.path.folderText }
              }
              Tag.td(.heading(wording(.department))) { estate.departments[row.document.department].name }
              Tag.td(.class("number"), .heading(wording(.points))) { site.numbers.integer(row.nature.points) }
              Tag.td(.class("voices"), .heading(wording(.natureSign))) { Tag.small { signs(row.nature) } }
              Tag.td(.class("voices"), .heading(wording(.bySuite))) {
                for (suite, result) in zip(site.context.suites, row.document.results) { standing(suite, result) }
              }
            }
          }
        }
      }
    }
  }

  private func standing(_ suite: Suite, _ result: DocumentSummary.SuiteResult) -> Markup {
    Tag.p {
      Tag.span { site.context.title(of: suite) }
      Tag.br()
      site.chip(result.level)
      site.marks(isWeak: result.isWeak, isStale: result.isStale)
      if result.effort.high > 0 { " " + site.numbers.hours(result.effort.likely) }
    }
  }

  private func signs(_ nature: DocumentNature) -> String {
    let signals = site.context.rules.applications?.signals ?? []
    return nature.reasons.map { reason in
      let title = signals.first { $0.id == reason.signal }.map { wording.text($0.title) } ?? reason.signal
      return "\(title) (\(site.numbers.integer(reason.points)))"
    }.joined(separator: wording.semicolon)
  }
}
