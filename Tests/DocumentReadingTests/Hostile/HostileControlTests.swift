import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// Content controls that no application writes.
@Suite("Hostile content controls")
struct HostileControlTests {
  @Test("galleries beyond those that are told apart are an issue, and their controls are locked all the same")
  func galleries() throws {
    let controls = (0..<300).map { number in
      "<w:sdt><w:sdtPr><w:lock w:val=\"sdtLocked\"/><w:docPartObj><w:docPartGallery w:val=\"g\(number)\"/></w:docPartObj></w:sdtPr>"
        + "<w:sdtContent><w:p/></w:sdtContent></w:sdt>"
    }
    let text = "A text.\n\nskeleton: document\n\n-- body --\n\(controls.joined(separator: "\n"))\n"
    var reader = DocumentReader(options: ReadingOptions())
    let file = try OpenFile(contents: try PartsFile.parse(text, file: "hostile").bytes())
    let record = reader.read(file, path: RawPath("hostile"))
    #expect(record.facts.count { $0.kind == "document.content-control" } == 200)
    #expect(record.facts.first { $0.kind == "document.content-control-locked" }?.count == 300)
    #expect(record.issues.map(\.code) == ["document.limit"])
  }
}
