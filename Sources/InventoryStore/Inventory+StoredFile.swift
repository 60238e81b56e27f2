import Foundation
import GRDB
import InventoryModel

/// What is stored of one file: enough to count it again without reading its record.
public struct StoredFile: Hashable, Sendable {
  /// As `Inventory.current` gives it.
  public var stamp: FileStamp
  public var state: AssessmentState
  public var reason: Reason?
  public var format: DocumentFormat

  public init(stamp: FileStamp, state: AssessmentState, reason: Reason?, format: DocumentFormat) {
    self.stamp = stamp
    self.state = state
    self.reason = reason
    self.format = format
  }
}

extension Inventory {
  /// As `current`, with how the file ended: a scan that skips unchanged files still has to count them.
  public func storedFile(path: RawPath) throws(InventoryError) -> StoredFile? {
    try DatabaseFailure.named(self.path) {
      try queue.read { db in
        let statement = try db.cachedStatement(
          sql: """
            SELECT file_size, file_modified_ns, file_changed_ns, key, state, reason, format
            FROM document JOIN reader ON reader.id = reader
            WHERE path = ? AND coalesce(reason, '') NOT IN ('vanished', 'changed', 'unreadable')
            """)
        guard let row = try Row.fetchOne(statement, arguments: [Data(path.bytes)]), let size = row[0] as Int64?,
          let modified = row[1] as Int64?, let changed = row[2] as Int64?, let reader = row[3] as String?,
          let state = (row[4] as String?).flatMap(AssessmentState.init(rawValue:)), let format = row[6] as String?
        else { return nil }
        return StoredFile(
          stamp: FileStamp(size: size, modified: modified, changed: changed, reader: reader), state: state,
          reason: (row[5] as String?).flatMap(Reason.init(rawValue:)), format: DocumentFormat(format))
      }
    }
  }
}
