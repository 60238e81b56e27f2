import AssessmentEngine
import InventoryModel
import Portfolio

extension ReportFormat {
  static let csv = ReportFormat(
    id: "csv",
    summary:
      """
      departments, documents, findings, macros, groups, links, people, functions in a folder; documents alone if PATH ends \
      in .csv
      """
  ) { (context, path) throws(ReportError) in
    try CSVReport.make(context: context, path: path, separator: UInt8(ascii: ","))
  }

  static let csvSemicolon = ReportFormat(
    id: "csv-semicolon", summary: "the same with semicolons, as Excel wants it where the comma is the decimal sign"
  ) { (context, path) throws(ReportError) in
    try CSVReport.make(context: context, path: path, separator: UInt8(ascii: ";"))
  }
}

/// CSV tables. Column names and values are a machine format: the same whatever `--lang` says, numbers with a point.
struct CSVReport: ReportWriter {
  /// Nil where only the documents are written.
  private let folder: OutputFolder?
  private let documentsFile: OutputFile
  private let findingsFile: OutputFile?
  private let macrosFile: OutputFile?
  private let groupsFile: OutputFile?
  let context: ReportContext
  let separator: UInt8
  private var documents: CSVTable
  private var findings: CSVTable
  private var macros: CSVTable
  private var groups: CSVTable

  static func make(context: ReportContext, path: String?, separator: UInt8) throws(ReportError) -> CSVReport {
    guard let path, !path.lowercased().hasSuffix(".csv") else {
      let file = if let path { try OutputFile(path: path) } else { OutputFile.standardOutput() }
      return CSVReport(context: context, folder: nil, documents: file, findings: nil, macros: nil, groups: nil, separator: separator)
    }
    let folder = try OutputFolder(path: path)
    return CSVReport(
      context: context, folder: folder, documents: try folder.file("documents.csv"),
      findings: try folder.file("findings.csv"), macros: try folder.file("macros.csv"),
      groups: try folder.file("groups.csv"), separator: separator)
  }

  private init(
    context: ReportContext, folder: OutputFolder?, documents: OutputFile, findings: OutputFile?, macros: OutputFile?,
    groups: OutputFile?, separator: UInt8
  ) {
    self.context = context
    self.folder = folder
    self.separator = separator
    documentsFile = documents
    findingsFile = findings
    macrosFile = macros
    groupsFile = groups
    self.groups = CSVReport.groupTable(separator: separator)
    self.macros = CSVReport.macroTable(context, separator: separator)
    var header = ["path", "department", "format", "state", "reason", "in_scope", "size_bytes", "sha256"]
    header += CSVReport.natureColumns
    for suite in context.suites { header += CSVReport.suiteColumns.map { "\(suite.id).\($0)" } }
    self.documents = CSVTable(separator: separator, header: header)
    self.findings = CSVTable(
      separator: separator,
      header: [
        "path", "department", "suite", "rule", "title", "verdict", "work_class", "role", "hours_low", "hours_likely",
        "hours_high", "loss", "count", "kind", "subject", "item_count", "item_verdict", "replacement", "locations",
        "detail_en", "detail_fr", "confidence", "known", "source_day",
      ])
  }

  mutating func add(_ document: JudgedDocument) throws(ReportError) {
    let record = document.record
    var cells = [
      record.path.text, document.department, record.format.rawValue, record.state.rawValue,
      record.reason?.rawValue ?? "", record.isInScope ? "yes" : "no", String(record.size), record.sha256 ?? "",
    ]
    cells += CSVReport.cells(document.nature)
    for assessment in document.assessments { cells += CSVReport.cells(assessment) }
    documents.add(cells)
    try documentsFile.write(documents.drain())
    if let macrosFile {
      addMacros(of: document, to: &macros)
      try macrosFile.write(macros.drain())
    }
    if let groupsFile {
      addGroups(of: document, to: &groups)
      try groupsFile.write(groups.drain())
    }
    guard let findingsFile else { return }
    for assessment in document.assessments {
      for finding in assessment.findings { add(finding, suite: assessment.suite, of: document) }
    }
    try findingsFile.write(findings.drain())
  }

