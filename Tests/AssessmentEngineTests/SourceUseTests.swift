import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("What rests on a source")
struct SourceUseTests {
  private static func source(_ name: String, _ kind: SourceKind = .official) -> Source {
    Source(url: "https://example.org/\(name)", read: "2026-11-22", kind: kind)
  }

  @Test("rules rest on the sources of their rows, modes, tables and limits; signs and suites on their own")
  func uses() throws {
    var suite = Samples.suite()
    suite.tables["functions"] = ["F": TableEntry(word: "none", verdict: .lost, sources: [Self.source("table")])]
    suite.limits["t/size"] = Limit(value: 1, unit: "MB", confidence: .low, sources: [Self.source("limit")])
    let row = SuiteVerdict(
      outcome: .verdict(.lost), workClass: .none, effort: .zero, per: .document, role: nil, confidence: .low,
      sources: [Self.source("row"), Self.source("known", .generalKnowledge)],
      modes: ["m": ModeVerdict(verdict: .lost, confidence: .low, sources: [Self.source("mode", .measured)])])
    var first = Samples.onFact("a.first", row)
    first.id = "first"
    var second = Samples.onFact("a.second", row)
    second.id = "second"
    second.match = .all([
      .fact(FactPattern(kind: "a.second", table: "functions")), .fileSize(over: .items(["none", "t/size"])),
    ])
    let text = LocalizedText(english: "a", french: "b")
    let signal = ApplicationSignal(
      id: "forms", title: text, why: text, match: .format, points: 1, isOnce: true, confidence: .low,
      sources: [Self.source("sign")])
    let rules = RuleSet(
      version: "1", rules: [first, second], suites: [suite],
      applications: ApplicationCriteria(threshold: 1, signals: [signal]))
    let uses = rules.sourceUses
    func use(_ name: String) throws -> SourceUse { try #require(uses.first { $0.source.url.hasSuffix("/" + name) }) }
    #expect(try use("row").rules == ["first", "second"])
    #expect(try use("mode").rules == ["first", "second"])
    #expect(try use("table").rules == ["second"] && use("table").suites == [suite.id])
    #expect(try use("limit").rules == ["second"])
    #expect(try use("sign").rules == [] && use("sign").signals == ["forms"])
    #expect(uses.first?.source.kind == .measured && uses.last?.source.kind == .generalKnowledge)
    #expect(uses.count == 6)
  }

  @Test("a suite for applications says nothing of a rule that has no row for it")
  func applications() {
    var suite = Samples.suite()
    suite.scope = .applications
    suite.tables["functions"] = [:]
    var rule = Samples.onFact("a.first", .unstated)
    rule.verdicts = ["other": .unstated]
    #expect(RuleSet(version: "1", rules: [rule], suites: [suite]).sourceUses.isEmpty)
  }

  @Test("a match is written as a rule file writes it")
  func notation() {
    let pattern = FactPattern(
      kind: "link.external", subjects: ["a"], attributes: ["class": ["unc", "drive"], "broken": ["true"]],
      threshold: Threshold(attribute: "cells", over: .item("max-cells")), table: "functions", exceptions: ["b", "c"],
      notAmong: "macro.declare", isInside: true)
    #expect(
      Match.any([.fact(pattern), .not(.format), .fileSize(over: .number(5))]).notation
        == "{ any: [{ fact: link.external, subject: a, except: [b, c], not-in: macro.declare, "
        + "attributes: { broken: true, class: [unc, drive] }, over: max-cells, of: cells, table: functions, inside: true }, "
        + "{ not: { format: true } }, { file-size: { over: 5 } }] }")
  }
}
