import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// C20 of the catalogue of hostile input, and O2: projects that are not where they belong.
@Suite("Hidden VBA projects")
struct HiddenMacroTests {
  private func project(_ module: String) throws -> String {
    let parts = try PartsFile.parse(
      "skeleton: xls\n\n-- module \"\(module)\" --\nSub AutoOpen()\n  Shell \"x\"\nEnd Sub\n", file: module)
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in try parts.bytes() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(text)
  }

  private func record(_ sections: String) throws -> DocumentRecord {
    let text = "skeleton: macro-document\n\n-- module \"Visible\" --\nSub A()\n  Beep\nEnd Sub\n\n" + sections
    var reader = DocumentReader()
    return reader.read(
      try OpenFile(contents: try PartsFile.parse(text, file: "hidden").bytes()), path: RawPath("hidden.docm"))
  }

  @Test("a project under another name that nothing refers to is read beside the one in its place")
  func unreferenced() throws {
    let record = try record("-- word/media/photo.dat (hex) --\n\(project("Hidden"))\n")
    let modules = record.facts.filter { $0.kind == "macro.module" }
    #expect(modules.map(\.subject).sorted() == ["Hidden", "Visible"])
    #expect(modules.first { $0.subject == "Hidden" }?.attributes["part"] == .string("word/media/photo.dat"))
    #expect(record.facts.contains { $0.kind == "macro.auto-event" && $0.subject == "AutoOpen" })
    #expect(record.issues.contains { $0.code == "opc.orphan-part" && $0.place == "word/media/photo.dat" })
    #expect(record.state == .assessed)
  }

  @Test("two projects that are referred to are both read, whatever their type says")
  func two() throws {
    let record = try record(
      """
      -- rels word/document.xml --
      rIdSecond http://schemas.microsoft.com/office/2006/relationships/vbaProject media/photo.png

      -- types --
      word/media/photo.png image/png

      -- word/media/photo.png (hex) --
      \(project("Second"))

      """)
    #expect(record.facts.filter { $0.kind == "macro.module" }.map(\.subject).sorted() == ["Second", "Visible"])
    #expect(record.facts.filter { $0.kind == "macro.project" }.count == 2)
  }

  @Test("other bytes that nothing refers to are no macros, and no matter")
  func others() throws {
    let record = try record("-- word/media/photo.dat (hex) --\n\(String(repeating: "d0cf11e0a1b11ae1", count: 300))\n")
    #expect(record.facts.filter { $0.kind == "macro.project" }.count == 1)
    #expect(!record.issues.contains { $0.code == "vba.malformed" })
    #expect(record.state == .assessed)
  }
}
