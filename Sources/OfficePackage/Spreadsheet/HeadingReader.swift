/// Finds the texts in the first rows of a sheet that have any: what a table's columns are called.
struct HeadingReader {
  /// Rows with text that are looked at, and how far down they are looked for.
  private static let rowLimit = 3
  private static let searchedRows = 50
  /// Texts of one row, and bytes of one text.
  private static let cellLimit = 64
  static let textLimit = 1024

  private(set) var isOpen = true
  private(set) var heading: SheetHeading?
  private var firstRow = 0
  private var row = 0
  private var rows = 0
  private var cells = 0

  /// A cell with a text begins. Returns whether its text is wanted.
  mutating func wants(row: Int, column: Int) -> Bool {
    if firstRow == 0 { firstRow = row }
    if row != self.row {
      guard rows < HeadingReader.rowLimit, row >= self.row, row - firstRow < HeadingReader.searchedRows else {
        isOpen = false
        return false
      }
      self.row = row
      rows += 1
      cells = 0
    }
    cells += 1
    if rows == 1 {
      var first = heading ?? SheetHeading(row: row, firstColumn: column, lastColumn: column, texts: 0)
      first.texts += 1
      first.lastColumn = max(first.lastColumn, column)
      heading = first
    }
    return cells <= HeadingReader.cellLimit
  }
}
