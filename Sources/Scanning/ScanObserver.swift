import InventoryModel

/// Who is told how far a scan is.
public protocol ScanObserver: AnyObject {
  /// Called often; shows what it shows when it is time.
  func progress(_ summary: ScanSummary, at path: RawPath?)
  func finished()
}
