import AssessmentEngine
import Portfolio

extension ReportFormat {
  static let html = ReportFormat(id: "html", summary: "a folder of pages; open index.html") {
    (context, path) throws(ReportError) in
    guard let path else { throw .needsPath(format: "html") }
    return HTMLReport(context: context, folder: try OutputFolder(path: path))
  }
}

/// The HTML folder. A document's page is written as the document passes; the rest when all are known.
struct HTMLReport: ReportWriter {
  private let site: Site
  private let folder: OutputFolder
  /// One a document, in the order they came.
  private var pages: [PagePath?] = []
  private var used: Set<PagePath> = []

  init(context: ReportContext, folder: OutputFolder) {
    site = Site(context: context)
    self.folder = folder
  }

  mutating func add(_ document: JudgedDocument) throws(ReportError) {
    guard document.record.isInScope else {
      pages.append(nil)
      return
    }
    var twin = 0
    var path = PagePath.document(document.record.path, twin: twin)
    while !used.insert(path).inserted {
      twin += 1
      path = PagePath.document(document.record.path, twin: twin)
    }
    pages.append(path)
    try folder.write(DocumentPage(site: site, document: document, path: path).bytes(), to: path.text)
  }

  mutating func finish(_ summed: Estate) throws(ReportError) {
    let folder = folder
    // Hours of macro modules that are the same are shown once.
    let macros = MacroFigures(summed)
    let estate = summed.countingModulesOnce(macros)
    let put = { (path: PagePath, bytes: [UInt8]) throws(ReportError) in try folder.write(bytes, to: path.text) }
    try put(.stylesheet, Array(Stylesheet.text.utf8))
    try put(.script, Array(Script.text.utf8))
    let figures = PeopleFigures(estate, suites: site.context.suites) ?? PeopleFigures(nobodyFor: site.context.suites)
    try put(.overview, OverviewPage(site: site, estate: estate, people: figures).bytes())
    try MacroPage(site: site, estate: estate, figures: macros, pages: pages).write(put)
    try GroupsPage(site: site, estate: estate, pages: pages).write(put)
    try LinkPages(site: site, estate: estate, figures: estate.links ?? LinkFigures(), pages: pages).write(put)
    try put(.people, PeoplePage(site: site, figures: figures).bytes())
    for department in estate.departmentsByName where department.coverage.documents > 0 {
      try DepartmentPages(site: site, estate: estate, pages: pages, department: department).write(put)
    }
    try ApplicationPages(site: site, estate: estate, pages: pages).write(put)
    try CausePages(site: site, estate: estate, pages: pages).write(put)
    try ListPages(site: site, estate: estate, pages: pages).write(put)
    try folder.commit()
  }
}
