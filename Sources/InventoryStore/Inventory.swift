import GRDB
import InventoryModel
import SafeBindings

/// A `*.assay` file: every record of a scan. Documentation/inventory-schema.md describes the tables.
///
/// For one thread. A scan has the file to itself for writing, and others may read it meanwhile.
public final class Inventory {
  public let path: String
  let queue: DatabaseQueue
  /// Nil where it is open for reading.
  var scan: ScanState?
  /// The file that is open; nil where that is not certain.
  let identity: FileIdentity?

  init(path: String, queue: DatabaseQueue, scan: ScanState?, identity: FileIdentity? = nil) {
    self.path = path
    self.queue = queue
    self.scan = scan
    self.identity = identity
  }

  /// Opens an inventory for reading; nothing in the file is changed.
  ///
  /// **Throws** `notFound`, `notAnInventory`, `newerSchema`, `damaged`.
  public static func open(path: String) throws(InventoryError) -> Inventory {
    let before = try FileIdentity(path)
    let queue = try InventoryFile.open(path, readonly: true)
    // Somebody may have put another file in its place meanwhile.
    let after = try FileIdentity(path)
    return Inventory(path: path, queue: queue, scan: nil, identity: before == after ? before : nil)
  }

  /// Creates an inventory, or opens one to continue or to repeat its scan, and starts a run.
  ///
  /// **Throws** as `open`, and `held` where another scan writes to it; `rootElsewhere`, `unnamedRootBeside` and
  /// `rootName` where the run's roots cannot share the file with those that it holds.
  public static func openForScan(path: String, run: ScanRun) throws(InventoryError) -> Inventory {
    let lock = try takeLock(path)
    if !(try InventoryFile.exists(path)) { try InventoryFile.create(path) }
    let queue = try InventoryFile.open(path, readonly: false)
    let number = try DatabaseFailure.named(path) {
      // A write-ahead log lets others read during the scan, and a commit costs no wait for the disk: a power cut may
      // lose the last batches, never the file.
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
      }
      return try queue.write { db in try RunTable.start(run, in: db, path: path) }
    }
    return Inventory(path: path, queue: queue, scan: ScanState(lock: lock, number: number, run: run))
  }

  static func takeLock(_ path: String) throws(InventoryError) -> FileLock {
    do {
      return try FileLock(path: path + ".lock")
    } catch {
      throw FileLock.isHeld(error) ? .held(path: path) : .system(path: path + ".lock", detail: "\(error)")
    }
  }

  deinit {
    guard let scan else { return }
    // What is pending is lost on purpose: whoever drops a scan without `flush` or `finish` was interrupted.
    scan.pending.removeAll()
    // Back to a single file, which can be read from a folder that cannot be written. It fails where somebody reads:
    // then the log stays beside the file, and the next scan tidies up.
    if (try? queue.writeWithoutTransaction({ try $0.execute(sql: "PRAGMA journal_mode = DELETE") })) == nil { return }
  }
}
