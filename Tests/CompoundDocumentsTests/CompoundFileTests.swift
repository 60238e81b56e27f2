import CompoundDocuments
import Testing

@Suite("Compound files")
struct CompoundFileTests {
  @Test("streams of every length come back byte for byte", arguments: [0, 1, 63, 64, 65, 4095, 4096, 4097, 20_000])
  func roundTrip(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }
    let source = CompoundBuilder([("a", [1, 2, 3]), ("S/b", bytes), ("z", [UInt8](repeating: 9, count: 5000))]).build()
    let file = try CompoundFile(source)
    #expect(file.issues == [])
    let entry = try #require(file.entry("s", "B"))
    let stream = file.stream(entry)
    #expect(try stream.bytes(at: 0, count: length + 10, from: source) == bytes)
    #expect(!stream.isTruncated)
    if length > 70 {
      #expect(try stream.bytes(at: 60, count: 9, from: source) == Array(bytes[60..<69]))
    }
  }

  @Test("control characters in names are shown escaped in paths")
  func paths() throws {
    let file = try CompoundFile(CompoundBuilder([("\u{5}Sum/Ä", [1])]).build())
    #expect(file.entries.indices.map(file.path) == ["", "\\x05Sum", "\\x05Sum/Ä"])
  }

  @Test("a byte order mark stored the other way round is an issue, and all else is read")
  func byteOrder() throws {
    let file = try CompoundFile(CompoundBuilder([("Workbook", [1])]).build().patched(at: 0x1C, [0xFF, 0xFE]))
    #expect(file.issues.map(\.code) == ["cfb.header"])
    #expect(file.entry("Workbook") != nil)
  }

  @Test("a table with a few sectors to spare, as Office writes it, is nothing to tell")
  func spareTable() throws {
    let source = CompoundBuilder([("Workbook", [1])]).build()
    let file = try CompoundFile(source.patched(at: 0x2C, 3).patched(at: 0x50, 0).patched(at: 0x54, 0))
    #expect(file.issues == [])
    #expect(file.entry("Workbook") != nil)
  }

  @Test("what is no compound file says so")
  func noCompoundFile() {
    #expect(throws: CompoundError.notACompoundFile) { try CompoundFile(Array("PK\u{3}\u{4}".utf8)) }
    #expect(throws: CompoundError.notACompoundFile) { try CompoundFile([UInt8]()) }
    let cut = Array(CompoundBuilder([("a", [1])]).build().prefix(100))
    #expect(throws: CompoundError.truncatedHeader(size: 100, expected: 512)) { try CompoundFile(cut) }
  }

  @Test(
    "header fields that would size an allocation or a shift are refused (C2, C3)",
    arguments: [
      (0x1E, [0, 0], CompoundError.HeaderField.sectorShift), (0x1E, [31, 0], .sectorShift),
      (0x1E, [63, 0], .sectorShift),
      (0x20, [0, 0], .miniSectorShift), (0x1C, [0, 0], .byteOrder),
      (0x2C, [255, 255, 255, 255], .allocationSectors), (0x48, [255, 255, 255, 255], .extensionSectors),
    ] as [(Int, [UInt8], CompoundError.HeaderField)])
  func headerFields(offset: Int, bytes: [UInt8], field: CompoundError.HeaderField) throws {
    let source = CompoundBuilder([("Workbook", [1])]).build().patched(at: offset, bytes)
    let error = try #require(throws: CompoundError.self) { try CompoundFile(source) }
    guard case .header(field, _, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(error.offset == Int64(offset))
  }
}
