import ConfigurationFiles
import Foundation
import Testing

@Suite("Hostile rule files", .serialized)
struct HostileRuleFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    /// What the first complaint about the file says.
    var says: String

    init(_ name: String, _ text: String, _ says: String) {
      (testDescription, bytes, self.says) = (name, Array(text.utf8), says)
    }
  }

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static let cases = [
    Case("a megabyte of brackets", times(1_048_000, "["), "not YAML: Maximum nesting level"),
    Case("brackets that close again", times(10_000, "[") + times(10_000, "]"), "not YAML: Maximum nesting level"),
    Case("lists in lists on one line", times(520_000, "- "), "not YAML: Maximum nesting level"),
    Case("keys of keys", times(520_000, "? "), "not YAML: Maximum nesting level"),
    Case("mappings in mappings", times(260_000, "{a: "), "not YAML: Maximum nesting level"),
    Case("ever deeper lines", (0..<1_400).map { times($0, " ") + "a:" }.joined(separator: "\n"), "not YAML: Maximum"),
    Case("forty levels", times(40, "[") + times(40, "]"), "nested deeper than 32 levels"),
    Case("a line of a megabyte", "id: " + times(1_048_000, "x"), "a rule lacks “examples”"),
    Case("fifty thousand keys", (0..<50_000).map { "k\($0): x\n" }.joined(), "unknown key “k0” in a rule"),
    Case("a hundred thousand entries", "id: [" + times(100_000, "a,") + "a]", "a rule lacks “examples”"),
    Case("keys that are mappings", "{a: b}: c\n", "a key must be a text"),
    Case("keys that are lists, many times", "{" + times(1_000, "[a]: b,") + "}", "a key must be a text"),
    Case("a key twice", "id: a\nid: b\n", "the key “id” stands here twice"),
    Case("merges", "a: &a { x: y }\nb: { <<: *a }\n", "anchors and aliases"),
    Case("a merge without an anchor", "<<: { x: y }\n", "merge keys (<<) are not allowed"),
    Case("an alias without an anchor", "a: *b\n", "not YAML: found undefined alias"),
    Case("a tag of a language", "a: !!python/object/apply:os.system [x]\n", "tags (!x and !!x) are not allowed"),
    Case("a byte of zero", "id: a\u{0}b\n", "not YAML"),
    Case("two documents", "id: a\n---\nid: b\n", "not YAML"),
    Case("control characters", "\u{1B}[31mid: a\n", "not YAML"),
    Case("nothing but blanks", times(100_000, " "), "the file is empty"),
  ]

  @Test("End with complaints in time", .timeLimit(.minutes(1)), arguments: cases)
  func hostile(one: Case) throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", one.bytes)
    let found = try pack.diagnostics()
    #expect(found.first?.hasPrefix("Area/good.yaml:") == true)
    #expect(found.first?.contains(one.says) == true, "\(found.first?.prefix(300) ?? "nothing")")
    #expect(found.count <= 1_001)
    #expect(found.allSatisfy { $0.count < 1_000 })
  }

  @Test("A mark of the order of bytes and lines that end with CR LF are no harm")
  func harmless() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", [0xEF, 0xBB, 0xBF] + Array(RulePack.rule.replacing("\n", with: "\r\n").utf8))
    #expect(try pack.diagnostics() == [])
  }

  @Test("Bytes that are not UTF-8 are told", arguments: [[0xC3, 0x28], [0xFF, 0xFE, 0x69, 0x00], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func encoding(bytes: [UInt8]) throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", Array("id: ".utf8) + bytes)
    #expect(try pack.diagnostics().first == "Area/good.yaml:1:1: the file is not UTF-8 text")
  }

  @Test(
    "Numbers beyond reason are told",
    arguments: ["99999999999999999999999999", "1e3", "-1", "0x10", "1_000", "+5", ".inf", "٣", "10001"])
  func numbers(number: String) throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule.replacing("    role:", with: "    loss: \(number)\n    role:"))
    let found = try pack.diagnostics()
    #expect(found.contains { $0.contains(": expected loss, a whole number from 0 to 10000") }, "\(found)")
  }

  @Test("Names with slashes, line ends and escapes are shown, not obeyed")
  func names() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule.replacing("id: good", with: #"id: "../../x\n/etc/y.yaml:1:1: z\e[31m""#))
    let found = try pack.diagnostics()
    #expect(found.count == 1)
    #expect(found.first?.contains(#"“../../x\x0a/etc/y.yaml:1:1: z\x1b[31m” is no id"#) == true, "\(found)")
    try pack.write("Area/good.yaml", RulePack.rule)
    try pack.write("Area/a\u{1B}[2J\nb.yaml", "id: x\n")
    #expect(try pack.diagnostics().allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\n") })
  }

  @Test("A table of another shape is told by its lines")
  func tables() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    try pack.write("Data/functions.tsv", "name\tcolumn\tnote\tnote_fr\tsource\nSUM\tsame\nX\tsame\t\t\t\t\t\n")
    #expect(
      try pack.diagnostics() == [
        "Data/functions.tsv:2:1: 2 fields; the header has 5", "Data/functions.tsv:3:1: 7 fields; the header has 5",
      ])
    try pack.write("Data/functions.tsv", "nane\tcolumm\n")
    #expect(try pack.diagnostics().contains { $0.contains("has no column “column”; did you mean “columm”?") })
    try pack.write("Data/functions.tsv", "")
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Data/functions.tsv:1:1: the file is empty") })
    let line = "SUM\t" + Self.times(1 << 20, "s") + "\t\t\t\n"
    try pack.write("Data/functions.tsv", "name\tcolumn\tnote\tnote_fr\tsource\n" + Self.times(8, line))
    let found = try pack.diagnostics()
    #expect(found.count == 8)
    #expect(found.allSatisfy { $0.contains("unknown word “sss") && $0.count < 1_000 })
    try pack.write("Data/functions.tsv", Self.times((16 << 20) + 1, "x"))
    #expect(try pack.diagnostics().contains { $0.hasPrefix("Data/functions.tsv:1:1: the file is too large") })
  }

  @Test("A word of a closed list in a table is told with the nearest")
  func words() throws {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    let head = "target\titem\tvalue\tunit\tsource\tconfidence\tnote\n"
    try pack.write("Data/limits.tsv", head + "t1\tx\t1\tcells\thttps://a\thgih\t\nt2\ty\t1\tcells\thttps://a\tlow\t\n")
    let found = try pack.diagnostics()
    #expect(found.contains { $0.hasPrefix("Data/limits.tsv:2:1: “hgih” is no confidence") && $0.contains("“high”?") })
  }

  @Test("Of a hundred thousand mistakes a thousand are told, and the number of the others")
  func manyMistakes() throws {
    let pack = try HousePack("disables: [" + Self.times(100_000, "goodd,") + "good]\n")
    let found = try pack.diagnostics()
    #expect(found.count == 1_001)
    #expect(found.last?.contains("99000 more complaints are not shown") == true, "\(found.last ?? "")")
  }
}
