import AssessmentEngine
import InventoryModel
import Portfolio

extension ReportFormat {
  public static let text = ReportFormat(id: "text", summary: "a summary for the terminal") {
    (context, path) throws(ReportError) in
    let file = if let path { try OutputFile(path: path) } else { OutputFile.standardOutput() }
    return TextReport(context: context, file: file)
  }
}

/// The summary on a terminal. It has no colours, so `NO_COLOR` and pipes get the same bytes.
struct TextReport: ReportWriter {
  let context: ReportContext
  private let file: OutputFile
  var wording: Wording { context.wording }
  var numbers: NumberFormat { context.numbers }

  init(context: ReportContext, file: OutputFile) {
    self.context = context
    self.file = file
  }

  mutating func add(_ document: JudgedDocument) throws(ReportError) {}

  mutating func finish(_ estate: Estate) throws(ReportError) {
    try file.write(text(estate))
    try file.commit()
  }

  func text(_ summed: Estate) -> String {
    let macros = MacroFigures(summed)
    let estate = summed.countingModulesOnce(macros)
    var lines = [wording(.reportTitle)]
    if !context.isComplete { lines.append("  " + wording(.incompleteScan)) }
    let site = Site(context: context)
    for (suite, rollup) in context.main(estate.total.suites) {
      lines.append("  " + VisibleText.escape(site.answer(rollup.levels, suite: suite)))
    }
    if estate.coverage.documents > 0 {
      lines += section(.perSuiteTitle, levels(estate))
      lines += TextParagraph.lines(wording(.doubtfulLead, numbers.integer(Int(Staleness.days))), indent: 2)
      lines += section(.byFamilyTitle, families(estate))
      lines += applications(estate)
      lines += once(estate.total)
      lines += section(.departmentsTitle, departments(estate))
      lines += section(.stopsTitle, stops(estate))
      lines += groups(estate)
      lines += self.macros(macros, of: estate)
      lines += links(estate.links ?? LinkFigures())
      if let figures = PeopleFigures(estate, suites: context.suites), figures.workbooks > 0 { lines += people(figures) }
    }
    lines += section(.coverageTitle, coverage(estate))
    lines.append("")
    lines.append(wording(.footRules, VisibleText.escape(context.rules.version)))
    if let digest = context.inventoryDigest { lines.append(wording(.footInventory, digest)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: Phrase, _ table: TextTable) -> [String] {
    let lines = table.lines()
    return lines.isEmpty ? [] : ["", wording(title)] + lines
  }

  /// A row a suite.
  private func levels(_ estate: Estate) -> TextTable {
    var table = TextTable()
    table.right = Set(1...(Level.shown.count + 3))
    table.add(
      [wording(.suite), wording(.shareReady)] + Level.shown.map { wording($0.phrase) }
        + [wording(.workLikely), wording(.doubtfulColumn)])
    for (suite, rollup) in context.main(estate.total.suites) {
      table.add(
        [context.title(of: suite), numbers.percent(rollup.levels.shareReady)]
          + Level.shown.map { numbers.integer(rollup.levels[$0]) }
          + [numbers.hours(rollup.effort.likely), numbers.percent(rollup.grounds.shareDoubtful)])
    }
    return table
  }

  private func families(_ estate: Estate) -> TextTable {
    var table = TextTable()
    let own = context.main(estate.total.suites)
    let families = DocumentFamily.allCases.filter { family in own.contains { $0.own.levels(of: family).total > 0 } }
    table.right = Set(1...max(1, families.count))
    table.add([wording(.suite)] + families.map { wording($0.phrase) })
    for (suite, rollup) in own {
      table.add(
        [context.title(of: suite)] + families.map { numbers.percent(rollup.levels(of: $0).shareReady) })
    }
    return table
  }

  /// How many workbooks are applications, and the levels of these where they would be rebuilt.
  private func applications(_ estate: Estate) -> [String] {
    let workbooks = estate.total.natures.values.reduce(0, +)
    guard workbooks > 0 else { return [] }
    let count = estate.total.natures[.application] ?? 0
    var lines = ["", wording(.applicationsTitle)]
    lines += TextParagraph.lines(wording(.applicationsAnswer, counts: [count, workbooks]), indent: 2)
    guard count > 0 else { return lines }
    for (place, suite) in context.suites.enumerated() where suite.isForApplications {
      let rollup = estate.applications(suite: place)
      let shown = Level.shown.filter { rollup.levels[$0] > 0 }.map {
        wording.labelled(wording($0.phrase), numbers.integer(rollup.levels[$0]))
      }
      let all = shown + [numbers.hours(rollup.effort.likely)]
      lines += TextParagraph.lines(
        wording.labelled(context.title(of: suite), all.joined(separator: wording.semicolon)), indent: 2)
    }
    return lines
  }

  private func departments(_ estate: Estate) -> TextTable {
    var table = TextTable()
    let suites = context.mainSuites
    table.right = Set(1...(1 + 2 * suites.count))
    table.add(
      [wording(.department), wording(.documents)] + suites.flatMap { [context.title(of: $0), wording(.workLikely)] })
    for department in estate.departmentsByName where department.coverage.documents > 0 {
      table.add(
        [department.name, numbers.integer(department.coverage.documents)]
          + context.main(department.suites).flatMap { (_, own) in
            [numbers.percent(own.levels.shareReady), numbers.hours(own.effort.likely)]
          })
    }
    return table
  }

  private func stops(_ estate: Estate) -> TextTable {
    var table = TextTable()
    let suites = context.mainSuites
    table.right = Set(1...max(1, suites.count))
    let stoppers = estate.total.stoppers(in: context.mainPlaces).prefix(8)
    guard !stoppers.isEmpty else {
      table.add([wording(.stopsNothing)])
      return table
    }
    table.add([""] + suites.map { context.title(of: $0) })
    for stopper in stoppers {
      table.add([context.title(ofRule: stopper.rule)] + context.main(stopper.impacts).map { numbers.integer($0.own.stopped) })
    }
    return table
  }

  private func coverage(_ estate: Estate) -> TextTable {
    var table = TextTable()
    table.right = [1]
    let coverage = estate.coverage
    table.add([wording(.filesSeen), numbers.integer(coverage.files)])
    table.add([wording(.officeDocuments), numbers.integer(coverage.documents)])
    table.add([wording(.readFully), numbers.integer(coverage.assessed)])
    let rest = Reason.allCases.filter { coverage.files(for: $0) > 0 }
    if !rest.isEmpty { table.add([wording(.unreadTitle), numbers.integer(coverage.files - coverage.assessed)]) }
    for reason in rest {
      table.add(["  " + wording(reason.phrase), numbers.integer(coverage.files(for: reason))])
    }
    return table
  }
}
