import InventoryModel

/// A run as an inventory remembers it.
public struct InventoryRun: Equatable, Sendable {
  public var number: Int64
  public var roots: [ScanRoot]
  public var toolVersion: String
  public var optionsDigest: String
  public var started: Timestamp
  /// Nil where it was interrupted, or is under way.
  public var ended: Timestamp?
  public var isComplete: Bool
}
