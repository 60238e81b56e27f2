import Testing

@Suite("Complaints about packs")
struct PackDiagnosticTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var manifest: String
    var place: String
    var says: String
    var testDescription: String { manifest }
  }

  static let cases = [
    Case(manifest: "disables: [goud]", place: "4:12", says: "no rule “goud”; did you mean “good”?"),
    Case(manifest: "replaces: [goud]", place: "4:12", says: "no rule “goud”; did you mean “good”?"),
    Case(manifest: "replaces: [good]", place: "4:12", says: "this pack has no rule of that name"),
    Case(manifest: "disable: [good]", place: "4:1", says: "did you mean “disables”?"),
    Case(
      manifest: "overrides: [{ rules: goud, because: x, set: { loss: 1 } }]", place: "4:22",
      says: "no rule “goud”; did you mean “good”?"),
    Case(
      manifest: "overrides: [{ rules: good, suites: siute, because: x, set: { loss: 1 } }]", place: "4:36",
      says: "no suite “siute”; did you mean “suite”?"),
    Case(manifest: "overrides: [{ rules: good, set: { loss: 1 } }]", place: "4:13", says: "lacks “because”"),
    Case(manifest: "overrides: [{ rules: good, because: x, set: {} }]", place: "4:45", says: "sets nothing"),
    Case(manifest: "overrides: [{ rules: [], because: x, set: { loss: 1 } }]", place: "4:22", says: "an empty list"),
    Case(
      manifest: "overrides: [{ rules: good, because: x, set: { verdict: kept, class: manual-small } }]", place: "4:45",
      says: "what is kept needs no manual-small work"),
    Case(
      manifest: "overrides: [{ rules: good, because: x, set: { verdict: blocks, class: automatic } }]", place: "4:45",
      says: "what blocks needs work"),
    Case(
      manifest: "overrides: [{ rules: good, because: x, set: { effort: { low: 2, likely: 1, high: 3 } } }]",
      place: "4:55", says: "low ≤ likely ≤ high"),
    Case(
      manifest: "overrides: [{ rules: good, because: x, set: { verdict: lots } }]", place: "4:56",
      says: "did you mean “lost”?"),
    Case(
      manifest: "overrides: [{ rules: good, because: x, set: { role: halper } }]", place: "4:53",
      says: "did you mean “helper”?"),
    Case(
      manifest: "overrides: [{ rules: good, paths: \"[a\", because: x, set: { loss: 1 } }]", place: "4:35",
      says: "“[a” is no pattern"),
    Case(
      manifest: "overrides: [{ rules: good, departments: [], because: x, set: { loss: 1 } }]", place: "4:41",
      says: "an empty list"),
    Case(manifest: "functions: [{ names: [], because: x }]", place: "4:22", says: "an empty list"),
    Case(manifest: "functions: [{ names: \"[\", because: x }]", place: "4:22", says: "is no pattern"),
    Case(manifest: "suites: { siute: { losses: { lost: 1 } } }", place: "4:11", says: "did you mean “suite”?"),
    Case(
      manifest: "suites: { suite: { losses: { lots: 1 } } }", place: "4:30", says: "did you mean “lost”?"),
    Case(
      manifest: "suites: { suite: { limits: { max-cell: 1 } } }", place: "4:30", says: "did you mean “max-cells”?"),
    Case(
      manifest: "suites: { suite: { levels: { ready: 7000 } } }", place: "4:28", says: "must not lie above ready (7000)"),
    Case(
      manifest: "applications: { threshold: 5 }", place: "4:15", says: "does not say what an application is"),
  ]

  @Test("Each stands at its line and column, with the nearest valid word", arguments: cases)
  func complaint(_ one: Case) throws {
    let found = try HousePack(one.manifest + "\n").diagnostics()
    #expect(found.contains { $0.hasPrefix("pack.yaml:\(one.place): ") && $0.contains(one.says) }, "\(found)")
  }

  @Test("An id that the base has is no rule of the pack without “replaces”")
  func duplicate() throws {
    let pack = try HousePack()
    try pack.write("House/good.yaml", RulePack.rule)
    let found = try pack.diagnostics()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("House/good.yaml:1:1: ") == true, "\(found)")
    #expect(found.first?.contains("name it in “replaces”") == true, "\(found)")
  }

  @Test("Mistakes of the pack and of its base come together")
  func together() throws {
    let pack = try HousePack("disables: [goud]\noverrides: [{ rules: good, because: x, set: { verdict: lots } }]\n")
    try pack.base.write("Area/good.yaml", RulePack.rule.replacing("xlsx]", with: "xslx]"))
    try pack.write("House/own.yaml", "id: own\n")
    let found = try pack.diagnostics()
    #expect(found.contains { $0.hasPrefix("base/Area/good.yaml:3:11: ") } || found.contains { $0.contains("good.yaml:3:11") })
    #expect(found.filter { $0.hasPrefix("pack.yaml:") }.count == 2, "\(found)")
    #expect(found.filter { $0.hasPrefix("House/own.yaml:") }.count == 6, "\(found)")
  }

  @Test(
    "Behind a base that is not there all is told that does not hang on it, and no name is doubted",
    arguments: ["extends: ../nowhere", "extends: .", "extends: [a]", "title: { en: House, fr: Maison }"])
  func withoutBase(base: String) throws {
    let pack = try HousePack()
    try pack.write(
      "pack.yaml",
      """
      id: house
      version: 1.0.0
      \(base)
      disables: [theirs]
      overrides:
        - { rules: theirs, suites: there, because: x, set: { verdict: lots, role: somebody } }
        - { rules: theirs, because: { en: x }, set: { loss: 1 } }
      functions: [{ names: ["*"], because: x }]
      suites: { there: { losses: { lsot: 1 }, limits: { theirs: many } } }
      applications: { threshold: 0, signals: { theirs: -1 } }

      """)
    let row = "verdict: lost\n    class: none\n    confidence: high\n    sources: [theirs]\n"
    let head = "id: own\ntitle: { en: A, fr: A }\nformats: [xlxs]\nmatch: { fact: a.thing, over: theirs, table: theirs }\n"
    let rest = "why: { en: A, fr: A }\nremedy: { en: A, fr: A }\ntraining: theirs\nverdicts:\n  there:\n    \(row)    effet: x\n"
    let examples = "examples:\n  - { name: a, given: { format: xlsx, facts: [] }, finds: 0, target: there }\n"
    try pack.write("House/own.yaml", head + rest + examples)
    let found = try pack.diagnostics()
    let told = [
      "pack.yaml:6:", "“lots” is no verdict", "lacks “fr”", "“*” stands for everything", "unknown key “lsot”",
      "expected the limit theirs", "expected the threshold", "expected points", "unknown format “xlxs”", "unknown key “effet”",
    ]
    for part in told { #expect(found.contains { $0.contains(part) }, "nothing of \(part) in \(found)") }
    for doubt in ["no rule “", "no suite", "no role", "no source", "no limit", "no topic", "no table", "no signal"] {
      #expect(!found.contains { $0.contains(doubt) }, "\(found)")
    }
  }

  @Test(
    "A head that cannot be used is told once and for all",
    arguments: [
      ("id: House\nversion: 1.0.0\nextends: shipped\n", "pack.yaml:1:5: "),
      ("id: house\nversion: one\nextends: shipped\n", "pack.yaml:2:10: "),
      ("id: house\nversion: 1.0.0\n", "pack.yaml:1:1: "),
      ("- a list\n", "pack.yaml:1:1: "), ("", "pack.yaml:1:1: "), ("id: [x\n", "pack.yaml:2:1: "),
    ])
  func head(text: String, place: String) throws {
    let pack = try HousePack()
    try pack.write("pack.yaml", text)
    let found = try pack.diagnostics()
    #expect(found.contains { $0.hasPrefix(place) }, "\(found)")
  }
}
