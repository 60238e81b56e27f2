import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("CSV, JSON and text")
struct MachineFormatTests {
  @Test(
    "A cell that a spreadsheet would run is made inert",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", " =1",
      "\u{A0}=1",
    ])
  func formula(cell: String) {
    #expect(CSVTable.inert(cell).hasPrefix("'"))
    #expect(!CSVTable.inert(cell).contains("\r"))
  }

  @Test("Cells are quoted, quotation marks doubled, other text left as it is")
  func quoting() {
    var table = CSVTable(separator: UInt8(ascii: ","), header: ["a"])
    table.add(["x \"y\"", "été, 1=2"])
    #expect(table.bytes == [0xEF, 0xBB, 0xBF] + Array("\"a\"\r\n\"x \"\"y\"\"\",\"été, 1=2\"\r\n".utf8))
  }

  @Test("The CSV folder has a line for every document and the same bytes in both languages")
  func csv() throws {
    let estate = SyntheticEstate(count: 30)
    let english = try RenderedReport(.csv, estate, context: SyntheticEstate.context(.english))
    let french = try RenderedReport(.csv, estate, context: SyntheticEstate.context(.french))
    #expect(
      english.files == [
        ".assay-report", "departments.csv", "documents.csv", "findings.csv", "group-departments.csv", "groups.csv",
        "link-graph.csv", "links.csv", "macro-apis.csv", "macro-modules.csv", "macros.csv",
      ])
    for file in english.files { #expect(try english.text(file) == french.text(file)) }
    #expect(try english.text("documents.csv").components(separatedBy: "\r\n").count == 30 + 2)
  }

  @Test("The JSON report is valid, holds every document, and its levels add up")
  func json() throws {
    let estate = SyntheticEstate(count: 50)
    let report = try RenderedReport(.json, estate, context: SyntheticEstate.context(.english))
    let data = try Data(contentsOf: URL(fileURLWithPath: report.path))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["format"] as? String == "assay.report/1")
    #expect((object["documents"] as? [Any])?.count == 50)
    let coverage = try #require(object["coverage"] as? [String: Any])
    let total = try #require((object["total"] as? [String: [String: Any]])?["google-workspace"])
    let levels = try #require(total["levels"] as? [String: Int])
    #expect(levels.values.reduce(0, +) == coverage["documents"] as? Int)
    for document in try #require(object["documents"] as? [[String: Any]]) {
      for assessment in try #require(document["assessments"] as? [[String: Any]]) {
        guard let score = assessment["score"] as? Int else { continue }
        let losses = (assessment["losses"] as? [[String: Any]] ?? []).compactMap { $0["points"] as? Int }
        #expect(score == 10000 - losses.reduce(0, +))
      }
    }
  }

  @Test("The terminal summary aligns its columns and shows nothing that a terminal obeys", arguments: Language.allCases)
  func text(language: Language) throws {
    var estate = SyntheticEstate(count: 30)
    estate.documents[0].department = "a\u{1B}[31m\u{202E}b"
    estate.documents[0].record.format = DocumentFormat("xlsx")
    let report = try RenderedReport(.text, estate, context: SyntheticEstate.context(language))
    let text = try String(contentsOfFile: report.path, encoding: .utf8)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isHidden($0) })
    #expect(text.contains("a\\x1b[31m\\u202eb"))
    #expect(text.contains(language == .english ? "What stops us" : "Ce qui nous arrête"))
  }

  @Test("Wide and combining characters take the cells that they take")
  func width() {
    #expect(TextTable.width("été") == 3 && TextTable.width("表") == 2 && TextTable.width("e\u{301}") == 1)
  }
}
