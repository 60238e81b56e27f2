import Foundation
import Testing

@Suite("Packs of one's own", .timeLimit(.minutes(10)))
struct PackCommandTests {
  /// The commands that judge the share's inventory by the pack.
  private static let judging = [
    ["report", "a.assay", "--rules", "house"], ["judge", "a.assay", "--rules", "house"],
    ["gate", "a.assay", "--target", "google-workspace", "--rules", "house"],
  ]
  private static let head = "id: house\nversion: 1.0.0\nextends: shipped\n"

  /// A scanned share of two letters that is no longer there, and a pack with one rule that finds them.
  private func scanned() async throws -> Scratch {
    let scratch = try Scratch()
    for folder in ["finance", "legal"] {
      try scratch.document("share/\(folder)/a.docx", "A letter.\n\nskeleton: document\n\n-- body --\nBonjour\n")
    }
    #expect(try await scratch.assay("scan", "share", "--inventory", "a.assay").status == 0)
    try await scratch.shell("rm -r share")
    try scratch.write(Self.head, to: "house/pack.yaml")
    try scratch.write(RuleEditingTests.rule, to: "house/House/any-text.yaml")
    return scratch
  }

  /// What the report says of the letters, by their folder.
  private func report(
    _ scratch: Scratch, _ manifest: String, target: String = "google-workspace", _ more: [String] = []
  ) async throws -> [String: JSON] {
    try scratch.write(Self.head + manifest, to: "house/pack.yaml")
    let arguments = ["report", "a.assay", "--rules", "house", "--target", target, "-o", "json"] + more
    let outcome = try await scratch.run(Scratch.assay, arguments)
    try #require(outcome.status == 0, "\(outcome.errorText)")
    var found: [String: JSON] = [:]
    for document in try outcome.json()["documents"].list {
      let folder = (document["path"].text ?? "").split(separator: "/").first.map(String.init) ?? ""
      found[folder] = document["assessments"][0]
    }
    #expect(found.count == 2)
    return found
  }

  @Test("a verdict, a weight, a threshold and a limit change the report, without a scan")
  func changes() async throws {
    let scratch = try await scanned()
    let plain = try #require(try await report(scratch, "")["finance"])
    #expect(plain["level"].text == "minor-changes")
    #expect(plain["findings"].list.compactMap { $0["rule"].text } == ["any-text"])
    let score = try #require(plain["score"].number)

    let verdict = "overrides: [{ rules: any-text, because: We keep it, set: { verdict: kept } }]\n"
    #expect(try await report(scratch, verdict)["finance"]?["level"].text == "ready")

    let weight = try await report(scratch, "suites: { google-workspace: { losses: { degraded: 0 } } }\n")
    #expect(weight["finance"]?["score"].number == 10_000)
    #expect(score < 10_000)

    let threshold = "suites: { google-workspace: { levels: { minor-hours: 0.1 } } }\n"
    #expect(try await report(scratch, threshold)["finance"]?["level"].text == "major-changes")

    let limit = "suites: { google-workspace: { limits: { google-docs/convert-file-size: 0 } } }\n"
    let rules = try await report(scratch, limit)["finance"]?["findings"].list.compactMap { $0["rule"].text }
    #expect(rules?.contains("document-file-size") == true, "\(rules ?? [])")
  }

  @Test("an override for a department holds where the report's map says so")
  func departments() async throws {
    let scratch = try await scanned()
    let manifest =
      "overrides:\n  - { rules: any-text, departments: Treasury, because: They keep it, set: { verdict: kept } }\n"
    let map = "schema: assay.departments/1\ndepartments:\n  - { name: Treasury, paths: [\"finance/**\"] }\n"
    try scratch.write(map, to: "departments.yaml")
    let without = try await report(scratch, manifest)
    #expect(without["finance"]?["level"].text == "minor-changes")
    let with = try await report(scratch, manifest, ["--departments", "departments.yaml"])
    #expect(with["finance"]?["level"].text == "ready")
    #expect(with["legal"]?["level"].text == "minor-changes")
  }

