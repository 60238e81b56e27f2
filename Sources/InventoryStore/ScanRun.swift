import InventoryModel

/// One run of a scan, as it is told to an inventory at its start.
public struct ScanRun: Hashable, Sendable {
  public var roots: [ScanRoot]
  /// Version of the program.
  public var toolVersion: String
  /// Identifies how documents were selected and read, for whoever compares runs.
  public var optionsDigest: String
  public var started: Timestamp

  public init(roots: [ScanRoot], toolVersion: String, optionsDigest: String, started: Timestamp) {
    self.roots = roots
    self.toolVersion = toolVersion
    self.optionsDigest = optionsDigest
    self.started = started
  }
}
