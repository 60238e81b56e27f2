import AssessmentEngine
import InventoryModel
import Testing

@Suite("Office document or application")
struct ApplicationTests {
  private static func signal(_ id: String, _ kind: FactKind, _ points: Int, once: Bool = false) -> ApplicationSignal {
    ApplicationSignal(
      id: id, title: Samples.text, why: Samples.text, match: .fact(FactPattern(kind: kind)), points: points, isOnce: once,
      confidence: .low, sources: [])
  }

  private static let criteria = ApplicationCriteria(
    threshold: 100, signals: [signal("form", "a.form", 60), signal("table", "a.table", 40, once: true)])

  private func judge(_ rows: [Rule] = [], scope: SuiteScope = .documents) -> Judge {
    var suite = Samples.suite()
    suite.scope = scope
    return Judge(
      rules: RuleSet(version: "1", rules: rows, suites: [suite], applications: Self.criteria), suite: suite)
  }

  @Test("Points of the signals sum, and grow with the number as losses do")
  func points() throws {
    let facts = [Fact(kind: "a.form", count: 3), Fact(kind: "a.table", count: 50)]
    let nature = try #require(judge().assess(Samples.document(facts)).nature)
    #expect(nature.kind == .application)
    #expect(nature.points == 130)
    #expect(nature.reasons.map(\.signal) == ["form", "table"])
    #expect(nature.reasons.map(\.points) == [90, 40])
    let less = try #require(judge().assess(Samples.document([Fact(kind: "a.form")])).nature)
    #expect(less.kind == .officeDocument)
  }

  @Test("What was read in part is an application where it shows, else it is not known; a text is neither")
  func partial() {
    let one = Samples.document([Fact(kind: "a.form")], state: .partial, reason: .contentNotRead)
    #expect(judge().assess(one).nature?.kind == .unknown)
    let many = Samples.document([Fact(kind: "a.form", count: 30)], state: .partial, reason: .contentNotRead)
    #expect(judge().assess(many).nature?.kind == .application)
    #expect(judge().assess(Samples.document([Fact(kind: "a.form")], format: "docx")).nature == nil)
  }

  @Test("A destination for applications judges these alone")
  func destination() {
    let rule = Samples.onFact("a.form", Samples.row(.degraded, .manualSmall, hours: 200))
    let judge = judge([rule], scope: .applications)
    let office = judge.assess(Samples.document([Fact(kind: "a.form")]))
    #expect(office.level == .notApplicable)
    #expect(office.levelReasons == [.noApplication])
    #expect(office.findings.isEmpty)
    #expect(office.score == nil)
    let application = judge.assess(Samples.document([Fact(kind: "a.form", count: 30)]))
    #expect(application.level == .majorChanges)
    #expect(judge.assess(Samples.document([Fact(kind: "a.form")], format: "docx")).level == .notApplicable)
    let unread = Samples.document([], state: .notAssessed, reason: .malformed)
    #expect(judge.assess(unread).level == .notAssessed)
  }

  @Test("An application with major changes is rebuilt, and says by how many points it is one")
  func disposition() {
    let rule = Samples.onFact("a.form", Samples.row(.degraded, .manualSmall, hours: 200))
    let assessment = judge([rule]).assess(Samples.document([Fact(kind: "a.form", count: 30)]))
    #expect(assessment.disposition == .rebuild)
    #expect(assessment.dispositionReason == .application(points: 180))
  }
}
