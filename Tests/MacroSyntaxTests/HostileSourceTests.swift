import Testing

@testable import MacroSyntax

/// Source that is made to cost: what was found by looking for it, each once slow by the square of its length.
@Suite("Hostile VBA source", .serialized)
struct HostileSourceTests {
  private static func text(_ piece: String, bytes: Int) -> [UInt8] {
    let unit = Array(piece.utf8)
    return Array(repeating: unit, count: bytes / unit.count).flatMap(\.self)
  }

  /// What stands a thousand times in one statement, and the statement many times.
  @Test(
    "a module of one piece over and over has its outline in seconds",
    .timeLimit(.minutes(1)),
    arguments: [
      "GetObject ", "CreateObject(", "GetObject(", "Open a As ", "a.", "(", "[", "#1 ", "#a1", ":", "With a:", "_ ",
      "WithEvents a As b ", "New a.b ", "Declare Sub a Lib \"x\" ", "Attribute ", "\"a\" ", "'a _\n", "a _\n", "Sub a\n",
      "Property Get a\nEnd Property\n", "Dim a _ \n", "Dim a As Zzz:", "Run ", "Run(", "Set a = CreateObject(", "#If a\n", "Private ", "1e+", "\"", "&H",
    ])
  func time(_ piece: String) {
    let unit = Array(piece.utf8)
    var text: [UInt8] = []
    while text.count < 1 << 18 {
      for _ in 0..<19_000 { text += unit }
      text.append(0x0A)
    }
    let source = MacroSource(name: "M", kind: .standard, text: text)
    let libraries = Array(repeating: "ADODB", count: 1_000)
    let scope = MacroScope(host: .excel, modules: [source], libraries: libraries)
    let outline = ModuleOutline(text, in: scope, module: 0)
    #expect(outline.statements >= 0 && outline.procedures.count <= OutlineReader.listLimit)
  }

  /// Two readers have to agree where a line ends: blanks may follow the underscore that continues it ([MS-VBAL] 3.2.2).
  @Test("declarations on lines that go on and on are read once", .timeLimit(.minutes(1)))
  func continued() {
    for piece in ["Dim a _ \n", "Public a As Long _\t\r\n", "Private a _ \n x = \"\n"] {
      let source = MacroSource(name: "M", kind: .standard, text: Self.text(piece, bytes: 1 << 18))
      let scope = MacroScope(host: .excel, modules: [source])
      #expect(scope.modules.count == 1)
    }
    let lines = "Dim a _ \n  As ADODB.Connection _ \n, b\nDim c\n"
    let source = MacroSource(name: "M", kind: .standard, text: Array(lines.utf8))
    let names = MacroScope(host: .excel, modules: [source]).modules[0].declarations.names
    #expect(Set(names.keys) == Set(["a", "b", "c"].map { MacroWord($0) }))
  }

  @Test("source of many lines is brought into its normal form without copies of it", .timeLimit(.minutes(1)))
  func normalized() {
    let normal = NormalizedSource.bytes(of: Self.text("A  b\r\nAttribute x\r\n", bytes: 1 << 20))
    #expect(normal.starts(with: Array("a b\na b\n".utf8)))
    #expect(normal.count == 4 * ((1 << 20) / 19))
  }

  @Test("the class of an object is found behind its first argument, unless that has no end")
  func arguments() {
    let near = "Set a = GetObject(b.c, \"Excel.Application\")"
    let far = "Set a = GetObject(" + String(repeating: "b + ", count: 9_000) + "b, \"Excel.Application\")"
    let names = [near, far].map { text in ModuleOutline(Array(text.utf8)).creations.map(\.name) }
    #expect(names == [["Excel.Application"], [nil]])
  }
}
