import AssessmentEngine
import InventoryModel
import Portfolio

/// Lists of documents, split into pages that a browser opens quickly. They are complete without the script; with it
/// they can be searched and sorted.
struct DocumentList {
  static let rowsPerPage = 500

  let site: Site
  let estate: Estate
  /// Where each document's page is, by its index in the estate; nil where it has none.
  let pages: [PagePath?]
  /// Indices into `Estate.documents`, in the order shown.
  let documents: [Int]
  /// The page of this list with a number.
  let path: (Int) -> PagePath
  var showsDepartment = true
  /// Whether the list is of all documents, so that the script may search the whole index.
  var isWhole = false

  private var paged: PagedRows<Int> { PagedRows(rows: documents, perPage: Self.rowsPerPage) }
  var pageCount: Int { paged.count }

  /// What goes on page `number`, 1-based: search field, table, links to the other pages.
  @MarkupBuilder
  func section(page number: Int) -> Markup {
    search()
    site.pager(number, of: pageCount, path: path)
    table(paged.page(number), on: path(number))
    site.markLegend()
    site.pager(number, of: pageCount, path: path)
  }

  private func search() -> Markup {
    // Shown by the script: without it a search field would do nothing.

    return Tag.div(.class("search"), .hidden, .data(.showing, site.wording(.showing, "{1}", "{2}"))) {
      Tag.label(.for("q")) { site.wording(.searchLabel) }
      Tag.input(.id("q"), .type("search"), .placeholder(site.wording(.searchHint)))
      Tag.span(.class("count"), .live())
    }
  }

  private func table(_ rows: ArraySlice<Int>, on page: PagePath) -> Markup {
    site.scrolled(.documents) {
      Tag.table(
        .class("list"), .data(.sortable, "yes"), .data(.noMatch, site.wording(.noMatch)),
        .data(.index, isWhole && pageCount > 1 ? PagePath.searchIndex.text : ""),
        .data(.weak, site.wording.title(ofMark: true)), .data(.stale, site.wording.title(ofMark: false))
      ) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { site.wording(.document) }
            if showsDepartment { Tag.th(.scope("col")) { site.wording(.department) } }
            Tag.th(.scope("col")) { site.wording(.format) }
            for suite in site.context.mainSuites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
            Tag.th(.scope("col")) { site.wording(.state) }
          }
        }
        Tag.tbody {
          for index in rows { row(index, on: page) }
        }
      }
    }
  }

  private func row(_ index: Int, on page: PagePath) -> Markup {
    let document = estate.documents[index]
    return Tag.tr {
      Tag.th(.scope("row"), .sortKey(document.path.text)) { name(document, page: pages[index], from: page) }
      if showsDepartment { Tag.td { estate.departments[document.department].name } }
      Tag.td {
        Tag.code { document.format.rawValue }
        if document.application != nil { Tag.small(.class("tag")) { site.wording(.applicationTag) } }
      }
      for (_, result) in site.context.main(document.results) { level(result, inScope: document.inScope) }
      Tag.td { document.reason.map { site.wording($0.phrase) } ?? site.wording(document.state.phrase) }
    }
  }

  @MarkupBuilder
  private func name(_ document: DocumentSummary, page target: PagePath?, from page: PagePath) -> Markup {
    if let target {
      Tag.a(.href(.page(target, from: page))) { document.path.name.text }
    } else {
      Tag.span { document.path.name.text }
    }
    Tag.small { document.path.folderText }
  }

  private func level(_ result: DocumentSummary.SuiteResult, inScope: Bool) -> Markup {
    // Worst first is what a second click gives: 0 for ready … 4, then the score.
    let key = inScope ? "\(result.level.severity)\(10000 + 10000 - (result.score ?? 0))" : "9"
    return Tag.td(.sortKey(key)) {
      if inScope {
        site.chip(result.level)
        site.marks(isWeak: result.isWeak, isStale: result.isStale)
        Tag.small { result.score.map { site.numbers.hundredths($0) } ?? "" }
      } else {
        "\u{2013}"
      }
    }
  }
}

extension RawPath {
  /// The folders above the name, as text; empty at the root.
  var folderText: String {
    let folders = components.dropLast()
    return folders.map(\.text).joined(separator: "/")
  }
}
