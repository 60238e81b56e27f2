import CompoundDocuments
import Testing

@Suite("Hostile compound files")
struct HostileCompoundFileTests {
  /// Sectors: 0 table, 1... "big" (10 sectors), then mini stream, mini table, directory.
  private static let layout = CompoundBuilder([("big", [UInt8](repeating: 1, count: 5000)), ("small", [1, 2, 3])])
    .layout()

  private func codes(_ source: [UInt8]) throws -> [String] { try CompoundFile(source).issues.map(\.code) }

  @Test("a sector that links to itself, or back, ends the chain (C1)")
  func loops() throws {
    for target: UInt32 in [1, 2, 3] {
      let source = Self.layout.bytes.patched(at: Self.layout.offset(ofNext: 3), target)
      #expect(try codes(source).contains("cfb.chain-loop"))
      let file = try CompoundFile(source)
      let big = try #require(file.entry("big"))
      #expect(file.stream(big).isTruncated)
      #expect(file.stream(big).size == 1536)
    }
  }

  @Test("loops through the directory, the extension table and the mini table end (C1)")
  func otherLoops() throws {
    let directory = Self.layout.directorySector
    #expect(
      try codes(Self.layout.bytes.patched(at: Self.layout.offset(ofNext: directory), UInt32(directory)))
        .contains("cfb.chain-loop"))
    #expect(
      try codes(Self.layout.bytes.patched(at: Self.layout.offset(ofNext: directory - 1), UInt32(directory - 1)))
        .contains("cfb.chain-loop"))
    #expect(try codes(Self.layout.bytes.patched(at: 0x44, 9999)).contains("cfb.chain"))
    let selfLinked = Self.layout.bytes.patched(at: 512 + 5 * 512, [UInt8](repeating: 0xFF, count: 508) + little(5))
    #expect(try codes(selfLinked.patched(at: 0x44, 5)).contains("cfb.chain-loop"))
    // The mini sector of "small" links to itself; one is all it needs, so declare more.
    let entry = Self.layout.offset(ofEntry: "small")
    let mini = Self.layout.bytes.patched(at: 512 + (directory - 1) * 512, 0).patched(at: entry + 120, 200)
    #expect(try codes(mini).contains("cfb.chain-loop"))
  }

  @Test("a table of more sectors than the file needs is not gathered (C2)")
  func tableFlood() throws {
    // The header names the one sector of the table 109 times; extension sectors 1 and 2 name it 254 times more.
    var source = Self.layout.bytes
    for index in 0..<109 { source = source.patched(at: 0x4C + 4 * index, 0) }
    let extensions = [UInt8](repeating: 0, count: 508)
    source = source.patched(at: 1024, extensions + little(2)).patched(at: 1536, extensions + little(1))
    let file = try CompoundFile(source.patched(at: 0x44, 1))
    #expect(file.issues.map(\.code).contains("cfb.limit"))
    // Gathering ended before the extension sectors, and so before their loop.
    #expect(!file.issues.map(\.code).contains("cfb.chain-loop"))
    #expect(file.entry("small") != nil)
  }

  @Test("sectors beyond the end and free sectors cut the stream (C5)")
  func missingSectors() throws {
    for target: UInt32 in [9999, 0xFFFF_FFFF, 0xFFFF_FFFD] {
      let source = Self.layout.bytes.patched(at: Self.layout.offset(ofNext: 3), target)
      let file = try CompoundFile(source)
      #expect(file.issues.map(\.code) == ["cfb.chain", "cfb.stream-size"])
      #expect(file.stream(try #require(file.entry("big"))).size == 1536)
    }
  }

  @Test("two streams in one sector are seen (C5)")
  func shared() throws {
    let two = CompoundBuilder([("a", [UInt8](repeating: 1, count: 5000)), ("b", [UInt8](repeating: 2, count: 5000))])
      .layout()
    let source = two.bytes.patched(at: two.offset(ofEntry: "b") + 116, 1)
    #expect(try codes(source).contains("cfb.chain"))
  }

  @Test(
    "sizes that cannot be are held to what the sectors give (C4)", arguments: [6000, 0x7FFF_FFFF, 0xFFFF_FFFF] as [UInt32])
  func sizes(size: UInt32) throws {
    let source = Self.layout.bytes.patched(at: Self.layout.offset(ofEntry: "big") + 120, size)
    let file = try CompoundFile(source)
    #expect(file.issues.map(\.code).contains("cfb.stream-size"))
    #expect(file.stream(try #require(file.entry("big"))).size == 5120)
  }

  @Test("in version 3 the upper half of a size is noise, and never makes it negative or larger (C4)")
  func upperHalf() throws {
    for high: UInt32 in [1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
      let source = Self.layout.bytes.patched(at: Self.layout.offset(ofEntry: "big") + 124, high)
      let file = try CompoundFile(source)
      #expect(file.stream(try #require(file.entry("big"))).size == 5000)
    }
  }

  /// A header, a table, a directory and one sector of content, 4,096 bytes each.
  @Test(
    "in version 4 a size of 64 bits is held to what the sectors give (C4)",
    arguments: [5_000, 1 << 40, 1 << 63, UInt64.max] as [UInt64])
  func longSizes(size: UInt64) throws {
    func entry(_ name: String, _ type: UInt8, child: UInt32, start: UInt32, _ size: UInt64) -> [UInt8] {
      var out = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      out += [UInt8](repeating: 0, count: 64 - out.count) + [UInt8(2 * name.utf16.count + 2), 0, type, 1]
      out += little(0xFFFF_FFFF) + little(0xFFFF_FFFF) + little(child) + [UInt8](repeating: 0, count: 36)
      return out + little(start) + little(UInt32(truncatingIfNeeded: size)) + little(UInt32(truncatingIfNeeded: size >> 32))
    }
    func sector(_ bytes: [UInt8], _ filler: UInt8 = 0) -> [UInt8] {
      bytes + [UInt8](repeating: filler, count: 4096 - bytes.count)
    }
    var header = Array(Self.layout.bytes.prefix(512)).patched(at: 0x1A, [4, 0]).patched(at: 0x1E, [12, 0])
    header = header.patched(at: 0x30, 1).patched(at: 0x3C, 0xFFFF_FFFE).patched(at: 0x40, 0).patched(at: 0x4C, 0)
    let table = little(0xFFFF_FFFD) + little(0xFFFF_FFFE) + little(0xFFFF_FFFE)
    let directory = entry("Root Entry", 5, child: 1, start: 0xFFFF_FFFE, 0) + entry("big", 2, child: 0xFFFF_FFFF, start: 2, size)
    let source = sector(header) + sector(table, 0xFF) + sector(directory) + sector([1])
    let file = try CompoundFile(source)
    #expect(file.issues.map(\.code) == ["cfb.stream-size"])
    let big = try #require(file.entry("big"))
    #expect(file.stream(big).isTruncated && file.stream(big).size == 4096)
    #expect(try CompoundDescription(source).kind == .other)
  }

  @Test("version 3 with sectors of 4,096 bytes is told, and read no further than there are sectors (C3)")
  func largeSectors() throws {
    let source = Self.layout.bytes.patched(at: 0x1E, [12, 0])
    let file = try? CompoundFile(source)
    #expect(file.map { $0.issues.map(\.code).contains("cfb.header") } ?? true)
    #expect(file?.entries.contains { $0.name == "big" } ?? false == false)
  }

  @Test("a tree whose links loop, or point nowhere, is walked once; two roots, or none, are told (C6, C8)")
  func tree() throws {
    let big = Self.layout.offset(ofEntry: "big")
    for (place, target) in [(68, 1), (72, 1), (68, 0), (76, 1), (72, 3), (72, 77_777)] as [(Int, UInt32)] {
      let file = try CompoundFile(Self.layout.bytes.patched(at: big + place, target))
      #expect(file.entries.count <= 3)
      // A stream has no children: that link is not followed.
      if place != 76 { #expect(!file.issues.isEmpty) }
    }
    let roots = try CompoundFile(Self.layout.bytes.patched(at: big + 66, [5]))
    #expect(roots.issues.map(\.code).contains("cfb.directory"))
    let none = try CompoundFile(Self.layout.bytes.patched(at: big - 128 + 66, [1]))
    #expect(none.issues.map(\.code).contains("cfb.directory"))
    #expect(none.entry("big") != nil)
  }

  @Test("a directory is read up to its limit (C6), and storages in storages have paths of bounded length")
  func manyEntries() throws {
    var limits = CompoundLimits()
    limits.directoryEntries = 64
    let many = CompoundBuilder((0..<100).map { ("s\($0)", [UInt8]()) }).build()
    let file = try CompoundFile(many, limits: limits)
    #expect(file.issues.map(\.code).contains("cfb.limit"))
    #expect(file.entries.count == 64)
    let deep = CompoundBuilder([((0..<200).map { "d\($0)" }.joined(separator: "/"), [1])]).build()
    let nested = try CompoundFile(deep)
    #expect(nested.entries.count == 201)
    #expect(nested.path(of: 200).split(separator: "/").count == 32)
  }

  @Test("names of odd or impossible length, or with half a surrogate pair, are read as far as they go (C7)")
  func names() throws {
    let big = Self.layout.offset(ofEntry: "big")
    for length: UInt8 in [0, 3, 65, 255] {
      #expect(try codes(Self.layout.bytes.patched(at: big + 64, [length])).contains("cfb.name"))
    }
    #expect(try codes(Self.layout.bytes.patched(at: big, [0x00, 0xD8])).contains("cfb.name"))
    let small = Self.layout.offset(ofEntry: "small")
    let same = Self.layout.bytes.patched(at: small, Array(Self.layout.bytes[big..<(big + 66)]))
    #expect(try codes(same).contains("cfb.name"))
  }

  @Test("no cut and no byte of the header, the table or the directory stops the process")
  func cutsAndBytes() {
    let whole = CompoundBuilder([("Workbook", [9, 8, 16, 0, 0, 6, 5, 0]), ("_VBA_PROJECT_CUR/VBA/dir", [1])]).build()
    var readable = 0
    for length in 0...whole.count {
      if (try? CompoundDescription(Array(whole.prefix(length)))) != nil { readable += 1 }
    }
    for place in whole.indices {
      for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFE, 0xFF] {
        if (try? CompoundDescription(whole.patched(at: place, [byte]))) != nil { readable += 1 }
      }
    }
    #expect(readable > 1000)
  }
}
