import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

@Suite("Hostile documents inside of documents")
struct HostileEmbeddedTests {
  private func record(
    _ parts: [(name: String, data: [UInt8], method: Int)], _ options: ReadingOptions = ReadingOptions()
  ) throws -> DocumentRecord {
    var archive = HostileArchive()
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    archive.entries = [
      HostileArchive.Entry(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xlsx" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override \
        PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """),
      HostileArchive.Entry(
        "_rels/.rels",
        rels + "<Relationship Id=\"r1\" Type=\"\(office)officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
      HostileArchive.Entry("word/document.xml", "<w:document xmlns:w=\"\(word)\"><w:body/></w:document>"),
      HostileArchive.Entry(
        "word/_rels/document.xml.rels",
        rels
          + parts.enumerated().map {
            "<Relationship Id=\"e\($0.offset)\" Type=\"\(office)package\" Target=\"embeddings/\($0.element.name)\"/>"
          }.joined() + "</Relationships>"),
    ]
    for part in parts {
      archive.entries.append(
        HostileArchive.Entry(name: Array("word/embeddings/\(part.name)".utf8), data: part.data, method: part.method))
    }
    let file = try OpenFile(contents: archive.bytes())
    var reader = DocumentReader(options: options)
    return reader.read(file, path: RawPath("letter.docx"))
  }

  /// A sheet of blanks: many bytes from few.
  private func workbook(blanks: Int) throws -> [UInt8] {
    let text = """
      A workbook of blanks.

      skeleton: workbook

      -- Sheet "A" --
      A1 = "\(String(repeating: " ", count: blanks))"
      """
    return try PartsFile.parse(text).bytes()
  }

  @Test("a bomb inside costs its own record, and the letter around it stays assessed")
  func bomb() throws {
    var options = ReadingOptions()
    options.limits.inflatedPerPart = 1 << 20
    let bytes = try workbook(blanks: 2 << 20)
    #expect(bytes.count < 64 << 10)
    let record = try record([("bomb.xlsx", bytes, 0)], options)
    #expect(record.state == .assessed, "\(record.issues)")
    let inside = try #require(record.embedded.first)
    #expect(inside.format.rawValue == "xlsx")
    #expect(inside.state == .partial)
    #expect(inside.reason == .limit)
    #expect(inside.issues.contains { $0.code == "zip.part-size" }, "\(inside.issues)")
    #expect(
      record.facts.contains { $0.kind == "package.embedded-document" && $0.attributes["reason"]?.text == "limit" })
  }

  @Test("what is claimed to be a document and is noise is told as such, without harm")
  func noise() throws {
    let noise = (0..<4096).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + noise
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + noise
    let record = try record([("a.xlsx", noise, 0), ("b.xlsx", zip, 0), ("c.xlsx", compound, 0), ("d.xlsx", [], 0)])
    #expect(record.state == .assessed, "\(record.issues)")
    #expect(record.embedded.count == 4)
    #expect(record.embedded.allSatisfy { $0.state == .notAssessed && $0.reason != nil })
  }

  @Test("more documents inside than are read: the first are, and the rest is counted")
  func flood() throws {
    let one = try workbook(blanks: 1)
    let record = try record((0..<230).map { ("book\($0).xlsx", one, 0) })
    #expect(record.state == .assessed)
    #expect(record.embedded.count == 200)
    let issue = try #require(record.issues.first { $0.code == "embed.limit" })
    #expect(issue.message.hasPrefix("30 more"))
  }

  @Test("one that was cut is told on its record, and the one beside it is read")
  func cut() throws {
    let truth = try workbook(blanks: 1)
    let half = Array(truth.prefix(truth.count / 2))
    let record = try record([("half.xlsx", half, 0), ("whole.xlsx", truth, 0)])
    #expect(record.state == .assessed)
    #expect(record.embedded.map(\.path) == ["word/embeddings/half.xlsx", "word/embeddings/whole.xlsx"])
    #expect(record.embedded[0].reason == .malformed)
    #expect(record.embedded[1].state == .assessed)
  }
}
