import AssessmentEngine
import InventoryModel
import Testing

@Suite("Matching")
struct MatchTests {
  static let document = Samples.document([
    Fact(kind: "link.external", subject: "\\\\srv\\a", attributes: ["class": .string("unc")]),
    Fact(kind: "link.external", subject: "https://x", attributes: ["class": .string("web")]),
    Fact(kind: "macro.project", subject: "xl/vbaProject.bin"),
    Fact(kind: "spreadsheet.cells", count: 40, attributes: ["grid": .integer(12_000_000)]),
  ])

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var match: Match
    /// Nil: no finding.
    var items: Int?
  }

  static func fact(_ kind: FactKind, _ change: (inout FactPattern) -> Void = { _ in }) -> Match {
    var pattern = FactPattern(kind: kind)
    change(&pattern)
    return .fact(pattern)
  }

  static let cases: [Case] = [
    Case(testDescription: "a kind", match: fact("link.external"), items: 2),
    Case(testDescription: "a kind that is absent", match: fact("link.dde"), items: nil),
    Case(testDescription: "a subject", match: fact("link.external") { $0.subjects = ["https://x", "y"] }, items: 1),
    Case(
      testDescription: "an attribute", match: fact("link.external") { $0.attributes = ["class": ["unc", "drive"]] },
      items: 1),
    Case(
      testDescription: "an attribute that the fact lacks",
      match: fact("macro.project") { $0.attributes = ["class": ["unc"]] }, items: nil),
    Case(
      testDescription: "a count over a number",
      match: fact("spreadsheet.cells") { $0.threshold = Threshold(over: .number(39)) }, items: 1),
    Case(
      testDescription: "a count that only reaches it",
      match: fact("spreadsheet.cells") { $0.threshold = Threshold(over: .number(40)) }, items: nil),
    Case(
      testDescription: "an attribute over a limit",
      match: fact("spreadsheet.cells") { $0.threshold = Threshold(attribute: "grid", over: .item("max-cells")) },
      items: 1),
    Case(
      testDescription: "the first limit that the suite has",
      match: fact("spreadsheet.cells") {
        $0.threshold = Threshold(attribute: "grid", over: .items(["none", "max-cells"]))
      }, items: 1),
    Case(
      testDescription: "a limit that the suite lacks",
      match: fact("spreadsheet.cells") { $0.threshold = Threshold(over: .item("none")) }, items: nil),
    Case(testDescription: "all", match: .all([fact("macro.project"), fact("link.external")]), items: 3),
    Case(testDescription: "all but one", match: .all([fact("macro.project"), fact("link.dde")]), items: nil),
    Case(testDescription: "any", match: .any([fact("link.dde"), fact("macro.project")]), items: 1),
    Case(testDescription: "not", match: .not(fact("link.dde")), items: 0),
    Case(testDescription: "not what is there", match: .not(fact("macro.project")), items: nil),
    Case(
      testDescription: "all with not", match: .all([fact("macro.project"), .not(fact("package.digital-signature"))]),
      items: 1),
    Case(testDescription: "a file too large", match: .fileSize(over: .number(999)), items: 1),
    Case(testDescription: "a file at the limit", match: .fileSize(over: .number(1000)), items: nil),
    Case(testDescription: "a file under a limit in MB", match: .fileSize(over: .item("max-size")), items: nil),
    Case(testDescription: "the format", match: .format, items: 0),
  ]

  static let limits = [
    "max-cells": Limit(value: 10_000_000, unit: "cells", confidence: .high, sources: []),
    "max-size": Limit(value: 1, unit: "MB", confidence: .high, sources: []),
  ]

  @Test("The algebra finds what it says", arguments: cases)
  func finds(_ one: Case) {
    let rule = Samples.rule("r", one.match, Samples.row(.degraded, .manualSmall))
    let assessment = Samples.judge([rule], suite: Samples.suite(limits: Self.limits)).assess(Self.document)
    #expect(assessment.findings.first?.items.count == one.items)
    #expect(assessment.findings.first.map { $0.count >= 1 } ?? true)
  }

  @Test("Facts out of order are found all the same")
  func unorderedFacts() {
    var document = Self.document
    document.facts.reverse()
    let rule = Samples.rule("r", Self.fact("link.external"), Samples.row(.degraded, .manualSmall))
    #expect(Samples.judge([rule]).assess(document).findings.first?.items.count == 2)
  }

  @Test("A rule for other formats is silent", arguments: [("xlsm", 1), ("docx", 0)])
  func formats(format: String, count: Int) {
    let rule = Samples.onFact("macro.project", Samples.row(.lost, .manualLarge), formats: ["xlsm"])
    let document = Samples.document([Fact(kind: "macro.project")], format: format)
    #expect(Samples.judge([rule]).assess(document).findings.count == count)
  }

  @Test("A limit passed says by how much")
  func limitDetail() {
    let match = Self.fact("spreadsheet.cells") { $0.threshold = Threshold(attribute: "grid", over: .item("max-cells")) }
    let rule = Samples.rule("r", match, Samples.row(.blocks, .manualLarge))
    let assessment = Samples.judge([rule], suite: Samples.suite(limits: Self.limits)).assess(Self.document)
    #expect(assessment.findings.first?.items.first?.detail?.french == "12\u{202F}000\u{202F}000 (au plus 10\u{202F}000\u{202F}000)")
  }
}
