import ConfigurationFiles
import InventoryModel
import Testing

@Suite("Conditions that cannot work")
struct MatchAnalysisTests {
  static let facts = [
    FactKindDefinition(
      kind: "a.thing", subject: "thing", unit: "things", attributes: ["class", "size"],
      formats: ["xlsx", "docx"], source: "test"),
    FactKindDefinition(kind: "a.cell", unit: "cells", formats: ["xlsx"], source: "test"),
    FactKindDefinition(kind: "a.word", unit: "words", formats: ["docx"], source: "test"),
    FactKindDefinition(
      kind: "formula.function", subject: "function", unit: "calls", attributes: ["class"],
      formats: ["xlsx"], source: "test"),
  ]

  private func complaints(_ match: String, formats: String?) throws -> [String] {
    let pack = try RulePack()
    let line = formats.map { "formats: [\($0)]\n" } ?? ""
    var text = RulePack.rule.replacing("formats: [xlsx]\n", with: line)
    text = text.replacing("match: { fact: a.thing }", with: "match: \(match)")
    try pack.write("Area/good.yaml", text)
    return try pack.diagnostics(knownFacts: Self.facts)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var match: String
    var formats: String? = "xlsx"
    var column: Int
    var says: String
    var testDescription: String { match }
  }

  static let mistakes = [
    // Impossible.
    Case(match: "{ fact: a.word }", column: 16, says: "facts of kind a.word are found in docx only"),
    Case(match: "{ all: [{ fact: a.thing }, { not: { fact: a.thing } }] }", column: 35, says: "never find anything"),
    Case(match: "{ all: [{ not: { fact: a.thing } }, { fact: a.thing, subject: x }] }", column: 16, says: "never find"),
    Case(match: "{ all: [{ fact: a.thing, over: 5 }, { not: { fact: a.thing, over: 3 } }] }", column: 44, says: "part 1"),
    Case(
      match: "{ all: [{ fact: a.cell }, { fact: a.word }] }", formats: nil, column: 34,
      says: "no format can hold this and what stands before it"),
    Case(
      match: "{ all: [{ fact: a.thing }, { any: [{ fact: a.cell }] }, { fact: a.word }] }", formats: "xlsx, docx",
      column: 64, says: "no format"),
    Case(match: "{ fact: a.thing, subject: [x, y], except: [y, x, z] }", column: 50, says: "every “subject”"),
    Case(match: "{ fact: a.thing, not-in: a.thing }", column: 33, says: "among facts of this kind"),
    Case(match: "{ fact: a.thing, subject: x, like: \"y*\" }", column: 43, says: "no “subject” is “like” that"),
    Case(
      match: "{ fact: a.thing, attributes: { size: [\"1\", \"2\"] }, of: size, over: 2 }", column: 75,
      says: "none of the values of “size” is over 2"),
    Case(match: "{ fact: formula.function, subject: SUM, table: functions }", column: 55, says: "every suite keeps"),
    Case(match: "{ fact: a.thing, over: 1000000000000001 }", column: 31, says: "to 1000000000000000"),
    // Always.
    Case(match: "{ any: [{ fact: a.thing }, { not: { fact: a.thing } }] }", column: 35, says: "this always holds"),
    Case(
      match: "{ any: [{ fact: a.thing, over: 3 }, { not: { fact: a.thing, over: 5 } }] }", column: 44, says: "always holds"),
    Case(match: "{ not: { fact: a.word } }", column: 23, says: "“not” of it always holds"),
    Case(match: "{ file-size: { over: 0 } }", column: 21, says: "every file is larger than 0 bytes: this always holds"),
    Case(match: "{ format: true }", formats: nil, column: 8, says: "needs “formats”"),
    Case(match: "{ not: { fact: a.thing } }", formats: nil, column: 8, says: "only for what is not there"),
    Case(
      match: "{ all: [{ not: { fact: a.thing } }, { not: { fact: a.cell } }] }", formats: nil, column: 8,
      says: "only for what is not there"),
    // Empty lists.
    Case(match: "{ fact: a.thing, subject: [] }", column: 34, says: "an empty list says nothing"),
    Case(match: "{ fact: a.thing, like: [] }", column: 31, says: "an empty list says nothing"),
    Case(match: "{ fact: a.thing, except: [] }", column: 33, says: "an empty list says nothing"),
    Case(match: "{ fact: a.thing, over: [] }", column: 31, says: "an empty list says nothing"),
    Case(match: "{ fact: a.thing, attributes: {} }", column: 37, says: "at least one attribute"),
    Case(match: "{ fact: a.thing, attributes: { class: [] } }", column: 46, says: "an empty list says nothing"),
    Case(match: "{ any: [] }", column: 15, says: "at least one match"),
    Case(match: "{ fact: a.thing }", formats: "", column: 10, says: "leave “formats” out"),
    // Patterns.
    Case(match: "{ fact: a.thing, like: \"[ab\" }", column: 31, says: "“[ab” is no pattern"),
    Case(
      match: "{ fact: a.thing, like: [x, \"\(String(repeating: "*", count: 1025))\"] }", column: 35, says: "at most 1024 bytes"),
  ]

