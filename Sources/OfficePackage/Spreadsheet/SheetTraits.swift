/// What a sheet is beyond its cells.
public struct SheetTraits: Sendable {
  public var sheet: String
  /// Rows and columns that are hidden, by hand, by a filter or as part of a closed group (§18.3.1.73, §18.3.1.13).
  public var hiddenRows = 0
  public var hiddenColumns = 0
  /// Headers and footers of printed pages with words of their own, and those with a picture (§18.3.1.46).
  public var headings = 0
  public var headingPictures = 0
  /// §18.3.1.85 sheetProtection, switched on.
  public var isProtected = false
  /// Formulas in cells whose format hides them, which it does while the sheet is protected (§18.8.33); the first is at a
  /// 1-based row and column.
  public var hiddenFormulas: (count: Int, first: (row: Int, column: Int)) = (0, (0, 0))

  public init(sheet: String) { self.sheet = sheet }
}
