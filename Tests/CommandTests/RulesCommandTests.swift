import Foundation
import Testing

@Suite("Rules on the command line")
struct RulesCommandTests {
  private func rules() async throws -> Scratch {
    let scratch = try Scratch()
    try await scratch.shell("cp -R '\(Scratch.shippedRules)' rules")
    return scratch
  }

  @Test("a new rule is sound at once, is compared, and is never written over")
  func new() async throws {
    let scratch = try await rules()
    let arguments = ["rules", "new", "my-rule", "--area", "Spreadsheet", "--fact", "spreadsheet.pivot-table", "-o", "rules"]
    let made = try await scratch.run(Scratch.assay, arguments + ["--title-en", "Mine: all", "--title-fr", "À moi : tout"])
    #expect(made.status == 0 && made.text == "rules/Spreadsheet/my-rule.yaml\n", "\(made.errorText)")
    let check = try await scratch.assay("rules", "check", "--rules", "rules")
    #expect(check.status == 0, "\(check.errorText)")
    let again = try await scratch.run(Scratch.assay, arguments)
    #expect(again.status == 2 && again.output.isEmpty && again.errorText.contains("my-rule"))
    let test = try await scratch.assay("rules", "test", "rules", "--rule", "my-rule")
    #expect(test.status == 0 && test.text == "1 rule, 2 examples: all hold\n", "\(test.errorText)")
    let diff = try await scratch.assay("rules", "diff", "--rules", "rules", "--lang", "fr")
    #expect(diff.status == 0 && diff.text.contains("+ règle my-rule : À moi : tout"), "\(diff.text)")
  }

  @Test(
    "an id, an area or a kind that cannot be ends with 2, and the nearest is named",
    arguments: [
      (["My Rule", "--area", "Spreadsheet"], "did you mean “my-rule”?"),
      (["mine", "--area", "Data"], "“Data” is no area"), (["mine", "--area", "../up"], "is no area"),
      (["mine", "--area", "A", "--fact", "spreadsheet.pivot-tabel"], "did you mean “spreadsheet.pivot-table”?"),
      (["power-query", "--area", "A"], "power-query"),
    ])
  func refused(arguments: [String], message: String) async throws {
    let scratch = try Scratch()
    let outcome = try await scratch.run(Scratch.assay, ["rules", "new"] + arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errorText.contains(message), "\(outcome.errorText)")
    #expect(try await scratch.files().isEmpty)
  }

  @Test("a folder that is no rules folder yet becomes a pack with its first rule")
  func firstRule() async throws {
    let scratch = try Scratch()
    let made = try await scratch.assay("rules", "new", "mine", "--area", "House", "-o", "Our rules", "--date", "2026-11-22")
    #expect(made.text == "Our rules/House/mine.yaml\nOur rules/pack.yaml\n", "\(made.errorText)")
    let pack = try String(contentsOfFile: "\(scratch.path)/Our rules/pack.yaml", encoding: .utf8)
    #expect(pack.hasSuffix("id: our-rules\nversion: 0.1.0 2026-11-22\nextends: shipped\n"))
    #expect(try await scratch.assay("rules", "check", "--rules", "Our rules").status == 0)
    let second = try await scratch.assay("rules", "new", "other", "--area", "House", "-o", "Our rules")
    #expect(second.text == "Our rules/House/other.yaml\n", "\(second.errorText)")
  }

