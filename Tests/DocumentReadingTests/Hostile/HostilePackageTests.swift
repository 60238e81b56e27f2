import DocumentReading
import InventoryModel
import SafeBindings
import Testing

/// The OPC cases of the catalogue of hostile input, by their numbers there.
@Suite("Hostile packages")
struct HostilePackageTests {
  private func read(_ change: (inout [HostileArchive.Entry]) -> Void) throws -> DocumentRecord {
    var entries = HostileWorkbook.entries()
    change(&entries)
    return try HostileWorkbook.read(HostileArchive(entries: entries).bytes())
  }

  @Test("O1 without content types the relationships still lead to the sheet; the document is damaged")
  func contentTypes() throws {
    let record = try read { $0.removeFirst() }
    #expect(record.end == "partial malformed")
    #expect(record.format.rawValue == "xlsx")
    #expect(record.calls("SUM") == 1)
    #expect(record.issues.contains { $0.code == "opc.missing-part" && $0.place == "[Content_Types].xml" })
  }

  @Test("O1 without relationships the main part is found by its content type")
  func noRelationships() throws {
    let record = try read { $0.remove(at: 1) }
    #expect(record.end == "partial malformed")
    #expect(record.format.rawValue == "xlsx")
    #expect(record.calls("SUM") == 1)
    #expect(record.issues.contains { $0.code == "opc.main-part" })
  }

  @Test("O1 content types twice: the last ones count, and the document is damaged")
  func contentTypesTwice() throws {
    let record = try read { $0.insert(.init("[Content_Types].xml", "<Types/>"), at: 0) }
    #expect(record.end == "partial malformed")
    #expect(record.issues.contains { $0.code == "zip.duplicate" })
    #expect(record.calls("SUM") == 1)
  }

  @Test("a part that a relationship promises and that is not there makes the document partial")
  func missingSheet() throws {
    let record = try read { $0.removeLast() }
    #expect(record.end == "partial malformed")
    #expect(record.issues.contains { $0.code == "opc.missing-part" })
  }

  @Test("O2 a sheet that is no worksheet is not taken for an empty one", arguments: ["<a/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"])
  func confusion(markup: String) throws {
    let record = try HostileWorkbook.read(HostileWorkbook.document(sheet: markup))
    #expect(record.state == .partial)
    #expect(record.issues.contains { $0.code == "opc.root-namespace" })
  }

  @Test("O3 a worksheet that nothing leads to is read all the same")
  func orphan() throws {
    let record = try read { entries in
      entries[0] = .init(
        "[Content_Types].xml",
        HostileWorkbook.types.replacing(
          "</Types>",
          with: "<Override PartName=\"/xl/worksheets/sheet2.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"))
      entries.append(.init("xl/worksheets/sheet2.xml", HostileWorkbook.worksheet("<c r=\"A1\"><f>EXACT(1,2)</f></c>")))
    }
    #expect(record.end == "assessed")
    #expect(record.calls("EXACT") == 1)
  }

  @Test("O4 relationships in circles lead to an end")
  func circles() throws {
    let loop = "<Relationship Id=\"r1\" Type=\"x/drawing\" Target=\"/xl/worksheets/sheet1.xml\"/>"
      + "<Relationship Id=\"r2\" Type=\"x/drawing\" Target=\"/xl/workbook.xml\"/>"
    let record = try read { $0.append(.init("xl/worksheets/_rels/sheet1.xml.rels", HostileWorkbook.relationships(loop))) }
    #expect(record.end == "assessed")
    #expect(record.calls("SUM") == 1)
  }

  @Test("O4 more relationships than allowed")
  func flood() throws {
    var options = ReadingOptions()
    options.limits.relationships = 1000
    let many = (0..<2000).map { "<Relationship Id=\"r\($0)\" Type=\"x/image\" Target=\"i\($0).png\"/>" }.joined()
    var entries = HostileWorkbook.entries()
    entries.append(.init("xl/worksheets/_rels/sheet1.xml.rels", HostileWorkbook.relationships(many)))
    let record = try HostileWorkbook.read(HostileArchive(entries: entries).bytes(), options)
    #expect(record.end == "partial limit")
    #expect(record.issues.contains { $0.code == "opc.rel-flood" })
    #expect(record.calls("SUM") == 1)
  }

