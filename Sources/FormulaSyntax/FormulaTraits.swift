/// What a formula's text shows besides its calls, seen in the same pass.
///
/// These are lexical: a name that looks like a reference counts as one.
public struct FormulaTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// `[1]Sheet1!A1`, `'C:\x\[b.xlsx]S'!A1`: another workbook (ECMA-376-1:2016 §18.17.2.3).
  public static let externalReference = FormulaTraits(rawValue: 1 << 0)
  /// `Table1[Net]`, `[@Net]`: columns of a table (§18.17.2.3, structure-reference).
  public static let structuredReference = FormulaTraits(rawValue: 1 << 1)
  /// `Jan:Dec!A1`: a span of sheets.
  public static let spanOfSheets = FormulaTraits(rawValue: 1 << 2)
  /// `#REF!`: what it pointed to is gone.
  public static let brokenReference = FormulaTraits(rawValue: 1 << 3)
  /// Only part of the text was read, or a name has no place in the tables: counts are a lower bound.
  public static let overLimit = FormulaTraits(rawValue: 1 << 4)
  /// `A:C`, `$B:$B`, and `A1:A1048576`, as which some producers write them.
  public static let wholeColumns = FormulaTraits(rawValue: 1 << 5)
  /// `1:3`, `A1:XFD1`
  public static let wholeRows = FormulaTraits(rawValue: 1 << 6)
  /// `A1#`, stored as `_xlfn.ANCHORARRAY(A1)`.
  public static let spillReference = FormulaTraits(rawValue: 1 << 7)
  /// `@A1:A9`, stored as `_xlfn.SINGLE(A1:A9)`.
  public static let implicitIntersection = FormulaTraits(rawValue: 1 << 8)
  /// `(A1,B1)`: the comma between references (§18.17.2.2).
  public static let union = FormulaTraits(rawValue: 1 << 9)
  /// `A1:B9 B1:C3`: the blank between references.
  public static let intersection = FormulaTraits(rawValue: 1 << 10)
  /// `R1C1`, `R[-1]C`: the other notation, which files do not store and some producers write.
  public static let relativeNotation = FormulaTraits(rawValue: 1 << 11)
  /// `[0]!Name`: a name by way of the formula's own workbook.
  public static let ownWorkbook = FormulaTraits(rawValue: 1 << 12)
}
