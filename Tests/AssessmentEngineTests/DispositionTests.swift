import AssessmentEngine
import InventoryModel
import Testing

@Suite("Dispositions")
struct DispositionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var kind: FactKind
    var row: SuiteVerdict
    var disposition: Disposition
  }

  static let cases: [Case] = [
    Case(
      testDescription: "macros that nothing replaces keep a desktop", kind: "macro.project",
      row: Samples.row(.blocks, .impossible), disposition: .keepDesktop),
    Case(
      testDescription: "macros that can be rewritten are rebuilt", kind: "macro.project",
      row: Samples.row(.lost, .manualLarge, hours: 1600), disposition: .rebuild),
    Case(
      testDescription: "blocking macros that can be rewritten are rebuilt", kind: "macro.project",
      row: Samples.row(.blocks, .manualLarge, hours: 1600), disposition: .rebuild),
    Case(
      testDescription: "behind a password nothing is determined", kind: "package.file-encryption-agile",
      row: Samples.row(.blocks, .manualSmall), disposition: .undetermined),
    Case(
      testDescription: "rights management likewise", kind: "package.irm-rms-protection",
      row: Samples.row(.blocks, .impossible), disposition: .undetermined),
    Case(
      testDescription: "an obstacle quickly removed still converts", kind: "document.write-protection",
      row: Samples.row(.blocks, .manualSmall), disposition: .convert),
    Case(
      testDescription: "a few losses convert", kind: "spreadsheet.slicer-table",
      row: Samples.row(.lost, .manualSmall, hours: 50), disposition: .convert),
    Case(
      testDescription: "days of work keep the Office file", kind: "spreadsheet.power-query",
      row: Samples.row(.lost, .manualLarge, hours: 1600), disposition: .keepOfficeFile),
    Case(
      testDescription: "what a rule states holds", kind: "spreadsheet.power-query",
      row: Samples.row(.lost, .manualSmall, hours: 20, disposition: .publishPDF), disposition: .publishPDF),
    Case(
      testDescription: "lost for good keeps a desktop", kind: "spreadsheet.power-pivot-model",
      row: Samples.row(.lost, .impossible), disposition: .keepDesktop),
  ]

  @Test("The deciding finding says what to do", arguments: cases)
  func disposition(_ one: Case) {
    let judge = Samples.judge([Samples.onFact(one.kind, one.row)])
    #expect(judge.assess(Samples.document([Fact(kind: one.kind)])).disposition == one.disposition)
  }

  @Test("Of several stated ones, the one furthest from converting holds")
  func strongest() {
    let judge = Samples.judge([
      Samples.onFact("a.a", Samples.row(.lost, .manualSmall, disposition: .keepDesktop)),
      Samples.onFact("a.b", Samples.row(.lost, .manualSmall, disposition: .publishPDF)),
    ])
    let assessment = judge.assess(Samples.document([Fact(kind: "a.a"), Fact(kind: "a.b")]))
    #expect(assessment.disposition == .keepDesktop)
  }

  @Test("An encrypted document is blocked and undetermined")
  func encrypted() {
    let judge = Samples.judge([
      Samples.onFact("package.file-encryption-standard", Samples.row(.blocks, .manualSmall), formats: ["ooxml-encrypted"])
    ])
    let document = Samples.document(
      [Fact(kind: "package.file-encryption-standard")], format: "ooxml-encrypted", state: .partial, reason: .encrypted)
    let assessment = judge.assess(document)
    #expect(assessment.level == .blocked)
    #expect(assessment.disposition == .undetermined)
  }
}
