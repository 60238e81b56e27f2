/// A table of a sheet (ECMA-376-1:2016 §18.5.1.2), as others refer to it.
public struct WorkbookTable: Sendable {
  public var part: String
  /// What formulas and pivot caches call it.
  public var displayName: String
  /// As written: `A1:C9`.
  public var range: String
  public var place: Place
  /// Number of the connection that its XML map loads from.
  public var connection: Int?
}
