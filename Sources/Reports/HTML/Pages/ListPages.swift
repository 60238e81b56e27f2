import AssessmentEngine
import InventoryModel
import Portfolio

/// Pages that are lists: all documents, files not read completely, and the index that the script searches.
struct ListPages {
  let site: Site
  let estate: Estate
  let pages: [PagePath?]

  typealias Put = (PagePath, [UInt8]) throws(ReportError) -> Void

  func write(_ put: Put) throws(ReportError) {
    let documents = byPath { $0.inScope }
    let all = list(documents, path: PagePath.documents(page:), isWhole: true)
    try write(all, area: .documents, title: site.wording(.documentsTitle), lead: nil, put)
    // Always written, so that every page of a report may name it; empty where one page holds all.
    try put(.searchIndex, searchIndex(all.pageCount > 1 ? documents : []))
    let unread = byPath { $0.state != .assessed }
    try write(
      list(unread, path: PagePath.unread(page:), isWhole: false), area: .coverage,
      title: site.wording(.unreadTitle), lead: unread.isEmpty ? .unreadNone : .coverageLead, put)
    try put(.coverage, coverage())
  }

  /// In the order of the paths' bytes, also where several inventories came one after the other.
  private func byPath(_ isWanted: (DocumentSummary) -> Bool) -> [Int] {
    estate.documents.indices.filter { isWanted(estate.documents[$0]) }
      .sorted { estate.documents[$0].path < estate.documents[$1].path }
  }

  private func list(_ documents: [Int], path: @escaping (Int) -> PagePath, isWhole: Bool) -> DocumentList {
    DocumentList(site: site, estate: estate, pages: pages, documents: documents, path: path, isWhole: isWhole)
  }

  private func write(
    _ list: DocumentList, area: Site.Area, title: String, lead: Phrase?, _ put: Put
  ) throws(ReportError) {
    for number in 1...list.pageCount {
      let page = site.page(list.path(number), area: area, title: title) {
        Tag.h1(.class("plain")) { title }
        Tag.p(.class("lead")) { lead.map { site.wording($0) } ?? site.wording.documents(list.documents.count) }
        if !list.documents.isEmpty { list.section(page: number) }
      }
      try put(list.path(number), page)
    }
  }

  private func coverage() -> [UInt8] {
    site.page(.coverage, area: .coverage, title: site.wording(.navCoverage)) {
      Tag.div(.class("hero")) {
        Tag.p(.class("eyebrow")) { site.wording(.coverageTitle) }
        Tag.h1 {
          site.wording(.coverageAnswer, counts: [estate.coverage.assessed, estate.coverage.documents])
        }
        Tag.p(.class("second")) { site.wording(.coverageLead) }
      }
      site.coverageFigures(estate.coverage)
      site.reasons(estate.coverage)
      Tag.p(.class("more")) {
        Tag.a(.href(.page(.unread(page: 1), from: .coverage))) { site.wording(.coverageMore) }
      }
      Tag.section(.labelledBy("formats")) {
        Tag.h2(.id("formats")) { site.wording(.formatsTitle) }
        site.formats(estate.coverage)
      }
    }
  }

  /// Rows of path, page, department, format, whether it is an application, reading, and for each suite level, its word,
  /// the score and the marks: JSON in a script file of its own, because a page opened from a disk may load scripts beside it but no data.
  private func searchIndex(_ documents: [Int]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for index in documents {
      let document = estate.documents[index]
      json.beginArray()
      json.value(VisibleText.escape(document.path.name.text))
      json.value(VisibleText.escape(document.path.folderText))
      json.value(pages[index]?.text ?? "")
      json.value(VisibleText.escape(estate.departments[document.department].name))
      json.value(document.format.rawValue)
      json.value(document.application == nil ? "" : site.wording(.applicationTag))
      json.value(document.reason.map { site.wording($0.phrase) } ?? site.wording(document.state.phrase))
      for (_, result) in site.context.main(document.results) {
        json.value(result.level.rawValue)
        json.value(site.wording(result.level.phrase))
        json.value(result.score.map { site.numbers.hundredths($0) } ?? "")
        json.value((result.isWeak ? GroundsMark.weak : "") + (result.isStale ? GroundsMark.stale : ""))
      }
      json.endArray()
      json.newline()
      if index != documents.last { json.raw("") }
    }
    json.endArray()
    return Array("window.assayIndex = ".utf8) + json.bytes + Array(";\n".utf8)
  }
}
