import FormulaSyntax
import Testing

@Suite("Arguments of calls")
struct ArgumentTests {
  private func arguments(_ text: String, of name: String) -> [[String]] {
    var scanner = FormulaScanner()
    let analysis = FormulaAnalysis()
    let bytes = Array(text.utf8)
    scanner.analyse(bytes, row: 1, column: 1, into: analysis)
    return analysis.arguments(in: bytes) { scanner.name($0.function) == name }.map { call in
      #expect(call.places.count == min(call.count, CallArguments.kept))
      return call.places.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(
    "arguments are told apart, whatever stands in them",
    arguments: [
      ("F(1,2)", [["1", "2"]]), ("F()", [[]]), ("F( )", [[]]), ("F(,)", [["", ""]]), ("F(a,,b)", [["a", "", "b"]]),
      ("F(G(1,2),\"x,\"\")\",{1,2;3,4})", [["G(1,2)", "\"x,\"\")\"", "{1,2;3,4}"]]),
      ("F((A1,B1),'a,b'!C1,T[[a,b],[c)]])", [["(A1,B1)", "'a,b'!C1", "T[[a,b],[c)]]"]]),
      ("F(1,F(2,3))", [["1", "F(2,3)"], ["2", "3"]]), ("F(1", [["1"]]), ("F(1,\"x", [["1", "\"x"]]),
      ("F( 1 ,\n2 )", [["1", "2"]]), ("G(1)+F(2)", [["2"]]), ("F(1,2,3,4,5,6,7,8,9,10)", [["1", "2", "3", "4", "5", "6", "7", "8"]]),
      ("F(1))),2)", [["1"]]), ("G(1)", []), ("", []), ("_xlfn.F(1,2)+[1]!F(3)", [["1", "2"], ["3"]]),
    ] as [(String, [[String]])])
  func arguments(text: String, expected: [[String]]) {
    #expect(arguments(text, of: "F") == expected)
  }

  @Test("a megabyte of nested or unclosed calls takes one way through the text", .timeLimit(.minutes(1)), arguments: ["F(1,", "F([", "F("])
  func hostile(pattern: String) {
    var scanner = FormulaScanner()
    let analysis = FormulaAnalysis()
    let bytes = Array(String(repeating: pattern, count: 1_000_000 / pattern.utf8.count).utf8)
    scanner.analyse(bytes, row: 1, column: 1, into: analysis)
    #expect(analysis.arguments(in: bytes) { _ in true }.count == analysis.calls.count)
    #expect(analysis.calls.count > 0)
  }
}
