import DocumentReading
import InventoryModel
import Testing

/// Binary workbooks that lie: each ends in a named state, with what could be read, and costs what its bytes cost.
@Suite("Hostile binary workbooks")
struct HostileBinaryTests {
  /// Record number and size as Excel writes them ([MS-XLSB] 2.1.4), then the data.
  private static func record(_ type: Int, _ body: [UInt8] = []) -> [UInt8] { varint(type) + varint(body.count) + body }

  private static func varint(_ value: Int) -> [UInt8] {
    value < 128 ? [UInt8(value)] : [UInt8(value & 127 | 128)] + varint(value >> 7)
  }

  private static func long(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }

  private static func row(_ number: Int) -> [UInt8] { record(0, long(number) + [UInt8](repeating: 0, count: 13)) }

  /// A cell whose formula is these tokens, in the column.
  private static func formula(_ column: Int, _ tokens: [UInt8], extra: [UInt8] = []) -> [UInt8] {
    record(
      9, long(column) + long(0) + [UInt8](repeating: 0, count: 10) + long(tokens.count) + tokens + long(extra.count) + extra)
  }

  /// `1`, and `SUM` of one argument.
  private static let one: [UInt8] = [0x1E, 1, 0]
  private static let sum: [UInt8] = [0x42, 1, 4, 0]

  /// A sheet whose first formula is sound.
  private static func sheet(_ rows: [UInt8], isEnded: Bool = true) -> [UInt8] {
    record(129) + record(145) + row(0) + formula(0, one + sum) + rows + (isEnded ? record(146) + record(130) : [])
  }

