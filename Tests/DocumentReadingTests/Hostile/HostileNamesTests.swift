import DocumentReading
import InventoryModel
import Testing

/// Defined names in numbers that no workbook has, and made of each other.
@Suite("Hostile defined names")
struct HostileNamesTests {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func read(names: String, cells: String, hasBook: Bool = false) throws -> DocumentRecord {
    var entries = HostileWorkbook.entries(sheet: Array(HostileWorkbook.worksheet(cells).utf8), method: 8)
    let books = hasBook ? "<externalReferences><externalReference r:id=\"rId2\"/></externalReferences>" : ""
    let text = HostileWorkbook.workbook.replacing(
      "</workbook>", with: "\(books)<definedNames>\(names)</definedNames></workbook>")
    entries[2] = .init(name: Array("xl/workbook.xml".utf8), data: Array(text.utf8), method: 8)
    if hasBook {
      entries[0] = .init(
        "[Content_Types].xml",
        HostileWorkbook.types.replacing(
          "</Types>",
          with: "<Override PartName=\"/xl/book.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".spreadsheetml.externalLink+xml\"/></Types>"))
      entries[3] = .init(
        "xl/_rels/workbook.xml.rels",
        HostileWorkbook.relationships(
          "<Relationship Id=\"rId1\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"\(Self.office)/externalLink\" Target=\"book.xml\"/>"))
      entries.append(
        .init(
          "xl/book.xml",
          "<externalLink xmlns=\"\(HostileWorkbook.main)\" xmlns:r=\"\(Self.office)\"><externalBook r:id=\"rId1\"/></externalLink>"))
      entries.append(
        .init(
          "xl/_rels/book.xml.rels",
          HostileWorkbook.relationships(
            "<Relationship Id=\"rId1\" Type=\"\(Self.office)/externalLinkPath\" Target=\"b.xlsx\" TargetMode=\"External\"/>")))
    }
    return try HostileWorkbook.read(HostileArchive(entries: entries).bytes())
  }

  /// Each name's books by a walk of its own took the square of the names' number: a quarter of an hour for 65,536 of them.
  @Test("a chain of names over another workbook, each of them read by a cell, is followed once", .timeLimit(.minutes(2)))
  func chain() throws {
    let count = 20_000
    let names = (0..<count).map { number in
      "<definedName name=\"N\(number)q\">\(number == 0 ? "[1]S!A1" : "N\(number - 1)q+N\(number / 2)q")</definedName>"
    }
    let cells = (0..<count).map { "<c><f>N\($0)q</f></c>" }
    let record = try read(names: names.joined(), cells: cells.joined(), hasBook: true)
    let book = try #require(record.facts.first { $0.kind == "link.workbook" })
    #expect(book.attributes["cells"] == .integer(count))
    #expect(book.attributes["used"] == .boolean(true))
    // N1q is made of N0q twice; no name is made of itself.
    #expect(record.issues.isEmpty, "\(record.issues)")
  }

  @Test("a ring of names ends, is told once, and each of them reads what any of them reads")
  func ring() throws {
    let count = 5_000
    let names = (0..<count).map { number in
      "<definedName name=\"N\(number)q\">N\((number + 1) % count)q\(number == 7 ? "+[1]S!A1" : "")</definedName>"
    }
    let record = try read(names: names.joined(), cells: "<c><f>N0q</f></c><c><f>N4999q</f></c>", hasBook: true)
    let book = try #require(record.facts.first { $0.kind == "link.workbook" })
    #expect(book.attributes["cells"] == .integer(2))
    #expect(record.issues.map(\.code) == ["xlsx.name-cycle"])
    #expect(record.issues.map(\.place) == ["N0q"])
    #expect(record.issues.first?.message.hasPrefix("5000 ") == true)
    #expect(record.state == .assessed)
  }

  @Test("defined names beyond their budget are not kept, and the record says so")
  func budget() throws {
    let long = String(repeating: "1", count: 1 << 20)
    let names = (0..<66).map { "<definedName name=\"N\($0)q\">\(long)</definedName>" }
    let record = try read(names: names.joined(), cells: "<c><f>SUM(N0q)</f></c>")
    #expect(record.state == .partial)
    #expect(record.reason == .limit)
    // One is read, the others are not.
    let formulas = record.facts.filter { $0.kind == "spreadsheet.named-formula" }
    #expect(formulas.map { $0.attributes["used"] } == [.boolean(false), .boolean(true)])
    #expect(formulas.map(\.count) == [63, 1])
    #expect(record.issues.contains { $0.code == "xml.elements" && $0.place == "xl/workbook.xml" })
  }
}
