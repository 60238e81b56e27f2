/// An external-link part (ECMA-376-1:2016 §18.14): another workbook, a DDE conversation or an OLE link.
public struct ExternalBook: Sendable {
  public enum Kind: Sendable {
    case book
    case dde(service: String, topic: String)
    case ole(progId: String)
  }

  public var part: String
  public var kind: Kind
  /// Relationship id of the target.
  public var relationship: String
  /// Sheets that the part lists (§18.14.13).
  public var sheetCount = 0
  /// Defined names that the part lists (§18.14.2).
  public var nameCount = 0
  /// Items of a DDE or OLE link (§18.14.3, §18.14.9).
  public var itemCount = 0
  /// Whether values of its cells are stored (§18.14.12).
  public var hasCachedValues = false
  /// Whether a sheet could not be refreshed the last time (§18.14.12 refreshError).
  public var hasRefreshError = false
}
