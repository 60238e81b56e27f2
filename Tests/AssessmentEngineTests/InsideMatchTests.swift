import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("Matching what is inside of documents")
struct InsideMatchTests {
  private func letter(_ inside: [Fact], own: [Fact] = [], state: AssessmentState = .assessed) -> DocumentRecord {
    var document = Samples.document(own, format: "docx")
    document.embedded = [
      EmbeddedDocument(
        path: "word/embeddings/a.xlsm", use: .object, format: DocumentFormat("xlsm"), state: state,
        reason: state == .assessed ? nil : .limit, facts: inside)
    ]
    return document
  }

  private func findings(_ match: Match, _ document: DocumentRecord) -> [Finding] {
    let rule = Samples.rule("r", match, Samples.row(.lost, .manualSmall, hours: 100))
    return Samples.judge([rule]).assess(document).findings
  }

  private func inside(_ kind: FactKind) -> Match { .fact(FactPattern(kind: kind, isInside: true)) }

  private let macros = [Fact(kind: "macro.project", subject: "xl/vbaProject.bin", locations: ["Sheet1"])]

  @Test func `a rule sees only the document's own facts`() {
    let match = Match.fact(FactPattern(kind: "macro.project"))
    #expect(findings(match, letter(macros)).isEmpty)
    #expect(findings(match, letter([], own: macros)).count == 1)
  }

  @Test func `a rule on what is inside sees only that, and says where`() throws {
    #expect(findings(inside("macro.project"), letter([], own: macros)).isEmpty)
    let finding = try #require(findings(inside("macro.project"), letter(macros)).first)
    #expect(finding.items.map(\.locations) == [["word/embeddings/a.xlsm: Sheet1"]])
    #expect(finding.items.map(\.subject) == ["xl/vbaProject.bin"])
  }

  @Test func `what is inside and what is around can be asked for together`() {
    let match = Match.all([inside("macro.project"), .fact(FactPattern(kind: "link.external"))])
    #expect(findings(match, letter(macros)).isEmpty)
    #expect(findings(match, letter(macros, own: [Fact(kind: "link.external", subject: "x")])).count == 1)
  }

  @Test func `that nothing is inside is only known where all of it was read`() {
    #expect(findings(.not(inside("macro.project")), letter([])).count == 1)
    #expect(findings(.not(inside("macro.project")), letter([], state: .partial)).isEmpty)
    #expect(findings(.not(inside("macro.project")), letter(macros)).isEmpty)
    #expect(findings(.not(.fact(FactPattern(kind: "macro.project"))), letter([], state: .partial)).count == 1)
  }
}
