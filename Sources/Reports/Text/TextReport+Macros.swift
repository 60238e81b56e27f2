import AssessmentEngine
import InventoryModel
import Portfolio

extension TextReport {
  /// Where hours leave something out, what.
  func once(_ total: DepartmentSummary) -> [String] {
    let told = context.main(total.suites).filter { $0.own.repeated.high > 0 }
    guard !told.isEmpty else { return [] }
    let left = told.map { suite, rollup in
      wording(.onceSuite, context.title(of: suite), numbers.hours(rollup.repeated.likely))
    }
    return TextParagraph.lines("\(wording(.onceLead)) \(left.joined(separator: wording.semicolon)).", indent: 2)
  }

  /// How many documents have macros, what they cost, and of what kind they are.
  func macros(_ figures: MacroFigures, of estate: Estate) -> [String] {
    guard !figures.rollup.documents.isEmpty else { return [] }
    let page = MacroPage(site: Site(context: context), estate: estate, figures: figures, pages: [])
    var lines = ["", wording(.macrosTitle)]
    let sentences =
      [wording(.macrosAnswer, counts: [figures.rollup.documents.count, estate.coverage.documents])]
      + context.suites.indices.map { page.hours($0) } + page.notes()
    for sentence in sentences { lines += TextParagraph.lines(sentence, indent: 2) }
    var table = TextTable()
    table.right = Set(1...max(1, context.suites.count))
    table.add([wording(.macroClass)] + context.suites.map { context.title(of: $0) })
    let bySuite = context.suites.indices.map { figures.classes(suite: $0) }
    for one in MacroClass.allCases where bySuite.contains(where: { $0.contains { $0.macroClass == one } }) {
      table.add(
        [Wording.sentence(wording.text(one.title))]
          + bySuite.map { rows in numbers.integer(rows.first { $0.macroClass == one }?.documents ?? 0) })
    }
    lines += [""] + table.lines()
    let sheets = figures.rollup.documents.count { $0.projects == 0 }
    if sheets > 0 { lines += TextParagraph.lines(wording(.macroClassesSheets, counts: [sheets]), indent: 2) }
    return lines
  }
}
