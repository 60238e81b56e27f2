import FormulaSyntax
import Testing

@Suite("References in formula text")
struct ReferenceTests {
  @Test(
    "what a formula reads is found, with what stands before the mark",
    arguments: [
      ("A1+$B$2", ["cell A1", "cell $B$2"]),
      ("SUM(A1:B2,XFD1048576)", ["area A1:B2", "cell XFD1048576"]),
      ("SUM($A:C,1:$3)", ["columns $A:C", "rows 1:$3"]),
      ("Sheet1!A1+'My ''sheet'' (1)'!A:A", ["cell Sheet1!A1", "columns My 'sheet' (1)!A:A"]),
      ("SUM(Jan:Dec!B2)", ["cell Jan:Dec!B2"]),
      ("SUM('Jan 1:Dec 1'!B2)", ["cell Jan 1:Dec 1!B2"]),
      ("Sheet1!A1:Sheet1!B2", ["cell Sheet1!A1", "cell Sheet1!B2"]),
      ("[1]Sheet1!A1+'[2]Plan ''26'!A1:B2", ["cell <1>Sheet1!A1", "area <2>Plan '26!A1:B2"]),
      ("SUM([1]Jan:Dec!A1)", ["cell <1>Jan:Dec!A1"]),
      ("[3]!Taux*[0]!Ici", ["name <3>!Taux", "name !Ici"]),
      (
        "'C:\\Bob''s [old] files\\[a (1).xlsx]S'!A1", ["cell <C:\\Bob's [old] files\\a (1).xlsx>S!A1"]
      ),
      ("'\\\\srv\\part\\a.xls'!Nom", ["name <\\\\srv\\part\\a.xls>!Nom"]),
      ("[Book 1.xlsx]Sheet1!A1", ["cell <Book 1.xlsx>Sheet1!A1"]),
      ("[it's.xlsx]S!A1", ["cell <it's.xlsx>S!A1"]),
      ("'https://x.sharepoint.com/a/[b.xlsx]S'!A1", ["cell <https://x.sharepoint.com/a/b.xlsx>S!A1"]),
      ("Personal.xlsb!Nom", ["name <Personal.xlsb>!Nom"]),
      ("T1[Net]*T1[[#This Row],[a '[b']]]+[@Net]+SUM([#Totals])", ["table T1", "table T1", "table ", "table "]),
      ("[1]!T1[Net]", ["table <1>!T1"]),
      ("#REF!+Sheet1!#REF!+#REF!A1", ["broken #REF!", "broken Sheet1!#REF!", "broken #REF!"]),
      ("#N/A+#DIV/0!+#NAME?+#SPILL!+#GETTING_DATA", []),
      ("Taux*TVA_2+Été", ["name Taux", "name TVA_2", "name Été"]),
      ("TRUE+false+1.5E+10+.5+12", []),
      ("_xlfn.LET(_xlpm.x,A1,_xlpm.x+_xlop.y)+_xleta.SUM", ["cell A1"]),
      ("A1:INDEX(B:B,2)", ["cell A1", "columns B:B"]),
      ("ABCD1+XFE1+A0+A1048577+A01", ["name ABCD1", "name XFE1", "name A0", "name A1048577", "name A01"]),
      ("R[-1]C[2]+RC[-1]+R1C1", [
        "relativeNotation R[-1]", "relativeNotation RC[-1]", "relativeNotation R1C1",
      ]),
      ("\"A1+Sheet1!B2\"", []), ("SUM(1,2)", []), ("{1,2;3,4}", []),
      ("_xlnm.Print_Area", ["name _xlnm.Print_Area"]), ("A1.B", ["name A1.B"]), ("$A", ["name A"]),
      ("LOG10(A1)", ["cell A1"]), ("TAUX1", ["name TAUX1"]), ("TAX2026", ["cell TAX2026"]),
    ] as [(String, [String])])
  func references(text: String, expected: [String]) {
    #expect(Scanned(text).references == expected)
    #expect(Scanned("=" + text).references == expected)
  }

  @Test(
    "kinds of reference are traits",
    arguments: [
      ("SUM(A:A)", .wholeColumns), ("SUM($A$1:$A$1048576)", .wholeColumns), ("SUM(1:1)", .wholeRows),
      ("SUM($A$1:$XFD$1)", .wholeRows), ("A2:A1048576", []), ("T[Net]", .structuredReference),
      ("_xlfn.ANCHORARRAY(A1)", .spillReference), ("A1#", .spillReference), ("SUM(Taux#)", .spillReference),
      ("_xlfn.SINGLE(A1:A9)", .implicitIntersection), ("@A1:A9", .implicitIntersection), ("T[@Net]", .structuredReference),
      ("SUM((A1,B1))", .union), ("SUM(A1,B1)", []), ("Sheet1!A1,Sheet1!B1", .union), ("LARGE((A1:A9,C1:C9),1)", .union),
      ("SUM({1,2})", []), ("({1,2})", []), ("_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(1,2)", []), ("SUM (A1,B1)", []),
      ("SUM(A1:B9 B2:C3)", .intersection), ("(A1:B9) (B2:C3)", .intersection), ("Nord Ventes", .intersection),
      ("IF( A1 , B1 ,\n C1 )", []), ("A1 + B1", []), ("A1 =1", []), ("#NAME?(A1,B1)", []),
      ("R[-1]C", .relativeNotation), ("R1C1", .relativeNotation), ("RC1", []), ("R*C", []),
      ("A1:Sheet2!B1", []), ("#REF!", .brokenReference), ("'#REF!'!A1", []), ("\"#REF!\"", []),
    ] as [(String, FormulaTraits)])
  func traits(text: String, expected: FormulaTraits) {
    #expect(Scanned(text).traits == expected)
  }

  @Test(
    "numbers of external books are told once each",
    arguments: [
      ("[1]A!A1+[2]B!A1+[1]A!A2", [1, 2]), ("'[12]Plan'!A1", [12]), ("[3]!'item'", [3]), ("[0]!Nom", []),
      ("\"[1]A!A1\"", []), ("T[1]", []), ("'C:\\a\\[b.xls]S'!A1", []), ("[999999999]S!A1", [999_999_999]),
      ("[99999999999999999999]S!A1", []),
    ] as [(String, [Int])])
  func books(text: String, expected: [Int]) {
    #expect(Scanned(text).books == expected)
  }

  @Test("names and qualifiers have one number each, whatever their case")
  func numbers() {
    var scanner = FormulaScanner()
    let analysis = FormulaAnalysis()
    scanner.analyse(Array("Feuil1!A1+FEUIL1!B1+Taux+taux+Autre!Taux".utf8), row: 1, column: 1, into: analysis)
    #expect(scanner.qualifierCount == 2)
    #expect(scanner.readNameCount == 1)
    #expect(analysis.qualifiers.map(\.index) == [0, 0, 1])
  }

  @Test("tables that are full are told, and nothing is lost but numbers")
  func full() {
    var limits = FormulaLimits()
    limits.names = 1
    let scanned = Scanned("[1]A!Un+[2]B!Deux", limits: limits)
    #expect(scanned.traits == [.overLimit, .externalReference])
    #expect(scanned.references == ["name <1>A!Un", "name Deux"])
    limits.qualifier = 8
    #expect(Scanned("'[1]" + String(repeating: "x", count: 20) + "'!A1", limits: limits).traits.contains(.overLimit))
  }
}
