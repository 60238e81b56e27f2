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
    for (suite, rollup) in zip(context.suites, estate.total.suites) {
      lines.append("  " + VisibleText.escape(site.answer(rollup.levels, suite: suite)))
    }
    if estate.coverage.documents > 0 {
      lines += section(.perSuiteTitle, levels(estate))
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

  private func levels(_ estate: Estate) -> TextTable {
    var table = TextTable()
    table.right = Set(1...max(1, context.suites.count))
    table.add([""] + context.suites.map { context.title(of: $0) })
    for level in Level.shown {
      table.add([wording(level.phrase)] + estate.total.suites.map { numbers.integer($0.levels[level]) })
    }
    for family in DocumentFamily.allCases where estate.total.suites.contains(where: { $0.levels(of: family).total > 0 })
    {
      let shares = estate.total.suites.map { numbers.percent($0.levels(of: family).shareReady) }
      table.add(["\(wording(family.phrase)) \u{2013} \(wording(.ready).lowercased())"] + shares)
    }
    table.add([wording(.workLikely)] + estate.total.suites.map { numbers.hours($0.effort.likely) })
    return table
  }

  private func departments(_ estate: Estate) -> TextTable {
    var table = TextTable()
    table.right = Set(1...(1 + 2 * context.suites.count))
    table.add(
      [wording(.department), wording(.documents)]
        + context.suites.flatMap { [context.title(of: $0), wording(.workLikely)] })
    for department in estate.departmentsByName where department.coverage.documents > 0 {
      table.add(
        [department.name, numbers.integer(department.coverage.documents)]
          + department.suites.flatMap { [numbers.percent($0.levels.shareReady), numbers.hours($0.effort.likely)] })
    }
    return table
  }

  private func stops(_ estate: Estate) -> TextTable {
    var table = TextTable()
    table.right = Set(1...max(1, context.suites.count))
    let stoppers = estate.total.stoppers.prefix(8)
    guard !stoppers.isEmpty else {
      table.add([wording(.stopsNothing)])
      return table
    }
    table.add([""] + context.suites.map { context.title(of: $0) })
    for stopper in stoppers {
      table.add([context.title(ofRule: stopper.rule)] + stopper.impacts.map { numbers.integer($0.stopped) })
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
