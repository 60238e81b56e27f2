import FormulaSyntax
import Testing

@Suite("The relative form of formulas")
struct ShapeTests {
  private func shape(_ text: String, _ row: Int, _ column: Int) -> UInt64 {
    Scanned(text, row: row, column: column).shape
  }

  @Test("copies of a formula are one formula")
  func copies() {
    let first = shape("A1*$B$1+SUM(Feuil1!A1:$C1,B:B)", 1, 3)
    #expect(shape("A2*$B$1+SUM(Feuil1!A2:$C2,B:B)", 2, 3) == first)
    #expect(shape("E40*$B$1+SUM(feuil1!E40:$C40,F:F)", 40, 7) == first)
    #expect(shape("=a2*$B$1+sum(Feuil1!A2:$C2,B:B)", 2, 3) == first)
  }

  @Test(
    "formulas that differ are told apart",
    arguments: [
      ("A1", "A2"), ("A1", "$A1"), ("A1", "A$1"), ("$A$1", "$A$2"), ("A1", "B1"), ("A:A", "B:B"), ("1:1", "2:2"),
      ("\"a\"", "\"A\""), ("Feuil1!A1", "Feuil2!A1"), ("[1]F!A1", "[2]F!A1"), ("SUM(A1)", "MAX(A1)"), ("A1+B1", "A1-B1"),
      ("A1:B2", "A1+B2"), ("T[a]", "T[b]"), ("1", "2"), ("Un", "Deux"), ("A1 B1", "A1,B1"), ("", "1"),
    ])
  func differences(one: String, other: String) {
    #expect(shape(one, 5, 5) != shape(other, 5, 5))
  }

  @Test("the hash is the same on every machine and in every run: sketches in inventories are compared by it")
  func stable() {
    #expect(shape("", 1, 1) == 0xF52A_15E9_A9B5_E89B)
    #expect(shape("SUM(A1:$B$2)*Taux", 3, 4) == 0xED33_376D_7B0C_FDEA)
  }

  @Test("the shapes of many formulas are all different, and spread over the whole range")
  func spread() {
    var scanner = FormulaScanner()
    let analysis = FormulaAnalysis()
    var shapes: Set<UInt64> = []
    var low = 0
    for number in 0..<20_000 {
      scanner.analyse(Array("A1*\(number)+$A$\(number + 1)".utf8), row: 1, column: 1, into: analysis)
      shapes.insert(analysis.shape)
      if analysis.shape < UInt64.max / 4 { low += 1 }
    }
    #expect(shapes.count == 20_000)
    #expect((4_600...5_400).contains(low))
  }
}
