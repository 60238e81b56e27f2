/// How a sheet is laid out: numbers from which its part in the workbook can be told.
public struct SheetShape: Sendable {
  public var sheet: String
  public var part: String
  public var kind: Sheet.Kind
  /// Cells with a value and no formula, and cells with a formula.
  public var constants = 0
  public var formulas = 0
  /// Highest row and column with a cell; 0 for none.
  public var rows = 0
  public var columns = 0
  /// Cells, empty ones included, whose format leaves them unlocked.
  public var unlocked = 0
  /// ECMA-376-1:2016 §18.3.1.85 sheetProtection, switched on.
  public var isProtected = false
  /// Rules of data validation, those of them that are lists, and cells of the used area that they cover.
  public var validations = 0
  public var lists = 0
  public var validated = 0
  /// 1-based columns of the used area in which a list covers `listRows` rows or more, at most `columnLimit`.
  public var listColumns: Set<Int> = []
  public var heading: SheetHeading?
  /// Cells with a value in a format that shows a day, where such formats are watched, and cells with a value in a font
  /// that is raised or lowered.
  public var days = 0
  public var raised = 0
  /// Cells with a value in a format that makes it as small as its cell (§18.8.1).
  public var shrinking = 0
  /// Cells with a value in a picture font.
  public var symbols: [SymbolFont: Int] = [:]
  /// Cells in a hatched format, empty ones included, and a bit for each pattern among them (§18.18.55).
  public var patterned = 0
  public var patterns: UInt32 = 0
  /// Of the days, those of before March 1900 in a workbook that counts from 1900, and those by another calendar.
  public var earlyDays = 0
  public var eraDays = 0
  /// Cells whose date is written out (§18.18.11 ST_CellType, d).
  public var writtenDays = 0

  static let columnLimit = 256
  static let listRows = 10

  public init(sheet: String, part: String, kind: Sheet.Kind) {
    self.sheet = sheet
    self.part = part
    self.kind = kind
  }
}

/// The first row with text, and what stands in it.
public struct SheetHeading: Sendable {
  /// 1-based.
  public var row: Int
  public var firstColumn: Int
  public var lastColumn: Int
  /// Cells with a text that is no formula's.
  public var texts: Int
}

/// A text in one of the first rows of a sheet.
public struct HeaderCell: Sendable {
  public enum Content: Sendable {
    case text([UInt8])
    /// 0-based position in the shared strings (ECMA-376-1:2016 §18.4.8).
    case sharedString(Int)
  }

  public var sheet: String
  /// 1-based.
  public var row: Int
  public var column: Int
  public var content: Content
}
