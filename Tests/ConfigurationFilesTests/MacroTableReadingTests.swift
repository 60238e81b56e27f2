import ConfigurationFiles
import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("Reading the tables of macros")
struct MacroTableReadingTests {
  private static let header =
    "kind\tapplication\tname\tcategory\tx\tx_effort\tx_source\tx_confidence\tx_note\tx_note_fr\n"

  private static let weights = """
    code:
      statements: { low: 1, likely: 2, high: 4 }
      lines: { low: 1, likely: 2, high: 4 }
      branches: { low: 1, likely: 2, high: 4 }
      unused-percent: 10
    uses:
      equivalent:
        low: { low: 0, likely: 0.1, high: 1 }
        medium: { low: 0, likely: 0.2, high: 1 }
        high: { low: 0, likely: 0.3, high: 1 }
      work-around:
        low: { low: 0, likely: 0.1, high: 1 }
        medium: { low: 0, likely: 0.2, high: 1 }
        high: { low: 0, likely: 0.3, high: 1 }
      none:
        low: { low: 0, likely: 0.1, high: 1 }
        medium: { low: 0, likely: 0.2, high: 1 }
        high: { low: 0, likely: 0.3, high: 1 }
      unknown:
        low: { low: 0, likely: 0.1, high: 1 }
        medium: { low: 0, likely: 0.2, high: 1 }
        high: { low: 0, likely: 0.3, high: 1 }
    repeats: [{ from: 1, percent: 100 }]
    forms: { form: { low: 0, likely: 1, high: 2 }, control: { low: 0, likely: 1, high: 2 } }
    hard-coded: { low: 0, likely: 1, high: 2 }
    broken-reference: { low: 0, likely: 1, high: 2 }
    project:
      recorded: { low: 0, likely: 1, high: 2 }
      utility: { low: 0, likely: 1, high: 2 }
      integration: { low: 0, likely: 1, high: 2 }
      application: { low: 0, likely: 1, high: 2 }
      unknown: { low: 0, likely: 1, high: 2 }
    unread: { project: { low: 0, likely: 1, high: 2 }, per-10-kib: { low: 0, likely: 1, high: 2 } }
    classes:
      recorded: { statements: 10, branches: 0, categories: [cells] }
      integration: { categories: [files] }
      application:
        module-statements: 100
        project-statements: 200
        controls: 4
        form-statements: 5
        event-modules: 3
        class-modules: 3
        ribbon-callbacks: 2
    categories:
      cells: { en: cells, fr: cellules }
      files: { en: files, fr: fichiers }

    """

  private func pack(rows: String = "", weights: String = weights) throws -> RulePack {
    let pack = try RulePack()
    try pack.write(
      "Targets/suite.yaml",
      RulePack.suite + "macros: { tables: [apis.tsv], column: x, sources: macro_sources.tsv, weights: weights.yaml }\n")
    try pack.write("Data/apis.tsv", Self.header + rows)
    try pack.write("Data/macro_sources.tsv", "key\turl\tread\nDOC\thttps://example.org/\t2026-11-22\n")
    try pack.write("Data/weights.yaml", weights)
    return pack
  }

  @Test("rows give portability, replacement, effort, note and dated sources")
  func rows() throws {
    let pack = try pack(
      rows: "member\texcel\tFind\tcells\tequivalent:Range.find\tlow\tDOC\tmedium\tcare\tattention\n"
        + "member\texcel\tMystery\tcells\tunknown\t\t\tlow\t\t\n")
    #expect(try pack.diagnostics() == [])
    let suite = try #require(try RuleSetLoader.load(directory: pack.directory).suites.first)
    let row = try #require(suite.macros?.table.member("find", of: "excel", host: "excel"))
    #expect(row.portability == .equivalent)
    #expect(row.replacement == "Range.find")
    #expect(row.note?.french == "attention")
    #expect(row.sources == [Source(url: "https://example.org/", read: "2026-11-22")])
    #expect(suite.macros?.categories["cells"]?.french == "cellules")
  }

