import Foundation
import Testing

@Suite("My file")
struct InspectTests {
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.document(
      "budget.xlsx",
      """
      A forecast that Google Sheets lacks, in more cells than a scan keeps, and a look-up.

      skeleton: workbook
      creator: Zebulon Quarkheim

      -- Sheet "Prévisions" --
      \((1...30).map { "A\($0) =_xlfn.FORECAST.ETS(B1,B2:B9,C2:C9) -> 1" }.joined(separator: "\n"))
      B1 =VLOOKUP("x",C1:D9,2,FALSE) -> 1
      B2 =ACCRINT(C1,C2,C3,C4,C5,C6) -> 1
      """)
    return scratch
  }

  @Test("names the suite's answer, every cell and the French name")
  func french() async throws {
    let scratch = try scratch()
    let outcome = try await scratch.assay("inspect", "--lang", "fr", "--target", "google-workspace", "budget.xlsx")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let lines = outcome.lines
    #expect(lines.first == "budget.xlsx")
    #expect(lines.dropFirst().first { !$0.isEmpty }?.contains("Google Workspace") == true)
    #expect(outcome.text.contains("PREVISION.ETS (FORECAST.ETS) \u{D7} 30"))
    #expect(outcome.text.contains("Prévisions!A30"))
    #expect(outcome.text.contains("Même nom, autre résultat") && outcome.text.contains("INTERET.ACC (ACCRINT)"))
    #expect(!outcome.text.contains("Microsoft 365"))
    #expect(!outcome.text.contains("Zebulon"))
  }

  @Test("--format json stays a record, and --judged is the record with its judgement")
  func json() async throws {
    let scratch = try scratch()
    let record = try await scratch.assay("inspect", "--format", "json", "budget.xlsx").json()
    #expect(record["path"].text == "budget.xlsx" && record["state"].text == "assessed")
    #expect(record["facts"].first("subject", "FORECAST.ETS")["where"].list.count == 30)
    let judged = try await scratch.assay("inspect", "--format", "json", "--judged", "budget.xlsx").json()
    #expect(judged["format"].text == "assay.inspection/1")
    #expect(judged["record"]["sha256"].text == record["sha256"].text)
    let suite = judged["assessments"].first("suite", "google-workspace")
    let item = suite["findings"].first("rule", "function-support")["items"].first("subject", "FORECAST.ETS")
    #expect(item["verdict"].text == "lost" && item["where"].list.count == 30)
    #expect(judged["differences"].first("function", "ACCRINT")["suites"].names == ["google-workspace"])
  }

  @Test("a page goes to a file that appears whole, and is the same twice")
  func page() async throws {
    let scratch = try scratch()
    let outcome = try await scratch.assay("inspect", "--format", "html", "-o", "page.html", "budget.xlsx")
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errorText)")
    let page = try scratch.data("page.html")
    #expect(try await scratch.assay("inspect", "--format", "html", "budget.xlsx").output == page)
    let failed = try await scratch.assay("inspect", "-o", "page.html", "budget.xlsx", "missing.xlsx")
    #expect(failed.status == 2)
    #expect(try scratch.data("page.html") == page)
  }

  @Test("no report on the sample share names a person, though the inventory does")
  func people() async throws {
    let scratch = try Scratch()
    try await scratch.sampleShare()
    try await scratch.assay("scan", "share", "--inventory", "a.assay", "--identities", "clear")
    try await scratch.assay(
      "report", "a.assay", "--date", "2026-02-01", "-o", "html=html", "-o", "csv=csv", "-o", "json=a.json", "-o",
      "text=a.txt")
    #expect(try scratch.text("a.txt").contains("Excel users"))
    let known = try await scratch.run("/bin/sh", ["-c", "grep -rlE 'Ferrand|Karam|Diarra' html csv a.json a.txt"])
    #expect(known.text.isEmpty, "\(known.text)")
  }

  @Test("the sample share has figures: departments of five and more, and functions a person")
  func figures() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let report = try await scratch.assay("report", "sample.assay", "-o", "json", "--date", "2026-02-01").json()
    let people = report["people"]
    #expect((people["users"].number ?? 0) >= 15)
    #expect(people["departments"].list.count >= 3)
    #expect(people["departments"].list.allSatisfy { ($0["users"].number ?? 0) >= 5 })
    #expect(people["departments"].list.compactMap { $0["users"].number }.reduce(0, +) == people["users"].number)
    #expect(people["functions"].list.compactMap { $0["people"].number }.reduce(0, +) == people["users"].number)
    #expect(people["functions"].list.allSatisfy { [0].contains($0["people"].number) || ($0["people"].number ?? 0) >= 5 })
    #expect(people["suites"]["google-workspace"]["catalog"]["own"].number != nil)
    #expect(!people["suites"]["google-workspace"]["lacking"].list.isEmpty)
  }
}
