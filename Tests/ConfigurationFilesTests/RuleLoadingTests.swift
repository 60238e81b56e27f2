import AssessmentEngine
@testable import ConfigurationFiles
import Foundation
import InventoryModel
import Testing

@Suite("Rules as loaded")
struct RuleLoadingTests {
  private func load(_ change: (RulePack) throws -> Void = { _ in }) throws -> LoadedRules {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    try change(pack)
    return try RuleSetLoader.read(directory: pack.directory, knownFacts: RulePack.facts)
  }

  @Test("Texts, row and examples arrive as written")
  func rule() throws {
    let loaded = try load()
    let rule = try #require(loaded.ruleSet.rule("good"))
    #expect(rule.title == LocalizedText(english: "Good", french: "Bon"))
    #expect(rule.formats == ["xlsx"])
    let row = try #require(rule.verdicts["suite"])
    #expect(row.effort == Effort(low: 25, likely: 50, high: 100))
    #expect(row.workClass == .manualSmall)
    #expect(row.role == "helper")
    #expect(row.sources == [Source(url: "https://example.org/", read: "2026-11-22")])
    #expect(loaded.examples.map(\.finds) == [1, 0])
    #expect(loaded.files == ["good": "Area/good.yaml"])
    #expect(loaded.ruleSet.roles["helper"]?.french == "Aide")
  }

  @Test("Tables and limits are those of the suite's column and targets")
  func tables() throws {
    let suite = try #require(try load().ruleSet.suite("suite"))
    let table = try #require(suite.tables["functions"])
    #expect(table["SUM"]?.verdict == .kept)
    #expect(table["OLD"]?.verdict == .degraded)
    #expect(table["OLD"]?.replacement == "NEW")
    #expect(table["OLD"]?.note == LocalizedText(english: "care", french: "attention"))
    #expect(table["OLD"]?.sources.map(\.url) == ["https://a", "https://b"])
    #expect(table["GONE"]?.verdict == .lost)
    #expect(suite.limits["max-cells"]?.value == 1000)
    #expect(suite.limits["t2/size"]?.comparable == 2 << 20)
    #expect(suite.limits["size"] == nil)
    #expect(suite.limits["formats"] == nil)
  }

  @Test("A table's row may differ by word")
  func words() throws {
    let text = RulePack.rule
      .replacing("match: { fact: a.thing }", with: "match: { fact: formula.function, table: functions }")
      .replacing(
        "verdict: lost\n",
        with: """
          table: functions
              words:
                none: { class: manual-large, effort: { low: 1, likely: 2, high: 3 } }
                equivalent: { class: automatic }

          """)
    let loaded = try load { try $0.write("Area/good.yaml", text) }
    let row = try #require(loaded.ruleSet.rule("good")?.verdicts["suite"])
    #expect(row.words["none"]?.workClass == .manualLarge)
    #expect(row.words["none"]?.effort.likely == 200)
    #expect(row.words["none"]?.role == "helper")
    #expect(row.words["equivalent"]?.effort == .zero)
  }

  @Test("A suite's override stands for the rule's row")
  func overrides() throws {
    let row = "{ verdict: kept, class: none, confidence: low, sources: [{ url: general knowledge, read: 2026-01-01 }] }"
    let loaded = try load { try $0.write("Targets/suite.yaml", RulePack.suite + "overrides:\n  good: \(row)\n") }
    let suite = try #require(loaded.ruleSet.suite("suite"))
    let judge = Judge(rules: loaded.ruleSet, suite: suite)
    let document = DocumentRecord(
      path: RawPath("a.xlsx"), format: DocumentFormat("xlsx"), state: .assessed, facts: [Fact(kind: "a.thing")])
    #expect(judge.assess(document).level == .ready)
  }

