import AssessmentEngine
import ConfigurationFiles
import InventoryModel
import Testing

@Suite("Subjects matched by patterns")
struct SubjectPatternTests {
  private func judge(_ match: String) throws -> Judge {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule.replacing("{ fact: a.thing }\nwhy", with: "{ \(match) }\nwhy"))
    let rules = try RuleSetLoader.load(directory: pack.directory, knownFacts: RulePack.facts)
    return Judge(rules: rules, suite: try #require(rules.suite("suite")))
  }

  private func finds(_ judge: Judge, _ subject: String) -> Bool {
    var fact = Fact(kind: "a.thing")
    fact.subject = subject
    let document = DocumentRecord(
      path: RawPath("a.xlsx"), format: DocumentFormat("xlsx"), state: .assessed, facts: [fact])
    return !judge.assess(document).findings.isEmpty
  }

  @Test("One pattern of a list is enough, A to Z are a to z, and `**` is anything")
  func patterns() throws {
    let judge = try judge("fact: a.thing, like: [\"ACME.*\", \"https://*.example.org/**\"], except: ACME.OLD")
    #expect(finds(judge, "acme.rate"))
    #expect(finds(judge, "HTTPS://intra.Example.org/a/b"))
    #expect(!finds(judge, "ACME.OLD"))
    #expect(!finds(judge, "BACME.X"))
    #expect(!finds(judge, "https://example.org/a"))
    #expect(!finds(judge, ""))
  }

  @Test("A thousand stars against a long subject take linear time")
  func stars() throws {
    let pattern = String(repeating: "*a", count: 511) + "b"
    let judge = try judge("fact: a.thing, like: [\"\(pattern)\"]")
    func time(_ count: Int) -> Duration {
      let subject = String(repeating: "a", count: count)
      return ContinuousClock().measure { #expect(!finds(judge, subject)) }
    }
    _ = time(100)
    let (short, long) = (time(2_000), time(16_000))
    // Eight times the length; a machine that is busy may take some times as long, squares take 64 times.
    #expect(long < short * 40 + .milliseconds(200))
    #expect(long < .seconds(60))
  }

  @Test("At most a hundred patterns stand in one match")
  func many() throws {
    let pack = try RulePack()
    let patterns = (0...100).map { "p\($0)*" }.joined(separator: ", ")
    try pack.write(
      "Area/good.yaml", RulePack.rule.replacing("{ fact: a.thing }\nwhy", with: "{ fact: a.thing, like: [\(patterns)] }\nwhy"))
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Area/good.yaml:4:31: 101 patterns; at most 100") })
  }
}
