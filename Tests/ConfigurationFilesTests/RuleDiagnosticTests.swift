import ConfigurationFiles
import Testing

@Suite("Complaints about rules")
struct RuleDiagnosticTests {
  @Test("A good rule has none")
  func good() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    #expect(try pack.diagnostics() == [])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var place: String
    var says: [String]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "an unknown key", old: "remedy:", new: "remeddy:", place: "6:1",
      says: ["unknown key “remeddy”", "did you mean “remedy”?"]),
    Case(
      testDescription: "an unknown key inside", old: "confidence: high", new: "confidense: high", place: "13:5",
      says: ["unknown key “confidense”", "did you mean “confidence”?"]),
    Case(
      testDescription: "an unknown fact kind", old: "match: { fact: a.thing }", new: "match: { fact: a.thign }",
      place: "4:16", says: ["a.thign", "did you mean “a.thing”?"]),
    Case(
      testDescription: "an unknown attribute", old: "match: { fact: a.thing }",
      new: "match: { fact: a.thing, attributes: { clas: x } }", place: "4:39", says: ["did you mean “class”?"]),
    Case(
      testDescription: "an unknown operator", old: "match: { fact: a.thing }", new: "match: { fakt: a.thing }",
      place: "4:10", says: ["unknown match “fakt”", "did you mean “fact”?"]),
    Case(
      testDescription: "two operators", old: "match: { fact: a.thing }", new: "match: { format: true, not: { fact: a.thing } }",
      place: "4:24", says: ["one operator"]),
    Case(
      testDescription: "an unknown format", old: "formats: [xlsx]", new: "formats: [xslx]", place: "3:11",
      says: ["unknown format “xslx”", "did you mean “xlsx”?"]),
    Case(
      testDescription: "no French", old: "why: { en: why, fr: pourquoi }", new: "why: { en: why }", place: "5:6",
      says: ["lacks “fr”", "French"]),
    Case(
      testDescription: "an empty French text", old: "why: { en: why, fr: pourquoi }", new: "why: { en: why, fr: \" \" }",
      place: "5:21", says: ["the French text of why"]),
    Case(
      testDescription: "a word that is no verdict", old: "verdict: lost", new: "verdict: last", place: "9:14",
      says: ["“last” is no verdict", "did you mean “lost”?"]),
    Case(
      testDescription: "a word that is no class", old: "class: manual-small", new: "class: manual-smal", place: "10:12",
      says: ["did you mean “manual-small”?"]),
    Case(
      testDescription: "kept with work", old: "verdict: lost", new: "verdict: kept", place: "10:12",
      says: ["what is kept needs no manual-small work"]),
    Case(
      testDescription: "an unknown role", old: "role: helper", new: "role: halper", place: "11:11",
      says: ["roles.yaml has no role “halper”", "did you mean “helper”?"]),
    Case(
      testDescription: "an unknown suite", old: "  suite:\n", new: "  siute:\n", place: "8:3",
      says: ["no suite “siute”", "did you mean “suite”?"]),
    Case(
      testDescription: "a day that does not exist", old: "read: 2026-11-22", new: "read: 2026-02-30", place: "14:52",
      says: ["a date that exists"]),
    Case(
      testDescription: "a date of another shape", old: "read: 2026-11-22", new: "read: 22/11/2026", place: "14:52",
      says: ["YYYY-MM-DD"]),
    Case(
      testDescription: "a day in the future", old: "read: 2026-11-22", new: "read: 2999-01-01", place: "14:52",
      says: ["in the future"]),
    Case(
      testDescription: "an address without a scheme", old: "https://example.org/", new: "example.org", place: "14:22",
      says: ["https://"]),
    Case(
      testDescription: "general knowledge that is sure", old: "https://example.org/", new: "general knowledge",
      place: "14:15", says: ["confidence low"]),
    Case(testDescription: "no number", old: "likely: 0.5", new: "likely: .nan", place: "12:34", says: ["in hours"]),
    Case(testDescription: "infinite hours", old: "likely: 0.5", new: "likely: .inf", place: "12:34", says: ["in hours"]),
    Case(testDescription: "negative hours", old: "low: 0.25", new: "low: -1", place: "12:20", says: ["in hours"]),
    Case(testDescription: "too exact hours", old: "low: 0.25", new: "low: 0.125", place: "12:20", says: ["two decimals"]),
    Case(
      testDescription: "hours out of order", old: "low: 0.25", new: "low: 3", place: "12:13",
      says: ["low ≤ likely ≤ high"]),
    Case(
      testDescription: "an id that is not the file's name", old: "id: good", new: "id: other", place: "1:5",
      says: ["differs from the file's name “good”"]),
    Case(
      testDescription: "an id of other characters", old: "id: good", new: "id: \"<b>good\\n\"", place: "1:5",
      says: ["a-z, 0-9 and -"]),
    Case(
      testDescription: "no example that finds nothing", old: "finds: 0", new: "finds: 2", place: "16:3",
      says: ["finds: 0"]),
    Case(
      testDescription: "an unknown limit", old: "match: { fact: a.thing }",
      new: "match: { fact: a.thing, over: max-cell }", place: "4:31", says: ["did you mean “max-cells”?"]),
    Case(
      testDescription: "a limit that two targets have", old: "match: { fact: a.thing }",
      new: "match: { fact: a.thing, over: size }", place: "4:31", says: ["t1/size or t2/size"]),
    Case(
      testDescription: "a limit that is no number", old: "match: { fact: a.thing }",
      new: "match: { fact: a.thing, over: t2/formats }", place: "4:31", says: ["no suite has a limit"]),
    Case(
      testDescription: "a bound between two numbers", old: "match: { fact: a.thing }",
      new: "match: { fact: a.thing, over: 1.5 }", place: "4:31", says: ["a whole number from 0 on", "found “1.5”"]),
    Case(
      testDescription: "an unknown table", old: "verdict: lost", new: "table: funktions", place: "9:12",
      says: ["did you mean “functions”?"]),
    Case(testDescription: "an anchor", old: "fr: pourquoi }", new: "fr: &x pourquoi }", place: "5:21", says: ["anchors"]),
    Case(
      testDescription: "an alias", old: "why: { en: why, fr: pourquoi }", new: "why: { en: &x why, fr: *x }",
      place: "5:12", says: ["anchors and aliases"]),
    Case(
      testDescription: "a tag", old: "fr: pourquoi }", new: "fr: !!str pourquoi }", place: "5:21",
      says: ["tags", "not allowed"]),
    Case(
      testDescription: "a merge key", old: "why: { en: why, fr: pourquoi }",
      new: "why: { en: why, fr: pourquoi, <<: { a: b } }", place: "5:31", says: ["merge keys"]),
    Case(
      testDescription: "a key twice", old: "why: { en: why, fr: pourquoi }", new: "why: { en: a, en: b, fr: c }",
      place: "5:8", says: ["“en” stands here twice"]),
    Case(
      testDescription: "text that is not YAML", old: "formats: [xlsx]", new: "formats: [xlsx", place: "4:6",
      says: ["not YAML"]),
  ]

  @Test("Each stands at its line and column, with the nearest valid word", arguments: cases)
  func complaint(_ one: Case) throws {
    let pack = try RulePack()
    let text = RulePack.rule.replacing(one.old, with: one.new, maxReplacements: 1)
    try #require(text != RulePack.rule)
    try pack.write("Area/good.yaml", text)
    let diagnostics = try pack.diagnostics()
    let wanted = "Area/good.yaml:\(one.place): "
    let found = diagnostics.first { $0.hasPrefix(wanted) && one.says.allSatisfy($0.contains) }
    #expect(found != nil, "\(diagnostics)")
  }

  @Test("All complaints of all files come together, in order")
  func allTogether() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule.replacing("verdict: lost", with: "verdict: last").replacing("xlsx]", with: "xslx]"))
    try pack.write("Area/b.yaml", "id: b\n")
    let diagnostics = try pack.diagnostics()
    #expect(diagnostics.filter { $0.hasPrefix("Area/good.yaml") }.count == 2)
    #expect(diagnostics.filter { $0.hasPrefix("Area/b.yaml") }.count == 6)
    #expect(diagnostics.first?.hasPrefix("Area/b.yaml") == true)
  }

  @Test("An alias bomb is refused at once, among values and among keys", arguments: ["", "? "])
  func aliasBomb(key: String) throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 8).joined(separator: ", ")
      text += key.isEmpty ? "a\(level): &a\(level) [\(aliases)]\n" : "? &a\(level) [\(aliases)]\n: x\n"
    }
    let pack = try RulePack()
    try pack.write("Area/bomb.yaml", text)
    #expect(try pack.diagnostics().contains { $0.contains("anchors and aliases") })
  }

  @Test("A file nested too deeply is refused", arguments: [33, 500, 20_000])
  func depth(levels: Int) throws {
    let pack = try RulePack()
    try pack.write("Area/deep.yaml", String(repeating: "[", count: levels) + String(repeating: "]", count: levels))
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Area/deep.yaml:1:") })
  }

  @Test("A file that is too large is refused")
  func size() throws {
    let pack = try RulePack()
    try pack.write("Area/large.yaml", "# " + String(repeating: "x", count: 1 << 20))
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Area/large.yaml:1:1: the file is too large") })
  }

  @Test("Bytes that are no text are refused", arguments: [[0xFF, 0xFE, 0x00], [0x61, 0x00, 0x62], []] as [[UInt8]])
  func noText(bytes: [UInt8]) throws {
    let pack = try RulePack()
    try pack.write("Area/bytes.yaml", bytes)
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Area/bytes.yaml:1:1: ") })
  }

  @Test("A word that no table has is refused in the table's line")
  func tableWord() throws {
    let pack = try RulePack()
    try pack.write("Data/functions.tsv", "name\tcolumn\tnote\tnote_fr\tsource\nSUM\tsaem\t\t\t\n")
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Data/functions.tsv:2:1: ") && $0.contains("“same”") })
  }

  @Test("A note that lacks its French is refused in the table's line, a table without French notes in the suite's")
  func note() throws {
    let pack = try RulePack()
    try pack.write("Data/functions.tsv", "name\tcolumn\tnote\tnote_fr\tsource\nSUM\tsame\tcare\t\t\n")
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Data/functions.tsv:2:1: ") && $0.contains("none in note_fr") })
    try pack.write("Data/functions.tsv", "name\tcolumn\tnote\tsource\nSUM\tsame\tcare\t\n")
    #expect(
      try pack.diagnostics().contains { $0.hasPrefix("Targets/suite.yaml:4:") && $0.contains("no column “note_fr”") })
  }

  @Test("The same rule in two folders is refused")
  func twice() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    try pack.write("Other/good.yaml", RulePack.rule)
    #expect(try pack.diagnostics().contains { $0.contains("stands in Area/good.yaml too") })
  }

  @Test("An override of a rule that does not exist is refused")
  func overrideOfNothing() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    let row = "{ verdict: kept, class: none, confidence: low, sources: [{ url: general knowledge, read: 2026-01-01 }] }"
    try pack.write("Targets/suite.yaml", RulePack.suite + "overrides:\n  goud: \(row)\n")
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Targets/suite.yaml:9:3: ") && $0.contains("“good”") })
  }
}
