import AssessmentEngine
import InventoryModel
import Testing

@Suite("What was not measured is not clean")
struct UnmeasuredTests {
  static let rules = [
    Samples.onFact("document.comments", Samples.row(.lost, .manualSmall), formats: ["docx"]),
    Samples.onFact("link.external", Samples.row(.degraded, .manualSmall)),
    Samples.onFact("spreadsheet.power-query", Samples.row(.lost, .manualLarge), formats: ["xlsx", "xlsb"]),
    Samples.rule("too-large", .fileSize(over: .number(1)), Samples.row(.degraded, .none)),
  ]

  @Test("Of a package whose content is not read, links are measured and features are not")
  func contentNotRead() {
    let document = Samples.document(format: "xlsb", state: .partial, reason: .contentNotRead)
    #expect(Samples.judge(Self.rules).assess(document).unmeasured == ["spreadsheet-power-query"])
  }

  @Test("Of a damaged file, only what was found is measured")
  func damaged() {
    let document = Samples.document([Fact(kind: "link.external")], state: .partial, reason: .malformed)
    let assessment = Samples.judge(Self.rules).assess(document)
    #expect(assessment.unmeasured == ["spreadsheet-power-query"])
    #expect(assessment.findings.map(\.rule).contains("link-external"))
  }

  @Test("A file that was not assessed lists every rule on facts")
  func notAssessed() {
    let document = Samples.document(format: "docx", state: .notAssessed, reason: .crashed)
    #expect(Samples.judge(Self.rules).assess(document).unmeasured == ["document-comments", "link-external"])
  }

  @Test("A rule on a fact that the inventory could not hold is unmeasured, and its document not ready")
  func unknownToTheInventory() {
    let judge = Samples.judge(Self.rules, measured: ["link.external", "document.comments"])
    let assessment = judge.assess(Samples.document())
    #expect(assessment.unmeasured == ["spreadsheet-power-query"])
    #expect(assessment.level == .minorChanges)
    let measured = Samples.judge(Self.rules, measured: ["link.external", "document.comments", "spreadsheet.power-query"])
    #expect(measured.assess(Samples.document()).level == .ready)
  }

  @Test("Absence is not concluded from a document that was not read whole")
  func absence() {
    let rule = Samples.rule(
      "unsigned", .not(.fact(FactPattern(kind: "package.digital-signature"))), Samples.row(.lost, .manualLarge))
    let partial = Samples.judge([rule]).assess(Samples.document(state: .partial, reason: .malformed))
    #expect(partial.findings.isEmpty)
    #expect(partial.unmeasured == ["unsigned"])
    #expect(Samples.judge([rule]).assess(Samples.document()).findings.count == 1)
  }
}
