import Testing

@testable import CompoundDocuments

/// Files that lie. Each must end, in little time, with what was found and an issue for what was not.
@Suite("Hostile binary workbooks")
struct HostileWorkbookTests {
  private typealias Bytes = RecordBytes

  private static let halt: [UInt8] = [0x42, 0, 54, 0]

  private func read(_ bytes: [UInt8], _ limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookMacros {
    try #require(try WorkbookMacros(bytes, .none, limits: limits))
  }

  private func codes(_ found: WorkbookMacros) -> Set<String> { Set(found.issues.map(\.code)) }

  @Test("sheets that all claim the same records cost what their bytes cost")
  func claims() throws {
    let count = 5_000
    let begin = Bytes.begin(0x0005)
    let one = Bytes.sheet("M", type: 1, at: 0).count
    let place = begin.count + one * count + Bytes.end.count
    let formulas = (0..<2_000).flatMap { Bytes.formula(row: $0, column: 0, Self.halt) }
    let bytes =
      begin + (0..<count).flatMap { _ in Bytes.sheet("M", type: 1, at: place) } + Bytes.end + Bytes.begin(0x0040)
      + formulas + Bytes.end
    let found = try read(bytes)
    #expect(codes(found) == ["xls.limit"])
    #expect(found.functions.first?.calls ?? 0 < 10_000)
    let calls = try #require(found.functions.first).calls
    #expect(calls >= 2_000)
  }

  @Test("lists without end stop at their limits", arguments: [
    Bytes.name("Auto_Open", flags: 0x20), Bytes.sheet("M", type: 0, at: 0), Bytes.record(0x01AE, Bytes.short(1, 0x0401)),
    Bytes.record(0x0017, Bytes.short(1, 0, 0, 0)), Bytes.name("k", flags: 8, key: 0x61),
  ])
  func lists(_ record: [UInt8]) throws {
    var limits = WorkbookLimits()
    limits.names = 50
    limits.sheets = 50
    limits.links = 50
    limits.books = 50
    limits.distinct = 40
    let found = try read(Bytes.workbook(globals: (0..<100).flatMap { _ in record }, macros: []), limits)
    #expect(codes(found).contains("xls.limit"))
    #expect(found.automaticNames.count <= 40 && found.bindings.count <= 40)
  }

  @Test("more functions than are told apart are counted as far as they are")
  func functions() throws {
    var limits = WorkbookLimits()
    limits.distinct = 10
    let numbers = [110, 111, 112, 113, 114, 115, 116, 118, 121, 54, 55, 89].map { UInt8($0) }
    let formulas = numbers.enumerated().flatMap { Bytes.formula(row: $0, column: 0, [0x42, 0, $1, 0]) }
    let found = try read(Bytes.workbook(macros: formulas), limits)
    #expect(codes(found) == ["xls.limit"])
    #expect(found.functions.count == 10)
  }

  @Test("shared formulas beyond their limit are told")
  func shared() throws {
    var limits = WorkbookLimits()
    limits.sharedFormulas = 3
    let formulas = (0..<9).flatMap { Bytes.formula(row: $0, column: 0, [0x01] + Bytes.short($0, 0)) }
    let found = try read(Bytes.workbook(macros: formulas), limits)
    #expect(codes(found) == ["xls.limit"])
    #expect(found.sheets.map(\.formulas) == [9])
  }

  @Test("calls of shared formulas wait for the end of their sheet in bounded room", arguments: [5, 6, 9])
  func sharedCalls(_ limit: Int) throws {
    var limits = WorkbookLimits()
    limits.sharedCalls = limit
    let tokens = Self.halt + Self.halt + Self.halt
    let formulas = (0..<3).flatMap { row in
      Bytes.formula(row: row, column: 0, [0x01] + Bytes.short(row, 0))
        + Bytes.record(0x04BC, Bytes.short(row, row, 0, 0, tokens.count) + tokens)
    }
    let found = try read(Bytes.workbook(macros: formulas), limits)
    #expect(found.functions.reduce(0) { $0 + $1.calls } == min(9, limit / 3 * 3))
    #expect(codes(found) == (limit < 9 ? ["xls.limit"] : []))
  }

  @Test("names of other workbooks are as many as are read, in however many workbooks")
  func linkedNames() throws {
    var limits = WorkbookLimits()
    limits.linkedNames = 10
    let book = Bytes.record(0x01AE, Bytes.short(1, 4) + [0] + Array("b.xl".utf8))
    let name = Bytes.record(0x0023, Bytes.short(0, 0, 0) + Bytes.text("n"))
    let books = (0..<3).flatMap { _ in book + name + name + name + name }
    #expect(codes(try read(Bytes.workbook(globals: books, macros: []), limits)) == ["xls.limit"])
    limits.linkedNames = 12
    #expect(codes(try read(Bytes.workbook(globals: books, macros: []), limits)) == [])
  }

  @Test("a sheet that is elsewhere, or nowhere, is told", arguments: [0, 7, 1 << 20, 0x7FFF_FFFF])
  func nowhere(_ place: Int) throws {
    let bytes = Bytes.begin(0x0005) + Bytes.sheet("M", type: 1, at: place) + Bytes.end
    let found = try read(bytes)
    #expect(found.sheets.map(\.name) == ["M"])
    // The globals begin as a sheet does.
    #expect(place == 0 || codes(found) == ["xls.record"])
  }

  @Test("a list of links that promises more than there is, is told")
  func links() throws {
    let found = try read(Bytes.workbook(globals: Bytes.record(0x0017, Bytes.short(0xFFFF, 0, 0, 0)), macros: []))
    #expect(codes(found) == ["xls.record"])
  }

  @Test("formulas whose size lies are told, and the rest is read", arguments: [
    Bytes.record(0x0006, Bytes.short(0, 0, 0) + [UInt8](repeating: 0, count: 14) + Bytes.short(0xFFFF, 0)),
    Bytes.record(0x0006, Bytes.short(0)), Bytes.record(0x0006, []),
    Bytes.formula(row: 0, column: 0, [0x17, 0xFF, 0x01, 0x61]), Bytes.formula(row: 0, column: 0, [0x7F, 0x7F]),
  ])
  func formulas(_ record: [UInt8]) throws {
    let found = try read(Bytes.workbook(macros: record + Bytes.formula(row: 1, column: 0, Self.halt)))
    #expect(codes(found) == ["xls.formula"])
    #expect(found.functions.map(\.name) == ["HALT"])
  }

  @Test("a name that is cut keeps its number: those behind it are still found")
  func cutName() throws {
    let globals = Bytes.record(0x0018, Bytes.short(8)) + Bytes.name("Second", flags: 0x0A)
    let call: [UInt8] = [0x23, 2, 0, 0, 0, 0x42, 1, 0xFF, 0]
    let found = try read(Bytes.workbook(globals: globals, macros: Bytes.formula(row: 0, column: 0, call)))
    #expect(codes(found) == ["xls.record"])
    #expect(found.functions.map(\.name) == ["SECOND"])
  }

  @Test("names that stand for one another are not followed")
  func cyclicNames() throws {
    let globals =
      Bytes.name("Auto_Open", flags: 0, [0x23, 2, 0, 0, 0]) + Bytes.name("Auto_Close", flags: 0, [0x23, 1, 0, 0, 0])
    let found = try read(Bytes.workbook(globals: globals, macros: []))
    #expect(found.automaticNames.map(\.isUsed) == [nil, nil])
  }

  @Test("numbers of names, links and sheets that are not there lead nowhere", arguments: [
    [0x23, 0xFF, 0xFF, 0, 0], [0x39, 0xFF, 0xFF, 1, 0, 0, 0], [0x39, 0, 0, 0xFF, 0xFF, 0, 0], [0x23, 0, 0, 0, 0],
  ] as [[UInt8]])
  func strays(_ operand: [UInt8]) throws {
    let globals = Bytes.record(0x01AE, Bytes.short(1, 0x0401)) + Bytes.record(0x0017, Bytes.short(1, 0, 9, 9))
    let call = operand + [0x42, 1, 0xFF, 0]
    let found = try read(Bytes.workbook(globals: globals, macros: Bytes.formula(row: 0, column: 0, call)))
    #expect(found.functions.map(\.home) == [.unknown])
  }

  @Test("a workbook cut at any byte ends, and one whose macro sheet is cut says so")
  func cuts() throws {
    let whole = Bytes.workbook(
      globals: Bytes.name("Auto_Open", flags: 1, [0x1E, 1, 0]),
      macros: Bytes.formula(row: 0, column: 0, Self.halt) + Bytes.formula(row: 1, column: 0, Self.halt))
    for count in 16..<whole.count {
      guard let found = try WorkbookMacros(Array(whole.prefix(count)), .none) else { continue }
      #expect(!found.issues.isEmpty, "cut at \(count)")
    }
    #expect(try read(whole).issues.isEmpty)
  }

  @Test("any byte may be another one")
  func mutations() throws {
    let object =
      Bytes.record(
        0x005D, Bytes.short(0x15, 0x12, 7, 1) + [UInt8](repeating: 0, count: 14)
          + Bytes.short(4, 12, 5, 0, 0) + [0x23, 1, 0, 0, 0, 0] + Bytes.short(0, 0))
    let whole = Bytes.workbook(
      globals: Bytes.name("Auto_Open", flags: 9, key: 0x61, [0x3A, 0, 0, 0, 0, 0, 0])
        + Bytes.record(0x01AE, Bytes.short(1, 0x0401)) + Bytes.record(0x0017, Bytes.short(1, 0, 0, 0)),
      macros: object + Bytes.formula(row: 0, column: 0, [0x17, 1, 0, 0x61, 0x17, 1, 0, 0x62, 0x42, 2, 150, 0]))
    #expect(try read(whole).bindings.map(\.way) == [.button, .key])
    for index in whole.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] = value
        _ = try WorkbookMacros(bytes, .none)
      }
    }
  }

  @Test("noise is read to its end")
  func noise() throws {
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<300 {
      var bytes = Bytes.begin(0x0005)
      for _ in 0..<400 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        let types = [0x0006, 0x0018, 0x0085, 0x0017, 0x01AE, 0x0023, 0x005D, 0x000A, 0x0809, 0x04BC, 0x0221, 0x0081]
        let type = types[Int(state >> 8) % types.count]
        let data = (0..<Int(state % 40)).map { UInt8(truncatingIfNeeded: state >> UInt64($0 % 57)) }
        bytes += Bytes.record(type, data)
      }
      _ = try WorkbookMacros(bytes, .none)
    }
  }
}