  @Test("rules show tells the limit that a pack set and its overrides for some documents, in the reader's language")
  func shown() async throws {
    let scratch = try Scratch()
    try scratch.write(
      Self.head + """
        suites: { google-workspace: { limits: { max-cells-per-spreadsheet: 5000000 } } }
        overrides:
          - rules: cell-limit
            suites: google-workspace
            departments: Treasury
            because: { en: They have a database., fr: Ils ont une base. }
            set: { verdict: degraded, class: manual-small }

        """, to: "house/pack.yaml")
    let show = ["rules", "show", "cell-limit", "--rules", "house"]
    let english = try await scratch.run(Scratch.assay, show)
    for part in [
      "max-cells-per-spreadsheet: 5,000,000, set by the pack house; 20,000,000 before", "(changed by the pack house)",
      "for some documents only: departments Treasury (by the pack house)", "because: They have a database.",
    ] { #expect(english.text.contains(part), "no “\(part)” in \(english.text)") }
    #expect(!english.text.contains("twenty million"))
    let french = try await scratch.run(Scratch.assay, show + ["--lang", "fr"])
    #expect(french.text.contains("raison : Ils ont une base.") && !french.text.contains("vingt millions"))
  }

  @Test("a comparison tells overrides for some documents and functions provided for in the reader's language")
  func compared() async throws {
    let scratch = try Scratch()
    try scratch.write(
      Self.head + """
        overrides:
          - { rules: power-query, paths: ["finance/**"], because: { en: A base., fr: Une base. }, set: { class: none } }
        functions: [{ names: ["ACME.*"], because: { en: Rewritten., fr: Réécrites. } }]
        suites: { google-workspace: { limits: { google-docs/convert-file-size: 20 } } }
        applications: { threshold: 120 }

        """, to: "house/pack.yaml")
    let diff = ["rules", "diff", "--rules", "house"]
    let english = try await scratch.run(Scratch.assay, diff)
    for part in [
      "+ override for some documents: power-query; paths finance/**; nothing to do; A base.",
      "+ functions provided for: ACME.*; Rewritten.", "limits.google-docs/convert-file-size: 50 MB → 20 MB",
    ] { #expect(english.text.contains(part), "no “\(part)” in \(english.text)") }
    let french = try await scratch.run(Scratch.assay, diff + ["--lang", "fr"])
    for part in [
      "+ exception pour certains documents : power-query ; chemins finance/** ; rien à faire ; Une base.",
      "+ fonctions prises en charge : ACME.* ; Réécrites.", "limites › google-docs/convert-file-size : 50\u{A0}Mo → 20\u{A0}Mo",
      "indice d’application seuil", "  points : 100 → 120",
    ] { #expect(french.text.contains(part), "no “\(part)” in \(french.text)") }
  }

  @Test("a department that no document is of gives a warning with the nearest name, and the answer stays the same")
  func mistypedDepartment() async throws {
    let scratch = try await scanned()
    let override = { (names: String) in
      "overrides: [{ rules: any-text, departments: \(names), because: x, set: { loss: 1 } }]\n"
    }
    for command in Self.judging {
      try scratch.write(Self.head + override("finance"), to: "house/pack.yaml")
      let right = try await scratch.run(Scratch.assay, command)
      #expect(!right.errorText.contains("department"), "\(right.errorText)")
      try scratch.write(Self.head + override("[finanse, legal]"), to: "house/pack.yaml")
      let mistyped = try await scratch.run(Scratch.assay, command)
      #expect(mistyped.status == right.status)
      let warning = "house/pack.yaml:4:45: warning: no document is of the department “finanse”; did you mean “finance”?\n"
      #expect(mistyped.errorText.contains(warning), "\(mistyped.errorText)")
      #expect(!mistyped.errorText.contains("“legal”"))
    }
  }

  @Test("paths that no document is below give a warning, and others none")
  func mistypedPath() async throws {
    let scratch = try await scanned()
    try scratch.write(
      Self.head + "overrides: [{ rules: any-text, paths: [finnance/**, legal], because: x, set: { loss: 1 } }]\n",
      to: "house/pack.yaml")
    for command in Self.judging {
      let outcome = try await scratch.run(Scratch.assay, command)
      let warnings = outcome.errorText.split(separator: "\n").filter { $0.contains("warning") }
      #expect(warnings == ["house/pack.yaml:4:39: warning: no document has a path that “finnance/**” matches"])
    }
  }

  @Test("an override of a rule that the pack disables says so")
  func disabledRule() async throws {
    let scratch = try await scanned()
    try scratch.write(
      Self.head + "disables: [power-query]\noverrides: [{ rules: power-query, because: x, set: { loss: 1 } }]\n",
      to: "house/pack.yaml")
    let check = try await scratch.assay("rules", "check", "--rules", "house")
    #expect(check.status == 2)
    #expect(
      check.errorText == "house/pack.yaml:5:22: the rule “power-query” is named in “disables”: there is nothing left to change\n")
  }

  @Test("a suite is one file")
  func suite() async throws {
    let scratch = try await scanned()
    try scratch.write(
      """
      id: our-wiki
      title: { en: "Our wiki", fr: "Notre wiki" }
      losses: { degraded: 200, lost: 800, unknown: 100, blocks: 3000 }
      levels: { ready: 9500, minor-changes: 7500 }
      overrides:
        any-text:
          verdict: lost
          class: manual-large
          role: assistant-fonctionnel
          effort: { low: 1, likely: 2, high: 3 }
          confidence: low
          sources: [{ url: general knowledge, read: 2026-11-22 }]

      """, to: "house/Targets/our-wiki.yaml")
    let found = try await report(scratch, "", target: "our-wiki")
    #expect(found["finance"]?["level"].text == "major-changes")
    #expect(found["finance"]?["suite"].text == "our-wiki")
    #expect(try await report(scratch, "")["finance"]?["level"].text == "minor-changes")
  }

  @Test("a shipped rule that other tables name can be left out")
  func disabled() async throws {
    let scratch = try await scanned()
    let table = try String(contentsOfFile: Scratch.shippedRules + "/Data/link_fates.tsv", encoding: .utf8)
    let lines = table.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let column = try #require(lines.first?.firstIndex(of: "rule"))
    let rule = try #require(lines.dropFirst().map { $0[column] }.first { $0 != "-" })
    #expect(try await report(scratch, "disables: [\(rule)]\n")["finance"]?["level"].text == "minor-changes")
  }

  @Test("mistakes of a pack are told by file, line and column, and end with 2")
  func mistakes() async throws {
    let scratch = try await scanned()
    let manifest =
      "disables: [any-txt]\n"
      + #"overrides: [{ rules: "a\e[31m\nb", because: x, set: { verdict: lots } }]"# + "\n"
    try scratch.write(Self.head + manifest, to: "house/pack.yaml")
    for arguments in [["rules", "check"], ["report", "a.assay"]] {
      let outcome = try await scratch.run(Scratch.assay, arguments + ["--rules", "house"])
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      let lines = outcome.errorText.split(separator: "\n")
      #expect(lines.count == 3, "\(outcome.errorText)")
      #expect(lines.allSatisfy { $0.contains("house/pack.yaml:") })
      #expect(outcome.errorText.contains("pack.yaml:4:12: no rule “any-txt”; did you mean “any-text”?"))
      #expect(outcome.errorText.contains(#"pack.yaml:5:22: no rule “a\x1b[31m\x0ab”"#), "\(outcome.errorText)")
      #expect(!outcome.errorText.contains("\u{1B}"))
    }
  }

  @Test(
    "a pack that is a pipe, a folder, a loop or a disk ends with 2",
    arguments: [
      "rm -f house/pack.yaml; mkfifo house/pack.yaml", "rm -f house/pack.yaml; mkdir house/pack.yaml",
      "rm -f house/pack.yaml; ln -s pack.yaml house/pack.yaml", "printf 'extends: /\\nid: a\\nversion: 1.0.0\\n' > house/pack.yaml",
      "printf 'extends: ../house\\nid: a\\nversion: 1.0.0\\n' > house/pack.yaml", "rm -r house; ln -s / house",
    ])
  func hostile(script: String) async throws {
    let scratch = try Scratch()
    try scratch.write("1.0.0\n", to: "house/VERSION")
    try scratch.write(Self.head, to: "house/pack.yaml")
    try await scratch.shell(script)
    let outcome = try await scratch.run(Scratch.assay, ["rules", "check", "--rules", "house"])
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("house"), "\(outcome.errorText)")
  }

  @Test("an inspected file is judged by its place in the share, however it is named")
  func inspected() async throws {
    let scratch = try Scratch()
    let text = "A letter.\n\nskeleton: document\n\n-- body --\nBonjour\n"
    for folder in ["finance", "legal"] { try scratch.document("share/\(folder)/a.docx", text) }
    let kept = "set: { verdict: kept }"
    try scratch.write(
      Self.head + """
        overrides:
          - { rules: any-text, because: We keep it, paths: ["finance/**"], \(kept) }
          - { rules: any-text, because: We keep it, departments: [Law], \(kept) }

        """, to: "house/pack.yaml")
    try scratch.write(RuleEditingTests.rule, to: "house/House/any-text.yaml")
    try scratch.write("schema: assay.departments/1\ndepartments:\n  - { name: Law, paths: [\"legal/**\"] }\n", to: "map.yaml")
    func level(_ file: String, _ more: String...) async throws -> String? {
      let arguments = ["inspect", file, "--rules", "house", "--target", "google-workspace", "--format", "json", "--judged"]
      let outcome = try await scratch.run(Scratch.assay, arguments + more)
      try #require(outcome.status == 0, "\(outcome.errorText)")
      return try outcome.json()["assessments"][0]["level"].text
    }
    #expect(try await level("share/finance/a.docx") == "minor-changes")
    #expect(try await level("share/finance/a.docx", "--root", "share") == "ready")
    #expect(try await level("\(scratch.path)/share/legal/../finance/a.docx", "--root", "share/") == "ready")
    #expect(try await level("share/legal/a.docx", "--root", "share") == "minor-changes")
    #expect(try await level("share/legal/a.docx", "--root", "share", "--departments", "map.yaml") == "ready")
    #expect(try await level("house/../share/legal/a.docx", "--root", "house", "--departments", "map.yaml") == "minor-changes")
  }
}
