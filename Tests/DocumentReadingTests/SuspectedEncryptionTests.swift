import InventoryModel
import SafeBindings
import Testing

@testable import DocumentReading

@Suite("What looks encrypted by ransomware")
struct SuspectedEncryptionTests {
  private static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
  }

  private func record(_ name: String, _ bytes: [UInt8]) throws -> DocumentRecord {
    var reader = DocumentReader(options: ReadingOptions())
    return reader.read(try OpenFile(contents: bytes), path: RawPath(name))
  }

  /// Begins with no signature.
  private static let encrypted = [0xE1, 0xE2, 0xE3] + noise(20_000)

  @Test(
    "noise under a document's name, or with an ending that only ransomware writes",
    arguments: [
      "Budget.xlsx", "Budget.xlsx.a8f3k2", "Budget.xlsx.locked", "9A7C01.locky", "Lettre.doc.id-1A2B.[x@example.org].abc",
      "plan.pdf.akira",
    ])
  func suspected(name: String) throws {
    let record = try record(name, Self.encrypted)
    #expect(record.format == .suspectedEncrypted)
    #expect(record.reason == .suspectedEncrypted)
    #expect(record.facts.map(\.kind.rawValue) == ["file.suspected-encryption"])
  }

  @Test("a document counts as one that could not be assessed, anything else does not")
  func counted() throws {
    #expect(try record("Budget.xlsx.locky", Self.encrypted).countsAsUnassessed)
    #expect(try record("Budget.xls", Self.encrypted).countsAsUnassessed)
    #expect(try !record("photo.jpg.locky", Self.encrypted).countsAsUnassessed)
  }

  @Test("only every other piece encrypted, or only the first")
  func partly() throws {
    let text = [UInt8](repeating: 65, count: 4096)
    let pieces = (0..<16).flatMap { $0 % 2 == 0 ? Self.noise(4096, seed: UInt64($0 + 3)) : text }
    #expect(try record("Budget.xlsx.locked", [0xE1, 0xE2] + pieces.dropFirst(2)).reason == .suspectedEncrypted)
    let head = Self.noise(16_384) + (0..<16).flatMap { _ in text }
    #expect(try record("Budget.docx.locky", [0xE1, 0xE2] + head.dropFirst(2)).reason == .suspectedEncrypted)
  }

  @Test(
    "no alarm: what owners encrypt, pack or store, names without a document, text, and files too short to tell",
    arguments: [
      ("backup.xlsx.gpg", encrypted), ("container.hc", encrypted), ("data.bin", encrypted), ("volume.vc", encrypted),
      ("archive.zip", [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)), ("archive.xlsx.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C] + encrypted),
      ("photo.docx", [0xFF, 0xD8, 0xFF, 0xE0] + encrypted), ("secret.docx.pgp", [0x85, 1, 0x0C, 3] + encrypted),
      ("secret.xlsx.locked", Array("Salted__".utf8) + encrypted), ("Budget.xlsx", Array(encrypted.prefix(600))),
      ("notes.docx.locky", Array(String(repeating: "figures of May; ", count: 300).utf8)),
      ("store.xlsx", [0x03, 0xD9, 0xA2, 0x9A] + encrypted),
    ] as [(String, [UInt8])])
  func quiet(name: String, bytes: [UInt8]) throws {
    #expect(try record(name, bytes).reason != .suspectedEncrypted)
  }

  @Test("zeros under an Office name are damage, not suspicion")
  func zeros() throws {
    let record = try record("Budget.xlsx", [UInt8](repeating: 0, count: 100_000))
    #expect(record.reason == .malformed)
    #expect(record.issues.map(\.code) == ["file.zeros"])
    #expect(record.countsAsUnassessed)
  }

  @Test("a compound file whose directory is cut off is a damaged document where its name says so")
  func cutDirectory() throws {
    // A header of version 3 whose directory has one sector with the root alone, and a chain that leads beyond the end.
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    header.replaceSubrange(24..<34, with: [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0])
    header.replaceSubrange(44..<52, with: [1, 0, 0, 0, 1, 0, 0, 0])
    header.replaceSubrange(56..<60, with: [0, 0x10, 0, 0])
    header.replaceSubrange(60..<64, with: [0xFE, 0xFF, 0xFF, 0xFF])
    header.replaceSubrange(68..<72, with: [0xFE, 0xFF, 0xFF, 0xFF])
    for place in 20..<128 where place >= 20 { header.replaceSubrange((place * 4)..<(place * 4 + 4), with: [0xFF, 0xFF, 0xFF, 0xFF]) }
    header.replaceSubrange(76..<80, with: [0, 0, 0, 0])
    var table = [UInt8](repeating: 0xFF, count: 512)
    table.replaceSubrange(0..<8, with: [0xFD, 0xFF, 0xFF, 0xFF, 9, 0, 0, 0])
    var directory = [UInt8](repeating: 0, count: 512)
    let name = Array("Root Entry".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    directory.replaceSubrange(0..<name.count, with: name)
    directory[64] = 22
    directory[66] = 5
    directory.replaceSubrange(68..<80, with: [UInt8](repeating: 0xFF, count: 8) + [3, 0, 0, 0])
    directory.replaceSubrange(116..<120, with: [0xFE, 0xFF, 0xFF, 0xFF])
    let bytes = header + table + directory
    let named = try record("Budget.xls", bytes)
    #expect(named.reason == .malformed)
    #expect(named.countsAsUnassessed)
    #expect(try record("setup.dat", bytes).reason == .foreignFormat)
  }

  @Test("a note needs its name and its words")
  func notes() throws {
    let words = Array("Your files are encrypted. Pay in Bitcoin, then we decrypt them.".utf8)
    #expect(try record("HOW_TO_DECRYPT.txt", words).format == .ransomNote)
    #expect(try record("minutes.txt", words).format.rawValue == "text")
    #expect(try record("HOW_TO_DECRYPT.txt", Array("Double-click the key.".utf8)).format.rawValue == "text")
  }

  @Test("a block of noise is random, text, zeros, ramps and base64 are not")
  func randomness() {
    for seed in 1...200 { #expect(Randomness.isRandom(Self.noise(4096, seed: UInt64(seed)))) }
    #expect(!Randomness.isRandom([UInt8](repeating: 0, count: 4096)))
    #expect(!Randomness.isRandom((0..<4096).map { UInt8($0 & 0xFF) }))
    #expect(!Randomness.isRandom(Self.noise(4096).map { $0 & 0x3F | 0x40 }))
    #expect(!Randomness.isRandom(Self.noise(1000)))
  }

  @Test("the names built in are those of the table with the sources")
  func table() throws {
    let root = Fixture.folder.dropLast(Array("/Tests/DocumentReadingTests/Fixtures".utf8).count)
    let file = try OpenFile(path: Array(root) + Array("/Rules/Data/ransomware_names.tsv".utf8))
    let text = String(decoding: try file.read(at: 0, count: 1 << 20), as: UTF8.self)
    var names: [String: Set<String>] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t").map(String.init)
      #expect(columns.count == 5)
      names[columns[0], default: []].insert(columns[1])
    }
    #expect(names["family-ending"] == RansomNames.familyEndings)
    #expect(names["common-ending"] == RansomNames.commonEndings)
    #expect(names["note-name"] == Set(RansomNames.noteNames))
  }

  @Test("at most 32 blocks of any file are looked at, the head and the tail among them")
  func blocks() {
    for size: Int64 in [0, 1, 1023, 1024, 4096, 4097, 131_072, 1 << 30, .max] {
      let blocks = Randomness.blocks(ofSize: size)
      #expect(blocks.count <= 32)
      #expect(blocks.allSatisfy { $0.offset >= 0 && $0.offset <= size - Int64($0.count) })
      if size >= 1024 { #expect(blocks.first?.offset == 0) }
    }
  }
}
