import Testing

@testable import MacroSyntax

/// Source that is made to cost: the time grows with its length and no faster.
@Suite("Hostile VBA source", .serialized)
struct HostileSourceTests {
  /// What stands a thousand times in one statement, and the statement many times.
  @Test(
    "a module of a mebibyte has its outline in seconds",
    .timeLimit(.minutes(1)),
    arguments: [
      "GetObject ", "CreateObject(", "GetObject(", "Open a As ", "a.", "(", "[", "#1 ", "#a1", ":", "With a:", "_ ",
      "WithEvents a As b ", "New a.b ", "Declare Sub a Lib \"x\" ", "Attribute ", "\"a\" ", "'a _\n", "a _\n", "Sub a\n",
      "Property Get a\nEnd Property\n", "Dim a _ \n", "Dim a As Zzz:", "Run ", "Run(", "Set a = CreateObject(", "#If a\n", "Private ", "1e+", "\"", "&H",
    ])
  func time(_ piece: String) {
    let unit = Array(piece.utf8)
    var text: [UInt8] = []
    while text.count < 1 << 20 {
      for _ in 0..<19_000 { text += unit }
      text.append(0x0A)
    }
    let source = MacroSource(name: "M", kind: .standard, text: text)
    let libraries = Array(repeating: "ADODB", count: 1_000)
    let scope = MacroScope(host: .excel, modules: [source], libraries: libraries)
    let outline = ModuleOutline(text, in: scope, module: 0)
    #expect(outline.statements >= 0 && outline.procedures.count <= OutlineReader.listLimit)
  }

  @Test("the class of an object is found behind its first argument, unless that has no end")
  func arguments() {
    let near = "Set a = GetObject(b.c, \"Excel.Application\")"
    let far = "Set a = GetObject(" + String(repeating: "b + ", count: 9_000) + "b, \"Excel.Application\")"
    let names = [near, far].map { text in
      ModuleOutline(Array(text.utf8)).creations.map(\.name)
    }
    #expect(names == [["Excel.Application"], [nil]])
  }
}
