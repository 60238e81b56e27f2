import InventoryModel

/// What tells whether a stored record still says what is on disk.
public struct RecordStamp: Hashable, Sendable {
  /// Bytes.
  public var size: Int64
  /// Nanoseconds since 1970.
  public var modified: Int64
  /// Nanoseconds since 1970, of the last change of the inode.
  public var changed: Int64
  /// Reader and options that made the record. Empty: read again next time.
  public var reader: String

  public init(size: Int64, modified: Int64, changed: Int64, reader: String) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.reader = reader
  }
}

/// What is stored of a file already.
public struct StoredRecord: Hashable, Sendable {
  public var stamp: RecordStamp
  public var state: AssessmentState
  public var reason: Reason?
  public var format: DocumentFormat

  public init(stamp: RecordStamp, state: AssessmentState, reason: Reason?, format: DocumentFormat) {
    self.stamp = stamp
    self.state = state
    self.reason = reason
    self.format = format
  }
}

/// Where a scan puts its records: the inventory, or memory in tests. One thread.
public protocol RecordSink: AnyObject {
  func current(path: RawPath) throws(ScanError) -> StoredRecord?
  /// The file was seen again, as it was: its record stays.
  func keep(path: RawPath) throws(ScanError)
  func add(_ record: DocumentRecord, stamp: RecordStamp) throws(ScanError)
  /// Called at idle moments: what was added more than a second ago is to be safe on disk.
  func tick() throws(ScanError)
  /// The end. `complete`: everything was walked, so records of files that were not seen are of files that are gone.
  func finish(complete: Bool) throws(ScanError)
}
