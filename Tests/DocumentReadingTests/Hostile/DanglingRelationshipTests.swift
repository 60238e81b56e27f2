import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// Packages that are read whole, and that other programs may refuse.
@Suite("Packages that lead nowhere")
struct DanglingRelationshipTests {
  private func record(_ text: String, _ path: String = "a.docx") throws -> DocumentRecord {
    var reader = DocumentReader()
    return reader.read(try OpenFile(contents: try PartsFile.parse(text, file: "dangling").bytes()), path: RawPath(path))
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

  @Test("core properties twice are told, once are not")
  func coreProperties() throws {
    let package = { (count: Int) in
      let properties = (0..<count).map {
        "<Relationship Id=\"p\($0)\" Target=\"docProps/core\($0).xml\" "
          + "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\"/>"
      }
      return """
        skeleton: document

        -- _rels/.rels --
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r" Target="word/document.xml" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
        \(properties.joined())</Relationships>
        """
    }
    #expect(try record(package(1)).issues.isEmpty)
    let twice = try record(package(2))
    #expect(twice.state == .assessed && twice.issues.map(\.code) == ["opc.core-properties"], "\(twice.issues)")
  }

  @Test("a layout that belongs to no master is told")
  func layoutWithoutMaster() throws {
    let text = "skeleton: presentation\n\n-- slide --\nUn titre\n"
    #expect(try record(text, "a.pptx").issues.isEmpty)
    let cut = try record(
      text + """

        -- ppt/slideLayouts/_rels/slideLayout1.xml.rels --
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>
        """, "a.pptx")
    #expect(cut.issues.map(\.code) == ["pptx.no-master"] && cut.state == .assessed, "\(cut.issues)")
    #expect(cut.issues.first?.place == "ppt/slideLayouts/slideLayout1.xml")
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