  @Test("A family of formats stands for its Office Open XML formats")
  func families() throws {
    let rule = RulePack.rule.replacing("[xlsx]", with: "[presentations]")
      .replacing("{ fact: a.thing }", with: "{ format: true }")
    let loaded = try load { try $0.write("Area/good.yaml", rule) }
    let formats = try #require(loaded.ruleSet.rule("good")?.formats)
    #expect(formats.contains("pptx"))
    #expect(!formats.contains("ppt"))
    #expect(!formats.contains("xlsx"))
  }

  @Test("The version changes with any byte of any file, and with nothing else")
  func version() throws {
    let first = try load().ruleSet.version
    #expect(first.hasPrefix("1.2.3 (fnv1a64 "))
    #expect(try load().ruleSet.version == first)
    #expect(try load { try $0.write("Area/good.yaml", RulePack.rule + "# \n") }.ruleSet.version != first)
  }

  @Test("The digest is FNV-1a of 64 bits")
  func digest() throws {
    let pack = try RulePack()
    for name in ["roles.yaml", "Data", "Targets"] {
      try FileManager.default.removeItem(atPath: pack.directory + "/" + name)
    }
    try pack.write("VERSION", "1.0.0")
    try pack.write("roles.yaml", "roles: { a: { en: A, fr: A } }")
    let lines = RulePack.suite.replacing("id: suite", with: "id: s").split(separator: "\n").filter { line in
      !["tables", "functions", "limits"].contains { line.contains($0) }
    }
    try pack.write("Targets/s.yaml", lines.joined(separator: "\n") + "\n")
    var hash: UInt64 = 14_695_981_039_346_656_037
    for path in ["Targets/s.yaml", "VERSION", "roles.yaml"] {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: pack.directory + "/" + path)))
      for byte in Array(path.utf8) + [0] + Array("\(bytes.count)".utf8) + [0] + bytes {
        hash ^= UInt64(byte)
        hash = hash.multipliedReportingOverflow(by: 1_099_511_628_211).partialValue
      }
    }
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    #expect(try RuleSetLoader.load(directory: pack.directory).version == "1.0.0 (fnv1a64 \(padded))")
  }

  @Test("Rules beside the executable come before the shared folder; neither is an error that names both")
  func locator() throws {
    let pack = try RulePack()
    let program = pack.directory + "/bin/assay"
    #expect(throws: ConfigurationError.self) { try RuleSetLocator.find(executable: program) }
    try pack.write("share/assay/Rules/VERSION", "1.0.0")
    try pack.write("bin/x", "")
    #expect(try RuleSetLocator.find(executable: program).hasSuffix("bin/../share/assay/Rules"))
    try pack.write("bin/Assay_ConfigurationFiles.resources/Rules/VERSION", "1.0.0")
    #expect(try RuleSetLocator.find(executable: program).hasSuffix("bin/Assay_ConfigurationFiles.resources/Rules"))
    #expect(throws: ConfigurationError.rulesNotFound(places: ["/nowhere"])) { try RuleSetLocator.find(override: "/nowhere") }
    #expect(try RuleSetLocator.find(override: pack.directory) == pack.directory)
  }

  @Test("The shipped rules load, and those examples that need no document hold")
  func shipped() throws {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/Rules"
    let loaded = try RuleSetLoader.read(directory: directory)
    #expect(!loaded.ruleSet.rules.isEmpty)
    for example in loaded.examples {
      guard case .record(let document) = example.given, let rule = loaded.ruleSet.rule(example.rule) else { continue }
      let id = example.target ?? rule.verdicts.keys.min() ?? ""
      let suite = try #require(loaded.ruleSet.suite(id))
      let rules = RuleSet(
        version: "", rules: [rule], suites: [suite], applications: loaded.ruleSet.applications)
      let judge = Judge(rules: rules, suite: suite)
      let finding = judge.assess(document).findings.first
      #expect(finding.map { max($0.items.count, 1) } ?? 0 == example.finds, "\(example.place): \(example.name)")
    }
  }
}
