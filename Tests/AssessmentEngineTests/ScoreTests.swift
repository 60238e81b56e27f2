import AssessmentEngine
import InventoryModel
import Testing

@Suite("Scores")
struct ScoreTests {
  @Test("A score is 10000 minus its losses, exactly, whatever was found", arguments: UInt64(0)..<200)
  func exact(seed: UInt64) {
    var random = SplitMix(state: seed)
    let verdicts = Verdict.allCases
    let classes = WorkClass.allCases
    let rules = (0..<20).map { index in
      let row = Samples.row(
        verdicts[random.below(verdicts.count)], classes[random.below(classes.count)], hours: random.below(300),
        per: .occurrence, loss: random.below(3) == 0 ? random.below(5000) : nil)
      return Samples.onFact(FactKind("a.k\(index)"), row)
    }
    let facts = (0..<random.below(30)).map { _ in
      Fact(kind: FactKind("a.k\(random.below(20))"), subject: "s\(random.below(5))", count: random.below(50))
    }.sorted(by: Fact.canonicalOrder)
    let assessment = Samples.judge(rules).assess(Samples.document(facts))
    #expect(assessment.score == 10_000 - assessment.losses.reduce(0) { $0 + $1.points })
    #expect((0...10_000).contains(assessment.score ?? -1))
    #expect(assessment.losses.dropLast().allSatisfy { $0.points > 0 })
    let lines = assessment.losses.filter { $0.rule != "cap" }
    #expect(lines.reduce(0) { $0 + $1.points } == assessment.findings.reduce(0) { $0 + $1.loss })
    for finding in assessment.findings where finding.verdict == .kept || !finding.workClass.isWork {
      #expect(finding.loss == 0)
      #expect(finding.effort == .zero)
    }
  }

  @Test("Losses over a hundred points are taken back by a cap line")
  func cap() {
    let judge = Samples.judge([
      Samples.onFact("a.a", Samples.row(.lost, .manualLarge, loss: 9000)),
      Samples.onFact("a.b", Samples.row(.lost, .manualLarge, loss: 8000)),
    ])
    let assessment = judge.assess(Samples.document([Fact(kind: "a.a"), Fact(kind: "a.b")]))
    #expect(assessment.score == 0)
    #expect(
      assessment.losses == [
        Loss(rule: "a-a", points: 9000), Loss(rule: "a-b", points: 8000), Loss(rule: "cap", points: -7000),
      ])
  }

  @Test(
    "A loss grows in steps with the count",
    arguments: [(0, 0), (1, 200), (2, 300), (5, 300), (6, 400), (20, 400), (21, 600), (1_000_000, 600)])
  func saturation(count: Int, loss: Int) {
    #expect(Saturation.loss(first: 200, count: count) == loss)
  }

  @Test("Counts that do not fit into a sum neither crash nor turn negative")
  func hugeCounts() {
    let row = Samples.row(.degraded, .manualSmall, hours: 50, per: .occurrence)
    let facts = [Fact(kind: "a.a", subject: "1", count: .max), Fact(kind: "a.a", subject: "2", count: .max)]
    let assessment = Samples.judge([Samples.onFact("a.a", row)]).assess(Samples.document(facts))
    #expect(assessment.findings.map(\.count) == [.max])
    #expect(assessment.effort.likely > 0)
    #expect(assessment.score == 9400)
  }

  @Test("Effort is spent once, by subject or by occurrence, up to its cap")
  func effort() {
    let facts = [Fact(kind: "a.a", subject: "1", count: 3), Fact(kind: "a.a", subject: "2", count: 4)]
    func likely(_ per: SuiteVerdict.EffortUnit, cap: Int? = nil) -> Int {
      let row = Samples.row(.degraded, .manualSmall, hours: 10, per: per, cap: cap)
      return Samples.judge([Samples.onFact("a.a", row)]).assess(Samples.document(facts)).effort.likely
    }
    #expect(likely(.document) == 10)
    #expect(likely(.subject) == 20)
    #expect(likely(.occurrence) == 70)
    #expect(likely(.occurrence, cap: 30) == 30)
  }
}

/// A small generator whose sequence depends on its seed alone.
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
