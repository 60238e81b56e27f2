import Testing

@testable import CompoundDocuments

/// Files of a few megabytes that say the same thing again and again. What they cost grows with their bytes; where each
/// thing is held against all others it takes minutes.
@Suite("Binary documents cost what their bytes cost")
struct LinearTimeTests {
  private func expectSoon(_ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    // A busy machine may take seconds for anything.
    #expect(clock.now - start < .seconds(15))
  }

  @Test("a workbook that names thousands of others, and the last of them again and again")
  func books() throws {
    func book(_ number: Int) -> [UInt8] {
      let name: [UInt8] = [1] + Array("b\(number).xls".utf8)
      return RecordBytes.record(0x01AE, RecordBytes.short(1, name.count) + [0] + name)
    }
    let last = book(8_999)
    let bytes =
      RecordBytes.begin(0x0005) + (0..<9_000).flatMap { book($0) } + (0..<100_000).flatMap { _ in last } + RecordBytes.end
    try expectSoon {
      let found = try CompoundContents(bytes, CompoundDescription(bytes), .none)
      let (count, isOverLimit) = (found.links.count, found.isOverLimit)
      #expect(count == 9_000)
      #expect(!isOverLimit)
    }
  }

  @Test("a document of tens of thousands of storages, each of which is looked into")
  func storages() throws {
    let count = 20_000
    let bytes = Self.storages(count)
    try expectSoon {
      let file = try CompoundFile(bytes)
      let issues = file.issues
      #expect(issues.isEmpty)
      let storages = file.objectStorages
      #expect(storages.count == count)
      var opaque = 0
      for index in storages where try file.storedObject(in: index, from: bytes).content == .opaque { opaque += 1 }
      #expect(opaque == count)
    }
  }

  /// A file of 4,096-byte sectors ([MS-CFB] version 4) with nothing but a directory: a list of storages to the right.
  private static func storages(_ count: Int) -> [UInt8] {
    func fixed(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    func entry(_ name: String, _ kind: UInt8, right: Int, child: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      for byte in name.utf8 { bytes += [byte, 0] }
      let length = bytes.count + 2
      bytes += [UInt8](repeating: 0, count: 66 - length)
      bytes += fixed(length, 2)
      bytes += [kind, 1]
      bytes += fixed(-1, 4)
      bytes += fixed(right, 4)
      bytes += fixed(child, 4)
      bytes += [UInt8](repeating: 0, count: 36)
      bytes += fixed(kind == 5 ? -2 : 0, 4)
      return bytes + fixed(0, 8)
    }
    var directory = entry("Root Entry", 5, right: -1, child: 1)
    for number in 1...count {
      let digits = String(number)
      let name = "MBD" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      directory += entry(name, 1, right: number == count ? -1 : number + 1, child: -1)
    }
    directory += [UInt8](repeating: 0, count: (4096 - directory.count % 4096) % 4096)
    let sectors = directory.count / 4096
    let tables = (sectors + 1023 + 2) / 1024
    var table: [UInt8] = []
    for sector in 0..<(sectors + tables) {
      table += fixed(sector >= sectors ? -3 : sector == sectors - 1 ? -2 : sector + 1, 4)
    }
    table += [UInt8](repeating: 0xFF, count: tables * 4096 - table.count)
    var header = CompoundHeader.signature + [UInt8](repeating: 0, count: 16)
    for value in [0x3E, 4, 0xFFFE, 12, 6, 0, 0, 0] { header += fixed(value, 2) }
    for value in [sectors, tables, 0, 0, 4096, -2, 0, -2, 0] { header += fixed(value, 4) }
    for number in 0..<109 { header += fixed(number < tables ? sectors + number : -1, 4) }
    return header + [UInt8](repeating: 0, count: 4096 - header.count) + directory + table
  }
}
