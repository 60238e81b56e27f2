import Testing

@testable import CompoundDocuments

@Suite("Macros of binary workbooks")
struct WorkbookMacrosTests {
  private typealias Bytes = RecordBytes

  private func read(_ bytes: [UInt8], _ limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookMacros {
    try #require(try WorkbookMacros(bytes, .none, limits: limits))
  }

  private static let halt: [UInt8] = [0x42, 0, 54, 0]

  @Test("cells of all kinds are counted, formulas apart")
  func cells() throws {
    let cell = Bytes.short(0, 0, 0)
    let macros =
      Bytes.record(0x0203, cell + [UInt8](repeating: 0, count: 8)) + Bytes.record(0x00FD, cell + [0, 0, 0, 0])
      + Bytes.record(0x0201, cell) + Bytes.record(0x00BE, Bytes.short(1, 0, 1, 2, 3, 2))
      + Bytes.record(0x00BD, Bytes.short(2, 0) + [UInt8](repeating: 0, count: 12) + Bytes.short(1))
      + Bytes.formula(row: 3, column: 1, Self.halt)
    let found = try read(Bytes.workbook(macros: macros))
    #expect(found.sheets.map(\.cells) == [3 + 3 + 2 + 1])
    #expect(found.sheets.map(\.formulas) == [1])
    #expect(found.functions.map(\.name) == ["HALT"])
    #expect(found.functions.first?.places == [.init(sheet: "M", row: 4, column: 2)])
    #expect(found.issues.isEmpty)
  }

  @Test("a shared formula counts for each of its cells, an array once")
  func shared() throws {
    let child: [UInt8] = [0x01, 0, 0, 0, 0]
    let lower: [UInt8] = [0x01, 5, 0, 0, 0]
    let macros =
      Bytes.formula(row: 0, column: 0, child)
      + Bytes.record(0x04BC, Bytes.short(0, 2) + [0, 0, 0, 3] + Bytes.short(Self.halt.count) + Self.halt)
      + Bytes.formula(row: 1, column: 0, child) + Bytes.formula(row: 2, column: 0, child)
      + Bytes.formula(row: 5, column: 0, lower)
      + Bytes.record(
        0x0221, Bytes.short(5, 6) + [0, 0, 0, 0, 0, 0, 0, 0] + Bytes.short(4) + [0x42, 0, 55, 0])
      + Bytes.formula(row: 6, column: 0, lower)
    let found = try read(Bytes.workbook(macros: macros))
    #expect(found.functions.map(\.name) == ["HALT", "RETURN"])
    #expect(found.functions.map(\.calls) == [3, 1])
    #expect(found.sheets.map(\.formulas) == [5])
  }

  @Test("charts within a macro sheet do not end it, and their records are not its own")
  func charts() throws {
    let chart = Bytes.begin(0x0020) + Bytes.formula(row: 0, column: 0, [0x42, 0, 110, 0]) + Bytes.end
    let found = try read(Bytes.workbook(macros: chart + Bytes.formula(row: 0, column: 0, Self.halt)))
    #expect(found.functions.map(\.name) == ["HALT"])
  }

  @Test("a sheet that is listed as an ordinary one and begins as a macro sheet is one")
  func disguised() throws {
    var bytes = Bytes.workbook(macros: Bytes.formula(row: 0, column: 0, Self.halt))
    let listed = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x85, 0x00]) })
    bytes[listed + 9] = 0
    #expect(try read(bytes).sheets.map(\.formulas) == [1])
  }

  @Test("names that start macros are found by number, as text, and through characters that are not seen", arguments: [
    (Bytes.name("\u{1}", flags: 0x21), "Auto_Open", true), (Bytes.name("\u{B}", flags: 0x20), "Auto_Deactivate", false),
    (Bytes.name("AUTO_CLOSE99", flags: 0), "AUTO_CLOSE99", false),
    (Bytes.name("Au\u{0}to_\u{1}Open", flags: 1), "Auto_Open", true),
  ])
  func automatic(_ name: [UInt8], _ told: String, _ isHidden: Bool) throws {
    let found = try read(Bytes.workbook(globals: name, macros: []))
    #expect(found.automaticNames == [AutomaticName(name: told, isHidden: isHidden, isUsed: nil)])
  }

  @Test("names of VBA procedures, and names that only look alike, start nothing", arguments: [
    Bytes.name("Auto_Open", flags: 0x0C), Bytes.name("Autoopen", flags: 0), Bytes.name("MyAuto_Open", flags: 0),
    Bytes.name("\u{6}", flags: 0x20),
  ])
  func ordinary(_ name: [UInt8]) throws {
    #expect(try read(Bytes.workbook(globals: name, macros: [])).automaticNames.isEmpty)
  }

  @Test("an Excel 5 workbook is read in its code page, with its own links")
  func excel5() throws {
    // "é" in code page 1252; the name's cells are those of sheet 0 of the workbook itself.
    let link = Bytes.record(0x0017, [2, 3, 0x4D])
    let tokens: [UInt8] = [0x3A, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let head = Bytes.short(0x08) + [0x70, 4] + Bytes.short(tokens.count) + [UInt8](repeating: 0, count: 8)
    let name = Bytes.record(0x0018, head + [0x43, 0x6C, 0xE9, 0x73] + tokens)
    let automatic = Bytes.record(
      0x0018, Bytes.short(0x20) + [0, 1] + Bytes.short(tokens.count) + [UInt8](repeating: 0, count: 8) + [1] + tokens)
    let call: [UInt8] =
      [0x17, 3, 0x61, 0xE9, 0x62, 0x17, 1, 0x63, 0x42, 2, 150, 0]
      + [0x23, 1] + [UInt8](repeating: 0, count: 13) + [0x42, 1, 0xFF, 0, 0x03]
    let begin = Bytes.begin(0x0005, version: 0x0500)
    let globals = Bytes.record(0x0042, Bytes.short(1252)) + link + name + automatic
    let place = begin.count + globals.count + Bytes.sheet("M", type: 1, at: 0, version: 5).count + Bytes.end.count
    let bytes =
      begin + globals + Bytes.sheet("M", type: 1, state: 2, at: place, version: 5) + Bytes.end
      + Bytes.begin(0x0040, version: 0x0500) + Bytes.formula(row: 0, column: 0, call) + Bytes.end
    let services = MacroServices(
      decode: { page, bytes in
        page == 1252 ? MacroText(utf8: Array(String(decoding: bytes.map(UInt16.init), as: UTF16.self).utf8)) : nil
      }, inflate: { _, _ in nil })
    let found = try #require(try WorkbookMacros(bytes, services))
    #expect(found.issues.isEmpty)
    #expect(found.sheets.map(\.state) == ["veryHidden"])
    #expect(found.functions.map(\.name) == ["CALL", "CLÉS"])
    #expect(found.functions.map(\.home) == [.function, .own])
    #expect(found.procedures.map(\.library) == ["aéb"])
    #expect(found.automaticNames == [AutomaticName(name: "Auto_Open", isHidden: false, isUsed: true)])
    #expect(found.bindings.map(\.macro) == ["Clés"])
    #expect(found.bindings.map(\.key) == ["p"])
    #expect(found.macroNames == ["clés"])
  }

  @Test("an Excel 4 macro sheet is a file of its own")
  func excel4() throws {
    let formula = Bytes.short(0, 0, 0) + [UInt8](repeating: 0, count: 10) + Bytes.short(4) + [0x42, 0, 54, 0]
    let name = Bytes.short(0x08) + [0x70, 5] + Bytes.short(0) + Array("Macro".utf8)
    let bytes =
      Bytes.record(0x0409, Bytes.short(0, 0x0040, 0)) + Bytes.record(0x0218, name) + Bytes.record(0x0406, formula)
      + Bytes.end
    let found = try read(bytes)
    #expect(found.sheets.map(\.formulas) == [1])
    #expect(found.functions.map(\.name) == ["HALT"])
    #expect(found.bindings.map(\.macro) == ["Macro"])
  }

  @Test("sheets of an Excel 4 workspace have their names in headers")
  func workspace() throws {
    let formula = Bytes.short(0, 0, 0) + [UInt8](repeating: 0, count: 10) + Bytes.short(4) + [0x42, 0, 54, 0]
    let bytes =
      Bytes.record(0x0409, Bytes.short(0, 0x0100, 0)) + Bytes.record(0x008F, [0, 0, 0, 0, 3] + Array("One".utf8))
      + Bytes.record(0x0409, Bytes.short(0, 0x0010, 0)) + Bytes.end
      + Bytes.record(0x008F, [0, 0, 0, 0, 3] + Array("Two".utf8)) + Bytes.record(0x0409, Bytes.short(0, 0x0040, 0))
      + Bytes.record(0x0406, formula) + Bytes.end + Bytes.end
    let found = try read(bytes)
    #expect(found.sheets.map(\.name) == ["Two"])
    #expect(found.sheets.map(\.formulas) == [1])
  }

  @Test("an encrypted workbook says nothing")
  func encrypted() throws {
    let bytes = Bytes.workbook(
      globals: Bytes.record(0x002F, Bytes.short(1, 1, 1)), macros: Bytes.formula(row: 0, column: 0, Self.halt))
    let found = try read(bytes)
    #expect(found.sheets.isEmpty && found.functions.isEmpty && found.issues.isEmpty)
    #expect(try CompoundDescription(bytes).protection != nil)
  }

  @Test("what is no workbook is none")
  func foreign() throws {
    #expect(try WorkbookMacros([UInt8](), .none)?.sheets == nil)
    #expect(try WorkbookMacros([0x09, 0x08, 0x00], .none)?.sheets == nil)
    #expect(try WorkbookMacros(Array("Not a workbook".utf8), .none)?.sheets == nil)
  }
}
