import CompoundDocuments
import Testing

@Suite("What a compound file is")
struct CompoundDescriptionTests {
  @Test(
    "the kind is told by the streams",
    arguments: [
      (["Workbook"], CompoundKind.workbook), (["Book"], .workbook), (["WordDocument", "1Table"], .document),
      (["PowerPoint Document", "Current User"], .presentation),
      (["EncryptionInfo", "EncryptedPackage"], .encryptedPackage),
      (["__properties_version1.0"], .message), (["VisioDocument"], .drawing),
      (["Quill/QuillSub/CONTENTS"], .publication),
      (["Catalog", "1"], .thumbnails), (["VBA/dir", "PROJECT"], .macroProject), (["\u{4840}\u{3B3F}"], .installer),
      (["CONTENTS"], .embeddedObject), (["WksSSWorkBook", "Workbook"], .worksWorkbook), (["MatOST"], .worksDocument),
      (["something"], .other),
    ])
  func kinds(names: [String], expected: CompoundKind) throws {
    let description = try CompoundDescription(CompoundBuilder(names.map { ($0, [0]) }).build())
    #expect(description.kind == expected)
  }

  @Test(
    "the version in EncryptionInfo names the scheme",
    arguments: [
      ([4, 0, 4, 0], FileProtection(.agile, version: "4.4")),
      ([2, 0, 2, 0], FileProtection(.standard, version: "2.2")),
      ([3, 0, 2, 0], FileProtection(.standard, version: "3.2")),
      ([4, 0, 2, 0], FileProtection(.standard, version: "4.2")),
      ([4, 0, 3, 0], FileProtection(.extensible, version: "4.3")),
      ([9, 0, 9, 0], FileProtection(.unknown, version: "9.9")),
      ([4], FileProtection(.unknown)),
    ] as [([UInt8], FileProtection)])
  func schemes(information: [UInt8], expected: FileProtection) throws {
    let package: [UInt8] = [4, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]
    let source = CompoundBuilder([("EncryptionInfo", information), ("EncryptedPackage", package)]).build()
    let description = try CompoundDescription(source)
    #expect(description.protection == expected)
    #expect(description.issues.isEmpty == (expected.scheme != .unknown))
  }

  @Test("an encrypted package that declares more than it has is malformed, and still encrypted")
  func packageSize() throws {
    let source = CompoundBuilder([
      ("EncryptionInfo", [4, 0, 4, 0]), ("EncryptedPackage", [255, 255, 0, 0, 0, 0, 0, 0, 1]),
    ])
    let description = try CompoundDescription(source.build())
    #expect(description.issues.map(\.code) == ["crypto.malformed"])
    #expect(description.protection?.scheme == .agile)
  }

  @Test("rights management is told by the data space")
  func rightsManagement() throws {
    let spaces = "\u{6}DataSpaces/DataSpaceInfo/DRMEncryptedDataSpace"
    let package = try CompoundDescription(CompoundBuilder([(spaces, [1]), ("EncryptedPackage", [])]).build())
    #expect(package.kind == .encryptedPackage)
    #expect(package.protection == FileProtection(.rightsManagement))
    let old = try CompoundDescription(CompoundBuilder([("\u{9}DRMContent", [1]), ("Workbook", [])]).build())
    #expect(old.protection == FileProtection(.rightsManagement))
  }

  private func record(_ type: UInt16, _ data: [UInt8]) -> [UInt8] {
    [UInt8(type & 0xFF), UInt8(type >> 8), UInt8(data.count), 0] + data
  }

  private var beginning: [UInt8] { record(0x0809, [0, 6, 5, 0] + [UInt8](repeating: 0, count: 12)) }

  @Test("sheets of macros are named, with their state")
  func macroSheets() throws {
    let workbook =
      beginning + record(0x0085, [0, 0, 0, 0, 0, 0, 2, 0, 65, 66]) + record(0x0085, [0, 0, 0, 0, 2, 1, 2, 0, 77, 49])
      + record(0x0085, [0, 0, 0, 0, 1, 1, 1, 1, 0xC4, 0]) + record(0x000A, [])
    let description = try CompoundDescription(CompoundBuilder([("Workbook", workbook)]).build())
    #expect(description.protection == nil)
    #expect(description.macroSheets.map(\.name) == ["M1", "Ä"])
    #expect(description.macroSheets.map(\.state) == ["veryHidden", "hidden"])
    #expect(!description.isDamaged)
    #expect(CompoundDescription.bare(workbook)?.macroSheets.count == 2)
  }

