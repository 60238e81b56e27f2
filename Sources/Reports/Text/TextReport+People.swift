import AssessmentEngine
import InventoryModel
import Portfolio

extension TextReport {
  func people(_ figures: PeopleFigures) -> [String] {
    var lines = ["", wording(.peopleTitle)]
    func say(_ text: String) { lines.append("  " + VisibleText.escape(text)) }
    if let users = figures.users {
      for (suite, standing) in context.main(figures.suites) {
        say(wording.answer(standing, of: users, suite: context.title(of: suite)))
      }
      if let answer = wording.twoHundred(figures) { say("\(wording(.twoHundredTitle)) \(answer)") }
    } else if figures.isAnybodyKnown {
      say(wording(.peopleTooFew))
    } else {
      say(wording(.peopleNobodyKnown))
      say(wording(.peopleScanHint))
    }
    for sentence in wording.basis(figures) { say(sentence) }
    for (suite, counts) in context.functionCounts { say(wording.catalog(counts, suite: context.title(of: suite))) }
    if figures.users != nil { lines += [""] + standings(figures).lines() + [""] + buckets(figures).lines() }
    if !figures.departments.isEmpty { lines += [""] + departments(figures).lines() }
    for (suite, functions) in context.main(figures.lacking) where !functions.isEmpty {
      lines += ["", "  " + wording(.lackingTitle, context.title(of: suite))] + lacking(functions).lines(indent: "    ")
    }
    return lines
  }

  private func standings(_ figures: PeopleFigures) -> TextTable {
    var table = TextTable()
    table.right = Set(1...max(1, context.mainSuites.count))
    table.add([wording(.excelUsers)] + context.mainSuites.map { context.title(of: $0) })
    let standings = context.main(figures.suites).map(\.own)
    table.add([wording(.withoutBlocking)] + standings.map { wording.people($0.withoutBlocking) })
    let rows = standings.map(\.rows)
    for (index, row) in (rows.first ?? []).enumerated() {
      let counts = rows.map { $0[index].1 }
      if counts.contains(where: { $0 != .withheld }) { table.add([wording(row.0)] + counts.map { wording.people($0) }) }
    }
    return table
  }

  private func buckets(_ figures: PeopleFigures) -> TextTable {
    var table = TextTable()
    table.right = [1]
    table.add([wording(.distinctFunctions), wording(.excelUsers)])
    for bucket in figures.buckets { table.add([wording.bucket(bucket), numbers.integer(bucket.people)]) }
    return table
  }

  private func departments(_ figures: PeopleFigures) -> TextTable {
    var table = TextTable()
    let told = figures.toldSuites.filter { context.mainPlaces.contains($0) }
    table.right = Set(1...(3 + told.count))
    table.add(
      [wording(.department), wording(.excelUsers)] + told.map { context.title(of: context.suites[$0]) }
        + [wording(.medianFunctions), wording(.departmentFunctions)])
    for row in figures.departments {
      table.add(
        [wording.department(row), numbers.integer(row.users)] + told.map { wording.people(row.withoutBlocking[$0]) }
          + [numbers.integer(row.median), numbers.integer(row.functions)])
    }
    return table
  }

  private func lacking(_ functions: [PeopleFigures.LackingFunction]) -> TextTable {
    var table = TextTable()
    table.right = [2, 3, 4, 5]
    table.add(
      [Phrase.function, .replacement, .personsColumn, .workbooksColumn, .callsColumn, .departmentsColumn].map { wording($0) })
    for function in functions {
      table.add([
        wording.function(function.name), function.replacement.map { wording.function($0) } ?? "\u{2013}",
        wording.people(function.people), numbers.integer(function.workbooks), numbers.integer(function.calls),
        numbers.integer(function.departments),
      ])
    }
    return table
  }
}
