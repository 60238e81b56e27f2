import InventoryModel

@testable import AssessmentEngine

/// Weights, tables and projects made small for tests.
enum MacroSamples {
  static func hours(_ likely: Int) -> Effort { Effort(low: likely / 2, likely: likely, high: likely * 2) }

  static func weights(statements: Int = 200) -> MacroWeights {
    func row(_ low: Int, _ medium: Int, _ high: Int) -> [RewriteClass: Effort] {
      [.low: hours(low), .medium: hours(medium), .high: hours(high)]
    }
    return MacroWeights(
      statements: hours(statements), lines: hours(100), branches: hours(100), classPercent: [.recorded: 50],
      unusedPercent: 10,
      uses: [
        .equivalent: row(2, 10, 50), .workAround: row(10, 40, 200), .none: row(10, 50, 300), .unknown: row(4, 8, 50),
      ], repeats: [MacroWeights.Step(from: 1, percent: 100), MacroWeights.Step(from: 3, percent: 150)],
      form: hours(50), control: hours(10), hardCoded: hours(20), brokenReference: hours(10),
      project: [
        .recorded: hours(10), .utility: hours(50), .integration: hours(200), .application: hours(400),
        .unknown: hours(100),
      ], unread: hours(100), unreadBlock: hours(60))
  }

  static let criteria = MacroCriteria(
    recordedStatements: 50, recordedBranches: 0, recordedCategories: ["cells"],
    integrationCategories: ["database", "windows"], moduleStatements: 1000, projectStatements: 2000, controls: 4,
    formStatements: 5, eventModules: 3, classModules: 3, ribbonCallbacks: 2)

  static let rows = [
    MacroAPI(kind: .member, application: "excel", name: "Value", category: "cells", portability: .automatic),
    MacroAPI(
      kind: .member, application: "excel", name: "Find", category: "cells", portability: .equivalent,
      replacement: "Range.createTextFinder"),
    MacroAPI(
      kind: .member, application: "excel", name: "SpecialCells", category: "cells", portability: .workAround,
      rewrite: .medium),
    MacroAPI(kind: .member, application: "vba", name: "Shell", category: "windows", portability: .none, rewrite: .high),
    MacroAPI(kind: .member, application: "vba", name: "vb*", category: "language", portability: .automatic),
    MacroAPI(kind: .member, application: "adodb", name: "*", category: "database", portability: .workAround),
    MacroAPI(
      kind: .object, application: "*", name: "ADODB.Connection", category: "database", portability: .workAround,
      rewrite: .high),
    MacroAPI(
      kind: .object, application: "*", name: "ADODB.Recordset", category: "database", portability: .workAround,
      rewrite: .high),
    MacroAPI(kind: .object, application: "*", name: "winmgmts:*", category: "windows", portability: .none, rewrite: .high),
    MacroAPI(
      kind: .declare, application: "*", name: "Sleep", category: "cells", portability: .equivalent, rewrite: .low),
    MacroAPI(kind: .declare, application: "*", name: "*", category: "windows", portability: .none, rewrite: .high),
    MacroAPI(
      kind: .event, application: "*", name: "Workbook_Open", category: "cells", portability: .equivalent),
    MacroAPI(
      kind: .event, application: "*", name: "(workbook)", category: "cells", portability: .none, rewrite: .medium),
  ]

  static func judgement(statements: Int = 200) -> MacroJudgement {
    MacroJudgement(table: MacroAPITable(rows), weights: weights(statements: statements), criteria: criteria)
  }

  static func suite(statements: Int = 200) -> Suite {
    var suite = Samples.suite()
    suite.macros = judgement(statements: statements)
    return suite
  }

  static func project(_ attributes: [String: AttributeValue] = ["empty": .boolean(false), "modules": .integer(1)]) -> Fact {
    Fact(kind: "macro.project", subject: "xl/vbaProject.bin", attributes: attributes)
  }

  static func module(
    _ name: String = "Module1", statements: Int?, branches: Int? = 0, type: String = "standard", lines: Int = 10,
    digest: String = "", part: String = "xl/vbaProject.bin"
  ) -> Fact {
    var attributes: [String: AttributeValue] = [
      "type": .string(type), "lines": .integer(lines), "part": .string(part), "normalized": .string(digest),
    ]
    if let statements { attributes["statements"] = .integer(statements) }
    if let branches { attributes["branches"] = .integer(branches) }
    return Fact(kind: "macro.module", subject: name, attributes: attributes)
  }

  static func call(_ name: String, _ application: String = "excel", count: Int = 1, in module: String = "Module1") -> Fact {
    Fact(
      kind: "macro.api-call", subject: name, count: count,
      attributes: ["application": .string(application), "module": .string(module)])
  }

  static func estimate(_ facts: [Fact], format: String = "xlsm", suite: Suite = suite()) -> MacroEstimate? {
    Samples.judge([], suite: suite).assess(Samples.document(facts.sorted(by: Fact.canonicalOrder), format: format)).macros
  }
}
