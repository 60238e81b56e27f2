import AssessmentEngine
import InventoryModel
import Portfolio

extension ReportFormat {
  static let json = ReportFormat(id: "json", summary: "one file, assay.report/1: every document, then the roll-ups") {
    (context, path) throws(ReportError) in
    let file = if let path { try OutputFile(path: path) } else { OutputFile.standardOutput() }
    return try JSONReport(context: context, file: file)
  }
}

/// `assay.report/1`, written as the documents pass: its summary is behind them. Numbers are integers: scores, losses
/// and hours in hundredths, as in the engine. The same whatever `--lang` says.
struct JSONReport: ReportWriter {
  private let file: OutputFile
  private let context: ReportContext
  private var isFirst = true

  init(context: ReportContext, file: OutputFile) throws(ReportError) {
    self.context = context
    self.file = file
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "assay.report/1")
    json.member("tool", context.tool)
    json.member("date", context.date?.text)
    json.member("rules", context.rules.version)
    json.member("inventory", context.inventoryDigest)
    json.member("complete", context.isComplete)
    json.key("suites")
    json.beginArray()
    for suite in context.suites {
      json.beginObject()
      json.member("id", suite.id)
      json.write("title", suite.title)
      json.member("scope", suite.scope.rawValue)
      json.key("modes")
      json.beginArray()
      for mode in suite.modes { json.write(mode) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.writeVocabulary(context.rules)
    json.write(context.rules.groups, suites: context.suites)
    json.key("documents")
    json.raw("[")
    try file.write(json.bytes)
  }

  mutating func add(_ document: JudgedDocument) throws(ReportError) {
    var json = JSONWriter()
    json.beginObject()
    json.write(document.record, department: document.department)
    json.write(document.nature)
    json.key("assessments")
    json.beginArray()
    for assessment in document.assessments { json.write(assessment, uses: false) }
    json.endArray()
    json.endObject()
    try file.write((isFirst ? "\n" : ",\n") + json.text)
    isFirst = false
  }

  mutating func finish(_ estate: Estate) throws(ReportError) {
    var json = JSONWriter()
    json.beginObject()
    json.write("coverage", estate.coverage)
    let macros = MacroFigures(estate)
    let once = estate.countingModulesOnce(macros)
    json.write(estate.total.natures)
    json.write("total", estate.total.suites, once: once.total.suites, of: estate)
    json.key("departments")
    json.beginArray()
    for (department, own) in zip(estate.departmentsByName, once.departmentsByName) {
      json.beginObject()
      json.member("name", department.name)
      let known = context.departments.department(named: department.name)
      json.member("owner", known?.owner)
      json.key("people")
      if let people = known?.headCount { json.value(people) } else { json.null() }
      json.write("coverage", department.coverage)
      json.write(department.natures)
      json.write("suites", department.suites, once: own.suites, of: estate)
      json.endObject()
    }
    json.endArray()
    if let figures = PeopleFigures(estate, suites: context.suites) { json.write("people", figures, context: context) }
    json.write("macros", macros, estate, suites: context.suites)
    writeRules(estate, once, to: &json)
    // The object was begun with the head; its first brace here is not needed.
    try file.write("\n],\n" + json.text.dropFirst())
    try writeLinks(estate)
    try file.write("}\n")
    try file.commit()
  }

  /// Link by link, as there may be many millions.
  private func writeLinks(_ estate: Estate) throws(ReportError) {
    let figures = estate.links ?? LinkFigures()
    var json = JSONWriter()
    json.beginObject()
    json.writeLinks(figures, estate, suites: context.suites)
    try file.write(",\"links\":" + json.text + ",\"items\":[")
    for index in 0..<figures.count {
      var item = JSONWriter()
      item.write(figures.item(index), estate)
      try file.write((index == 0 ? "\n" : ",\n") + item.text)
    }
    try file.write("\n]}")
  }

  /// `once`: with each distinct macro module counted once.
  private func writeRules(_ estate: Estate, _ once: Estate, to json: inout JSONWriter) {
    json.key("causes")
    json.beginArray()
    for (stopper, own) in zip(estate.total.impacts, once.total.impacts) {
      json.beginObject()
      json.member("rule", stopper.rule)
      if let rule = context.rule(stopper.rule) { json.write(rule, suites: context.suites) }
      json.key("suites")
      json.beginObject()
      for (index, suite) in estate.suites.enumerated() {
        let impact = stopper.impacts[index]
        json.key(suite)
        json.beginObject()
        json.member("documents", impact.documents)
        json.member("stopped", impact.stopped)
        json.member("stoppedAlone", impact.stoppedAlone)
        json.member("blocked", impact.blocked)
        json.member("worst", impact.worst.rawValue)
        json.write("hours", impact.effort)
        json.write("hoursOnce", own.impacts[index].effort)
        json.endObject()
      }
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }
}
