import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("Rules on macros")
struct MacroRuleTests {
  typealias M = MacroSamples

  private func rule(smallUpTo: Int? = 100, cap: Int? = nil) -> Rule {
    var row = Samples.row(.lost, .manualLarge, hours: 800, disposition: .keepDesktop, cap: cap)
    row.macros = MacroHours(
      smallUpTo: smallUpTo,
      classes: [
        .recorded: MacroClassVerdict(disposition: .convert, loss: 300),
        .integration: MacroClassVerdict(role: "integrator", disposition: .rebuild),
      ])
    return Samples.onFact("macro.project", row)
  }

  private func assess(_ facts: [Fact], _ rule: Rule, suite: Suite = M.suite()) -> Assessment {
    Samples.judge([rule], suite: suite).assess(Samples.document([M.project()] + facts, format: "xlsm"))
  }

  @Test("the hours are the estimate's, and small ones are small work")
  func small() {
    let assessment = assess([M.module(statements: 20)], rule())
    #expect(assessment.effort == assessment.macros?.effort)
    #expect(assessment.findings[0].workClass == .manualSmall)
    #expect(assessment.level == .minorChanges)
    #expect(assessment.disposition == .convert)
    #expect(assessment.score == 9700)
  }

  @Test("large ones are large work, by the class of the project")
  func large() {
    let assessment = assess([M.module(statements: 200, branches: 2), M.call("Shell", "vba")], rule())
    #expect(assessment.findings[0].workClass == .manualLarge)
    #expect(assessment.findings[0].role == "integrator")
    #expect(assessment.level == .majorChanges)
    #expect(assessment.disposition == .rebuild)
    #expect(assessment.findings[0].items[0].detail?.english == "integration: 1 module, 200 statements")
  }

  @Test("the cap of a row caps the estimate's hours")
  func capped() {
    #expect(assess([M.module(statements: 900, branches: 2)], rule(cap: 120)).findings[0].effort.likely == 120)
  }

  @Test("where a suite has no estimate, the stated hours hold")
  func fallback() {
    #expect(assess([M.module(statements: 20)], rule(), suite: Samples.suite()).effort.likely == 800)
  }

  @Test("other weights judge the same facts otherwise: nothing is scanned again")
  func weights() {
    let facts = [M.module(statements: 100, branches: 1)]
    let (usual, dearer) = (assess(facts, rule()), assess(facts, rule(), suite: M.suite(statements: 400)))
    #expect(dearer.effort.likely - usual.effort.likely == 200)
  }

  @Test("what is found in several modules is one thing")
  func distinct() {
    let row = Samples.row(.lost, .manualSmall, hours: 100, per: .subject)
    let rule = Samples.rule("calls", .fact(FactPattern(kind: "macro.api-call", subjects: ["Shell"])), row)
    let facts = ["A", "B", "C"].map { M.call("Shell", "vba", count: 2, in: $0) }
    let finding = assess(facts, rule).findings[0]
    #expect(finding.effort.likely == 100)
    #expect(finding.count == 6)
    #expect(finding.items.count == 1)
  }

  @Test("subjects that are excepted, or that another kind names, are not found")
  func exceptions() {
    let row = Samples.row(.lost, .manualSmall, hours: 100)
    var pattern = FactPattern(kind: "macro.declare", exceptions: ["Sleep"])
    let sleep = Fact(kind: "macro.declare", subject: "Sleep")
    let other = Fact(kind: "macro.declare", subject: "FindWindowA")
    #expect(assess([sleep], Samples.rule("r", .fact(pattern), row)).findings.isEmpty)
    #expect(assess([sleep, other], Samples.rule("r", .fact(pattern), row)).findings[0].items.map(\.subject) == ["FindWindowA"])
    pattern.notAmong = "macro.function"
    let function = Fact(kind: "macro.function", subject: "FINDWINDOWA")
    #expect(assess([sleep, other, function], Samples.rule("r", .fact(pattern), row)).findings.isEmpty)
  }
}
