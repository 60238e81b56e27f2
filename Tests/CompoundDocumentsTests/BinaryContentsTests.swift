import Testing

@testable import CompoundDocuments

@Suite("What binary documents tell of themselves")
struct BinaryContentsTests {
  private static func number(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(value >> (8 * $0) & 0xFF) } }

  /// A property set stream of one section.
  static func propertySet(_ format: [UInt8], _ properties: [(id: Int, value: [UInt8])]) -> [UInt8] {
    var table: [UInt8] = []
    var data: [UInt8] = []
    for property in properties {
      table += number(property.id, 4) + number(8 + 8 * properties.count + data.count, 4)
      data += property.value
    }
    let section = number(8 + table.count + data.count, 4) + number(properties.count, 4) + table + data
    return [0xFE, 0xFF, 0, 0] + number(0, 20) + number(1, 4) + format + number(48, 4) + section
  }

  /// A second section stands behind a first one, which is the document summary's.
  static func withEmptyFirstSection(_ set: [UInt8]) -> [UInt8] {
    let summary: [UInt8] = [
      0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE,
    ]
    return Array(set.prefix(24)) + number(2, 4) + summary + number(68, 4) + Array(set[28..<44]) + number(76, 4)
      + number(8, 4) + number(0, 4) + Array(set[48...])
  }

  static func text(_ text: String) -> [UInt8] { [0x1E, 0, 0, 0] + number(text.utf8.count + 1, 4) + Array(text.utf8) + [0] }

  static func wide(_ text: String) -> [UInt8] {
    let units = Array(text.utf16) + [0]
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return [0x1F, 0, 0, 0] + number(units.count, 4) + bytes + (units.count % 2 == 1 ? [0, 0] : [])
  }

  static let summary: [UInt8] = [
    0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9,
  ]
  static let custom: [UInt8] = [
    0x05, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE,
  ]

  private static func contents(_ streams: [(String, [UInt8])]) throws -> CompoundContents {
    let bytes = CompoundBuilder(streams).build()
    return try CompoundContents(bytes, CompoundDescription(bytes), .none)
  }

  private static let document: [UInt8] =
    [0xEC, 0xA5, 0xC1, 0] + [UInt8](repeating: 0, count: 6) + [0x01, 0x08] + [UInt8](repeating: 0, count: 60)

  @Test("people, dates and program are those of the summary, and dates that are none are left out")
  func properties() throws {
    // 2004-05-06 07:08:09 UTC; a duration where a date should be.
    let ticks = (1_083_827_289 + 11_644_473_600) * 10_000_000
    let set = Self.propertySet(
      Self.summary,
      [
        (1, [2, 0, 0, 0, 0xE4, 4, 0, 0]), (4, Self.text("Anne")), (8, Self.text("Paul")), (18, Self.text("Microsoft Word 9.0")),
        (12, [0x40, 0, 0, 0] + Self.number(ticks, 8)), (13, [0x40, 0, 0, 0] + Self.number(600_000_000, 8)),
        (19, [3, 0, 0, 0, 2, 0, 0, 0]),
      ])
    let found = try Self.contents([("WordDocument", Self.document), ("\u{5}SummaryInformation", set)])
    #expect(found.properties.creator == "Anne")
    #expect(found.properties.lastModifiedBy == "Paul")
    #expect(found.properties.application == "Microsoft Word 9.0")
    #expect(found.properties.created == 1_083_827_289)
    #expect(found.properties.modified == nil)
    #expect(found.properties.security == 2)
    #expect(found.properties.codePage == 1252)
    #expect(found.version?.text == "FIB 193 (Word 97)")
    #expect(found.version?.use == .template)
    #expect(found.isReserved)
  }

  @Test("hyperlinks are those that the document listed, and names that Office keeps are no custom properties")
  func hyperlinks() throws {
    var link: [UInt8] = []
    // dwInfo, the fourth: a hyperlink of a field.
    for number in [0, 0, 0, 5] { link += Self.number(3, 4) + Self.number(number, 4) }
    link += Self.wide("https://example.org/") + Self.wide("")
    let blob = Self.number(12, 4) + link + link
    var names: [UInt8] = []
    for (index, name) in ["_PID_HLINKS", "Client"].enumerated() {
      names += Self.number(index + 2, 4) + Self.number(name.utf8.count + 1, 4) + Array(name.utf8) + [0]
    }
    let set = Self.propertySet(
      Self.custom,
      [
        (0, Self.number(2, 4) + names), (1, [2, 0, 0, 0, 0xE4, 4, 0, 0]), (2, [0x41, 0, 0, 0] + Self.number(blob.count, 4) + blob),
        (3, Self.text("x")),
      ])
    let found = try Self.contents([("WordDocument", Self.document), ("\u{5}DocumentSummaryInformation", Self.withEmptyFirstSection(set))])
    #expect(found.hyperlinks == ["https://example.org/": 2])
    #expect(found.properties.customNames == ["Client"])
  }

  @Test("objects are named by their program, and links and controls are told from them")
  func objects() throws {
    func compObj(_ program: String) -> [UInt8] {
      [UInt8](repeating: 0, count: 28) + Self.number(2, 4) + [65, 0] + Self.number(0, 4)
        + Self.number(program.utf8.count + 1, 4) + Array(program.utf8) + [0]
    }
    let bytes = CompoundBuilder([
      ("WordDocument", Self.document), ("ObjectPool/_1/\u{1}CompObj", compObj("Excel.Sheet.8")),
      ("ObjectPool/_2/\u{1}CompObj", compObj("Visio.Drawing.6")), ("ObjectPool/_2/\u{3}ObjInfo", [0x10, 0, 1, 0]),
      ("ObjectPool/_3/\u{3}ObjInfo", [0, 0x10, 1, 0]),
    ]).build()
    let file = try CompoundFile(bytes)
    let objects = try file.objectStorages.map { try file.storedObject(in: $0, from: bytes) }
    #expect(objects.map(\.program) == ["Excel.Sheet.8", "Visio.Drawing.6", ""])
    #expect(objects.map(\.isLinked) == [false, true, false])
    #expect(objects.map(\.isControl) == [false, false, true])
  }

  @Test(
    "paths of other workbooks read as a person would write them",
    arguments: [
      ("\u{1}\u{1}S\u{3}2004\u{3}[Taux.xls]Feuil1", "S:\\2004\\Taux.xls"), ("\u{1}\u{1}@srv\u{3}part\u{3}Taux.xls", "\\\\srv\\part\\Taux.xls"),
      ("\u{1}\u{4}\u{4}Taux.xls", "..\\..\\Taux.xls"), ("\u{1}\u{5}\u{14}https://a.example/b", "https://a.example/b"),
      ("Taux.xls", "Taux.xls"), ("\u{1}\u{8}EUROTOOL.XLA", "EUROTOOL.XLA"),
    ])
  func paths(path: String, name: String) {
    #expect(VirtualPath.book(path)?.name == name)
  }

  @Test("a service and its topic are DDE, and a blank or nothing is no link")
  func data() {
    #expect(VirtualPath.book("Excel\u{3}Système") == WorkbookLinks.Book(kind: .data(topic: "Système"), name: "Excel"))
    #expect(VirtualPath.book(" ") == nil)
    #expect(VirtualPath.book("") == nil)
  }

  private static func record(_ type: Int, _ data: [UInt8]) -> [UInt8] { number(type, 2) + number(data.count, 2) + data }

  @Test("a workbook without a container tells its version, its template mark, its reservation and its links")
  func bare() throws {
    let address = Array("https://example.org/\u{0}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let moniker: [UInt8] = [
      0xE0, 0xC9, 0xEA, 0x79, 0xF9, 0xBA, 0xCE, 0x11, 0x8C, 0x82, 0x00, 0xAA, 0x00, 0x4B, 0xA9, 0x0B,
    ]
    let link = [UInt8](repeating: 0, count: 24) + Self.number(2, 4) + Self.number(3, 4) + moniker
      + Self.number(address.count, 4) + address
    let bytes =
      Self.record(0x0809, [0, 6, 5, 0] + [UInt8](repeating: 0, count: 8) + [6, 3, 0, 0]) + Self.record(0x0060, [])
      + Self.record(0x005B, [1, 0, 0, 0, 0, 0]) + Self.record(0x01B8, link) + Self.record(0x000A, [])
    let found = try CompoundContents(bytes, CompoundDescription(bytes), .none)
    #expect(found.version?.text == "BIFF8 (Excel 97–2003, saved by Excel 2003)")
    #expect(found.version?.use == .template)
    #expect(found.isReserved)
    #expect(found.hyperlinks == ["https://example.org/": 1])
  }

  /// SUPBOOK with a text of one byte a character ([MS-XLS] 2.4.271).
  private static func book(_ path: String) -> [UInt8] {
    record(0x01AE, number(1, 2) + number(path.utf8.count, 2) + [0] + Array(path.utf8))
  }

  @Test("a book that is named again stands once, and names that follow it are its own")
  func books() throws {
    let bytes =
      Self.record(0x0809, [0, 6, 5, 0] + [UInt8](repeating: 0, count: 12)) + Self.book("Word.Document.8\u{3}a.doc")
      + Self.book("Excel\u{3}Taux") + Self.book("Word.Document.8\u{3}a.doc") + Self.record(0x0023, [0x10, 0, 0, 0, 0, 0])
      // The workbook itself: what its names say concerns no other.
      + Self.record(0x01AE, [1, 0, 1, 4]) + Self.record(0x0023, [0x10, 0, 0, 0, 0, 0]) + Self.record(0x000A, [])
    let found = try CompoundContents(bytes, CompoundDescription(bytes), .none)
    #expect(found.links.map(\.name) == ["Word.Document.8", "Excel"])
    #expect(found.links.map(\.kind) == [.object(target: "a.doc"), .data(topic: "Taux")])
  }

  @Test("the same book by the hundred thousand, behind thousands of others, costs no more than its records", .timeLimit(.minutes(1)))
  func manyBooks() throws {
    var bytes = Self.record(0x0809, [0, 6, 5, 0] + [UInt8](repeating: 0, count: 12))
    for number in 0..<9_999 { bytes += Self.book("b\(number).xls") }
    for _ in 0..<100_000 { bytes += Self.book("b9998.xls") }
    let found = try CompoundContents(bytes, CompoundDescription(bytes), .none)
    #expect(found.links.count == 9_999)
    #expect(!found.isOverLimit)
  }

  @Test("records of a presentation beyond those that are looked at are told")
  func manyRecords() throws {
    for (count, isOverLimit) in [(BinaryPresentation.recordLimit + 1, true), (100, false)] {
      let records = [UInt8](repeating: 0, count: 8 * count)
      var stream = CompoundStream()
      stream.declaredSize = Int64(records.count)
      stream.append(offset: 0, count: Int64(records.count))
      var found = EmbeddedObjects()
      try found.readRecords(records, stream)
      #expect(found.isOverLimit == isOverLimit)
    }
  }

  @Test(
    "versions before Excel 97 are told by the number of the first record",
    arguments: [(0x0009, "BIFF2 (Excel 2)"), (0x0209, "BIFF3 (Excel 3)"), (0x0409, "BIFF4 (Excel 4)"), (0x0809, "BIFF5 (Excel 5.0 or 95)")])
  func versions(type: Int, text: String) {
    #expect(FormatVersion(workbook: Self.record(type, [0, 5, 0x10, 0, 0, 0, 0, 0]))?.text == text)
  }

  @Test("cut anywhere, and with any byte turned, they are read without harm")
  func hostile() throws {
    let set = Self.propertySet(
      Self.custom,
      [
        (0, Self.number(0x7FFF_FFFF, 4)), (1, [2, 0, 0, 0, 0xB0, 4, 0, 0]), (2, Self.wide("x")),
        (3, [0x41, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]),
      ])
    for length in 0..<set.count { _ = PropertySet(Array(set.prefix(length)), .none) }
    var state: UInt64 = 7
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    for _ in 0..<3000 {
      var turned = set
      turned[next(turned.count)] = UInt8(next(256))
      turned[next(turned.count)] = 0xFF
      if let found = PropertySet(turned, .none) {
        var properties = BinaryProperties()
        for section in found.sections { properties.take(section) }
      }
      let noise = (0..<next(400)).map { _ in UInt8(next(256)) }
      _ = PropertySet([0xFE, 0xFF] + noise, .none)
      _ = HyperlinkObject.target(noise, at: next(64), .none)
      _ = ObjectNames(noise)
      _ = FormatVersion(document: noise)
      _ = FormatVersion(workbook: noise)
      _ = VirtualPath.book(String(decoding: noise, as: UTF8.self))
      let bytes = Self.record(0x0809, [0, 6, 5, 0, 0, 0, 0, 0]) + noise
      _ = try CompoundContents(bytes, CompoundDescription(bytes), .none)
    }
  }
}
