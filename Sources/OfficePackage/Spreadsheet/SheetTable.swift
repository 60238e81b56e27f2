/// A table of a sheet (ECMA-376-1:2016 §18.5.1.2).
public struct SheetTable: Sendable {
  public var name: String
  /// Name of its part, and where the table stands.
  public var part: String
  public var place: Place
  /// 1-based, closed; nil where the reference is none.
  public var range: CellRange?
  /// Rows of the range that are a header; 1 unless told.
  public var headerRows: Int
  /// Number of the connection that its XML map loads from.
  public var connection: Int?
}
