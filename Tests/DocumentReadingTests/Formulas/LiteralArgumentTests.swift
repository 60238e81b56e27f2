import Testing

@testable import Detectors

@Suite("Texts that a call is given")
struct LiteralArgumentTests {
  private func read(_ formula: String, count: Int) -> [String] {
    let text = Array(formula.utf8)
    guard let open = text.firstIndex(of: UInt8(ascii: "(")) else { return [] }
    return LiteralArguments.read(text, open: open, count: count).map { $0.text + ($0.isComputed ? "…" : "") }
  }

  @Test(
    "they are read up to the first that is more than a text",
    arguments: [
      ("F(\"a\",\"b\",1)", ["a", "b"]), ("F( \"a\" , \"b\" )", ["a", "b"]), ("F(\"a\"&A1,\"b\")", ["a…"]),
      ("F(A1,\"b\")", []), ("F(\"a\",A1)", ["a"]), ("F(\"say \"\"a\"\"\")", ["say \"a\""]), ("F(\"a", ["a"]), ("F(", []),
      ("{F(\"a\"}", ["a"]), ("F()", []),
    ])
  func arguments(formula: String, expected: [String]) { #expect(read(formula, count: 2) == expected) }

  @Test("a call in a call in a call is not gone over once for each", .timeLimit(.minutes(1)))
  func nested() {
    let text = Array(String(repeating: "RTD(", count: 200_000).utf8)
    var found = 0
    for open in text.indices where text[open] == UInt8(ascii: "(") {
      found += LiteralArguments.read(text, open: open, count: 1).count
    }
    #expect(found == 0)
  }
}
