import Testing

@testable import FormulaSyntax

@Suite("Section documents of Power Query")
struct QuerySectionTests {
  private func read(_ text: String) -> QuerySection {
    QuerySection(Array(text.utf8), isSource: ["File.Contents", "Sql.Database", "Odbc.DataSource"].contains)
  }

  private func calls(_ expression: String) -> [QueryCall] {
    read("section S; shared q = \(expression);").queries.first?.calls ?? []
  }

  @Test("comments, literals and names of fields hold no calls and no references")
  func inert() {
    let section = read(
      """
      section S; /* File.Contents("a") */ // File.Contents("b")
      shared Data = "File.Contents(""c"")";
      shared q = let x = [Data = 1, Order Data = 2][Data], y = each [Data] in #"Data too";
      """)
    #expect(section.queries.map(\.name) == ["Data", "q"])
    #expect(section.queries.allSatisfy { $0.calls.isEmpty && $0.references.isEmpty })
  }

  @Test(
    "targets are read through escapes, doubled marks, variables, parameters and joined texts",
    arguments: [
      (#"File.Contents("C:\a.csv")"#, #"C:\a.csv"#), (#"File.Contents("a""b")"#, #"a"b"#),
      (#"File.Contents("a#(lf)b#(#)(c)#(0041)")"#, "a\nb#(c)A"), (#"let p = "x" & "y" in File.Contents(p & ".csv")"#, "xy.csv"),
      (#"File.Contents("x\" & Text.From(1))"#, #"x\…"#), ("File.Contents(Text.From(1))", "…"),
      (#"(a) => File.Contents(a)"#, "…"), (#"File.Contents(#"my path")"#, "…"), ("List.Transform(p, File.Contents)", ""),
      (#"File.Contents ( /* here */ "a" )"#, "a"), (#"File.Contents(f("a"))"#, "…"), (#"File.Contents(t[Path])"#, "…"),
    ])
  func targets(_ expression: String, _ target: String) {
    #expect(calls(expression).first?.first == target)
  }

  @Test("a second argument, and a record instead of a connection string")
  func arguments() {
    #expect(calls(#"Sql.Database("s", "d", [Query="x"])"#).first == QueryCall(function: "Sql.Database", first: "s", second: "d"))
    #expect(calls(#"Odbc.DataSource([Driver="D", Server="s"])"#).first?.first == "Driver=D;Server=s")
  }

  @Test("a variable or a parameter hides a member of its name")
  func shadows() {
    let section = read("section S; a = 1; b = let a = 2 in a; c = (a as any) as any => a; d = a; e = f(a);")
    #expect(section.queries.map(\.references) == [[], [], [], ["a"], ["a"]])
    #expect(section.queries.map(\.kind) == [.query, .query, .function, .query, .query])
  }

  @Test("names that lead back to themselves, or multiply, end")
  func cycles() {
    #expect(read(#"section S; a = b & "x"; b = a & "y"; c = File.Contents(a);"#).queries.last?.calls.first?.first.contains("…") == true)
    let wide = Array(repeating: "NAME", count: 60).joined(separator: " & ")
    var text = "section S; n0 = \"\";"
    for level in 1...9 { text += "n\(level) = \(wide.replacing("NAME", with: "n\(level - 1)"));" }
    let section = read(text + "q = File.Contents(n9); r = File.Contents(n9);")
    #expect(section.queries.count == 12)
  }

  @Test(
    "what is cut off or unbalanced ends with the text",
    arguments: ["", "section", "shared a = \"", "shared a = /*", "shared #\"a", "a = ((((", "a = ]]]; b = 1;", "\u{FEFF}section S; a = #", "[x=1] a = 2"])
  func ragged(_ text: String) {
    #expect(read(text).queries.count <= 2)
  }

  @Test("more tokens and members than are kept are told")
  func limits() {
    #expect(read("a = " + String(repeating: "x,", count: QuerySection.tokenLimit) + ";").isOverLimit)
    let many = (0...QuerySection.memberLimit).map { "a\($0)=1;" }.joined()
    let section = read(many)
    #expect(section.isOverLimit && section.queries.count == QuerySection.memberLimit)
  }
}
