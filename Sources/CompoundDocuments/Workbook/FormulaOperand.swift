/// What a token leaves for the function or operator after it, as far as macros are concerned.
enum FormulaOperand: Hashable {
  /// A text that stands in the formula.
  case text(String)
  /// A defined name, by its number from 1.
  case name(Int)
  /// A name that a link leads to: the link's number ([MS-XLS] 2.5.198.77 ixti; before BIFF8 that of EXTERNSHEET), and the
  /// name's, from 1.
  case linkedName(link: Int, name: Int)
  /// Cells of a sheet that a link leads to (2.5.198.85 PtgRef3d); before BIFF8 the sheet is named by number.
  case cells(link: Int, sheet: Int)
  /// Cells that are gone.
  case gone
  /// Anything else.
  case other
}

/// A function that a formula calls.
struct FormulaToken {
  enum Function: Hashable {
    case numbered(Int, isCommand: Bool)
    /// One that the workbook or an add-in has: the first operand says which.
    case named(FormulaOperand)
  }

  var function: Function
  /// Texts that stand in the formula as the first arguments; nil for an argument that is something else.
  var texts: [String?]
}
