import Testing

@testable import MacroSyntax

/// Source that is made to cost: what is told of it takes time that grows with its length, and no faster.
@Suite("Time that outlines take", .serialized)
struct LinearTimeTests {
  /// Each piece stands thousands of times in one statement, and the statement many times.
  @Test(
    "a module of very long statements has its outline in seconds",
    .timeLimit(.minutes(1)),
    arguments: [
      "Then Open a ", "Then On a ", "Then Name a ", "Run ", "Run(", "Application.Run a, ", "CallByName(", "If a Then Set b = ",
      ".a", " .a", "a!b", "[a]", "a(", "With a ", "For Each a In b ", "Set a = b.c(", "\"C:\\a\" & ", "\"\\\\a\\\" & ",
      "= \"password\" ", "Dim a As b, ", "a As New b.c, ", "Type a\n", "Type a\nb As c\n", "Enum a\nb\n", "Sub a:", "Sub a(b)\n",
      "Public a As b\n", "Set a = GetObject(", "Attribute VB_Control = \"a\"\n", "#If a\n", "Get a, ", "TypeOf a Is ", "a. ",
      "With a\n", "End With\n", "a _\n", "Name a As ", "Put 1 ",
    ])
  func pieces(_ piece: String) {
    let unit = Array(piece.utf8)
    var text: [UInt8] = []
    while text.count < 1 << 16 {
      for _ in 0..<19_000 where text.count < 1 << 16 { text += unit }
      text.append(0x0A)
    }
    let sources = [
      MacroSource(name: "First", kind: .standard, text: text), MacroSource(name: "Second", kind: .document, text: text),
    ]
    let scope = MacroScope(host: .excel, modules: sources)
    let outline = ModuleOutline(text, in: scope, module: 0)
    #expect(outline.procedures.count <= OutlineReader.listLimit)
    #expect(outline.uses.count <= OutlineReader.listLimit)
    #expect(NormalizedSource.bytes(of: text).count <= text.count + 1)
  }

  @Test("a project of very many names is cut, and says so")
  func names() {
    let text = Array((0..<30_000).map { "Public v\($0) As Long\n" }.joined().utf8)
    let scope = MacroScope(host: .excel, modules: [MacroSource(name: "M", kind: .standard, text: text)])
    #expect(scope.isOverLimit)
    #expect(ModuleOutline(text, in: scope).isOverLimit)
  }
}
