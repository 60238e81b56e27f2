import Testing

@testable import CompoundDocuments

/// The cases C9 to C20 of the catalogue of hostile input: each gives its code, and what can be read is read.
@Suite("Hostile VBA projects")
struct HostileMacroTests {
  private static let text = Array("Attribute VB_Name = \"Module1\"\r\nSub A()\r\nEnd Sub\r\n".utf8)

  @Test("a sound project has no issue but that nothing is compiled")
  func sound() throws {
    let (project, codes) = MacroFile().project()
    #expect(codes == ["vba.purged"])
    #expect(try #require(project).modules.first?.source == Self.text)
    #expect(project?.modules.first?.kind == .standard)
    #expect(project?.modules.first?.lines == 2)
  }

  @Test(
    "what is no compound file, empty, or an archive is a malformed project (C9)",
    arguments: [[], [0xD0, 0xCF, 0x11, 0xE0], Array("PK\u{3}\u{4}".utf8), [UInt8](repeating: 0, count: 4096)])
  func noProject(bytes: [UInt8]) {
    let (project, codes) = MacroFile.read(bytes)
    #expect(project == nil)
    #expect(codes == ["vba.malformed"])
  }

  @Test("a compound file without a project, or without a list of modules, is malformed (C9)")
  func empty() {
    #expect(MacroFile.read(CompoundBuilder([("Other", [1])]).build()).codes == ["vba.malformed"])
    let bare = CompoundBuilder([("VBA/_VBA_PROJECT", [0xCC, 0x61, 0xFF, 0xFF, 0, 0, 0])]).build()
    #expect(MacroFile.read(bare).codes == ["vba.malformed"])
  }

  @Test("a wrong signature costs one module; the next is read (C10)")
  func signature() throws {
    var file = MacroFile()
    file.modules.append(MacroFile.Module(name: "Module2", source: Self.text))
    file.streams = [("VBA/Module1", [2] + MacroFile.compressed(Self.text).dropFirst())]
    let (project, codes) = file.project()
    #expect(codes.contains("ovba.header"))
    #expect(try #require(project).modules.map(\.source.isEmpty) == [true, false])
  }

  @Test("a chunk without its signature ends its module (C10)")
  func chunkSignature() throws {
    var file = MacroFile()
    file.streams = [("VBA/Module1", MacroFile.compressed(Self.text) + [0x05, 0x80, 0, 0, 0])]
    let (project, codes) = file.project()
    #expect(codes.contains("ovba.header"))
    #expect(try #require(project).modules.first?.source == Self.text)
  }

  @Test("a chunk that ends behind its stream is cut there (C11)")
  func chunkSize() throws {
    var file = MacroFile()
    file.streams = [("VBA/Module1", MacroFile.compressed(Self.text).dropLast(5))]
    let (project, codes) = file.project()
    #expect(codes.contains("ovba.chunk"))
    let source = try #require(project?.modules.first?.source)
    #expect(source.count > 30 && source.count < Self.text.count && Self.text.starts(with: source))
    // Uncompressed, and not of 4,096 bytes.
    let raw = CompressedContainer([1, 0x07, 0x30, 65, 66, 67], limit: 100)
    #expect(raw.bytes == [65, 66, 67])
    #expect(raw.defects.keys.contains(.chunkSize))
  }

  @Test("a copy from before its chunk ends its module (C12)", arguments: [[0x01, 0x00, 0x00], [0x02, 65, 0xFF, 0xFF]])
  func token(tokens: [UInt8]) {
    let container = CompressedContainer([1] + MacroFile.chunk(tokens) + MacroFile.chunk([0, 66]), limit: 100)
    #expect(container.defects.keys.contains(.token))
    #expect(!container.bytes.contains(66))
  }

  @Test("the largest legal expansion is no defect (C13)")
  func expansion() {
    let container = CompressedContainer([1, 0x03, 0xB0, 0x02, 0x41, 0xFC, 0x0F], limit: 10_000)
    #expect(container.bytes == [UInt8](repeating: 0x41, count: 4096))
    #expect(container.defects.isEmpty)
    let chunks: [[UInt8]] = Array(repeating: [0x03, 0xB0, 0x02, 0x41, 0xFC, 0x0F], count: 100)
    let many: [UInt8] = [1] + chunks.joined()
    let limited = CompressedContainer(many, limit: 10_000)
    #expect(limited.bytes.count == 10_000)
    #expect(limited.defects.keys.contains(.limit))
  }

