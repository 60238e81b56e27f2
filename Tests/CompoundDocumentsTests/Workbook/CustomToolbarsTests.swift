import Testing

@testable import CompoundDocuments

@Suite("Custom toolbars")
struct CustomToolbarsTests {
  private static func text(_ text: String) -> [UInt8] {
    [UInt8(text.utf16.count)] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func toolbar(_ name: String, controls: [[UInt8]], promised: Int? = nil) -> [UInt8] {
    [1, 1, 0, 0, 0, 0, 0, 0] + RecordBytes.short(1, 3, 0) + [2, 1] + RecordBytes.short(promised ?? controls.count)
      + [1, 0, 0, 0] + [UInt8](repeating: 0, count: 8) + text(name) + [UInt8](repeating: 0, count: 64)
      + controls.flatMap { $0 }
  }

  private static func control(_ type: UInt8, _ identifier: Int, flags: UInt8 = 0, _ data: [UInt8]) -> [UInt8] {
    let command: [UInt8] = identifier == 1 ? [] : [0, 0, 0, 0]
    return [3, 1, flags, type] + RecordBytes.short(identifier) + [0, 0, 0, 0, 3]
      + (flags & 0x10 != 0 ? [9, 0, 9, 0] : []) + (type == 0x16 ? [] : command) + data
  }

  private static func action(_ macro: String) -> [UInt8] {
    text("") + [0, 0, 0, 0] + text("tag") + text(macro) + text("") + [0, 0]
  }

  @Test("the macros of buttons are found behind controls of every kind")
  func buttons() {
    let picture: [UInt8] = [14, 0, 0, 0, 1, 2, 3, 4]
    let controls = [
      Self.control(0x01, 0x0B85, [1] + Self.text("Caption") + [0]),
      Self.control(0x01, 1, flags: 0x10, [4] + Self.action("First") + [0x18] + picture + picture + [7, 0]),
      Self.control(0x0A, 1, [3] + Self.text("Menu") + Self.text("a") + Self.text("b") + [1, 0, 0, 0] + Self.text("Popup")),
      Self.control(0x04, 1, [4] + Self.action("Book.xls!Chosen") + [2, 0] + Self.text("x") + Self.text("y")
        + [UInt8](repeating: 0, count: 8) + Self.text("")),
      Self.control(0x16, 5, []), Self.control(0x0F, 1, [0]),
      Self.control(0x01, 1, [4] + Self.action("Last") + [4] + Self.text("L")),
    ]
    let toolbars = CustomToolbars(Self.toolbar("Bar", controls: controls))
    #expect(!toolbars.isBroken)
    #expect(toolbars.names == ["Bar"])
    #expect(toolbars.buttons.map(\.action) == ["First", "Book.xls!Chosen", "Last"])
  }

  @Test("toolbars that are cut, or promise more than there is, are told", arguments: [
    [], [1, 1], toolbar("Bar", controls: [], promised: 0xFFFF),
    toolbar("Bar", controls: [control(0x01, 1, [0] + [0x08, 0xFF, 0xFF, 0xFF, 0xFF])]),
    toolbar("Bar", controls: [control(0x01, 1, [0] + [0x08, 1, 0, 0, 0])]),
    toolbar("Bar", controls: [control(0x02, 1, [0, 0xFF, 0x7F])]),
  ] as [[UInt8]])
  func broken(_ bytes: [UInt8]) { #expect(CustomToolbars(bytes).isBroken) }

  @Test("toolbars cut at any byte end")
  func cuts() {
    let whole = Self.toolbar("Bar", controls: [Self.control(0x01, 1, [4] + Self.action("Print") + [0])])
    #expect(!CustomToolbars(whole).isBroken)
    for count in 0..<whole.count { #expect(CustomToolbars(Array(whole.prefix(count))).isBroken) }
  }

  @Test("a macro of another workbook is told from its file")
  func actions() {
    #expect(WorkbookReader.parts("Print") == ("", "Print"))
    #expect(WorkbookReader.parts(#"'C:\Tools\My Book.xls'!Module1.Print"#) == ("My Book.xls", "Module1.Print"))
  }
}
