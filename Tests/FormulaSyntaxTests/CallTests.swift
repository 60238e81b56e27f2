import FormulaSyntax
import Testing

@Suite("Calls in formula text")
struct CallTests {
  @Test(
    "names are found as the definition of formula.function says",
    arguments: [
      ("SUM(A1,sum(B1))", ["SUM": 2]),
      ("_xlfn._xlws.SORT(A1:A3)", ["SORT": 1]),
      ("_xlfn.XLOOKUP(A1,B:B,C:C)", ["XLOOKUP": 1]),
      ("_xll.MyUdf(1)+_xludf.OTHER(2)", ["MYUDF": 1, "OTHER": 1]),
      ("[1]!HsGetValue(\"x(\")", ["HSGETVALUE": 1]),
      ("'C:\\a b\\[x(1).xla]S''t(1)'!Do.It(1)", ["DO.IT": 1]),
      ("A1:INDEX(B:B,2)", ["INDEX": 1]),
      ("INDEX(A:A,1):INDEX(A:A,9)", ["INDEX": 2]),
      ("Table1[[#This Row],[Net (EUR)]]*ROUND(Table1[a (b)],2)", ["ROUND": 1]),
      ("LOG10(A1)+ATAN2(1,2)+A1*1E+5", ["LOG10": 1, "ATAN2": 1]),
      ("IF(A1=\"a \"\"SUM(\"\" b\",1,-(2))", ["IF": 1]),
      ("_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))", ["LET": 1, "LAMBDA": 1]),
      ("_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(1)", ["LAMBDA": 1]),
      ("_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.SUM)", ["GROUPBY": 1]),
      ("__xludf.DUMMYFUNCTION(\"FLATTEN(A1)\")", ["__XLUDF.DUMMYFUNCTION": 1]),
      ("#NAME?(A1)", [:]),
      ("SUM(#REF!)", ["SUM": 1]),
      ("SUM(#REF!:#REF!)", ["SUM": 1]),
      ("SUM(E3:G4 (B2:E5,G2:H5))", ["SUM": 1]),
      ("{1,2;\"A(\",TRUE}", [:]),
      ("=YesNo", [:]),
      ("ÄNDERN(1)", ["ÄNDERN": 1]),
      ("ändern(1)+Ändern(2)", ["ÄNDERN": 2]),
      ("straße()", ["STRASSE": 1]),
      ("_xlfn.ANCHORARRAY(A1)+#SPILL!+ABS(1)", ["ANCHORARRAY": 1, "ABS": 1]),
      ("D6()+A1", ["D6": 1]),
      ("SUM (A1)", [:]),
      ("=@SUM(A1)", ["SUM": 1]),
      ("[1]!'x'+ABS(1)", ["ABS": 1]),
      ("[it's.xlsx]S!A1+ABS(1)", ["ABS": 1]),
      ("T['[a']]+ABS(1)", ["ABS": 1]),
      ("A1*\u{A0}(B1)+\u{A0}SUM(1)", ["SUM": 1]),
      ("ıf(1)+IF(1)", ["IF": 2]),
      ("_xlfn.(1)", [:]),
      ("_xlfnSUM(1)", ["_XLFNSUM": 1]),
      ("\"unclosed SUM(", [:]), ("'", [:]), ("[", [:]), ("#", [:]), ("", [:]), ("(", [:]), ("A\"\"\"", [:]),
    ] as [(String, [String: Int])])
  func calls(text: String, expected: [String: Int]) {
    #expect(Scanned(text).calls == expected)
    // Stored formulas have no "=", typed ones do: it makes no difference.
    #expect(Scanned("=" + text).calls == expected)
  }

  @Test("calls come in order of appearance, and ids count up from 0 without gaps")
  func order() {
    #expect(Scanned("IF(MAX(A1),MIN(B1),max(C1))").order == ["IF", "MAX", "MIN", "MAX"])
    var scanner = FormulaScanner()
    var ids: [Int] = []
    let analysis = FormulaAnalysis()
    scanner.analyse(Array("B(A(b(C())))".utf8), row: 1, column: 1, into: analysis)
    ids = analysis.calls.map(\.function.index)
    #expect(ids == [0, 1, 0, 2])
    #expect(scanner.nameCount == 3)
  }

  @Test(
    "what stood before the name is told",
    arguments: [
      ("Foo(1)", CallQualifier.none), ("_xlfn.Foo(1)", .none), ("_xll.Foo(1)", .addIn),
      ("_XLUDF.Foo(1)", .unknownFunction),
      ("[1]!Foo(1)", .book), ("'C:\\x\\[x.xla]S'!Foo(1)", .book), ("[1]Sheet1!Foo(1)", .book),
      ("'[1]My sheet'!Foo(1)", .book), ("Sheet1!Foo(1)", .sheet), ("'My sheet'!Foo(1)", .sheet),
      ("[1]!_xll.Foo(1)", .addIn), ("[1]!A1+Foo(1)", .none), ("#REF!Foo(1)", .none),
      ("A1:Foo(1)", .none),
    ])
  func qualifiers(text: String, expected: CallQualifier) {
    #expect(Scanned(text).qualifiers == ["FOO": expected])
  }

  @Test(
    "traits are seen in the same pass",
    arguments: [
      ("SUM(A1)", []), ("[1]Sheet1!A1", .externalReference), ("'C:\\x\\[b.xlsx]S'!A1", .externalReference),
      ("[12]!Name", .externalReference), ("Table1[Net]", .structuredReference),
      ("Table1[[#This Row],[Net]]", .structuredReference), ("Jan:Dec!A1", .spanOfSheets),
      ("'Jan 1:Dec 1'!A1", .spanOfSheets), ("'[1]Jan:Dec'!A1", [.externalReference, .spanOfSheets]),
      ("[1]Jan:Dec!A1", [.externalReference, .spanOfSheets]), ("#REF!+1", .brokenReference),
      ("Sheet1!#REF!", .brokenReference), ("#N/A", []), ("\"[1]!#REF!\"", []), ("Sheet1!A1:B2", []),
    ] as [(String, FormulaTraits)])
  func traits(text: String, expected: FormulaTraits) {
    #expect(Scanned(text).traits == expected)
  }
}