  @Test("a chunk of more than 4,096 bytes is cut there (C14)")
  func overflow() {
    let container = CompressedContainer([1] + MacroFile.chunk([0x06, 0x41, 0xFC, 0x0F, 0xFF, 0x0F]), limit: 100_000)
    #expect(container.bytes.count == 4096)
    #expect(container.defects.keys.contains(.overflow))
  }

  @Test("a record of 4 GiB, a list without an end, and a number of modules that is not theirs (C15)")
  func directory() throws {
    var file = MacroFile()
    file.changeDirectory = { $0.dropLast(6) + [0x19, 0, 0xFF, 0xFF, 0xFF, 0xFF] }
    #expect(file.project().codes.contains("ovba.directory"))
    #expect(try #require(file.project().project).modules.count == 1)
    file.changeDirectory = { Array($0.dropLast(6)) }
    #expect(file.project().codes.contains("ovba.directory"))
    let wrong = MacroFile.record(0x0F, [0xFF, 0xFF])
    file.changeDirectory = { Array($0.dropLast(6)) + wrong + MacroFile.record(0x10, []) }
    #expect(file.project().codes.contains("ovba.directory"))
    // More modules than are read, each of them nothing but a name.
    file.changeDirectory = { bytes in
      bytes.dropLast(6) + Array(repeating: MacroFile.record(0x19, [0x41]), count: 1_500).joined()
    }
    let (project, codes) = file.project()
    #expect(codes.contains("ovba.limit"))
    #expect(try #require(project).modules.count == 1_000)
  }

  @Test("source that is not at its offset is searched for (C16)", arguments: [4_000_000_000, 3] as [UInt32])
  func offset(offset: UInt32) throws {
    var file = MacroFile()
    file.modules[0].offset = 40
    let change = MacroFile.record(0x31, little(40))
    file.changeDirectory = { bytes in
      guard let at = bytes.firstRange(of: change) else { return bytes }
      return Array(bytes[..<at.lowerBound]) + MacroFile.record(0x31, little(offset)) + bytes[at.upperBound...]
    }
    let (project, codes) = file.project()
    #expect(codes.contains("vba.offset"))
    #expect(try #require(project).modules.first?.source == Self.text)
  }

  @Test("an offset behind a stream without source loses the module (C16)")
  func lost() throws {
    var file = MacroFile()
    file.streams = [("VBA/Module1", [])]
    let (project, codes) = file.project()
    #expect(codes.contains("vba.offset"))
    #expect(try #require(project).modules.map(\.source) == [[]])
  }

  @Test("no compiled code beside the source is a hint (C18), some is none")
  func purged() {
    var file = MacroFile()
    #expect(file.project().codes == ["vba.purged"])
    file.modules[0].offset = 40
    file.streams = [("VBA/_VBA_PROJECT", [0xCC, 0x61, 0xB2, 0, 0, 0, 0] + Array("\u{1}\u{0}A".utf8))]
    let (project, codes) = file.project()
    #expect(codes.isEmpty)
    #expect(project?.compiled != nil)
  }

  @Test("modules of PROJECT, of dir and of the storage are one list (C19)")
  func lists() throws {
    var file = MacroFile()
    file.projectLines = ["Module=Module1", "Class=Ghost"]
    file.streams = [("VBA/Hidden", MacroFile.compressed(Self.text))]
    let (project, codes) = file.project()
    #expect(codes.contains("vba.module-list"))
    #expect(try #require(project).modules.map(\.name) == ["Module1", "Hidden"])
    #expect(project?.modules.map(\.isUnlisted) == [false, true])
  }

