import AssessmentEngine
import Portfolio

/// The pages of one department: the first holds its answer, all hold its documents.
struct DepartmentPages {
  let site: Site
  let estate: Estate
  let pages: [PagePath?]
  let department: DepartmentSummary

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    let list = list()
    for number in 1...list.pageCount {
      let path = PagePath.department(department.name, page: number)
      let title = department.name
      let page = site.page(path, area: .inside, title: title) {
        if number == 1 {
          site.hero(department, eyebrow: Markup("\(site.wording(.department)) \u{B7} \(department.name)"))
          about()
          site.suites(department)
          site.onceNote(department)
          site.groups(department, from: path)
          site.stoppers(department, limit: 8, from: path)
          site.work(department)
          site.training(department)
        } else {
          Tag.h1 { department.name }
        }
        Tag.section(.labelledBy("documents")) {
          Tag.h2(.id("documents")) { site.wording(.documents) }
          list.section(page: number)
        }
      }
      try put(path, page)
    }
  }

  /// Whom to ask, and how many people work there.
  @MarkupBuilder
  private func about() -> Markup {
    let known = site.context.departments.department(named: department.name)
    if known?.owner != nil || known?.headCount != nil {
      Tag.dl(.class("facts meta")) {
        if let owner = known?.owner { site.entry(.owner, Markup(owner)) }
        if let people = known?.headCount {
          site.entry(.people, Markup(site.wording(.peopleCount, counts: [people])))
        }
      }
    }
  }

  /// Worst first: this is a list of work.
  private func list() -> DocumentList {
    let order: [Level] = [.blocked, .majorChanges, .minorChanges, .notAssessed, .ready]
    let rank = { (index: Int) -> Int in
      let levels = site.context.main(estate.documents[index].results).map(\.own.level)
      return order.firstIndex { levels.contains($0) } ?? order.count
    }
    let inScope = department.documents.filter { estate.documents[$0].inScope }
    let ranked = inScope.map { (rank: rank($0), index: $0) }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return DocumentList(
      site: site, estate: estate, pages: pages, documents: ranked.map(\.index),
      path: { .department(department.name, page: $0) }, showsDepartment: false)
  }
}
