import AssessmentEngine
import InventoryModel
import Testing

@Suite("Several suites at once")
struct JudgePanelTests {
  private static func suite(
    _ id: String, limit: Int?, entry: Verdict, overrides: [String: SuiteVerdict] = [:]
  ) -> Suite {
    var suite = Samples.suite(
      tables: ["functions": ["SUM": TableEntry(word: entry.rawValue, verdict: entry)]],
      limits: limit.map { ["cells": Limit(value: $0, unit: "cells", confidence: .high, sources: [])] } ?? [:], overrides: overrides)
    suite.id = id
    return suite
  }

  private static let work = Samples.row(.lost, .manualSmall, hours: 50)

  /// Alike in all suites: the first three; one depends on a limit, one on a table, one on both by way of a `not`.
  private static let rules: [Rule] = [
    Samples.onFact("a.plain", work),
    Samples.rule("attributes", .fact(FactPattern(kind: "a.rich", attributes: ["class": ["x", "y"]])), work),
    Samples.rule("number", .fact(FactPattern(kind: "a.many", threshold: Threshold(over: .number(3)))), work),
    Samples.rule("limit", .fact(FactPattern(kind: "a.many", threshold: Threshold(over: .item("cells")))), work),
    Samples.rule("table", .fact(FactPattern(kind: "formula.function", table: "functions")), work),
    Samples.rule(
      "without",
      .all([
        .fact(FactPattern(kind: "a.plain")),
        .not(.fact(FactPattern(kind: "a.many", threshold: Threshold(over: .item("cells"))))),
      ]), work),
    Samples.rule("inside", .fact(FactPattern(kind: "a.plain", isInside: true)), work),
    Samples.rule("named", .fact(FactPattern(kind: "a.plain", notAmong: "a.names")), work),
    Samples.rule("size", .fileSize(over: .item("cells")), work),
  ]

  private static let suites = [
    suite("low", limit: 5, entry: .kept), suite("high", limit: 5000, entry: .lost),
    suite("none", limit: nil, entry: .degraded, overrides: ["attributes": Samples.row(.kept, .none)]),
  ]

  private static let documents: [DocumentRecord] = {
    let facts = [
      Fact(kind: "a.many", count: 4), Fact(kind: "a.many", subject: "more", count: 100), Fact(kind: "a.names", subject: "B"),
      Fact(kind: "a.plain", subject: "b"), Fact(kind: "a.plain", subject: "c"),
      Fact(kind: "a.rich", attributes: ["class": .string("y")]), Fact(kind: "a.unasked", subject: "x"),
      Fact(kind: "formula.function", subject: "SUM", count: 2), Fact(kind: "formula.function", subject: "ZZZ"),
    ]
    // Every choice of facts: whatever one suite found must not be another's.
    var documents = (0..<(1 << facts.count)).map { choice in
      Samples.document(facts.indices.filter { choice >> $0 & 1 == 1 }.map { facts[$0] })
    }
    documents.append(Samples.document(facts, state: .partial, reason: .limit))
    documents.append(Samples.document(state: .notAssessed, reason: .malformed))
    var around = Samples.document([])
    around.embedded = [
      EmbeddedDocument(
        path: "word/embeddings/a.xlsx", use: .object, format: DocumentFormat("xlsx"), state: .assessed, facts: facts)
    ]
    return documents + [around]
  }()

  private static let ruleSet = RuleSet(version: "1.0.0", rules: rules, suites: suites)

  @Test("are judged as each is by itself")
  func same() {
    let panel = JudgePanel(rules: Self.ruleSet, suites: Self.suites)
    let judges = Self.suites.map { Judge(rules: Self.ruleSet, suite: $0) }
    var levels: Set<String> = []
    for document in Self.documents {
      let together = panel.assess(document)
      #expect(together == judges.map { $0.assess(document) })
      levels.insert(together.map { "\($0.findings.map(\.rule))" }.joined())
    }
    // The suites do differ, and so do the documents.
    #expect(levels.count > 50)
  }

  @Test("need no other facts than those that the panel names")
  func kinds() {
    let panel = JudgePanel(rules: Self.ruleSet, suites: Self.suites)
    #expect(panel.kinds.isSuperset(of: ["a.plain", "a.names", "a.many", "macro.module"]))
    #expect(!panel.kinds.contains("a.unasked"))
    for document in Self.documents {
      var bare = document
      bare.facts.removeAll { !panel.kinds.contains($0.kind) }
      for index in bare.embedded.indices { bare.embedded[index].facts.removeAll { !panel.kinds.contains($0.kind) } }
      #expect(panel.assess(bare) == panel.assess(document))
    }
  }

  @Test("keep what one of them provides for to itself")
  func allowances() throws {
    var rules = Self.ruleSet
    rules.allowances = [
      FunctionAllowance(names: [try PathPattern("ZZ*")], suites: ["low"], scope: DocumentScope(), reason: Samples.text)
    ]
    let panel = JudgePanel(rules: rules, suites: Self.suites)
    let document = Samples.document([Fact(kind: "formula.function", subject: "ZZZ")])
    let found = panel.assess(document).map { $0.findings.contains { $0.rule == "table" } }
    #expect(found == [false, true, true])
    #expect(panel.assess(document) == Self.suites.map { Judge(rules: rules, suite: $0).assess(document) })
  }
}