  @Test("O4 many relationships over many parts, and many sheets, take no time that grows with their product")
  func manyOfBoth() throws {
    let count = 8000
    let many = (0..<count).map { "<Relationship Id=\"r\($0)\" Type=\"x/worksheet\" Target=\"p\($0).xml\"/>" }.joined()
    let sheets = (0..<count).map { "<sheet name=\"S\($0)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }.joined()
    let record = try read { entries in
      entries[2] = .init("xl/workbook.xml", HostileWorkbook.workbook.replacing("<sheets>", with: "<sheets>" + sheets))
      entries[3] = .init(
        "xl/_rels/workbook.xml.rels",
        HostileWorkbook.workbookRelationships.replacing("</Relationships>", with: many + "</Relationships>"))
      for index in 0..<count { entries.append(.init("xl/p\(index).xml", HostileWorkbook.worksheet(""))) }
    }
    #expect(record.end == "assessed")
    #expect(record.facts.first { $0.kind == "spreadsheet.sheets" }?.count == count + 1)
  }

  @Test("O6 targets with dots, per cent signs and backslashes lead to the part", arguments: [
    "worksheets/../worksheets/./sheet1.xml", "../../../xl/worksheets/sheet1.xml", "/xl/worksheets/sheet%31.xml",
    "worksheets\\sheet1.xml", "WORKSHEETS/Sheet1.XML",
  ])
  func targets(target: String) throws {
    let record = try read {
      $0[3] = .init(
        "xl/_rels/workbook.xml.rels",
        HostileWorkbook.workbookRelationships.replacing("worksheets/sheet1.xml", with: target))
    }
    #expect(record.end == "assessed")
    #expect(record.calls("SUM") == 1)
  }

  @Test("O6 of a target of a megabyte, 4 KiB are kept")
  func longTarget() throws {
    let target = "http://h.example/" + String(repeating: "a", count: 1_000_000)
    let link = "<Relationship Id=\"r1\" Type=\"x/hyperlink\" TargetMode=\"External\" Target=\"\(target)\"/>"
    let record = try read { $0.append(.init("xl/worksheets/_rels/sheet1.xml.rels", HostileWorkbook.relationships(link))) }
    let fact = try #require(record.facts.first { $0.kind == "link.external" })
    #expect(fact.subject.utf8.count <= 4096)
    #expect(record.json.utf8.count < 20_000)
  }

  @Test("O11 a record holds no more than a reply may: 20,000 functions, and 5,000 troubles with names of a kilobyte")
  func bounds() throws {
    let calls = (0..<20_000).map { "<c><f>F\($0).\(String(repeating: "X", count: 50))()</f></c>" }.joined()
    let functions = try HostileWorkbook.read(HostileWorkbook.document(sheet: HostileWorkbook.worksheet(calls)))
    #expect(functions.end == "partial limit")
    #expect(functions.issues.map(\.code) == ["record.places", "record.facts"])
    #expect(functions.facts.count > 10_000)
    #expect(functions.json.utf8.count < 4 << 20)
    let troubles = try read { entries in
      for index in 0..<5000 {
        entries.append(.init("../\(index)/" + String(repeating: "n", count: 1000), "x"))
      }
    }
    #expect(troubles.end == "assessed")
    #expect(troubles.issues.last?.code == "record.issues")
    #expect(troubles.json.utf8.count < 1 << 20)
    #expect(troubles.calls("SUM") == 1)
  }

  @Test("a sheet that the workbook lists and that no relationship leads to makes the document partial")
  func unrelatedSheet() throws {
    let record = try read {
      $0[2] = .init(
        "xl/workbook.xml", HostileWorkbook.workbook.replacing("</sheets>", with: "<sheet name=\"T\" sheetId=\"2\" r:id=\"x\"/></sheets>"))
    }
    #expect(record.end == "partial malformed")
    #expect(record.issues.contains { $0.code == "opc.missing-part" && $0.place == "sheet T" })
    #expect(record.calls("SUM") == 1)
  }

  @Test("a module sheet of Excel 5 is listed with an empty identifier: nothing is missing")
  func moduleSheet() throws {
    let record = try read {
      $0[2] = .init(
        "xl/workbook.xml", HostileWorkbook.workbook.replacing("</sheets>", with: "<sheet name=\"M\" sheetId=\"2\" r:id=\"\"/></sheets>"))
    }
    #expect(record.end == "assessed")
  }

  @Test("O19 a sheet's name of a letter and two million marks costs no time for each cell")
  func marks() throws {
    let name = "a" + String(repeating: "\u{301}", count: 2_000_000)
    let record = try read { entries in
      entries[2] = .init("xl/workbook.xml", HostileWorkbook.workbook.replacing("name=\"S\"", with: "name=\"\(name)\""))
      entries[4] = .init(
        HostileWorkbook.sheetName, HostileWorkbook.worksheet(String(repeating: "<c><f>SUM(1)</f></c>", count: 1000)))
    }
    #expect(record.calls("SUM") == 1000)
    #expect(record.json.utf8.count < 50_000)
  }

  @Test("masters of shared formulas are kept up to a budget, and what is over it is told")
  func masters() throws {
    let long = "ABS(1)" + String(repeating: "+A1234567", count: 100_000)
    let cells = (0..<40).map { "<c><f t=\"shared\" ref=\"A1\" si=\"\($0)\">\(long)</f></c><c><f t=\"shared\" si=\"\($0)\"/></c>" }
    let record = try HostileWorkbook.read(HostileWorkbook.document(sheet: HostileWorkbook.worksheet(cells.joined())))
    #expect(record.end == "partial limit")
    #expect(record.issues.contains { $0.code == "formula.limit" })
    // Each master is counted; a child whose master was not kept is not.
    #expect((40..<80).contains(record.calls("ABS")))
  }

  @Test("O11 one part is one external book, however many it claims to be")
  func books() throws {
    let many = String(repeating: "<externalBook r:id=\"rId1\"/>", count: 100_000)
    let record = try read { entries in
      entries[3] = .init(
        "xl/_rels/workbook.xml.rels",
        HostileWorkbook.workbookRelationships.replacing(
          "</Relationships>", with: "<Relationship Id=\"e\" Type=\"x/externalLink\" Target=\"e.xml\"/></Relationships>"))
      entries.append(.init("xl/e.xml", "<externalLink xmlns=\"\(HostileWorkbook.main)\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\(many)</externalLink>"))
      entries.append(
        .init(
          "xl/_rels/e.xml.rels",
          HostileWorkbook.relationships(
            "<Relationship Id=\"rId1\" Type=\"x/externalLinkPath\" Target=\"b.xlsx\" TargetMode=\"External\"/>")))
    }
    #expect(record.end == "assessed")
    #expect(record.facts.filter { $0.kind == "link.workbook" }.count == 1)
  }

  @Test("O7 a name ending that promises another format is told")
  func ending() throws {
    var reader = DocumentReader()
    let file = try OpenFile(contents: HostileWorkbook.archive())
    let record = reader.read(file, path: RawPath("lettre.docx"))
    #expect(record.format.rawValue == "xlsx")
    #expect(record.issues.map(\.code) == ["opc.extension-mismatch"])
  }

  @Test("O9 references far outside of a sheet overflow nothing", arguments: [
    "ZZZZZZ999999999", "A99999999999999999999", "XFD1048576", "1", "", "A0", "é1",
  ])
  func references(reference: String) throws {
    let row = "<row r=\"4294967296\"><c r=\"\(reference)\"><f>SUM(1)</f></c></row>"
    let record = try HostileWorkbook.read(
      HostileWorkbook.document(sheet: "<worksheet xmlns=\"\(HostileWorkbook.main)\"><sheetData>\(row)</sheetData></worksheet>"))
    #expect(record.calls("SUM") == 1)
  }
}
