import Testing

@testable import DocumentReading

@Suite("Names of files made of names from documents")
struct ExportNameTests {
  static let hostile = [
    "../../etc/passwd", "/etc/passwd", "..", ".", "", " ", ". .", "a/b", "a\\b", "C:\\Windows\\x", "a:b", "\u{0}", "a\u{0}b",
    "a\nb", "\u{1B}[31m", "\u{202E}cod.exe", "zero\u{200B}width", "-rf", "~root", "a*?\"<>|", "CON", "con", "NUL", "nul.txt",
    "COM1", "LPT9", "com\u{B9}", "CONIN$", ".ssh", "trailing.", "trailing ", "\u{FFFD}", "\u{2028}", "%2e%2e%2f", "$(x)", "`x`",
    String(repeating: "x", count: 100_000), String(repeating: "\u{301}", count: 5_000), String(repeating: "é", count: 500),
  ]

  @Test("one component, of letters and harmless signs, of a length that fits, that no system takes for a device", arguments: hostile)
  func safe(name: String) {
    var names = ExportName()
    for ending in ["bas", ""] {
      let file = names.unique(name, fileExtension: ending)
      #expect(!file.isEmpty && file != "." && file != ".." && file.utf8.count <= 200)
      #expect(!file.unicodeScalars.contains { "/\\:*?\"<>|\u{0}$`~%".unicodeScalars.contains($0) || $0.value < 0x20 })
      #expect(!file.unicodeScalars.contains { [.format, .control, .lineSeparator].contains($0.properties.generalCategory) })
      #expect(![".", "-", " "].contains(file.prefix(1)) && ![".", " "].contains(file.suffix(1)))
      let stem = file.prefix { $0 != "." }.lowercased()
      #expect(!["con", "nul", "com1", "lpt9", "com\u{B9}", "conin$"].contains(stem))
    }
  }

  @Test("an ordinary name stays as it is, in any writing")
  func ordinary() {
    var names = ExportName()
    for name in ["Module1", "Tabelle1", "Feuil1", "Модуль1", "标准", "Calcul été", "budget 2026 (copie).xlsm"] {
      #expect(names.unique(name) == name)
    }
  }

  @Test("no name is given twice, nor two that a file system may take for one")
  func twins() {
    var names = ExportName()
    let given = ["Module1", "module1", "MODULE1", "Module1", "Module1-2", "a/b", "a:b", "\u{E9}", "e\u{301}"]
      .map { names.unique($0, fileExtension: "bas") }
    #expect(given.prefix(4) == ["Module1.bas", "module1-2.bas", "MODULE1-3.bas", "Module1-4.bas"])
    #expect(Set(given.map { $0.lowercased() }).count == given.count)
    let long = String(repeating: "x", count: 300)
    #expect(names.unique(long + "a") != names.unique(long + "b"))
  }
}
