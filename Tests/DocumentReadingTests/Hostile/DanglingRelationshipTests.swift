import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// Packages that are read whole, and that other programs may refuse.
@Suite("Packages that lead nowhere")
struct DanglingRelationshipTests {
  private func record(_ text: String) throws -> DocumentRecord {
    var reader = DocumentReader()
    return reader.read(try OpenFile(contents: try PartsFile.parse(text, file: "dangling").bytes()), path: RawPath("a.docx"))
  }

  @Test("relationships to pictures that are not there are told once, with their number; the document is read all the same")
  func pictures() throws {
    let record = try record(
      """
      skeleton: document

      -- rels word/document.xml --
      rId8 image media/gone.png
      rId9 image media/gone-too.png

      -- body --
      Un texte.
      """)
    #expect(record.state == .assessed)
    #expect(record.issues.map(\.code) == ["opc.dangling"])
    #expect(record.issues.first?.message.hasPrefix("2 relationships") == true)
  }

  @Test("what Excel leaves of a picture, web pages and places in the document itself are none of them")
  func harmless() throws {
    let record = try record(
      """
      skeleton: document

      -- rels word/document.xml --
      rId7 image NULL
      rId8 hyperlink #Titre
      rId9 hyperlink external https://www.example.org/

      -- body --
      Un texte.
      """)
    #expect(record.issues.isEmpty)
  }
}
