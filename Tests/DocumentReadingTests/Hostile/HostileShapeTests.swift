import DocumentReading
import InventoryModel
import Testing

/// Numbers of a workbook that lie: styles, shared strings, ranges, sheets that read each other.
@Suite("Hostile shapes of workbooks")
struct HostileShapeTests {
  private func read(_ inner: String, after: String = "") throws -> DocumentRecord {
    let sheet = "<worksheet xmlns=\"\(HostileWorkbook.main)\"><sheetData>\(inner)</sheetData>\(after)</worksheet>"
    return try HostileWorkbook.read(HostileWorkbook.document(sheet: sheet))
  }

  @Test(
    "positions of strings and styles that are none cost nothing and give no fact",
    arguments: [
      "<c r=\"A1\" t=\"s\"><v>-1</v></c>", "<c r=\"A1\" t=\"s\"><v>99999999999999999999</v></c>",
      "<c r=\"A1\" t=\"s\"><v>x</v></c>", "<c r=\"A1\" t=\"s\"><v/></c>", "<c r=\"A1\" t=\"s\"/>",
      "<c r=\"A1\" s=\"-5\"><v>1</v></c>", "<c r=\"A1\" s=\"99999999999999999999\"><v>1</v></c>",
      "<c r=\"A1\" t=\"inlineStr\"><v>1</v></c>", "<c r=\"A1\" t=\"\"><v>1</v></c>",
    ])
  func positions(_ cell: String) throws {
    let record = try read("<row r=\"1\">\(cell)</row>")
    #expect(record.state == .assessed)
    #expect(record.facts.allSatisfy { $0.count > 0 })
  }

  @Test("validations of impossible or enormous ranges cover no more than the used area")
  func ranges() throws {
    let rules = ["A1:XFD1048576", "A:A", "1:1048576", "A0", "ZZZZ1", "A1:", ":", "$", "A1:B2:C3", "", "B2:A1 A1 A1"].map {
      "<dataValidation type=\"list\" sqref=\"\($0)\"><formula1>\"a\"</formula1></dataValidation>"
    }
    let record = try read(
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"20\"><c r=\"C20\"><v>1</v></c></row>",
      after: "<dataValidations>\(rules.joined())</dataValidations>")
    let sheet = try #require(record.facts.first { $0.kind == "spreadsheet.sheet" })
    #expect(sheet.attributes["validated"] == .integer(60))
  }

  @Test("a million cells in error are one fact")
  func errors() throws {
    let row = "<row>" + String(repeating: "<c t=\"e\"><v>#N/A</v></c>", count: 1000) + "</row>"
    let record = try read(String(repeating: row, count: 200))
    let facts = record.facts.filter { $0.kind == "spreadsheet.cached-error" }
    #expect(facts.map(\.count) == [200_000])
    #expect(facts[0].locations.count == 10)
  }

  @Test("sheets that all read each other, by spans over all of them, end in time and say so")
  func cycles() throws {
    let count = 600
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
    let sheets = (0..<count).map { "<sheet name=\"S\($0)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }.joined()
    var entries: [HostileArchive.Entry] = [
      .init("[Content_Types].xml", types), .init("_rels/.rels", HostileWorkbook.packageRelationships),
      .init("xl/workbook.xml", "<workbook xmlns=\"\(HostileWorkbook.main)\" xmlns:r=\"\(office)\"><sheets>\(sheets)</sheets></workbook>"),
      .init("xl/_rels/workbook.xml.rels", HostileWorkbook.relationships((0..<count).map {
        "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"s\($0).xml\"/>"
      }.joined())),
    ]
    for index in 0..<count {
      entries.append(.init("xl/s\(index).xml", HostileWorkbook.worksheet("<c r=\"A1\"><f>SUM(S0:S\(count - 1)!A1)+S\(index)!A1</f></c>")))
    }
    let record = try HostileWorkbook.read(HostileArchive(entries: entries).bytes())
    #expect(record.state == .assessed)
    let chain = try #require(record.facts.first { $0.kind == "workbook.dependency-chain" })
    #expect(chain.count <= count)
    #expect(chain.attributes["estimated"] == .boolean(true), "600 × 599 pairs are more than are kept")
    #expect((chain.attributes["path"]?.text.utf8.count ?? 0) < 2048)
  }
}
