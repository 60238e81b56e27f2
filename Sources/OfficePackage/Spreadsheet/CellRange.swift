/// A range of cells of one sheet (ECMA-376-1:2016 §18.18.63 ST_Ref). **Shape** 1-based, closed at both ends.
public struct CellRange: Sendable, Hashable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>

  public static let lastRow = 1_048_576
  public static let lastColumn = 16_384

  /// `A1`, `$A$1:B9`, `A:C` or `1:9`; nil for anything else.
  public init?(_ text: some Sequence<UInt8>) {
    var corners: [(column: Int?, row: Int?)] = []
    var column: Int?
    var row: Int?
    func isKnown() -> Bool { column != nil || row != nil }
    for byte in text {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: ":"):
        guard corners.isEmpty, isKnown() else { return nil }
        corners.append((column, row))
        (column, row) = (nil, nil)
      case 48...57:
        let next = (row ?? 0) * 10 + Int(byte - 48)
        guard next <= CellRange.lastRow else { return nil }
        row = next
      default:
        let letter = byte | 0x20
        guard (97...122).contains(letter), row == nil else { return nil }
        let next = (column ?? 0) * 26 + Int(letter - 96)
        guard next <= CellRange.lastColumn else { return nil }
        column = next
      }
    }
    guard isKnown(), row != 0 else { return nil }
    let end = (column, row)
    let start = corners.first ?? end
    guard start.row != 0, (start.column == nil) == (end.0 == nil), (start.row == nil) == (end.1 == nil) else { return nil }
    // A single cell has both.
    guard !corners.isEmpty || (end.0 != nil && end.1 != nil) else { return nil }
    let (top, bottom) = (start.row ?? 1, end.1 ?? CellRange.lastRow)
    let (left, right) = (start.column ?? 1, end.0 ?? CellRange.lastColumn)
    rows = min(top, bottom)...max(top, bottom)
    columns = min(left, right)...max(left, right)
  }

  /// What of it lies in the first rows and columns; nil for nothing.
  func clipped(rows lastRow: Int, columns lastColumn: Int) -> CellRange? {
    guard rows.lowerBound <= lastRow, columns.lowerBound <= lastColumn else { return nil }
    var clipped = self
    clipped.rows = rows.lowerBound...min(rows.upperBound, lastRow)
    clipped.columns = columns.lowerBound...min(columns.upperBound, lastColumn)
    return clipped
  }

  public var cells: Int { rows.count * columns.count }
}
