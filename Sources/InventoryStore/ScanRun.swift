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

/// A folder that was scanned. The name is the first component of the paths below it, and stays the same wherever the
/// share is mounted; the only root of an inventory may have none.
public struct ScanRoot: Hashable, Sendable {
  /// Empty where the root has no name; without slashes.
  public var name: RawPath
  /// Absolute, so that the same folder is known again.
  public var path: RawPath

  public init(name: RawPath = RawPath(bytes: []), path: RawPath) {
    self.name = name
    self.path = path
  }
}
