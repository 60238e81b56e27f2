/// A sheet as the workbook lists it (ECMA-376-1:2016 §18.2.19).
public struct Sheet: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case worksheet, chartsheet, macrosheet, dialogsheet
  }

  /// §18.18.68 ST_SheetState; kept as written where it is another.
  public var name: String
  public var state: String
  public var kind: Kind
  /// Name of its part; nil where the relationship leads nowhere.
  public var part: String?

  public init(name: String, state: String, kind: Kind, part: String?) {
    self.name = name
    self.state = state
    self.kind = kind
    self.part = part
  }
}

/// §18.2.5.
public struct DefinedName: Sendable {
  public var name: String
  /// Formula text, UTF-8, blanks trimmed.
  public var text: [UInt8]
  /// 0-based position of the sheet that it belongs to; nil for the workbook.
  public var sheetScope: Int?
  public var isHidden: Bool
  /// Marked as a macro, a function or a VBA procedure.
  public var isMacro: Bool
  /// The last of these.
  public var isProcedure = false
  /// The key that runs it with Ctrl, in upper case with Shift; empty for none.
  public var shortcutKey = ""
}

/// A cell's formula (§18.3.1.40).
public struct CellFormula: Sendable {
  public enum Kind: Sendable {
    case normal
    /// A master or a child; children carry their master's text, as written at the master.
    case shared(group: Int)
    case array
    /// A what-if table: it has no formula of its own.
    case dataTable
  }

  public var sheet: String
  public var isMacroSheet: Bool
  /// 1-based.
  public var row: Int
  public var column: Int
  public var kind: Kind
  /// UTF-8, blanks trimmed; empty for a what-if table.
  public var text: [UInt8]
  /// The cell has cell metadata: with an array formula, a dynamic array.
  public var hasMetadata: Bool
  /// An array formula that fills more cells than its own (§18.3.1.40 ref).
  public var fillsRange: Bool
  /// Cells that this event stands for: more than one where shared children came before their master.
  public var cells: Int
  /// Whether it is a child of a shared formula whose master was seen.
  public var isChild: Bool
  /// The cell that the text was written for, where that is another: the master's, for children (§18.3.1.40).
  public var origin: CellPosition?

  public init(
    sheet: String, isMacroSheet: Bool = false, row: Int, column: Int, kind: Kind = .normal, text: [UInt8],
    hasMetadata: Bool = false, fillsRange: Bool = false, cells: Int = 1, isChild: Bool = false,
    origin: CellPosition? = nil
  ) {
    self.sheet = sheet
    self.isMacroSheet = isMacroSheet
    self.row = row
    self.column = column
    self.kind = kind
    self.text = text
    self.hasMetadata = hasMetadata
    self.fillsRange = fillsRange
    self.cells = cells
    self.isChild = isChild
    self.origin = origin
  }
}

/// 1-based.
public struct CellPosition: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// Where formulas stand besides cells.
public enum FormulaPlace: String, Sendable, CaseIterable {
  case definedName = "defined-name"
  case conditionalFormat = "conditional-format"
  case dataValidation = "data-validation"
  case tableColumn = "table-column"
  case chart
  /// The formula of a calculated field (§18.10.1.6).
  case pivotField = "pivot-field"
  /// The formula of a calculated item (§18.10.1.8).
  case pivotItem = "pivot-item"
  case sparkline
  /// The linked cell or the list range of a control.
  case control
}

/// A formula outside of cells.
public struct Expression: Sendable {
  public var kind: FormulaPlace
  /// UTF-8, blanks trimmed; never empty.
  public var text: [UInt8]
  public var place: Place
}

/// What a sheet part turned out to hold.
public struct SheetExtent: Sendable {
  public var name: String
  public var kind: Sheet.Kind
  public var state: String
  /// Cells stored, empty formatted ones included.
  public var cells: Int
  public var formulas: Int
  /// Highest row and column with a cell; 0 for none.
  public var rows: Int
  public var columns: Int
  /// Children of shared formulas whose master is missing.
  public var lostChildren: Int
  /// Highest row that the part lists, with a cell or without; 0 for none.
  public var listedRows: Int
  /// Highest row and column with a cell that has a value or a formula, rows up to a thousand too few; 0 for none.
  public var filledRows: Int
  public var filledColumns: Int

  public init(
    name: String, kind: Sheet.Kind, state: String, cells: Int, formulas: Int, rows: Int, columns: Int,
    lostChildren: Int, listedRows: Int = 0, filledRows: Int = 0, filledColumns: Int = 0
  ) {
    self.listedRows = listedRows
    self.filledRows = filledRows
    self.filledColumns = filledColumns
    self.name = name
    self.kind = kind
    self.state = state
    self.cells = cells
    self.formulas = formulas
    self.rows = rows
    self.columns = columns
    self.lostChildren = lostChildren
  }
}
