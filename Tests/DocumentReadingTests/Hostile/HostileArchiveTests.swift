import InventoryModel
import Testing

/// The ZIP cases of the catalogue of hostile input, by their numbers there.
@Suite("Hostile archives")
struct HostileArchiveTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    /// State and reason.
    var end: String
    /// Codes of issues that must be there.
    var codes: [String]
    /// Whether the sheet's formula is still found.
    var findsFormula: Bool
    var bytes: @Sendable () -> [UInt8]

    init(
      _ name: String, _ end: String, _ codes: [String] = [], findsFormula: Bool = false,
      bytes: @escaping @Sendable () -> [UInt8]
    ) {
      self.name = name
      self.end = end
      self.codes = codes
      self.findsFormula = findsFormula
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  /// Changes the sheet's entry, the last.
  private static func sheet(_ change: (inout HostileArchive.Entry) -> Void) -> [UInt8] {
    HostileWorkbook.archive { change(&$0.entries[4]) }
  }

  private static let evil = Array(HostileWorkbook.worksheet("<c r=\"A1\"><f>EXACT(1,2)</f></c>").utf8)

  static let structure: [Case] = [
    Case("Z1 an entry lies in another one's data", "not-assessed malformed", ["zip.overlap"]) {
      HostileWorkbook.archive { archive in
        // The stored data of one entry is the local header and the data of another one.
        let inner = Array(HostileArchive(entries: [.init("xl/inner.xml", "<a/>")]).bytes().prefix(46))
        let start = archive.entries.reduce(0) { $0 + 30 + $1.name.count + $1.data.count }
        archive.entries.append(.init(name: Array("xl/outer.xml".utf8), data: inner))
        archive.entries.append(.init("xl/inner.xml", "<a/>"))
        archive.entries[6].offset = start + 30 + 12
      }
    },
    Case("Z2 many names lead to one entry", "not-assessed malformed", ["zip.overlap"]) {
      HostileWorkbook.archive { archive in
        for index in 0..<1000 {
          archive.entries.append(.init("xl/f\(index).xml", HostileWorkbook.types))
          archive.entries[archive.entries.count - 1].offset = 0
        }
      }
    },
    Case("Z11 the local header has another name", "assessed", ["zip.header-mismatch"], findsFormula: true) {
      sheet { $0.localName = Array("xl/worksheets/sheet9.xml".utf8) }
    },
    Case("Z11 the local header has another size", "assessed", ["zip.header-mismatch"], findsFormula: true) {
      sheet { $0.localSize = 1 }
    },
    Case("Z12 an end record in the comment", "assessed", ["zip.multiple-eocd"], findsFormula: true) {
      HostileWorkbook.archive { $0.comment = Array(HostileWorkbook.archive().suffix(200)) }
    },
    Case("Z13 bytes behind the archive", "assessed", ["zip.trailing"], findsFormula: true) {
      HostileWorkbook.archive { $0.suffix = Array(repeating: UInt8(ascii: "J"), count: 400) }
    },
    Case("Z14 bytes before the archive", "assessed", ["zip.prefix"], findsFormula: true) {
      HostileWorkbook.archive { $0.prefix = Array(repeating: 0xE7, count: 1000) }
    },
    Case("Z16 a Zip64 count of 2^26", "not-assessed malformed", ["zip.directory"]) {
      HostileWorkbook.archive { $0.wideCount = 1 << 26 }
    },
    Case("Z16 a Zip64 count of 2^40", "not-assessed malformed", ["zip.directory"]) {
      HostileWorkbook.archive { $0.wideCount = 1 << 40 }
    },
    Case("Z16 a Zip64 count over what is a number here", "not-assessed malformed", ["zip.directory"]) {
      HostileWorkbook.archive { $0.wideCount = .max }
    },
    Case("Z17 a count too low", "not-assessed malformed", ["zip.directory"]) {
      HostileWorkbook.archive { $0.count = 3 }
    },
    Case("Z17 a count too high", "not-assessed malformed", ["zip.directory"]) {
      HostileWorkbook.archive { $0.count = 60_000 }
    },
    Case("Z15 more entries than allowed", "not-assessed limit", ["zip.limit"]) {
      HostileWorkbook.archive { archive in
        for index in 0..<10_000 { archive.entries.append(.init("e\(index)", "")) }
      }
    },
    Case("Z18 names that no part can have", "assessed", ["opc.part-name"], findsFormula: true) {
      HostileWorkbook.archive { archive in
        let names = ["../../etc/passwd", "/abs", "a\\b.xml", "nul\0x.xml", "", "%2e%2e/x.xml", "\u{1B}[2J.xml"]
        for name in names { archive.entries.append(.init(name, "x")) }
        archive.entries.append(.init(name: [0xFF, 0xFE], data: [0x78]))
      }
    },
    Case("Z25 sizes behind the data", "assessed", findsFormula: true) {
      sheet {
        $0.method = 8
        $0.hasDescriptor = true
      }
    },
  ]

  static let content: [Case] = [
    Case("Z6 a declared size too small", "partial malformed", ["zip.size-lie"]) {
      sheet {
        $0.method = 8
        $0.size = 10
      }
    },
    Case("Z7 a declared size too large", "partial malformed", ["zip.size-lie"], findsFormula: true) {
      sheet {
        $0.method = 8
        $0.size = 0xFFFF_FFF0
      }
    },
    Case("Z8 a wrong checksum", "partial malformed", ["zip.crc"], findsFormula: true) {
      sheet { $0.checksum = 0xDEAD_BEEF }
    },
    Case("Z9 a name twice: the last one counts", "partial malformed", ["zip.duplicate"], findsFormula: true) {
      HostileWorkbook.archive { archive in
        var first = archive.entries[4]
        first.data = evil
        archive.entries.insert(first, at: 0)
      }
    },
    Case("Z10 a name twice, in other case", "partial malformed", ["zip.duplicate"], findsFormula: true) {
      HostileWorkbook.archive { archive in
        archive.entries.insert(.init(name: Array("XL/Worksheets/SHEET1.XML".utf8), data: evil), at: 0)
      }
    },
    Case("Z20 an entry with the mark of encryption", "partial encrypted", ["zip.encrypted-entry"]) {
      sheet { $0.flags = 1 }
    },
    Case("Z21 a method that nobody has", "partial malformed", ["zip.method"]) {
      sheet { $0.method = 0x4242 }
    },
    Case("Z21 Zstandard", "partial malformed", ["zip.method"]) { sheet { $0.method = 93 } },
    Case("Z22 a broken stream", "partial malformed", ["zip.data"]) {
      sheet {
        $0.method = 8
        $0.raw = [0xFF, 0xFF, 0xFF]
      }
    },
  ]

  static let scraps: [Case] = [
    Case("Z24 nothing", "not-assessed unsupported") { [] },
    Case("Z24 four bytes", "not-assessed malformed", ["zip.no-directory"]) { [0x50, 0x4B, 3, 4] },
    Case("Z24 an end record alone", "not-assessed foreign-format") { HostileArchive().bytes() },
  ]

  @Test("an archive ends in its state, with its issues", arguments: structure + content + scraps)
  func cases(_ hostile: Case) throws {
    let record = try HostileWorkbook.read(hostile.bytes())
    #expect(record.end == hostile.end, "\(record.issues)")
    for code in hostile.codes { #expect(record.issues.contains { $0.code == code }, "\(code) in \(record.issues)") }
    if hostile.codes.isEmpty { #expect(record.issues.isEmpty) }
    #expect((record.calls("SUM") > 0) == hostile.findsFormula)
    // Whatever the names in the archive: a record is JSON that can be read back.
    #expect(try record.returned() == record)
  }

  @Test("Z9 of two entries of one name, the formulas of the last are counted and no other")
  func duplicate() throws {
    let record = try HostileWorkbook.read(
      HostileWorkbook.archive { archive in
        var second = archive.entries[4]
        second.data = HostileArchiveTests.evil
        archive.entries.append(second)
      })
    #expect(record.calls("EXACT") == 1)
    #expect(record.calls("SUM") == 0)
  }

  @Test("Z9 macros and links of an earlier copy are found too")
  func hiddenCopies() throws {
    let record = try HostileWorkbook.read(
      HostileWorkbook.archive { archive in
        archive.entries.append(.init("xl/vbaProject.bin", "first"))
        archive.entries.append(.init("xl/vbaProject.bin", "second one"))
        let link = "<Relationship Id=\"rId1\" Type=\"x/hyperlink\" Target=\"http://h.example/\" TargetMode=\"External\"/>"
        archive.entries.append(.init("xl/worksheets/_rels/sheet1.xml.rels", HostileWorkbook.relationships(link)))
        archive.entries.append(.init("xl/worksheets/_rels/sheet1.xml.rels", HostileWorkbook.relationships("")))
      })
    #expect(record.end == "partial malformed")
    #expect(record.facts.filter { $0.kind == "macro.project" }.count == 2)
    #expect(record.facts.contains { $0.kind == "link.external" && $0.subject == "http://h.example/" })
  }

  @Test("Z23 a package cut off at any byte is neither assessed nor a crash")
  func truncated() throws {
    let whole = HostileWorkbook.archive()
    #expect(try HostileWorkbook.read(whole).state == .assessed)
    for length in 0..<whole.count {
      let record = try HostileWorkbook.read(Array(whole.prefix(length)))
      #expect(record.state != .assessed, "cut off at \(length)")
      #expect(record.reason == .malformed || record.reason == .unsupported || record.reason == .foreignFormat, "\(length)")
    }
  }

  @Test("Z23 a package with any byte flipped is read to an end")
  func flipped() throws {
    let whole = HostileWorkbook.archive()
    for offset in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[offset] ^= 0xFF
      let record = try HostileWorkbook.read(bytes)
      #expect((record.reason == nil) == (record.state == .assessed))
    }
  }
}
