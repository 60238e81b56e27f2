import AssessmentEngine
import Foundation
import InventoryModel
import Testing

@Suite("A limit that a pack changes")
struct PackLimitTests {
  /// A rule that compares with a limit, and whose words tell the base's value of it.
  static let rule = RulePack.rule.replacing("{ fact: a.thing }\nwhy", with: "{ fact: a.thing, over: max-cells }\nwhy")
    .replacing("    confidence: high", with: "    effect: { en: A thousand., fr: Mille. }\n    confidence: high")

  private func pack(_ value: Int) throws -> HousePack {
    let pack = try HousePack("suites: { suite: { limits: { max-cells: \(value) } } }\n")
    try pack.base.write("Area/good.yaml", Self.rule)
    return pack
  }

  private func row(_ pack: HousePack, _ rule: String = "good", folder: String = "") throws -> SuiteVerdict {
    let rules = try pack.load(folder).ruleSet
    return try #require(rules.suite("suite")).verdict(of: #require(rules.rule(rule)))
  }

  @Test("The row says the limit that counts, and of which its words were, in both languages")
  func words() throws {
    let pack = try pack(2500)
    let effect = try #require(try row(pack).effect)
    #expect(effect.english.contains("“max-cells”: 2,500, set by the pack house in place of 1,000."))
    #expect(effect.french.contains("« max-cells » : 2\u{202F}500, fixée par le paquet house à la place de 1\u{202F}000."))
    let suite = try #require(try pack.load().ruleSet.suite("suite"))
    #expect(suite.changedBy == ["good": ["house"]])
    let rule = try #require(try pack.load().ruleSet.rule("good"))
    #expect(suite.limits(comparedBy: rule).map(\.told.english) == ["2,500, set by the pack house; 1,000 before"])
  }

  @Test("A finding tells the limit that it was compared with, and what it was before")
  func finding() throws {
    var fact = Fact(kind: "a.thing")
    fact.count = 3000
    let finding = try #require(try pack(2500).assess(facts: [fact]).findings.first)
    let detail = try #require(finding.items.first?.detail)
    #expect(detail.english == "3,000 (at most 2,500; set by the pack house, 1,000 before)")
    #expect(
      detail.french
        == "3\u{202F}000 (au plus 2\u{202F}500 ; fixé par le paquet house, 1\u{202F}000 auparavant)")
  }

  @Test("The same value as before changes no word")
  func same() throws {
    let pack = try pack(1000)
    #expect(try row(pack).effect == LocalizedText(english: "A thousand.", french: "Mille."))
    #expect(try pack.load().ruleSet.suite("suite")?.changedBy == [:])
  }

  @Test("Sizes are told in their unit")
  func sizes() throws {
    let pack = try HousePack("suites: { suite: { limits: { t1/size: 3 } } }\n")
    let rule = RulePack.rule.replacing("{ fact: a.thing }\nwhy", with: "{ file-size: { over: t1/size } }\nwhy")
    let examples = """
      examples:
        - { name: large, given: { format: xlsx, size: 9000000, facts: [] }, finds: 1 }
        - { name: small, given: { format: xlsx, facts: [] }, finds: 0 }

      """
    let head = try #require(rule.range(of: "examples:")?.lowerBound)
    try pack.base.write("Area/good.yaml", String(rule[..<head]) + examples)
    let effect = try #require(try row(pack).effect)
    #expect(effect.english.contains("3\u{A0}MB, set by the pack house in place of 1\u{A0}MB"))
    #expect(effect.french.contains("3\u{A0}Mo, fixée par le paquet house à la place de 1\u{A0}Mo"))
  }

  @Test("A rule of the pack's own was written for the pack's limit, and keeps its words")
  func own() throws {
    let pack = try pack(2500)
    try pack.write("House/own.yaml", Self.rule.replacing("id: good", with: "id: own"))
    #expect(try row(pack, "own").effect == LocalizedText(english: "A thousand.", french: "Mille."))
    #expect(try row(pack).effect?.english.contains("2,500") == true)
  }

  @Test("Of two packs the upper one counts, beside what the words were written for; taken back, the words hold again")
  func layers() throws {
    let pack = try pack(2500)
    let team = "../\(pack.name)-team/pack.yaml"
    let head = pack.head("team", extends: "../\(pack.name)")
    try pack.write(team, head + "suites: { suite: { limits: { max-cells: 3000 } } }\n")
    defer {
      do { try FileManager.default.removeItem(atPath: pack.directory + "-team") } catch { Issue.record("\(error)") }
    }
    let effect = try #require(try row(pack, folder: "-team").effect)
    #expect(effect.english.contains("3,000, set by the pack team in place of 1,000."))
    try pack.write(team, head + "suites: { suite: { limits: { max-cells: 1000 } } }\n")
    #expect(try row(pack, folder: "-team").effect == LocalizedText(english: "A thousand.", french: "Mille."))
  }
}
