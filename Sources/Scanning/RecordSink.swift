import InventoryModel
import InventoryStore

/// Where a scan puts its records: the inventory, or memory in tests. One thread.
public protocol RecordSink: AnyObject {
  func current(path: RawPath) throws(ScanError) -> StoredFile?
  /// The file was seen again, as it was: its record stays.
  func keep(path: RawPath) throws(ScanError)
  func add(_ record: DocumentRecord, stamp: FileStamp) throws(ScanError)
  /// Called at idle moments: what was added more than a second ago is to be safe on disk.
  func tick() throws(ScanError)
  /// The end. `complete`: everything was walked, so records of files that were not seen are of files that are gone or
  /// were left out. Returns how many were removed.
  func finish(complete: Bool) throws(ScanError) -> Int
}
