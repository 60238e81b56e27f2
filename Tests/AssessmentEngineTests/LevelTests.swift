import AssessmentEngine
import InventoryModel
import Testing

@Suite("Levels mean a person's time")
struct LevelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var verdict: Verdict
    var workClass: WorkClass
    var hours: Int
    var level: Level
    var partial: Level
    var testDescription: String { "\(verdict.rawValue), \(workClass.rawValue), \(hours) hundredths of hours" }
  }

  /// Every verdict with every class, with little and with much work.
  static let cases: [Case] = Verdict.allCases.flatMap { verdict in
    WorkClass.allCases.flatMap { workClass in
      [50, 150].map { hours in
        let level = expected(verdict, workClass, hours)
        let partial: Level = level == .blocked || level == .majorChanges ? level : .notAssessed
        return Case(verdict: verdict, workClass: workClass, hours: hours, level: level, partial: partial)
      }
    }
  }

  /// The table of the architecture, written out.
  static func expected(_ verdict: Verdict, _ workClass: WorkClass, _ hours: Int) -> Level {
    switch (verdict, workClass) {
    case (.blocks, _): .blocked
    case (.kept, _), (_, .none), (_, .automatic): .ready
    case (.lost, .manualLarge), (.lost, .impossible): .majorChanges
    case (_, .manualSmall), (_, .manualLarge), (_, .impossible): hours > 100 ? .majorChanges : .minorChanges
    }
  }

  @Test("One finding gives the level of the truth table", arguments: cases)
  func level(_ one: Case) {
    let suite = Samples.suite(losses: [:])
    let row = Samples.row(one.verdict, one.workClass, hours: one.hours)
    let judge = Samples.judge([Samples.onFact("a.b", row)], suite: suite)
    let fact = Fact(kind: "a.b")
    #expect(judge.assess(Samples.document([fact])).level == one.level)
    let partial = Samples.document([fact], state: .partial, reason: .contentNotRead)
    #expect(judge.assess(partial).level == one.partial)
    let unread = Samples.document([fact], state: .notAssessed, reason: .malformed)
    #expect(judge.assess(unread).level == .notAssessed)
  }

  @Test("Small works that add up to more than an hour are major")
  func hoursAddUp() {
    let row = Samples.row(.degraded, .manualSmall, hours: 60)
    let judge = Samples.judge([Samples.onFact("a.b", row), Samples.onFact("a.c", row)])
    #expect(judge.assess(Samples.document([Fact(kind: "a.b")])).level == .minorChanges)
    #expect(judge.assess(Samples.document([Fact(kind: "a.b"), Fact(kind: "a.c")])).level == .majorChanges)
  }

  @Test("A score below the suite's thresholds lowers the level", arguments: [(600, Level.minorChanges), (2600, .majorChanges)])
  func thresholds(loss: Int, level: Level) {
    let judge = Samples.judge([Samples.onFact("a.b", Samples.row(.degraded, .manualSmall, loss: loss))])
    #expect(judge.assess(Samples.document([Fact(kind: "a.b")])).level == level)
  }

  @Test("A suite that a rule says nothing of is unknown, and so never ready")
  func unstated() {
    let assessment = Samples.judge([Samples.onFact("a.b", nil)]).assess(Samples.document([Fact(kind: "a.b")]))
    #expect(assessment.findings.map(\.verdict) == [.unknown])
    #expect(assessment.level == .minorChanges)
  }

  @Test("Nothing found is ready with the full score")
  func nothingFound() {
    let assessment = Samples.judge([Samples.onFact("a.b", Samples.row(.lost, .manualLarge))]).assess(Samples.document())
    #expect(assessment.level == .ready)
    #expect(assessment.score == 10_000)
    #expect(assessment.disposition == .convert)
  }

  @Test("A file that was not assessed has no score and no disposition")
  func notAssessed() {
    let rule = Samples.rule("old", .format, formats: ["xls"], Samples.row(.degraded, .automatic))
    let document = Samples.document(format: "xls", state: .notAssessed, reason: .legacyFormat)
    let assessment = Samples.judge([rule]).assess(document)
    #expect(assessment.score == nil)
    #expect(assessment.losses.isEmpty)
    #expect(assessment.level == .notAssessed)
    #expect(assessment.disposition == .undetermined)
    #expect(assessment.findings.map(\.rule) == ["old"])
  }
}
