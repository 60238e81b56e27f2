import Testing

@testable import CompoundDocuments

@Suite("Objects in storages")
struct StoredObjectTests {
  private func object(_ builder: CompoundBuilder, storage: String? = nil) throws -> StoredObject {
    let bytes = builder.build()
    let file = try CompoundFile(bytes)
    let index = try #require(storage.map { name in file.entries.firstIndex { $0.name == name } } ?? 0)
    return try file.storedObject(in: index, from: bytes)
  }

  private static func text(_ text: String) -> [UInt8] {
    little(UInt32(text.utf8.count + 1)) + Array(text.utf8) + [0]
  }

  private static let header = [UInt8](repeating: 0, count: 28)

  @Test func `the class of the root and the names of CompObj are told`() throws {
    var builder = CompoundBuilder([
      ("\u{1}CompObj", Self.header + Self.text("Dessin") + little(0) + Self.text("Visio.Drawing.11")),
      ("\u{1}Ole", little(0x0200_0001) + little(1)), ("VisioDocument", [UInt8](repeating: 1, count: 5000)),
    ])
    builder.classID = [0x14, 0x1A, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]
    let object = try object(builder)
    #expect(object.classID == "{00021A14-0000-0000-C000-000000000046}")
    #expect(object.program == "Visio.Drawing.11")
    #expect(object.isLinked)
    #expect(object.content == .storage(.drawing))
  }

  @Test(arguments: [
    // A standard clipboard format, by its number.
    (little(0xFFFF_FFFF) + little(3) + text("Equation.3"), "Equation.3"),
    (text("Biff8") + text("Excel.Sheet.8"), "Excel.Sheet.8"),
    // Longer than a ProgID can be: nothing behind it counts.
    (little(0) + text(String(repeating: "x", count: 50)), ""),
    (little(0) + little(0xFFFF_FFFF), ""),
    (little(0x7FFF_FFFF) + [1], ""),
    ([], ""),
  ])
  func `a ProgID is where its clause has it, or there is none`(_ behind: [UInt8], _ program: String) throws {
    let object = try object(CompoundBuilder([("\u{1}CompObj", Self.header + Self.text("x") + behind)]))
    #expect(object.program == program)
    #expect(object.classID == "")
    #expect(object.content == .opaque)
  }

  @Test func `a wrapped file is told by its last name, and its bytes are found`() throws {
    let file = Array("%PDF-1.7 ".utf8) + [UInt8](repeating: 7, count: 9000)
    let native =
      [2, 0] + Array("C:\\Users\\Marie\\devis.pdf\0".utf8) + Array("C:\\Users\\Marie\\devis.pdf\0".utf8)
      + [0, 0, 3, 0] + little(4) + [65, 66, 67, 0] + little(UInt32(file.count)) + file
    let bytes = CompoundBuilder([("\u{1}Ole10Native", little(UInt32(native.count)) + native)]).build()
    let object = try CompoundFile(bytes).storedObject(from: bytes)
    guard case .wrapped(let name, let stream) = object.content else {
      Issue.record("\(object)")
      return
    }
    #expect(name == "devis.pdf")
    #expect(!stream.isTruncated)
    #expect(try stream.bytes(at: 0, count: 100_000, from: bytes) == file)
  }

  @Test func `a wrapped file that claims more than there is is cut, and what is none is opaque`() throws {
    let native = [2, 0] + Array("a\0b\0".utf8) + [0, 0, 3, 0] + little(0) + little(0xFFFF_FFF0) + [1, 2, 3]
    let cut = try object(CompoundBuilder([("\u{1}Ole10Native", little(0) + native)]))
    guard case .wrapped("a", let stream) = cut.content else {
      Issue.record("\(cut)")
      return
    }
    #expect(stream.isTruncated)
    #expect(stream.size == 3)
    for bytes in [[], [1], [0, 0, 0, 0, 2, 0, 65], little(4) + [0x42, 0x4D, 0, 0]] as [[UInt8]] {
      #expect(try object(CompoundBuilder([("\u{1}Ole10Native", bytes)])).content == .opaque)
    }
  }

  @Test func `a package stream is what is inside, and a storage of a document is the document`() throws {
    let package = try object(CompoundBuilder([("Package", [0x50, 0x4B, 3, 4])]))
    guard case .stream("Package", let stream) = package.content else {
      Issue.record("\(package)")
      return
    }
    #expect(stream.size == 4)
    let workbook = try object(CompoundBuilder([("Workbook", [9, 8]), ("Package", [0x50, 0x4B, 3, 4])]))
    #expect(workbook.content == .storage(.workbook))
  }

  @Test func `the storages of a text's and a workbook's objects are found, and no others`() throws {
    let bytes = CompoundBuilder([
      ("WordDocument", [1]), ("ObjectPool/_100/\u{1}Ole", [1]), ("ObjectPool/_100/Deep/x", [1]),
      ("ObjectPool/_101/WordDocument", [1]), ("MBD0012AB34/Workbook", [1]), ("MBDshort/Workbook", [1]),
      ("Macros/VBA/dir", [1]),
    ]).build()
    let file = try CompoundFile(bytes)
    #expect(file.objectStorages.map { file.path(of: $0) }.sorted() == ["MBD0012AB34", "ObjectPool/_100", "ObjectPool/_101"])
    for index in file.objectStorages where file.path(of: index) != "ObjectPool/_100" {
      let expected: CompoundKind = file.path(of: index) == "MBD0012AB34" ? .workbook : .document
      #expect(try file.storedObject(in: index, from: bytes).content == .storage(expected))
    }
    #expect(try file.storedObject(in: 10_000, from: bytes).content == .opaque)
  }
}
