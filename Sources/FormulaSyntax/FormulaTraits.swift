/// What a formula's text shows besides its calls, seen in the same pass.
///
/// These are lexical: a name that looks like a reference counts as one.
public struct FormulaTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `[1]Sheet1!A1`, `'C:\x\[b.xlsx]S'!A1`: another workbook (ECMA-376-1:2016 §18.17.2.3).
  public static let externalReference = FormulaTraits(rawValue: 1 << 0)
  /// `Table1[Net]`: columns of a table (§18.17.2.3, structure-reference).
  public static let structuredReference = FormulaTraits(rawValue: 1 << 1)
  /// `Jan:Dec!A1`: a span of sheets.
  public static let spanOfSheets = FormulaTraits(rawValue: 1 << 2)
  /// `#REF!`: what it pointed to is gone.
  public static let brokenReference = FormulaTraits(rawValue: 1 << 3)
  /// Only part of the text was read, or a call has no place in the table of names: counts are a lower bound.
  public static let overLimit = FormulaTraits(rawValue: 1 << 4)
}
