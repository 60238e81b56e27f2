import ExampleDocuments
import InventoryModel
import Testing

@Suite("Documents that the skeletons make, read again")
struct MadeDocumentTests {
  private func record(_ text: String) throws -> DocumentRecord { try PartsFile.parse(text).record() }

  @Test(
    "a skeleton gives its format and state",
    arguments: [
      ("workbook", "xlsx", "assessed"), ("macro-workbook", "xlsm", "assessed"),
      ("workbook-template", "xltx", "assessed"), ("workbook-add-in", "xlam", "assessed"),
      ("binary-workbook", "xlsb", "assessed"), ("document", "docx", "assessed"),
      ("macro-document", "docm", "assessed"), ("document-template", "dotx", "assessed"),
      ("presentation", "pptx", "assessed"), ("macro-presentation", "pptm", "assessed"),
      ("slide-show", "ppsx", "assessed"), ("encrypted-agile", "ooxml-encrypted", "partial"),
      ("encrypted-standard", "ooxml-encrypted", "partial"), ("xls", "xls", "not-assessed"),
      ("doc", "doc", "not-assessed"), ("ppt", "ppt", "not-assessed"),
    ])
  func formats(skeleton: String, format: String, state: String) throws {
    let record = try record("skeleton: \(skeleton)")
    #expect(record.format.rawValue == format)
    #expect(record.state.rawValue == state)
    #expect(record.issues.isEmpty)
  }

  @Test("cells, formulas, names and links come back as facts")
  func workbook() throws {
    let record = try record(
      """
      skeleton: workbook

      -- Sheet "Budget" --
      A1 = 12
      A2 = "deux"
      A3 =SUM(A1,[1]Taux!$B$2) -> 13
      A4:A5 {=FREQUENCY(A1:A2,A1)}

      -- Sheet "Taux" (hidden) --
      A1 = 2026-01-31

      -- external "file:///\\\\srv\\Taux.xlsx" --
      Taux
      """)
    #expect(record.state == .assessed)
    let functions = record.facts.filter { $0.kind == "formula.function" }.map(\.subject)
    #expect(functions == ["FREQUENCY", "SUM"])
    #expect(record.facts.contains { $0.kind == "link.workbook" && $0.attributes["class"] == .string("unc") })
    #expect(record.facts.contains { $0.kind == "spreadsheet.sheet" && $0.subject == "Taux" })
    #expect(record.facts.contains { $0.kind == "spreadsheet.hidden-sheet" })
  }

  @Test(
    "a module becomes a macro project",
    arguments: ["macro-workbook", "macro-document", "macro-presentation", "xls"])
  func macros(skeleton: String) throws {
    let record = try record("skeleton: \(skeleton)\n\n-- module \"Module1\" --\nSub A()\nEnd Sub")
    #expect(record.facts.contains { $0.kind == "macro.project" })
  }

  @Test("a compound file of many streams keeps them all")
  func compound() throws {
    var text = "skeleton: compound\n"
    for index in 0..<40 { text += "\n-- Storage/Stream\(index) --\n\(String(repeating: "x", count: index * 300))\n" }
    let record = try record(text + "\n-- WordDocument (hex) --\nECA5C100" + String(repeating: "00", count: 5000))
    #expect(record.format.rawValue == "doc")
    #expect(record.issues.isEmpty)
  }
}
