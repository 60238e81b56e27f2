import InventoryModel
import Testing

@Suite("Path patterns")
struct PathPatternTests {
  @Test(
    "match what they name",
    arguments: [
      ("*.tmp", "a.tmp"), ("*.tmp", "x/y/a.tmp"), ("finance/**", "finance/2024/a.xlsx"), ("finance", "finance/a/b"),
      ("finance/", "finance/a"), ("**/old/*.xls", "old/a.xls"), ("**/old/*.xls", "a/b/old/a.xls"),
      ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("/readme.txt", "readme.txt"), ("r?sum?.docx", "résumé.docx"),
      ("[a-c]*.x", "d/bz.x"), ("[!a-c].x", "d.x"), ("\\*.x", "*.x"), ("caf\\xE9.x", "caf\u{E9}.x"), ("**", "a/b"),
      ("archive/*", "archive/2001/a.doc"), ("a**b", "a/x/b"), ("[]].x", "].x"), ("/a", "a/b"),
    ])
  func match(pattern: String, path: String) throws {
    let bytes = pattern.contains("xE9") ? Array("caf".utf8) + [0xE9] + Array(".x".utf8) : Array(path.utf8)
    #expect(try PathPattern(pattern).matches(RawPath(bytes: bytes)))
  }

  @Test(
    "leave out what they do not name",
    arguments: [
      ("*.tmp", "a.tmpx"), ("finance/**", "finance"), ("finance/**", "finances/a"), ("finance/", "finance"),
      ("/readme.txt", "a/readme.txt"), ("a/*.x", "a/b/c.x"), ("**/old/*.xls", "xold/a.xls"), ("[!a-c].x", "a.x"),
      ("??.x", "é.x"), ("a/**/b", "a/xb"), ("*.XLSX", "a.xlsx"), ("a?b", "a/b"), ("\\*.x", "a.x"),
    ])
  func differ(pattern: String, path: String) throws {
    #expect(try !PathPattern(pattern).matches(RawPath(path)))
  }

  @Test(
    "can take the letters A to Z for a to z",
    arguments: [
      ("ACME.*", "acme.rate"), ("acme.*", "ACME.Rate"), ("[A-C]x", "bX"), ("x\\x41", "xa"), ("*.[!A-Z]", "a.1"),
    ])
  func ignoringCase(pattern: String, path: String) throws {
    #expect(try PathPattern(pattern, ignoresCase: true).matches(RawPath(path)))
    #expect(try !PathPattern("[!A-C]x", ignoresCase: true).matches(RawPath("bx")))
    #expect(try !PathPattern("\u{C9}", ignoresCase: true).matches(RawPath("\u{E9}")))
  }

  @Test("say where they are broken", arguments: ["", "/", "[a", "a\\", "[z-a]", "[é]", String(repeating: "a", count: 1025)])
  func broken(pattern: String) {
    #expect(throws: PathPatternError.self) { try PathPattern(pattern) }
  }

  @Test("take linear time, however many stars there are")
  func linear() throws {
    let pattern = try PathPattern(String(repeating: "*a", count: 100) + "b")
    let elapsed = ContinuousClock().measure {
      #expect(!pattern.matches(RawPath(String(repeating: "a", count: 4096))))
    }
    #expect(elapsed < .seconds(5))
  }
}
