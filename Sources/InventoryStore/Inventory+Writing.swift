import Foundation
import GRDB
import InventoryModel

extension Inventory {
  /// What is stored of the file of that path; nil where there is nothing, or where the file is to be read again
  /// whatever it looks like: no stamp was given for it, or it could not be opened, was gone or changed last time, which
  /// can be otherwise now without a sign. Knows what `flush` brought into the file.
  public func current(path: RawPath) throws(InventoryError) -> FileStamp? {
    try DatabaseFailure.named(self.path) {
      // One statement is its own transaction; this is asked for every file of a share.
      try queue.unsafeRead { db in
        let statement = try db.cachedStatement(
          sql: """
            SELECT file_size, file_modified_ns, file_changed_ns, key FROM document JOIN reader ON reader.id = reader
            WHERE path = ? AND coalesce(reason, '') NOT IN ('vanished', 'changed', 'unreadable')
            """)
        guard let row = try Row.fetchOne(statement, arguments: [Data(path.bytes)]), let size = row[0] as Int64?,
          let modified = row[1] as Int64?, let changed = row[2] as Int64?, let reader = row[3] as String?
        else { return nil }
        return FileStamp(size: size, modified: modified, changed: changed, reader: reader)
      }
    }
  }

  /// Stores a record, in place of one of the same path. It is on disk with its batch: after 500 records or a second.
  /// Without a stamp the file is read again by the next scan.
  public func add(_ record: DocumentRecord, stamp: FileStamp?) throws(InventoryError) {
    try change(.record(record, stamp))
  }

  /// Says that the file of a stored record is still there and unchanged.
  public func keep(path: RawPath) throws(InventoryError) {
    try change(.kept(path))
  }

  private func change(_ change: ScanState.Change) throws(InventoryError) {
    guard let scan else { throw .readOnly(path: path) }
    scan.add(change)
    if scan.isBatchFull { try flush() }
  }

  /// Brings everything that was added so far into the file.
  public func flush() throws(InventoryError) {
    guard let scan else { throw .readOnly(path: path) }
    guard !scan.pending.isEmpty else { return }
    try DatabaseFailure.named(path) {
      try queue.write { db in
        var writer = try RecordWriter(db, run: scan.number)
        for change in scan.pending {
          switch change {
          case .record(let record, let stamp): try writer.add(record, stamp: stamp)
          case .kept(let path): try writer.keep(path)
          }
        }
      }
    }
    scan.clear()
  }

  /// Ends the run: removes the records below the run's roots whose files it did not see, and marks it complete. The
  /// inventory stays open, for reading.
  ///
  /// `removingUnseen: false` is for a run that was told which files to look at.
  ///
  /// Returns how many records were removed.
  @discardableResult
  public func finish(ended: Timestamp, removingUnseen: Bool = true) throws(InventoryError) -> Int {
    guard let scan else { throw .readOnly(path: path) }
    try flush()
    return try DatabaseFailure.named(path) {
      // The one commit that waits for the disk: what is called complete stays so after a power cut.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      let removed = try queue.write { db in
        var removed = 0
        if removingUnseen {
          for root in scan.run.roots { removed += try RunTable.removeUnseen(below: root, run: scan.number, in: db) }
        }
        try RunTable.complete(scan.number, ended: ended, in: db)
        return removed
      }
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
      }
      return removed
    }
  }
}
