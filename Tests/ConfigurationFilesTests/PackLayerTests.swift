import AssessmentEngine
import ConfigurationFiles
import Foundation
import InventoryModel
import Testing

@Suite("Packs in layers")
struct PackLayerTests {
  @Test("A pack adds rules, roles, topics and sources to those of its base, and its version names both")
  func adds() throws {
    let pack = try HousePack()
    try pack.write("roles.yaml", "roles:\n  house: { en: House, fr: Maison }\n  helper: { en: Aide, fr: Aide de camp }\n")
    try pack.write(
      "training.yaml",
      "topics:\n  ours: { title: { en: Ours, fr: Le nôtre }, text: { en: text, fr: texte }, minutes: 5 }\n")
    let header = "id\tclass\tpublisher\ttitle\turl\tpublished\tread\n"
    try pack.base.write(
      "Data/sources.tsv", header + "a\tofficial\tA\tOld\thttps://a.example/old\t\t2026-11-01\n"
        + "b\tofficial\tB\tKept\thttps://b.example/kept\t\t2026-11-01\n")
    try pack.write("Data/sources.tsv", header + "a\tofficial\tA\tNew\thttps://a.example/new\t\t2026-11-20\n")
    let rule = RulePack.rule.replacing("id: good", with: "id: own").replacing("role: helper", with: "role: house")
      .replacing("[{ url: \"https://example.org/\", read: 2026-11-22 }]", with: "[a, b]")
      .replacing("verdicts:", with: "training: ours\nverdicts:")
    try pack.write("House/own.yaml", rule)
    let loaded = try pack.load()
    #expect(loaded.ruleSet.rules.map(\.id) == ["good", "own"])
    #expect(loaded.own == ["own"])
    #expect(loaded.ownExamples.map(\.rule) == ["own", "own"])
    #expect(loaded.ruleSet.rule("own")?.training == "ours")
    #expect(loaded.ruleSet.roles["helper"]?.english == "Aide")
    #expect(
      loaded.ruleSet.rule("own")?.verdicts["suite"]?.sources.map(\.url)
        == ["https://a.example/new", "https://b.example/kept"])
    let version = loaded.ruleSet.version
    #expect(version.hasPrefix("1.2.3 (fnv1a64 "))
    #expect(version.contains(") + house 2.0.0 (fnv1a64 "))
    try pack.base.write("Area/good.yaml", RulePack.rule + "# changed\n")
    #expect(try pack.load().ruleSet.version != version)
  }

  @Test("A suite is added by one file, and judged by it")
  func suite() throws {
    let pack = try HousePack()
    let row = "{ verdict: blocks, class: impossible, role: helper, effort: { low: 1, likely: 1, high: 1 }, "
      + "confidence: low, sources: [{ url: general knowledge, read: 2026-01-01 }] }"
    let text = RulePack.suite.replacing("id: suite", with: "id: other").replacing("Suite", with: "Other")
    try pack.write("Targets/other.yaml", text + "overrides:\n  good: \(row)\n")
    #expect(try pack.assess(suite: "other").level == .blocked)
    #expect(try pack.assess(suite: "suite").level == .minorChanges)
    #expect(try pack.load().ruleSet.suites.map(\.id) == ["other", "suite"])
  }

  @Test("A rule is replaced by one of the pack, with nothing of what the base's suites say of it")
  func replaces() throws {
    let pack = try HousePack("replaces: [good]\n")
    let row = "{ verdict: kept, class: none, confidence: low, sources: [{ url: general knowledge, read: 2026-01-01 }] }"
    try pack.base.write("Targets/suite.yaml", RulePack.suite + "overrides:\n  good: \(row)\n")
    try pack.write("House/good.yaml", RulePack.rule.replacing("verdict: lost", with: "verdict: degraded"))
    #expect(try pack.assess().findings.map(\.verdict) == [.degraded])
    #expect(try pack.load().files["good"] == "House/good.yaml")
  }

  @Test("A rule is left out, whatever the base says of it")
  func disables() throws {
    let pack = try HousePack("disables: [good]\n")
    let row = "{ verdict: kept, class: none, confidence: low, sources: [{ url: general knowledge, read: 2026-01-01 }] }"
    try pack.base.write("Targets/suite.yaml", RulePack.suite + "overrides:\n  good: \(row)\n")
    let loaded = try pack.load()
    #expect(loaded.ruleSet.rules.isEmpty)
    #expect(loaded.examples.isEmpty)
    #expect(try pack.assess().findings.isEmpty)
  }

  @Test("Of packs that extend one another, the uppermost has the last word")
  func chain() throws {
    let pack = try HousePack("overrides: [{ rules: good, because: x, set: { loss: 10, verdict: degraded } }]\n")
    try pack.write("../\(pack.name)-team/pack.yaml", pack.head("team", extends: "../\(pack.name)")
      + "overrides: [{ rules: good, because: y, set: { loss: 20 } }]\n")
    defer { remove(pack.directory + "-team") }
    let rules = try pack.load("-team").ruleSet
    #expect(rules.suite("suite")?.overrides["good"]?.loss == 20)
    #expect(rules.suite("suite")?.overrides["good"]?.outcome == .verdict(.degraded))
    #expect(rules.version.split(separator: "+").count == 3)
    // What a pack in between says of a rule that a later one leaves out is no mistake of its own.
    try pack.write("../\(pack.name)-team/pack.yaml", pack.head("team", extends: "../\(pack.name)") + "disables: [good]\n")
    #expect(try pack.load("-team").ruleSet.rules.isEmpty)
  }

  @Test("A circle is told where it closes, also through links", arguments: [".", "../LINK", "../NAME"])
  func circle(base: String) throws {
    let pack = try HousePack()
    let link = pack.directory + "-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: pack.directory)
    defer { remove(link) }
    let name = base.replacing("LINK", with: pack.name + "-link").replacing("NAME", with: pack.name)
    try pack.write("pack.yaml", pack.head(extends: name))
    let found = try pack.diagnostics()
    #expect(found.count == 1)
    #expect(found.first?.contains("pack.yaml:3:10: “extends” goes in a circle") == true, "\(found)")
  }

  @Test("A base that is none is told where it is named", arguments: ["/", "../nowhere", "/proc", "shiped", "/dev/null"])
  func missing(base: String) throws {
    let found = try HousePack(extends: base).diagnostics()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("pack.yaml:3:10: no rules in ") == true, "\(found)")
    #expect(found.first?.contains("did you mean “shipped”?") == (base == "shiped"))
  }

  @Test("Nine packs in a row are too many, eight and their base are not too few")
  func deep() throws {
    let pack = try HousePack()
    var folders: [String] = []
    defer { for folder in folders { remove(folder) } }
    for index in 1...8 {
      let below = index == 1 ? pack.name : "\(pack.name)-\(index - 1)"
      try pack.write("../\(pack.name)-\(index)/pack.yaml", pack.head("p\(index)", extends: "../\(below)"))
      folders.append("\(pack.directory)-\(index)")
    }
    #expect(try pack.diagnostics("-6") == [])
    #expect(try pack.diagnostics("-8").first?.contains("at most 8 packs can extend one another") == true)
  }

  private func remove(_ path: String) {
    do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record("\(error)") }
  }
}
