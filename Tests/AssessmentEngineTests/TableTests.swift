import AssessmentEngine
import InventoryModel
import Testing

@Suite("Tables")
struct TableTests {
  static let functions: [String: TableEntry] = [
    "SUM": TableEntry(word: "same", verdict: .kept),
    "ACCRINT": TableEntry(word: "differs", verdict: .degraded, note: LocalizedText(english: "no calc_method", french: "pas de calc_method")),
    "TEXTSPLIT": TableEntry(word: "equivalent:SPLIT", verdict: .degraded, replacement: "SPLIT"),
    "CUBEVALUE": TableEntry(word: "none", verdict: .lost),
  ]

  static let rule: Rule = {
    var row = Samples.row(.unknown, .manualSmall, hours: 25, per: .subject)
    row.outcome = .table("functions")
    row.words = [
      "equivalent": WordVerdict(workClass: .automatic, effort: .zero, per: .subject),
      "none": WordVerdict(workClass: .manualLarge, effort: Effort(low: 50, likely: 200, high: 400), per: .subject),
    ]
    var pattern = FactPattern(kind: "formula.function", attributes: ["class": ["builtin"]])
    pattern.table = "functions"
    return Samples.rule("function-support", .fact(pattern), row)
  }()

  static func assess(_ names: [String]) -> Assessment {
    let facts = names.sorted().map {
      Fact(
        kind: "formula.function", subject: $0, count: 2, attributes: ["class": .string("builtin")], locations: ["S!A1"])
    }
    return Samples.judge([rule], suite: Samples.suite(tables: ["functions": functions])).assess(Samples.document(facts))
  }

  @Test("What the table calls the same is no finding")
  func same() {
    #expect(Self.assess(["SUM"]).findings.isEmpty)
  }

  @Test("Each function is an item with its cells, difference and replacement")
  func items() throws {
    let finding = try #require(Self.assess(["ACCRINT", "SUM", "TEXTSPLIT"]).findings.first)
    #expect(finding.items.map(\.subject) == ["ACCRINT", "TEXTSPLIT"])
    #expect(finding.items.map(\.detail?.english) == ["no calc_method", "another one does it"])
    #expect(finding.items.map(\.detail?.french) == ["pas de calc_method", "une autre la remplace"])
    #expect(finding.items.map(\.replacement) == [nil, "SPLIT"])
    #expect(finding.items.first?.locations == ["S!A1"])
    #expect(finding.verdict == .degraded)
    #expect(finding.count == 4)
  }

  @Test("Effort, loss and level go by each function's word")
  func words() {
    let converted = Self.assess(["TEXTSPLIT"])
    #expect(converted.level == .ready)
    #expect(converted.score == 10_000)
    let differing = Self.assess(["ACCRINT", "TEXTSPLIT"])
    #expect(differing.level == .minorChanges)
    #expect(differing.effort.likely == 25)
    #expect(differing.score == 9800)
    let missing = Self.assess(["ACCRINT", "CUBEVALUE"])
    #expect(missing.level == .majorChanges)
    #expect(missing.effort.likely == 225)
    #expect(missing.score == 9000)
    #expect(missing.findings.first?.workClass == .manualLarge)
  }

  @Test("A degraded function with much work beside a lost one that converts by itself is no redesign")
  func classesStayWithTheirWords() {
    var rule = Self.rule
    rule.verdicts["suite"]?.words = [
      "none": WordVerdict(workClass: .automatic, effort: .zero, per: .subject),
      "differs": WordVerdict(workClass: .manualLarge, effort: Effort(low: 0, likely: 10, high: 10), per: .subject),
    ]
    let facts = ["ACCRINT", "CUBEVALUE"].map {
      Fact(kind: "formula.function", subject: $0, attributes: ["class": .string("builtin")])
    }
    let suite = Samples.suite(tables: ["functions": Self.functions])
    #expect(Samples.judge([rule], suite: suite).assess(Samples.document(facts)).level == .minorChanges)
  }

  @Test("A function that the table lacks is unknown, not clean")
  func absent() {
    let assessment = Self.assess(["NEWFUNCTION"])
    #expect(assessment.findings.first?.verdict == .unknown)
    #expect(assessment.level == .minorChanges)
  }
}
