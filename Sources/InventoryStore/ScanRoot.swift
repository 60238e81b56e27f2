import InventoryModel

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
