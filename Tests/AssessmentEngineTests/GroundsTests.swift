import AssessmentEngine
import InventoryModel
import Testing

@Suite("How well a judgement is known")
struct GroundsTests {
  private static func source(_ kind: SourceKind, read: String = "2026-11-22", published: String? = nil) -> Source {
    Source(url: "https://example.org/", read: read, published: published, kind: kind)
  }

  private static func row(
    _ verdict: Verdict, _ workClass: WorkClass, _ sources: [Source], _ confidence: Confidence = .medium
  ) -> SuiteVerdict {
    SuiteVerdict(
      outcome: .verdict(verdict), workClass: workClass, effort: .zero, per: .document, role: nil, confidence: confidence,
      sources: sources)
  }

  private func assess(_ rows: [(FactKind, SuiteVerdict)], today: String? = "2026-11-22") -> Assessment {
    let suite = Samples.suite()
    let rules = RuleSet(version: "1", rules: rows.map { Samples.onFact($0.0, $0.1) }, suites: [suite])
    return Judge(rules: rules, suite: suite, today: today).assess(Samples.document(rows.map { Fact(kind: $0.0) }))
  }

  @Test("The best source says how well a verdict is known, and the newest of these of which day")
  func best() {
    let grounds = Grounds(
      [
        Self.source(.official, published: "2021-05-28"), Self.source(.official, published: "2024-06-27"),
        Self.source(.thirdParty, read: "2026-11-22"), Self.source(.generalKnowledge),
      ], confidence: .high)
    #expect(grounds == Grounds(kind: .official, day: "2024-06-27", confidence: .high))
    #expect(Grounds([], confidence: .high).kind == .generalKnowledge)
  }

  @Test(
    "A source is stale after 180 days, and not on the 180th",
    arguments: [("2026-05-26", false), ("2026-05-25", true), ("2026-11-22", false), ("2027-01-01", false), ("no day", false)])
  func stale(day: String, expected: Bool) {
    #expect(Staleness.isStale(day, on: "2026-11-22") == expected)
  }

  @Test("A level that says that there is no more hangs on every verdict; what nobody would do anything about is none of them")
  func weakestDecides() throws {
    let good = Self.row(.kept, .none, [Self.source(.official)])
    let weak = Self.row(.lost, .automatic, [Self.source(.generalKnowledge)], .low)
    let idle = Self.row(.lost, .none, [Self.source(.generalKnowledge)], .low)
    let both = try #require(assess([("a.good", good), ("a.weak", weak), ("a.idle", idle)]).grounds)
    #expect(both.kind == .generalKnowledge)
    #expect(both.weak == ["a-weak"])
    let alone = try #require(assess([("a.good", good), ("a.idle", idle)]).grounds)
    #expect(alone.kind == .official)
    #expect(!alone.isWeak)
  }

  @Test("One obstacle that is well known is enough to know that a document is blocked")
  func bestObstacleDecides() throws {
    let known = Self.row(.blocks, .manualSmall, [Self.source(.official)], .high)
    let guessed = Self.row(.blocks, .manualSmall, [Self.source(.generalKnowledge)], .low)
    let grounds = try #require(assess([("a.guessed", guessed), ("a.known", known)]).grounds)
    #expect(grounds.kind == .official)
    #expect(grounds.weak == [])
  }

  @Test("A level tells what it rests on that is old, on a given day")
  func staleLevel() throws {
    let old = Self.row(.degraded, .manualSmall, [Self.source(.official, published: "2021-05-28")])
    #expect(try #require(assess([("a.old", old)]).grounds).stale == ["a-old"])
    #expect(try #require(assess([("a.old", old)]).grounds).oldest == "2021-05-28")
    #expect(try #require(assess([("a.old", old)], today: nil).grounds).stale == [])
    #expect(try #require(assess([("a.old", old)], today: "2021-06-01").grounds).stale == [])
  }
}
