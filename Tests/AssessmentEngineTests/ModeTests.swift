import AssessmentEngine
import InventoryModel
import Testing

@Suite("Another mode of a suite")
struct ModeTests {
  private static let mode = SuiteMode(
    id: "as-it-is", title: Samples.text, text: Samples.text, confidence: .low, sources: [])

  @Test("Has consequences of its own, worst first; what nobody says is unknown where it would be work, and untold else")
  func consequences() throws {
    func row(_ work: WorkClass, _ verdict: Verdict?) -> SuiteVerdict {
      var row = Samples.row(.lost, work, hours: 10)
      row.modes = verdict.map { ["as-it-is": ModeVerdict(verdict: $0, confidence: .low, sources: [])] } ?? [:]
      return row
    }
    let rows: [(FactKind, SuiteVerdict)] = [
      ("a.degraded", row(.manualSmall, .degraded)), ("a.idle", row(.none, nil)), ("a.kept", row(.manualSmall, .kept)),
      ("a.lost", row(.manualSmall, .lost)), ("a.open", row(.manualSmall, nil)),
    ]
    var suite = Samples.suite()
    suite.modes = [Self.mode]
    let rules = RuleSet(version: "1", rules: rows.map { Samples.onFact($0.0, $0.1) }, suites: [suite])
    let modes = Judge(rules: rules, suite: suite).assess(Samples.document(rows.map { Fact(kind: $0.0) })).modes
    let mode = try #require(modes.first)
    #expect(mode.verdict == .lost)
    #expect(mode.consequences.map(\.rule) == ["a-lost", "a-degraded", "a-open"])
    #expect(mode.consequences.map(\.verdict.verdict) == [.lost, .degraded, .unknown])
  }
}
