import Portfolio

extension CSVReport {
  /// `people.csv`: everybody first (no department), then the departments; a row a suite.
  func people(_ figures: PeopleFigures) -> [UInt8] {
    var table = CSVTable(
      separator: separator,
      header: [
        "department", "departments", "suite", "excel_users", "without_blocking", "without_major_changes", "unknown",
        "blocked", "without_lacking_function", "median_functions", "functions", "workbooks", "attributed", "older",
        "from", "to",
      ])
    let basis = [
      String(figures.workbooks), String(figures.attributed), String(figures.older), figures.window.start?.text ?? "",
      figures.window.end?.text ?? "",
    ]
    for (index, suite) in context.suites.enumerated() {
      let standing = figures.suites.indices.contains(index) ? figures.suites[index] : nil
      let counts = [
        standing?.withoutBlocking, standing?.withoutMajor, standing?.unknown, standing?.blocked,
        standing?.withoutLacking,
      ]
      let start = ["", "", suite.id, figures.users.map(String.init) ?? ""]
      table.add(start + counts.map(CSVReport.people) + [figures.median.map(String.init) ?? "", ""] + basis)
    }
    for department in figures.departments {
      for (suite, count) in zip(context.suites, department.withoutBlocking) {
        table.add([
          department.name ?? "", String(department.departments), suite.id, String(department.users),
          CSVReport.people(count), "", "", "", "", String(department.median), String(department.functions), "", "", "",
          "", "",
        ])
      }
    }
    return table.bytes
  }

  /// `functions.csv`: what is used here and lacks in a suite.
  func functions(_ figures: PeopleFigures) -> [UInt8] {
    var table = CSVTable(
      separator: separator,
      header: ["suite", "function", "replacement", "people", "workbooks", "calls", "departments"])
    for (suite, functions) in zip(context.suites, figures.lacking) {
      for function in functions {
        table.add([
          suite.id, function.name, function.replacement ?? "", CSVReport.people(function.people),
          String(function.workbooks), String(function.calls), String(function.departments),
        ])
      }
    }
    return table.bytes
  }

  /// `functions-per-person.csv`: how many people use how many functions.
  func distribution(_ figures: PeopleFigures) -> [UInt8] {
    var table = CSVTable(separator: separator, header: ["from", "to", "people"])
    for bucket in figures.buckets {
      table.add([String(bucket.from), bucket.to.map(String.init) ?? "", String(bucket.people)])
    }
    return table.bytes
  }

  /// `12`, `<5`, `>=10`, or nothing for what is withheld. A range such as `1-4` would become a date in Excel.
  private static func people(_ count: GuardedCount?) -> String {
    switch count {
    case .exact(let people): String(people)
    case .fewerThan(let people): "<\(people)"
    case .atLeast(let people): ">=\(people)"
    case .withheld, nil: ""
    }
  }
}