  @Test(
    "what is wrong in a row is told with file and line",
    arguments: [
      ("member\texcel\tFind\tcells\tequivalent\tlow\tDOC\tmedium\t\t\n", "Data/apis.tsv:2:1: unknown word “equivalent” in x"),
      ("member\texcel\tFind\tcels\tnone\tlow\tDOC\tmedium\t\t\n", "Data/apis.tsv:2:1: unknown category “cels”"),
      ("member\texcel\tFind\tcells\tnone\tlots\tDOC\tmedium\t\t\n", "Data/apis.tsv:2:1: unknown word “lots” in x_effort"),
      ("thing\texcel\tFind\tcells\tnone\tlow\tDOC\tmedium\t\t\n", "Data/apis.tsv:2:1: unknown word “thing” in kind"),
      ("member\texcel\tFind\tcells\tnone\tlow\tDOK\tmedium\t\t\n", "Data/apis.tsv:2:1: no source “DOK”"),
      ("member\texcel\tFind\tcells\tnone\tlow\t\tlow\t\t\n", "Data/apis.tsv:2:1: “Find” has no source"),
      (
        "member\texcel\tFind\tcells\tnone\tlow\tgeneral knowledge\thigh\t\t\n",
        "Data/apis.tsv:2:1: “Find” rests on no source: its confidence is low"
      ),
      ("member\texcel\tFind\tcells\tnone\tlow\tDOC\tmedium\tcare\t\n", "Data/apis.tsv:2:1: “member” has a note, but none in"),
      (
        "member\texcel\tFind\tcells\tnone\tlow\tDOC\tmedium\t\t\nmember\texcel\tFIND\tcells\tnone\tlow\tDOC\tmedium\t\t\n",
        "Data/apis.tsv:3:1: member “FIND” of excel stands in"
      ),
    ])
  func wrongRows(rows: String, message: String) throws {
    let diagnostics = try pack(rows: rows).diagnostics()
    #expect(diagnostics.contains { $0.hasPrefix(message) }, "\(diagnostics)")
  }

  @Test("weights are checked where they stand")
  func wrongWeights() throws {
    let wrong = Self.weights.replacing("categories: [files]", with: "categories: [flies]")
      .replacing("hard-coded: { low: 0, likely: 1, high: 2 }", with: "hard-coded: { low: 3, likely: 1, high: 2 }")
      .replacing("[{ from: 1, percent: 100 }]", with: "[{ from: 2, percent: 100 }]")
    let diagnostics = try pack(weights: wrong).diagnostics()
    #expect(diagnostics.contains { $0.contains("no category “flies”; did you mean “files”?") }, "\(diagnostics)")
    #expect(diagnostics.contains { $0.contains("expected low ≤ likely ≤ high") })
    #expect(diagnostics.contains { $0.contains("expected a first step from 1") })
  }

  @Test("changed weights change the judgement of an inventory that stays as it is")
  func changedWeights() throws {
    let facts = [
      Fact(kind: "macro.project", attributes: ["empty": .boolean(false)]),
      Fact(
        kind: "macro.module", subject: "A",
        attributes: ["statements": .integer(50), "branches": .integer(3), "type": .string("standard")]),
    ]
    let document = DocumentRecord(path: RawPath("a.xlsm"), format: DocumentFormat("xlsm"), state: .assessed,
      facts: facts.sorted(by: Fact.canonicalOrder))
    func hours(_ weights: String) throws -> Int? {
      let pack = try pack(weights: weights)
      let rules = try RuleSetLoader.load(directory: pack.directory)
      return Judge(rules: rules, suite: try #require(rules.suites.first)).assess(document).macros?.effort.likely
    }
    // 50 statements 1 h, 3 branches 0.06 h, the project 1 h.
    #expect(try hours(Self.weights) == 206)
    let dearer = Self.weights.replacing(
      "statements: { low: 1, likely: 2, high: 4 }", with: "statements: { low: 1, likely: 4, high: 4 }")
    #expect(try hours(dearer) == 306)
  }

  @Test("hours from macros go with classes; without them these keys are errors")
  func ruleKeys() throws {
    let pack = try pack()
    let good = RulePack.rule.replacing(
      "effort: { low: 0.25, likely: 0.5, high: 1 }",
      with: "effort: { from: macros, low: 0.25, likely: 0.5, high: 1 }\n    small-up-to: 1\n"
        + "    classes: { recorded: { disposition: convert } }")
    try pack.write("Area/good.yaml", good)
    #expect(try pack.diagnostics() == [])
    try pack.write("Area/good.yaml", good.replacing("from: macros, ", with: ""))
    #expect(try pack.diagnostics().count { $0.contains("needs effort: { from: macros") } == 2)
    try pack.write("Area/good.yaml", good.replacing("recorded:", with: "recordet:"))
    #expect(try pack.diagnostics().contains { $0.contains("did you mean “recorded”?") })
  }
}