  private static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" \
    ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override \
    PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/></Types>
    """

  /// `S`, whose part is the first relationship's.
  private static let bundle = record(
    156, long(0) + long(1) + long(4) + Array("rId1".utf8).flatMap { [$0, 0] } + long(1) + [83, 0])

  private static func workbook(_ names: [UInt8] = []) -> [UInt8] {
    record(131) + record(143) + bundle + record(144) + names + record(132)
  }

  private func read(sheet: [UInt8], workbook: [UInt8] = workbook()) throws -> DocumentRecord {
    func renamed(_ text: String) -> String { text.replacing(".xml\"", with: ".bin\"") }
    return try HostileWorkbook.read(
      HostileArchive(entries: [
        .init("[Content_Types].xml", Self.types), .init("_rels/.rels", renamed(HostileWorkbook.packageRelationships)),
        .init("xl/_rels/workbook.bin.rels", renamed(HostileWorkbook.workbookRelationships)),
        .init(name: Array("xl/workbook.bin".utf8), data: workbook, method: 0),
        .init(name: Array("xl/worksheets/sheet1.bin".utf8), data: sheet, method: 0),
      ]).bytes())
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var issue: String
    var bytes: [UInt8]
  }

  private static let broken: [Case] = [
    Case(testDescription: "a record number of three bytes", issue: "xlsb.record", bytes: sheet([0x81, 0x81, 0x01, 0])),
    Case(
      testDescription: "a record size of five bytes", issue: "xlsb.record", bytes: sheet([0x01, 0x81, 0x81, 0x81, 0x81, 0x01])),
    Case(
      testDescription: "a record of 256 MiB that is not there", issue: "xlsb.record",
      bytes: sheet([0x01, 0xFF, 0xFF, 0xFF, 0x7F])),
    Case(
      testDescription: "a record past the end of the part", issue: "xlsb.record",
      bytes: sheet([0x07, 0x7F, 1, 2], isEnded: false)),
    Case(testDescription: "a part that ends within its rows", issue: "xlsb.record", bytes: sheet([], isEnded: false)),
    Case(
      testDescription: "a text longer than its record", issue: "xlsb.record",
      bytes: sheet(record(6, long(1) + long(0) + long(0x7FFF_FFFF) + [65, 0]))),
    Case(
      testDescription: "a row that no sheet has", issue: "xlsb.record",
      bytes: sheet(record(0, long(0xFFFF_FFF0) + [UInt8](repeating: 0, count: 13)))),
    Case(
      testDescription: "a column that no sheet has", issue: "xlsb.record", bytes: sheet(formula(0x7FFF_FFFF, one))),
    Case(
      testDescription: "a merged area beyond the sheet", issue: "xlsb.record",
      bytes: sheet(record(176, long(0) + long(-1) + long(0) + long(-1)))),
    Case(
      testDescription: "a shared formula without a cell", issue: "xlsb.record",
      bytes: sheet(record(130 + 297, long(0) + long(1) + long(0) + long(0) + long(3) + one))),
    Case(
      testDescription: "a formula whose size is beyond its record", issue: "xlsb.record",
      bytes: sheet(record(9, long(1) + long(0) + [UInt8](repeating: 0, count: 10) + long(0x7FFF_FFFF) + one))),
    Case(
      testDescription: "a formula kept at a cell that keeps none", issue: "xlsx.shared-formula",
      bytes: sheet(formula(1, [0x01] + long(77), extra: long(3)))),
  ]

  @Test("what is wrong with a record is told, and what was before it is read", arguments: broken)
  func records(_ hostile: Case) throws {
    let record = try read(sheet: hostile.bytes)
    #expect(record.end == "partial malformed")
    #expect(record.issues.contains { $0.code == hostile.issue }, "\(record.issues)")
    #expect(record.calls("SUM") == 1)
  }

  private static func unread(_ name: String, _ tokens: [UInt8], extra: [UInt8] = []) -> Case {
    Case(testDescription: name, issue: "xlsb.formula", bytes: sheet(formula(1, tokens, extra: extra)))
  }

  private static let unreadable: [Case] = [
    unread("no value", []),
    unread("two values", one + one),
    unread("an operator without operands", [0x03]),
    unread("a token that is none", [0x7F]),
    unread("a token of the reserved half", [0x9E, 1, 0]),
    unread("a text longer than the formula", [0x17, 0xFF, 0xFF, 65, 0]),
    unread("a function of more arguments than there are", one + [0x42, 100, 4, 0]),
    unread("a function that is none", one + [0x42, 1, 0xFE, 0x7F]),
    unread("a user-defined function without a name", [0x42, 0, 0xFF, 0]),
    unread("a name that is none", [0x23] + long(0x7FFF_FFFF)),
    unread("a sheet reference that is none", [0x3A, 0xFF, 0xFF] + long(0) + [0, 0]),
    unread("a name of a link that is none", [0x39, 9, 0] + long(1)),
    unread("a table that is none", [0x18, 0x19, 0, 0, 1, 0] + long(9) + [0, 0, 0, 0]),
    unread("a row that no sheet has", [0x24] + long(0x7FFF_FFFF) + [0, 0]),
    unread("an array of four thousand million values", [0x60] + [UInt8](repeating: 0, count: 14), extra: long(65536) + long(65536)),
    unread("an array whose sizes overflow", [0x60] + [UInt8](repeating: 0, count: 14), extra: long(-1) + long(-1)),
    unread("areas that are not there", [0x26] + [UInt8](repeating: 0, count: 6) + one, extra: long(-1)),
    unread("a choice that jumps beyond the end", one + [0x19, 0x04, 0xFF, 0xFF]),
  ]

  @Test("a formula that cannot be read is counted, and the others are read", arguments: unreadable)
  func formulas(_ hostile: Case) throws {
    let record = try read(sheet: hostile.bytes)
    #expect(record.end == "partial malformed")
    #expect(record.issues.filter { $0.code.hasPrefix("xls") }.map(\.code) == [hostile.issue], "\(record.issues)")
    #expect(record.calls("SUM") == 1)
  }

  @Test("parentheses without end cost what their bytes cost", arguments: [10_000, 40_000])
  func parentheses(count: Int) throws {
    let record = try read(sheet: Self.sheet(Self.formula(1, Self.one + [UInt8](repeating: 0x15, count: count) + Self.sum)))
    // 40,000 of them are a text of more than 64 KiB.
    #expect(record.state.rawValue == (count == 10_000 ? "assessed" : "partial"))
    #expect(record.calls("SUM") == (count == 10_000 ? 2 : 1))
  }

  @Test("names that name each other are texts and no loop")
  func cyclicNames() throws {
    func name(_ letter: UInt8, _ other: Int) -> [UInt8] {
      let tokens = [0x23] + Self.long(other)
      return Self.record(
        39, Self.long(0) + [0] + Self.long(-1) + Self.long(1) + [letter, 0] + Self.long(tokens.count) + tokens + Self.long(0)
          + Self.long(-1))
    }
    let workbook = Self.workbook(name(65, 2) + name(66, 1))
    let record = try read(sheet: Self.sheet(Self.formula(1, [0x23] + Self.long(1))), workbook: workbook)
    #expect(record.end == "assessed")
    #expect(record.facts.first { $0.kind == "spreadsheet.named-formula" }?.count == 2)
  }

  @Test("a long name in many tokens does not make a text without bound")
  func longNames() throws {
    let long = Self.long(30_000) + [UInt8](repeating: 65, count: 60_000)
    let workbook = Self.workbook(
      Self.record(39, Self.long(0) + [0] + Self.long(-1) + long + Self.long(0) + Self.long(0) + Self.long(-1)))
    var tokens = [0x23] + Self.long(1)
    for _ in 0..<1000 { tokens += [0x23] + Self.long(1) + [0x08] }
    let record = try read(sheet: Self.sheet(Self.formula(1, tokens)), workbook: workbook)
    #expect(record.issues.contains { $0.code == "xlsb.formula" })
  }

  @Test("200,000 cells that share a formula are counted, each with its master's calls")
  func sharedChildren() throws {
    var rows = Self.formula(1, [0x01] + Self.long(0), extra: Self.long(1))
    rows += Self.record(427, Self.long(0) + Self.long(199_999) + Self.long(1) + Self.long(1) + Self.long(7) + Self.one + Self.sum)
    for number in 1..<200_000 {
      rows += Self.row(number) + Self.formula(1, [0x01] + Self.long(0), extra: Self.long(1))
    }
    let record = try read(sheet: Self.sheet(rows))
    #expect(record.end == "assessed")
    #expect(record.calls("SUM") == 200_001)
  }

  @Test("a part in markup is read as such in a binary workbook")
  func mixed() throws {
    let record = try read(sheet: Array(HostileWorkbook.sheet.utf8))
    #expect(record.end == "assessed")
    #expect(record.calls("SUM") == 1)
  }
}
