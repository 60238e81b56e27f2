import FormulaSyntax
import Testing

@Suite("Formulas nobody would type")
struct HostileFormulaTests {
  @Test("a megabyte of nested calls is counted without recursion")
  func nesting() {
    let scanned = Scanned(String(repeating: "A(", count: 400_000))
    #expect(scanned.calls == ["A": 400_000])
    #expect(scanned.traits == [])
  }

  @Test("text beyond the limit is not read, and that is said")
  func longText() {
    var limits = FormulaLimits()
    limits.formula = 10
    let scanned = Scanned("SUM(A1,ABS(B1))", limits: limits)
    #expect(scanned.calls == ["SUM": 1])
    #expect(scanned.traits == .overLimit)
  }

  @Test("names beyond the limits are no calls, and that is said")
  func names() {
    let long = Scanned(String(repeating: "N", count: 1025) + "(1)")
    #expect(long.calls == [:])
    #expect(long.traits == .overLimit)
    var limits = FormulaLimits()
    limits.names = 2
    let many = Scanned("A()+B()+C()+A()", limits: limits)
    #expect(many.calls == ["A": 2, "B": 1])
    #expect(many.traits == .overLimit)
  }

  @Test("every name of many is told apart, whatever their hashes")
  func manyNames() {
    let scanned = Scanned((0..<20_000).map { "F\($0)X()" }.joined(separator: "+"))
    #expect(scanned.calls.count == 20_000)
    #expect(scanned.calls.values.allSatisfy { $0 == 1 })
  }

  /// Quadratic, this takes minutes: each of 250,000 brackets would search the rest of the text for its partner.
  @Test(
    "brackets that never close take one way through the text", .timeLimit(.minutes(1)), arguments: ["['][", "[", "['"])
  func brackets(pattern: String) {
    let scanned = Scanned(String(repeating: pattern, count: 1_000_000 / pattern.utf8.count))
    #expect(scanned.calls == [:])
  }

  @Test("no cut of a formula, and no byte in it, is out of bounds")
  func cutsAndBytes() {
    let whole = Array(
      "=IF('a''[b]:c'!A1=\"x\"\"\",_xlfn._xlws.SORT(T[[#All],['[a]]),#REF!:Jan:Dec!Ä(1),[1]!_xll.F())".utf8)
    for length in 0...whole.count { _ = Scanned(Array(whole.prefix(length))) }
    for place in whole.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = whole
        changed[place] = byte
        #expect(Scanned(changed).order.count <= 8)
      }
    }
  }
}