  @Test("examples that do not hold are named by their place, and the others are run")
  func test() async throws {
    let scratch = try await rules()
    let wrong = RuleEditingTests.rule.replacingOccurrences(of: "finds: 1", with: "finds: 3")
    try scratch.write(wrong, to: "rules/WordProcessing/any-text.yaml")
    let outcome = try await scratch.assay("rules", "test", "rules", "--rule", "any-text", "--rule", "power-query")
    #expect(outcome.status == 2)
    let lines = outcome.errorText.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].contains("rules/WordProcessing/any-text.yaml:23:5: "), "\(outcome.errorText)")
    #expect(outcome.text.contains("2 rules, ") && outcome.text.contains(": 1 failed"))
    let unknown = try await scratch.assay("rules", "test", "rules", "--rule", "power-qery")
    #expect(unknown.status == 2)
  }

  @Test("of a pack that extends the shipped rules, its own examples are run, and its changes are told")
  func pack() async throws {
    let scratch = try Scratch()
    try scratch.write(RuleEditingTests.rule, to: "mine/House/any-text.yaml")
    try scratch.write(
      """
      id: mine
      version: 1.0.0 2026-11-22
      extends: shipped
      overrides:
        - rules: power-query
          suites: google-workspace
          because: tried here
          set: { verdict: kept }
      suites:
        google-workspace: { losses: { lost: 900 } }

      """, to: "mine/pack.yaml")
    let test = try await scratch.assay("rules", "test", "mine")
    #expect(test.status == 0 && test.text == "1 rule, 2 examples: all hold\n", "\(test.errorText)")
    // What the pack changes on purpose is told, and is no failure.
    let changed = try await scratch.assay("rules", "test", "mine", "--rule", "power-query")
    #expect(changed.status == 0 && changed.text.hasPrefix("otherwise by this pack: "), "\(changed.errorText)")
    #expect(changed.text.hasSuffix("1 rule, 3 examples: 2 hold, 1 otherwise by this pack\n"), "\(changed.text)")
    let diff = try await scratch.assay("rules", "diff", "--rules", "mine", "--format", "json")
    #expect(diff.status == 0, "\(diff.errorText)")
    let json = try diff.json()
    #expect(json["schema"].text == "assay.rules-diff/1")
    #expect(json["added"].list.compactMap { $0["id"].text } == ["any-text"] && json["removed"].list.isEmpty)
    let changes = json["changes"].list
    let verdict = changes.first { $0["id"].text == "power-query" && $0["key"].text == "verdict" }
    #expect(verdict?["target"].text == "google-workspace")
    #expect(verdict?["before"].text == "lost" && verdict?["after"].text == "kept")
    let loss = changes.first { $0["key"].text == "losses.lost" }
    #expect(loss?["id"].text == "google-workspace" && loss?["before"].text == "800" && loss?["after"].text == "900")
    let french = try await scratch.assay("rules", "diff", "--rules", "mine", "--lang", "fr")
    for part in [
      "+ règle any-text : ", "règle power-query : Power Query", "    verdict : perdu → conservé", "    travail : ", " → rien à faire",
      "points retirés (centièmes) › perdu : 800 → 900", "(un tiers, lu le ", "effet › français : ",
    ] { #expect(french.text.contains(part), "no “\(part)” in \(french.text)") }
    for part in ["class:", "effect.", "losses.", "manual-", "third-party", "→ nothing"] {
      #expect(!french.text.contains(part), "“\(part)” in \(french.text)")
    }
    let back = try await scratch.assay("rules", "diff", "mine")
    #expect(back.text.contains("- rule any-text: Any text") && back.text.contains("losses.lost: 900 → 800"), "\(back.text)")
    let same = try await scratch.assay("rules", "diff", "--rules", "mine", "mine")
    #expect(same.text.contains("They say the same."))
  }

  @Test("a source older than 180 days gives a warning by its place, and the check still ends with 0")
  func warnings() async throws {
    let scratch = try await rules()
    let now = try await scratch.assay("rules", "check", "--rules", "rules", "--date", "2026-11-22")
    let later = try await scratch.assay("rules", "check", "--rules", "rules", "--date", "2028-01-01")
    #expect(now.status == 0 && later.status == 0)
    let (few, many) = (now.errorText.split(separator: "\n"), later.errorText.split(separator: "\n"))
    #expect(few.count < many.count)
    #expect(now.text.hasSuffix(few.isEmpty ? ": sound\n" : ": sound, \(few.count) warnings\n"))
    #expect(later.text.hasSuffix(": sound, \(many.count) warnings\n"))
    let line = try #require(many.first { $0.hasPrefix("rules/Data/sources.tsv:") })
    #expect(line.contains(":1: warning: the source “") && line.contains("days ago; ") && line.contains("on it"))
  }

  @Test("the documentation is a folder of pages in both languages, the same each time")
  func docs() async throws {
    let scratch = try Scratch()
    for name in ["one", "two"] {
      let outcome = try await scratch.assay("rules", "docs", "-o", name, "--date", "2026-12-01")
      #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errorText)")
    }
    try await scratch.shell("diff -r one two")
    let files = try await scratch.files("one")
    for file in [
      "index.html", "en/index.html", "fr/index.html", "en/rules/power-query.html", "fr/rules/power-query.html",
      "fr/suites/google-workspace.html", "google-workspace.csv", "en/sources.html", "fr/training.html", "en/applications.html",
    ] { #expect(files.contains(file), "\(file)") }
    #expect(try scratch.text("one/fr/rules/power-query.html").contains("1er\u{A0}décembre\u{A0}2026"))
    let single = try await scratch.assay("rules", "docs", "-o", "three", "--lang", "fr")
    #expect(single.status == 0)
    #expect(scratch.exists("three/rules/power-query.html") && !scratch.exists("three/fr"))
    try scratch.write("precious", to: "four/notes.txt")
    let refused = try await scratch.assay("rules", "docs", "-o", "four")
    #expect(refused.status == 2)
    #expect(try scratch.text("four/notes.txt") == "precious")
  }

  @Test("a schema is printed as it is shipped", arguments: ["rule", "suite", "pack", "training", "applications", "group"])
  func schema(kind: String) async throws {
    let scratch = try Scratch()
    let outcome = try await scratch.assay("rules", "schema", kind)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(try outcome.json()["$schema"].text == "https://json-schema.org/draft/2020-12/schema")
    #expect(outcome.output == (try Data(contentsOf: URL(fileURLWithPath: Scratch.shippedRules + "/Schemas/\(kind).schema.json"))))
  }
}