  private mutating func add(_ finding: Finding, suite: String, of document: JudgedDocument) {
    let title = context.rule(finding.rule)?.title[.english] ?? finding.rule
    var start = [
      document.record.path.text, document.department, suite, finding.rule, title, finding.verdict.rawValue,
      finding.workClass.rawValue, finding.role ?? "",
    ]
    start += CSVReport.hours(finding.effort)
    start += [CSVReport.hundredths(finding.loss), String(finding.count)]
    let grounds = finding.grounds
    let end = [finding.confidence.rawValue, grounds.kind.rawValue, grounds.day ?? ""]
    if finding.items.isEmpty { findings.add(start + ["", "", "", "", "", "", "", ""] + end) }
    for item in finding.items {
      findings.add(
        start + [
          item.kind.rawValue, item.subject, String(item.count), item.verdict.rawValue, item.replacement ?? "",
          item.locations.joined(separator: "; "), item.detail?.english ?? "", item.detail?.french ?? "",
        ] + end)
    }
  }

  mutating func finish(_ estate: Estate) throws(ReportError) {
    try documentsFile.write(documents.drain())
    try documentsFile.commit()
    guard let folder, let findingsFile, let macrosFile, let groupsFile else { return }
    try findingsFile.write(findings.drain())
    try findingsFile.commit()
    try macrosFile.write(macros.drain())
    try macrosFile.commit()
    try groupsFile.write(groups.drain())
    try groupsFile.commit()
    try folder.write(groupDepartments(estate), to: "group-departments.csv")
    let figures = MacroFigures(estate)
    try folder.write(distinctModules(figures, estate), to: "macro-modules.csv")
    try folder.write(macroAPIs(figures), to: "macro-apis.csv")
    let links = estate.links ?? LinkFigures()
    try writeLinks(links, estate, to: folder.file("links.csv"))
    try folder.write(linkGraph(links, estate), to: "link-graph.csv")
    try folder.write(departments(estate, estate.countingModulesOnce(figures)), to: "departments.csv")
    if let figures = PeopleFigures(estate, suites: context.suites) {
      try folder.write(people(figures), to: "people.csv")
      try folder.write(functions(figures), to: "functions.csv")
      try folder.write(distribution(figures), to: "functions-per-person.csv")
    }
    try folder.commit()
  }

  /// `once`: the same with each distinct macro module counted once.
  private func departments(_ estate: Estate, _ once: Estate) -> [UInt8] {
    let columns = [
      "department", "suite", "files", "documents", "assessed", "partial", "not_assessed", "ready", "minor_changes",
      "major_changes", "blocked", "not_judged", "percent_ready", "hours_low", "hours_likely", "hours_high",
      "owner", "people", "hours_once_low", "hours_once_likely", "hours_once_high",
      "not_applicable", "judged", "weak", "stale", "weak_or_stale", "applications", "roles_once", "training",
    ]
    var table = CSVTable(separator: separator, header: columns)
    for (department, own) in zip(estate.departmentsByName, once.departmentsByName) {
      for (index, (suite, rollup)) in zip(estate.suites, department.suites).enumerated() {
        let coverage = department.coverage
        var cells = [department.name, suite]
        cells += [coverage.files, coverage.documents, coverage.assessed, coverage.partial, coverage.notAssessed]
          .map(String.init)
        cells += Level.shown.map { String(rollup.levels[$0]) }
        cells.append(rollup.levels.shareReady.percent.map(String.init) ?? "")
        cells += CSVReport.hours(rollup.effort)
        let known = context.departments.department(named: department.name)
        cells += [known?.owner ?? "", known?.headCount.map(String.init) ?? ""]
        cells += CSVReport.hours(own.suites[index].effort)
        cells += [rollup.levels.notApplicable, rollup.grounds.judged, rollup.grounds.weak, rollup.grounds.stale]
          .map(String.init)
        cells += [rollup.grounds.doubtful, department.natures[.application] ?? 0].map(String.init)
        cells.append(CSVReport.roles(own.suites[index].roles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
        cells.append(rollup.training.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
        table.add(cells)
      }
    }
    return table.bytes
  }

  static func hours(_ effort: Effort) -> [String] {
    [effort.low, effort.likely, effort.high].map(hundredths)
  }

  /// `12.05`: two decimals always.
  static func hundredths(_ value: Int) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(value < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
