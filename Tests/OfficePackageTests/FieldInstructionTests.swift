import Testing

@testable import OfficePackage

/// Instructions taken apart (ECMA-376-1:2016 §17.16.2–17.16.4).
@Suite("Field instructions")
struct FieldInstructionTests {
  private func read(_ text: String) -> FieldInstruction { FieldInstruction(Array(text.utf8)) }

  @Test(
    "the name is the first word, in capitals, up to a blank, a switch or a quotation mark",
    arguments: [
      ("PAGE", "PAGE"), ("  page  ", "PAGE"), ("PAGE\\* MERGEFORMAT", "PAGE"), ("XE\"mot\"", "XE"), ("=SUM(ABOVE)", "="),
      (" = 1 + 2", "="), ("TOC\t\\o", "TOC"), ("\u{A0}DATE\u{A0}\\@ \"d\"", "DATE"), ("XE\u{201C}mot\u{201D}", "XE"),
      ("été", "ÉTÉ"), ("", ""), ("   ", ""), ("\\* MERGEFORMAT", ""), ("\"mot\"", ""), ("\u{1}MERGEFIELD\u{2} x", ""),
    ])
  func name(_ text: String, _ name: String) { #expect(read(text).name == name) }

  @Test("a name is bounded")
  func longName() { #expect(read(String(repeating: "a", count: 100_000)).name.utf8.count == 64) }

  @Test("arguments are words or quoted, escapes are taken out, and an empty one is one")
  func arguments() {
    #expect(read("ASK nom \"Quel \\\"nom\\\" ?\" \"\"").arguments.map(\.text) == ["nom", "Quel \"nom\" ?", ""])
    #expect(read("QUOTE \u{201C}a b\u{201D} c").arguments.map(\.text) == ["a b", "c"])
    #expect(read("QUOTE \"offen und lang").arguments.map(\.text) == ["offen und lang"])
    #expect(read("QUOTE a\"b\"c").arguments.map(\.text) == ["a", "b", "c"])
  }

  @Test(
    "paths are read with doubled backslashes and without",
    arguments: [
      (#"INCLUDETEXT "C:\\a\\b.docx""#, #"C:\a\b.docx"#), (#"INCLUDETEXT C:\\a\\b.docx"#, #"C:\a\b.docx"#),
      (#"INCLUDETEXT "C:\a\b.docx""#, #"C:\a\b.docx"#), (#"INCLUDETEXT C:\a\b.docx"#, #"C:\a\b.docx"#),
      (#"INCLUDETEXT "\\\\srv\\p\\b.docx""#, #"\\srv\p\b.docx"#), (#"INCLUDETEXT "\\srv\p\b.docx""#, #"\\srv\p\b.docx"#),
      (#"INCLUDETEXT \\\\srv\\p\\b.docx"#, #"\\srv\p\b.docx"#), (#"INCLUDETEXT ..\\b.docx"#, #"..\b.docx"#),
      (#"INCLUDETEXT "b.docx\\""#, #"b.docx\"#), (#"INCLUDETEXT b.docx\"#, #"b.docx\"#),
    ])
  func paths(_ text: String, _ path: String) { #expect(read(text).arguments.map(\.text) == [path]) }

  @Test("switches are told without case, and have the argument that belongs to them")
  func switches() {
    let toc = read("TOC \\O\"1-3\"\\h \\z \\c \"Figure\" \\* MERGEFORMAT")
    #expect(toc.switches.map(\.name) == ["o", "h", "z", "c", "*"])
    #expect(toc.switches.map { $0.argument?.text } == ["1-3", nil, nil, "Figure", "MERGEFORMAT"])
    #expect(toc.arguments.isEmpty)
    let link = read("HYPERLINK \\l \"ici\" \"https://a.org\" \\n")
    #expect(link.arguments.map(\.text) == ["https://a.org"])
    #expect(link.switches == [FieldSwitch("l", FieldArgument("ici")), FieldSwitch("n")])
    // `\h` of REF stands alone: what follows is the field's own.
    #expect(read("REF \\h total").arguments.map(\.text) == ["total"])
  }

  @Test("a nested field is its result: a computed piece, and nothing of its instruction")
  func nested() {
    let whole = read("INCLUDETEXT \u{1}FILENAME\u{2} x")
    #expect(whole.arguments == [FieldArgument("{FILENAME}", isComputed: true), FieldArgument("x")])
    let piece = read("INCLUDEPICTURE \"C:\\\\\u{1}MERGEFIELD\u{2}.png\" \\d")
    #expect(piece.arguments == [FieldArgument("C:\\{MERGEFIELD}.png", isComputed: true)])
    #expect(piece.switches.map(\.name) == ["d"])
  }

  @Test("megabytes of arguments are bounded", .timeLimit(.minutes(1)))
  func many() {
    let read = read("IF " + String(repeating: "a ", count: 1_000_000))
    #expect(read.arguments.count == 256)
    #expect(self.read("IF " + String(repeating: "\\", count: 1_000_001)).name == "IF")
    #expect(self.read("IF " + String(repeating: "\"", count: 1_000_001)).name == "IF")
    #expect(self.read("IF " + String(repeating: "\u{1}", count: 1_000_001)).arguments.count == 1)
  }
}
