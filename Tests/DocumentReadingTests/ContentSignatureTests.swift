import ContentDigest
import ExampleDocuments
import InventoryModel
import Testing

@Suite("Content signatures")
struct ContentSignatureTests {
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var apply: @Sendable (inout SavedWorkbook) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout SavedWorkbook) -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  static let savings = [
    Change("at another time, by somebody else, with another view") { $0.marks = 2 },
    Change("with a printer") { $0.hasPrinter = true },
    Change("with a printer, and relationships of other names") { ($0.hasPrinter, $0.marks) = (true, 3) },
    Change("compressed otherwise") { $0.method = 8 },
    Change("in another order") { $0.isReversed = true },
    Change("with other names of parts") { $0.chartPart = "xl/charts/chart7.xml" },
    Change("on another day, when formulas show something else") { $0.computed = "<v>46001</v>" },
    Change("with another type of what formulas show") {
      ($0.computed, $0.computedType) = ("<v>mardi</v>", " t=\"str\"")
    },
    Change("without what formulas show") { $0.computed = "" },
    Change("with another cache of a chart") { $0.chartCache = "<c:numCache><c:pt idx=\"0\"><c:v>2</c:v></c:pt></c:numCache>" },
    Change("with prefixes in the workbook part") { $0.prefix = "x" },
  ]

  @Test("a workbook that is saved again has the same digest", arguments: savings)
  func saved(_ change: Change) throws {
    var workbook = SavedWorkbook()
    let before = try #require(try workbook.digest())
    change.apply(&workbook)
    #expect(try workbook.digest() == before)
    // Its macros are a text in the place of a project, and its name is that of a workbook with macros; all else is read.
    let codes = Set(try workbook.record().issues.map(\.code))
    #expect(codes == ["vba.malformed", "opc.extension-mismatch"])
  }

  static let edits = [
    Change("a value") { $0.cells = $0.cells.replacing("<v>2</v>", with: "<v>20</v>") },
    Change("two values that change places") {
      $0.cells = $0.cells.replacing("<v>1</v>", with: "<v>#</v>").replacing("<v>2</v>", with: "<v>1</v>")
        .replacing("<v>#</v>", with: "<v>2</v>")
    },
    Change("a text") { $0.cells = $0.cells.replacing("Poste 2", with: "Poste 9") },
    Change("the format of a cell") { $0.cells = $0.cells.replacing("r=\"B2\" s=\"1\"", with: "r=\"B2\" s=\"0\"") },
    Change("the type of a constant") { $0.cells = $0.cells.replacing("s=\"1\"", with: "s=\"1\" t=\"b\"") },
    Change("a formula") { $0.cells = $0.cells.replacing("TODAY()+B2", with: "TODAY()-B2") },
    Change("one more row") { $0.cells = SavedWorkbook.rows(4) },
    Change("an empty row that goes") { $0.cells += "<row r=\"9\"/>" },
    Change("a defined name") { $0.name = $0.name.replacing("Total", with: "Somme") },
    Change("what a name stands for") { $0.name = $0.name.replacing("$B$2", with: "$B$3") },
    Change("the name of a sheet") { $0.sheetName = "Achats" },
    Change("the kind of a chart") { $0.chart = $0.chart.replacing("barChart", with: "lineChart") },
    Change("what a chart draws") { $0.chart = $0.chart.replacing("$B$3", with: "$B$2") },
    Change("the title of a series, which stands behind a formula") { $0.chart = $0.chart.replacing("CA<", with: "CB<") },
    Change("the macros") { $0.macros = "the prokect" },
    Change("a table") { $0.table = "A1:B4" },
    Change("where a link leads") { $0.link = "https://example.com/b" },
  ]

  @Test("a workbook whose content was changed has another digest", arguments: edits)
  func edited(_ change: Change) throws {
    var workbook = SavedWorkbook()
    let before = try #require(try workbook.digest())
    change.apply(&workbook)
    let after = try #require(try workbook.digest())
    #expect(after != before)
  }

  @Test("a part that cannot be read to its end counts by its checksum; the document still has a digest")
  func damaged() throws {
    var (one, other) = (SavedWorkbook(), SavedWorkbook())
    one.chart = "<c:a></c:b>"
    other.chart = "<c:a></c:c>"
    let digests = try [one.digest(), other.digest(), SavedWorkbook().digest()]
    #expect(Set(digests.compactMap { $0 }).count == 3)
  }

  private func document(_ skeleton: String, _ sections: String) throws -> DocumentRecord {
    try Fixture(name: "test", text: "A document.\n\nskeleton: \(skeleton)\n\n\(sections)\n").record()
  }

  @Test("a letter saved again has the same digest, whatever Word marks in it; one with another word has not")
  func letter() throws {
    func letter(_ mark: Int, _ word: String) throws -> String? {
      try document(
        "document",
        """
        -- body --
        <w:p w:rsidR="00\(mark)" w:rsidRDefault="00\(mark)"><w:bookmarkStart w:id="\(mark)" w:name="_GoBack"/><w:bookmarkEnd w:id="\(mark)"/><w:r><w:t>\(word)</w:t></w:r></w:p>

        -- settings --
        <w:zoom w:percent="\(100 + mark)"/>
        <w:rsids><w:rsidRoot w:val="00\(mark)"/></w:rsids>
        """
      ).contentDigest
    }
    let before = try #require(try letter(1, "Bonjour"))
    #expect(try letter(2, "Bonjour") == before)
    #expect(try letter(1, "Bonsoir") != before)
  }

  @Test("slides shown on another day have the same digest; other slides have not")
  func slides() throws {
    func slides(_ day: Int, _ title: String) throws -> String? {
      try document(
        "presentation",
        """
        -- slide --
        \(title)
        <p:sp><p:nvSpPr><p:cNvPr id="9" name="D"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:fld id="{1}" type="datetime1"><a:t>\(day)</a:t></a:fld></a:p></p:txBody></p:sp>
        """
      ).contentDigest
    }
    let before = try #require(try slides(1, "Bilan"))
    #expect(try slides(2, "Bilan") == before)
    #expect(try slides(1, "Budget") != before)
  }

  // MARK: Sketches

  private func workbook(_ subject: String, rows: Int) throws -> String {
    let headings = ["Client", "Montant", "Date", "Taux", "Remise"].enumerated().map { column, heading in
      "\(["A", "B", "C", "D", "E"][column])1 = \"\(heading) \(subject)\""
    }
    let cells = (2...rows + 1).flatMap { row in
      ["B\(row) = \(row)", "C\(row) =B\(row)*2 -> 4", "D\(row) =SUM(B2:B\(row),\(subject.count)) -> 4"]
    }
    let record = try document(
      "workbook",
      """
      -- names --
      Total\(subject) = \(subject)!$B$2
      Taux\(subject) = 0.2

      -- Sheet "\(subject)" --
      \((headings + cells).joined(separator: "\n"))

      -- Sheet "Bilan \(subject)" --
      A1 =\(subject)!B2+\(subject.count) -> 3
      """)
    return try #require(record.contentSketch)
  }

  @Test("a workbook with one more row resembles its parent; another workbook does not")
  func similarity() throws {
    let parent = try workbook("Ventes", rows: 12)
    let child = try #require(MinHashSketch.similarity(parent, try workbook("Ventes", rows: 13)))
    #expect(child > 0.8)
    let stranger = try #require(MinHashSketch.similarity(parent, try workbook("Personnel", rows: 12)))
    #expect(stranger < 0.2)
  }

  @Test("sketch and digest are no more than 600 bytes each, and the same however often the document is read")
  func size() throws {
    let records = try (0..<3).map { _ in try SavedWorkbook().record() }
    #expect(Set(records.map(\.facts)).count == 1)
    let signatures = records[0].facts.filter { $0.kind.rawValue.hasPrefix("content.") }
    #expect(signatures.count == 2)
    for fact in signatures { #expect(fact.attributes.values.reduce(0) { $0 + $1.text.utf8.count } <= 600) }
  }

  @Test("headings are the same feature inline and as shared strings")
  func strings() throws {
    let inline = "-- Sheet \"S\" --\nA1 = \"Client\"\nB1 = \"Montant\""
    let shared = """
      -- Sheet "S" --

      -- xl/worksheets/sheet1.xml --
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData></worksheet>

      -- xl/sharedStrings.xml --
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Montant</t></si><si><r><t>Cli</t></r><r><t>ent</t></r></si></sst>
      """
    let sketch = try #require(try document("workbook", inline).contentSketch)
    #expect(try document("workbook", shared).contentSketch == sketch)
    #expect(try document("workbook", "-- Sheet \"S\" --\nA1 = \"Client\"").contentSketch != sketch)
  }
}
