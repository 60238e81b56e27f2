import Testing

@testable import CompoundDocuments

/// Projects as LibreOffice 7.4 exports them (`oox/source/ole/vbaexport.cxx` of its sources).
@Suite("VBA projects of LibreOffice")
struct LibreOfficeProjectTests {
  private static let text = Array("Attribute VB_Name = \"Module1\"\r\nSub A()\r\nEnd Sub\r\n".utf8)

  @Test("one without compiled code, each name in both spellings, is read whole")
  func export() throws {
    var file = MacroFile()
    file.projectLines = [
      "ID=\"{31F4B12C-0D8A-4B9B-B00A-FB0800364ADD}\"", "Module=Module1", "Name=\"VBAProject\"", "HelpContextID=\"0\"",
      "CMG=\"6D6F84E6FCA000A000A000A000\"", "DPB=\"6D6F84E6FCA5FDA5FDA5\"", "GC=\"64668DF1F5AEF6AEF651\"", "",
      "[Host Extender Info]", "&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000",
    ]
    let (project, codes) = file.project()
    #expect(codes == ["vba.purged"])
    #expect(try #require(project).modules.map(\.kind) == [.standard])
    #expect(project?.protection.isLocked == false && project?.protection.hasPassword == false)
  }

  @Test("where its list of modules breaks off in a name of a double-byte code page, the storage tells the module")
  func characters() throws {
    var file = MacroFile()
    file.changeDirectory = { bytes in
      // The name declares as many bytes as it has characters: half of them.
      guard let at = bytes.firstRange(of: MacroFile.record(0x19, Array("Module1".utf8))) else { return bytes }
      return Array(bytes[..<at.lowerBound]) + [0x19, 0, 3, 0, 0, 0] + Array("Module1".utf8) + bytes[at.upperBound...]
    }
    let (project, codes) = file.project()
    #expect(codes == ["ovba.directory", "vba.module-list", "vba.purged"])
    #expect(try #require(project).modules.map(\.name) == ["Module1"])
    #expect(project?.modules.map(\.kind) == [.standard])
    #expect(project?.modules.map(\.source) == [Self.text])
  }
}