  @Test("are refused where they stand, with the reason", arguments: mistakes)
  func refused(one: Case) throws {
    let found = try complaints(one.match, formats: one.formats)
    let line = one.formats == nil || one.formats == "" ? 3 : 4
    let wanted = "Area/good.yaml:\(line):\(one.column): "
    #expect(found.contains { $0.hasPrefix(wanted) && $0.contains(one.says) }, "\(found)")
    #expect(found.count == 1, "\(found)")
  }

  @Test(
    "are not seen in conditions that can",
    arguments: [
      "{ fact: a.thing, subject: [x, y], except: x }",
      "{ fact: a.word, inside: true }",
      "{ all: [{ fact: a.cell, inside: true }, { fact: a.word, inside: true }] }",
      "{ all: [{ fact: a.thing, over: 3 }, { not: { fact: a.thing, over: 5 } }] }",
      "{ all: [{ fact: a.thing }, { not: { fact: a.thing, subject: x } }] }",
      "{ all: [{ fact: a.thing }, { not: { fact: a.thing, inside: true } }] }",
      "{ all: [{ fact: a.thing, except: x }, { not: { fact: a.thing, except: [x, y] } }] }",
      "{ all: [{ fact: a.thing, attributes: { class: [u, v] } }, { not: { fact: a.thing, attributes: { class: u } } }] }",
      "{ any: [{ fact: a.thing, over: 5 }, { not: { fact: a.thing, over: 3 } }] }",
      "{ any: [{ fact: a.thing }, { fact: a.cell }] }",
      "{ format: true }",
      "{ not: { fact: a.thing } }",
      "{ not: { all: [{ not: { fact: a.thing } }, { not: { fact: a.cell } }] } }",
      "{ file-size: { over: 1 } }",
      "{ fact: formula.function, subject: [SUM, NEW], table: functions }",
      "{ fact: formula.function, table: functions }",
      "{ fact: a.thing, subject: Xy, like: \"x*\" }",
    ])
  func sound(match: String) throws {
    #expect(try complaints(match, formats: "xlsx") == [])
  }

  @Test("without formats, a part that finds something is enough")
  func withoutFormats() throws {
    #expect(try complaints("{ all: [{ fact: a.word }, { not: { fact: a.thing } }] }", formats: nil) == [])
    #expect(try complaints("{ not: { all: [{ not: { fact: a.word } }] } }", formats: nil) == [])
  }

  @Test("of one match are told together")
  func together() throws {
    let found = try complaints(
      "{ any: [{ fact: a.word }, { fact: a.thing, subject: x, except: x }, { file-size: { over: 0 } }] }", formats: "xlsx")
    #expect(found.count == 3, "\(found)")
  }

  @Test("are looked for among a bounded number of parts")
  func manyParts() throws {
    let parts = Array(repeating: "{ fact: a.thing }", count: 20_000).joined(separator: ", ")
    let found = try complaints("{ any: [\(parts)] }", formats: "xlsx")
    #expect(found.count == 1 && found.allSatisfy { $0.contains("20001 parts; at most 500") }, "\(found.count)")
  }
}