  @Test("a module whose two spellings differ is called by the one in UTF-16, and found by either (C19)")
  func spellings() throws {
    var file = MacroFile()
    file.changeDirectory = { bytes in
      let narrow = MacroFile.record(0x19, Array("Module1".utf8))
      guard let at = bytes.firstRange(of: narrow) else { return bytes }
      let wide = MacroFile.record(0x47, Array("Ä1".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      return Array(bytes[..<at.upperBound]) + wide + bytes[at.upperBound...]
    }
    let (project, codes) = file.project()
    #expect(codes == ["vba.purged"])
    #expect(try #require(project).modules.map(\.name) == ["Ä1"])
    #expect(project?.modules.map(\.kind) == [.standard])
    #expect(project?.modules.first?.source == Self.text)
  }

  @Test("a project all of whose streams are empty has no code to miss, and no module (C9)")
  func noBytes() throws {
    let bytes = CompoundBuilder([("VBA/_VBA_PROJECT", []), ("VBA/Sheet1", []), ("PROJECT", [])]).build()
    let read = MacroProject.read(part: bytes, .none)
    let project = try #require(read.projects.first)
    #expect(project.isRead && project.modules.isEmpty)
    #expect(project.issues.map(\.code) == ["vba.malformed"])
    #expect(project.issues.allSatisfy { $0.loss == .nothing })
    #expect(MacroProject.read(part: [], .none).issues.allSatisfy { $0.loss == .nothing })
    #expect(MacroProject.read(part: [0], .none).issues.allSatisfy { $0.loss == .content })
  }

  @Test("source that is found beside its place ends where other bytes begin (C16)")
  func foundSource() throws {
    var file = MacroFile()
    file.modules[0].offset = 40
    file.streams = [
      ("VBA/Module1", [UInt8](repeating: 0x55, count: 12) + MacroFile.compressed(Self.text) + [UInt8](repeating: 0, count: 90))
    ]
    let read = MacroProject.read(part: file.bytes(), MacroFile.services)
    let project = try #require(read.projects.first)
    #expect(project.modules.first?.source == Self.text)
    #expect(project.issues.map(\.code).contains("vba.offset"))
    #expect(project.issues.allSatisfy { $0.loss == .nothing })
  }

  @Test("a listed module whose stream is gone is told")
  func missing() throws {
    var file = MacroFile()
    file.changeDirectory = { bytes in
      Array(bytes.dropLast(6)) + MacroFile.record(0x19, Array("Gone".utf8)) + MacroFile.record(0x2B, [])
        + MacroFile.record(0x10, [])
    }
    #expect(file.project().codes.contains("vba.missing-module"))
  }

  @Test("an unknown code page leaves ASCII, and says what is lost (C19)")
  func codePage() throws {
    var file = MacroFile()
    file.codePage = 64_999
    file.modules[0].source = Self.text + [0xE9]
    let project = try #require(file.project().project)
    let text = project.text(of: project.modules[0])
    #expect(text.isLossy)
    #expect(text.string.hasSuffix("\u{FFFD}"))
    file.codePage = 1252
    let known = try #require(file.project().project)
    #expect(known.text(of: known.modules[0]).string.hasSuffix("é"))
  }

  @Test("protection that cannot be decoded counts as locked")
  func protection() throws {
    var file = MacroFile()
    file.projectLines += ["CMG=\"\"", "DPB=\"ZZZZ\"", "GC=\"0102030405060708\""]
    let (project, codes) = file.project()
    #expect(codes.contains("vba.protection"))
    #expect(try #require(project).protection.isLocked)
  }

  /// Values as Office writes them: nothing locked, no password, shown ([MS-OVBA] 2.4.3).
  @Test("protection is decoded")
  func decoded() {
    // A seed of 0x5C has two ignored bytes; each byte is chained to the two before it.
    let open = MacroProtection.decrypted(Array("0705D8E3D8EDDBF1DBF1DBF1DBF1".utf8))
    #expect(open == [0, 0, 0, 0])
    #expect(MacroProtection.decrypted(Array("0E0CD1ECDFF4E7F5E7F5E7".utf8)) == [0])
    #expect(MacroProtection.decrypted(Array("1517CAF1D6F9D7F9D706".utf8)) == [0xFF])
  }
}
