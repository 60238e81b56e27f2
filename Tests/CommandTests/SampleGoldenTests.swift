import Foundation
import Testing

@Suite("The sample share, from documents to verdict")
struct SampleGoldenTests {
  static let reports = [
    "inventory.ndjson": ["inventory", "export", "sample.assay"],
    "report.json": ["report", "-o", "json"] + judging,
    "report.en.txt": ["report", "-o", "text", "--lang", "en"] + judging,
    "report.fr.txt": ["report", "-o", "text", "--lang", "fr"] + judging,
    "gate.json": ["gate", "--format", "json"] + policy,
    "gate.en.txt": ["gate", "--lang", "en"] + policy,
    "gate.fr.txt": ["gate", "--lang", "fr"] + policy,
  ]

  /// The day of a report is given; without it, it would be the scan's.
  private static let judging = [
    "sample.assay", "--date", "2026-02-01", "--departments", "\(Scratch.sampleSource)/departments.yaml", "--link-map",
    "\(Scratch.sampleSource)/links.yaml",
  ]
  private static let policy = [
    "sample.assay", "--policy", "\(Scratch.sampleSource)/gate.yaml", "--departments",
    "\(Scratch.sampleSource)/departments.yaml",
  ]

  @Test("gives what is on record", arguments: reports.keys.sorted().map { Golden(name: $0) })
  func golden(golden: Golden) async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let arguments = try #require(Self.reports[golden.name])
    let outcome = try await scratch.run(Scratch.assay, arguments)
    #expect([0, 1, 3].contains(outcome.status), "\(outcome.errorText)")
    let versions = try await scratch.assay("report", "sample.assay", "-o", "json").json()
    let tool = try #require(versions["tool"].text)
    let rules = try #require(versions["rules"].text)
    // Versions and the digest of the rules change with every release: the places they stand in are kept.
    try golden.check(
      outcome.text.replacingOccurrences(of: rules, with: "RULES-VERSION")
        .replacingOccurrences(of: tool, with: "assay VERSION"))
    #expect(!outcome.text.contains(scratch.path))
  }

  @Test("a machine format is the same in every language")
  func machineFormat() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let english = try await scratch.assay("report", "sample.assay", "-o", "json", "--lang", "en")
    let french = try await scratch.assay("report", "sample.assay", "-o", "json", "--lang", "fr")
    #expect(english.output == french.output)
    #expect(!english.output.isEmpty)
  }

  @Test("the departments file decides who owns a path; without it the first folder does")
  func departments() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    try scratch.write(
      """
      schema: assay.departments/1
      departments:
        - { name: Archives centrales, paths: ["*/Archives/**"] }
        - { name: Siège, people: 12, paths: ["Direction/**", "Finance/**"] }
      otherwise: first-folder
      """, to: "map.yaml")
    let byFolder = try await scratch.assay("report", "sample.assay", "-o", "json").json()
    let byMap = try await scratch.assay("report", "sample.assay", "-o", "json", "--departments", "map.yaml").json()
    #expect(
      byFolder["departments"].list.compactMap { $0["name"].text }.sorted() == [
        "Commercial", "Direction", "Finance", "Informatique", "Production", "Qualité", "Ressources humaines",
      ])
    #expect(
      byMap["departments"].list.compactMap { $0["name"].text }.sorted() == [
        "Archives centrales", "Commercial", "Informatique", "Production", "Qualité", "Ressources humaines", "Siège",
      ])
    let archive = byMap["documents"].first("path", "Finance/Archives/Grand livre 2008.xlsx")
    #expect(archive["department"].text == "Archives centrales")
    #expect(byMap["documents"].first("path", "Finance/Budget 2026.xlsx")["department"].text == "Siège")
  }

  @Test("JSON and CSV say the same of every document, and HTML has a page for each")
  func formatsAgree() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let report = try await scratch.assay(
      "report", "sample.assay", "-o", "json=report.json", "-o", "csv=csv", "-o", "html=html", "--max-unassessed", "1")
    #expect(report.status == 0, "\(report.errorText)")
    let documents = try JSON(scratch.data("report.json"))["documents"].list
    let rows = try scratch.text("csv/documents.csv").components(separatedBy: "\r\n").dropLast()
      .map { $0.dropFirst().dropLast().components(separatedBy: "\",\"") }
    let column = try #require(rows.first?.firstIndex(of: "google-workspace.level"))
    #expect(documents.count == 55)
    #expect(rows.dropFirst().map { [$0[0], $0[column]] } == documents.map { document in
      [document["path"].text ?? "", document["assessments"].first("suite", "google-workspace")["level"].text ?? ""]
    })
    let pages = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/html").filter {
      $0.hasSuffix(".html")
    }
    #expect(pages.count > documents.count)
  }
}
