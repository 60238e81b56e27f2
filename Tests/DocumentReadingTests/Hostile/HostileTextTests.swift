import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// Texts that no application writes: blocks that are none, comments by the hundred thousand.
@Suite("Hostile texts")
struct HostileTextTests {
  private func record(_ body: String, comments: String = "") throws -> DocumentRecord {
    let part =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(comments)</w:comments>"
    let text = """
      A text.

      skeleton: document

      -- body --
      \(body)

      -- rels word/document.xml --
      rId50 comments comments.xml

      -- word/comments.xml --
      \(part)

      """
    let parts = try PartsFile.parse(text, file: "hostile")
    var reader = DocumentReader(options: ReadingOptions())
    return reader.read(try OpenFile(contents: try parts.bytes()), path: RawPath("hostile"))
  }

  @Test(
    "elements that the body does not have are an issue, and what is in them is read",
    arguments: ["<w:p2><w:r><w:t>Bonjour à tous</w:t></w:r></w:p2>", "<w:r><w:t>Bonjour à tous</w:t></w:r>"])
  func unknown(body: String) throws {
    let record = try record("<w:p/>" + body)
    #expect(record.issues.map(\.code) == ["docx.unknown-element"])
    #expect(record.state == .assessed)
    #expect(record.facts.first { $0.kind == "document.text" }?.count == 14)
  }

  @Test("blocks, marks and other vocabularies in the body are no issue")
  func blocks() throws {
    let record = try record(
      """
      <w:proofErr w:type="spellStart"/><w:permStart w:id="1"/><w:permEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="a"/>
      <w:bookmarkEnd w:id="2"/><w:ins w:id="3"><w:r/></w:ins><w:moveFromRangeStart w:id="4" w:name="m"/>
      <w:moveFromRangeEnd w:id="4"/><w:customXmlDelRangeStart w:id="5"/><w:customXmlDelRangeEnd w:id="5"/>
      <m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/><w:p><w:p2/></w:p>
      """)
    #expect(record.issues.isEmpty)
  }

  @Test("of more comments than are told apart, nothing is said of their places", .timeLimit(.minutes(1)))
  func comments() throws {
    func unanchored(_ count: Int) throws -> Int {
      let comments = (0..<count).map { "<w:comment w:id=\"\($0)\"/>" }.joined()
      return try record("<w:p/>", comments: comments).facts.first { $0.kind == "document.comments-unanchored" }?.count ?? 0
    }
    #expect(try unanchored(60_000) == 60_000)
    #expect(try unanchored(70_000) == 0)
  }
}
