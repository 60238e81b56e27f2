import Foundation
import Testing

@Suite("Rules edited by their user")
struct RuleEditingTests {
  /// A rule that finds any text.
  static let rule = """
    id: any-text
    title: { en: "Any text", fr: "Du texte" }
    formats: [docx]
    match: { fact: document.text }
    why: { en: "There is text.", fr: "Il y a du texte." }
    remedy: { en: "None.", fr: "Aucun." }
    verdicts:
      google-workspace:
        verdict: degraded
        class: manual-small
        role: assistant-fonctionnel
        effort: { low: 0.1, likely: 0.2, high: 0.5 }
        confidence: low
        sources:
          - { url: general knowledge, read: 2026-11-22 }
      microsoft-365-web:
        verdict: kept
        class: none
        confidence: low
        sources:
          - { url: general knowledge, read: 2026-11-22 }
    examples:
      - name: some text
        given: { format: docx, facts: [{ kind: document.text, count: 4 }] }
        finds: 1
      - name: no text
        given: { format: docx, facts: [] }
        finds: 0

    """

  private func rules(_ text: String) async throws -> Scratch {
    let scratch = try Scratch()
    try await scratch.shell("cp -R '\(Scratch.shippedRules)' rules")
    try scratch.write(text, to: "rules/WordProcessing/any-text.yaml")
    return scratch
  }

  @Test("one new file changes findings, without a build or a scan")
  func newRule() async throws {
    let scratch = try await rules(Self.rule)
    try scratch.document("share/a.docx", "A letter.\n\nskeleton: document\n\n-- body --\nBonjour\n")
    #expect(try await scratch.assay("scan", "share", "--inventory", "a.assay").status == 0)

    func assessment(_ arguments: [String]) async throws -> JSON {
      let report = try await scratch.run(Scratch.assay, ["report", "a.assay", "-o", "json"] + arguments)
      try #require(report.status == 0, "\(report.errorText)")
      return try report.json()["documents"][0]["assessments"].first("suite", "google-workspace")
    }
    let before = try await assessment([])
    #expect(before["findings"].list.isEmpty)
    #expect(before["level"].text == "ready")
    let after = try await assessment(["--rules", "rules"])
    #expect(after["findings"].list.compactMap { $0["rule"].text } == ["any-text"])
    #expect(after["level"].text == "minor-changes")
    let score = try #require(after["score"].number)
    #expect(score == 10_000 - after["losses"].list.compactMap { $0["points"].number }.reduce(0, +))
    #expect(score < 10_000)

    let check = try await scratch.assay("rules", "check", "--rules", "rules")
    #expect(check.status == 0, "\(check.errorText)")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var wrong: String
    var right: String
    /// 1-based, of the word that is wrong.
    var line: Int
    var column: Int
    var testDescription: String { wrong }
  }

  static let mistakes = [
    Mistake(wrong: "remdy", right: "remedy", line: 6, column: 1),
    Mistake(wrong: "document.txt", right: "document.text", line: 4, column: 16),
    Mistake(wrong: "google-workspaces", right: "google-workspace", line: 8, column: 3),
    Mistake(wrong: "manual-smoll", right: "manual-small", line: 10, column: 12),
  ]

  @Test("a mistake is named by file, line, column and the nearest word, and ends with 2", arguments: mistakes)
  func mistake(mistake: Mistake) async throws {
    // Only the first occurrence is spoilt.
    var text = Self.rule
    let place = try #require(text.range(of: mistake.right))
    text.replaceSubrange(place, with: mistake.wrong)
    let scratch = try await rules(text)
    try scratch.document("share/a.docx", "A letter.\n\nskeleton: document\n\n-- body --\nBonjour\n")
    #expect(try await scratch.assay("scan", "share", "--inventory", "a.assay").status == 0)
    for arguments in [
      ["rules", "check"], ["rules", "list"], ["report", "a.assay"], ["gate", "a.assay", "--target", "google-workspace"],
    ] {
      let outcome = try await scratch.run(Scratch.assay, arguments + ["--rules", "rules"])
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.output.isEmpty, "\(arguments)")
      let complaint = outcome.errorText.split(separator: "\n").first {
        $0.contains("any-text.yaml:\(mistake.line):\(mistake.column): ")
      }
      #expect(complaint != nil, "\(arguments): \(outcome.errorText)")
      #expect(complaint?.contains(mistake.wrong) == true)
      #expect(complaint?.replacingOccurrences(of: mistake.wrong, with: "").contains(mistake.right) == true)
    }
  }

  @Test("an example that does not hold ends the check with 2 and names the rule")
  func wrongExample() async throws {
    let scratch = try await rules(
      Self.rule.replacingOccurrences(of: "{ kind: document.text, count", with: "{ kind: document.footnotes, count"))
    let check = try await scratch.assay("rules", "check", "--rules", "rules")
    #expect(check.status == 2)
    #expect(check.errorText.contains("any-text"), "\(check.errorText)")
    #expect(check.errorText.contains("some text"), "\(check.errorText)")
  }
}