  @Test("FILEPASS means encrypted, and what follows it is not read")
  func filePass() throws {
    let sheet = record(0x0085, [0, 0, 0, 0, 2, 1, 2, 0, 77, 49])
    let rc4 = try CompoundDescription(
      CompoundBuilder([("Workbook", beginning + record(0x002F, [1, 0, 1, 0, 1, 0]) + sheet)]).build())
    #expect(rc4.protection == FileProtection(.rc4, version: "1.1"))
    #expect(rc4.macroSheets == [])
    let xor = try CompoundDescription(
      CompoundBuilder([("Workbook", beginning + record(0x002F, [0, 0, 1, 2, 3, 4]))]).build())
    #expect(xor.protection == FileProtection(.obfuscation))
  }

  @Test(
    "files of Excel 2 to 4 and Word 1 and 2 need no container, and are read as far as they tell",
    arguments: [
      ([9, 0, 4, 0, 2, 0, 0x10, 0], CompoundKind.workbook, 0), ([9, 4, 6, 0, 0, 0, 0x40, 0, 0, 0], .workbook, 1),
      ([0xDB, 0xA5, 0x2D, 0, 0, 0, 9, 4, 0, 0, 0, 0], .document, 0),
    ] as [([UInt8], CompoundKind, Int)])
  func bare(bytes: [UInt8], kind: CompoundKind, macroSheets: Int) throws {
    #expect(CompoundDescription.bare(bytes)?.kind == kind)
    #expect(try CompoundDescription(bytes).kind == kind)
    #expect(try CompoundDescription(bytes).macroSheets.count == macroSheets)
    #expect(try CompoundDescription(bytes).protection == nil)
    // In Word 2 the lock is obfuscation; the bit is where it stayed.
    if kind == .document {
      #expect(try CompoundDescription(bytes.patched(at: 11, [1])).protection == FileProtection(.obfuscation))
    }
  }

  @Test("other bytes are neither", arguments: ["", "text", "PK\u{3}\u{4}"])
  func neither(text: String) {
    #expect(CompoundDescription.bare(Array(text.utf8)) == nil)
    #expect(throws: CompoundError.notACompoundFile) { try CompoundDescription(Array(text.utf8)) }
  }

  @Test("Word's and PowerPoint's encryption flags are read where the formats put them")
  func flags() throws {
    func word(_ flags: UInt8) throws -> FileProtection? {
      let stream: [UInt8] = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0x10, flags] + [UInt8](repeating: 0, count: 40)
      return try CompoundDescription(CompoundBuilder([("WordDocument", stream)]).build()).protection
    }
    #expect(try word(0x00) == nil)
    #expect(try word(0x01) == FileProtection(.rc4))
    #expect(try word(0x81) == FileProtection(.obfuscation))
    func slides(_ token: UInt32) throws -> FileProtection? {
      let user: [UInt8] = [0, 0, 0xF6, 0x0F, 20, 0, 0, 0, 20, 0, 0, 0] + little(token)
      return try CompoundDescription(CompoundBuilder([("PowerPoint Document", [0]), ("Current User", user)]).build())
        .protection
    }
    #expect(try slides(0xE391_C05F) == nil)
    #expect(try slides(0xF3D1_C4DF) == FileProtection(.rc4))
  }

  @Test("macro projects are storages that hold VBA, wherever they are")
  func macros() throws {
    let source = CompoundBuilder([
      ("Workbook", beginning), ("_VBA_PROJECT_CUR/VBA/dir", [1, 2]), ("_VBA_PROJECT_CUR/PROJECT", [1, 2, 3]),
      ("MBD1/Macros/VBA/_VBA_PROJECT", [1]), ("Other/VBA", [1]), ("A/_VBA_PROJECT/dir", [1, 2, 3, 4]),
    ]).build()
    let projects = try CompoundDescription(source).macroProjects
    #expect(projects.map(\.path) == ["A/_VBA_PROJECT", "MBD1/Macros", "_VBA_PROJECT_CUR"])
    #expect(projects.map(\.size) == [4, 1, 5])
  }

  @Test("a presentation with a project says so in its document container", arguments: [0, 1] as [UInt8])
  func presentationMacros(flag: UInt8) throws {
    func container(_ type: UInt16, _ body: [UInt8]) -> [UInt8] {
      [0x0F, 0, UInt8(type & 0xFF), UInt8(type >> 8)] + little(UInt32(body.count)) + body
    }
    let atom: [UInt8] = container(0x0400, [1, 0, 0, 0, flag, 0, 0, 0, 2, 0, 0, 0])
    let stream =
      container(0x03EE, [1, 2, 3])
      + container(0x03E8, container(0x0FC9, [7]) + container(0x07D0, container(0x03FF, atom)))
    let description = try CompoundDescription(CompoundBuilder([("PowerPoint Document", stream)]).build())
    #expect(description.macroProjects.map(\.path) == (flag == 1 ? ["PowerPoint Document"] : []))
  }
}
