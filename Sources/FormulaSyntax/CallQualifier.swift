/// What stood before the name of a called function and was taken off.
///
/// Where two of them meet (`[1]!_xll.Foo(`), the prefix of the name itself wins.
public enum CallQualifier: UInt8, Hashable, Sendable, CaseIterable {
  /// Nothing, or the `_xlfn.` and `_xlws.` of functions newer than Excel 2007.
  case none
  /// `_xll.`: a function of an add-in library.
  case addIn
  /// `_xludf.`: a name that the program which saved the file did not know.
  case unknownFunction
  /// `[1]!Foo(`, `'path\[x.xla]S'!Foo(`: a function of another workbook.
  case book
  /// `Sheet1!Foo(`
  case sheet
}
