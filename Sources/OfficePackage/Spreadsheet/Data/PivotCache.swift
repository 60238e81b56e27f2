/// Where the data of pivot tables come from (ECMA-376-1:2016 §18.10.1.67, §18.10.1.7).
public struct PivotCache: Sendable {
  /// §18.10.1.95, §18.10.1.76: a range of a sheet, a name or a table; here or in another workbook.
  public struct Range: Sendable, Hashable {
    public var sheet: String
    public var range: String
    public var name: String
    /// Relationship id of the other workbook; empty for this one.
    public var relationship: String
  }

  public var part: String
  /// §18.18.71: `worksheet`, `external`, `consolidation`, `scenario`; as written.
  public var kind = ""
  /// Number of the connection of an external source.
  public var connection: Int?
  /// The first ranges; a consolidation has several.
  public var ranges: [Range] = []
  public var rangeCount = 0
  /// Whether the records are saved with the workbook (§18.10.1.67 saveData).
  public var savesData = true
  /// Records as announced.
  public var records: Int?
  public var refreshesOnOpen = false
}
