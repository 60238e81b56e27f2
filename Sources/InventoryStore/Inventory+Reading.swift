import Foundation
import GRDB
import InventoryModel
import SafeBindings

extension Inventory {
  /// Every record in the order of its raw path bytes, one at a time, from one state of the file.
  ///
  /// **Throws** `InventoryError`, and whatever `body` throws.
  public func forEachDocument(_ body: (DocumentRecord) throws -> Void) throws {
    if scan != nil { try flush() }
    var failure: (any Error)?
    try DatabaseFailure.named(path) {
      try queue.read { db in
        let cursor = try RecordCursor(db)
        while failure == nil, let stored = try cursor.next() {
          // Kept apart, so that an error of the caller's comes out as it is.
          do { try body(stored.record) } catch { failure = error }
        }
      }
    }
    if let failure { throw failure }
  }

  /// The same with what is to be done about a record done by several threads: `make` sees the records in no order, and
  /// `body` gets what it made in the order of their raw path bytes, on the caller's thread. What comes out is the same
  /// whatever `jobs` says.
  ///
  /// **Memory**: a few hundred records, however many there are.
  ///
  /// **Throws** `InventoryError`, and whatever `make` and `body` throw, once `body` had everything before.
  public func forEachDocument<Made: Sendable>(
    _ parts: RecordParts = .all, jobs: Int, make: @escaping @Sendable (DocumentRecord) throws -> Made,
    _ body: (Made) throws -> Void
  ) throws {
    if scan != nil { try flush() }
    var failure: (any Error)?
    try DatabaseFailure.named(path) {
      try queue.read { db in
        let numbers = try RecordReader.numbers(db)
        // Looking for the first document makes this connection hold the file as it is: see `connectionsBeside`.
        var next = try RecordBatch<Made>.numbers(numbers)
        let isLong = next.count == RecordBatch<Made>.most
        let connections = try isLong && jobs > 1 ? connectionsBeside(db, count: jobs) : []
        let pool = connections.isEmpty ? nil : RecordPool(connections, parts: parts, make: make)
        defer { pool?.end() }
        let reader = try pool == nil ? RecordReader(db, parts: parts) : nil
        var handedOut = 0
        var taken = 0
        while failure == nil {
          let batch: RecordBatch<Made>
          if let pool {
            while !next.isEmpty, handedOut - taken < pool.work.window {
              pool.work.hand(out: next, number: handedOut)
              handedOut += 1
              next = try RecordBatch<Made>.numbers(numbers)
            }
            guard taken < handedOut else { break }
            batch = pool.work.take(number: taken)
            taken += 1
          } else {
            guard let reader, !next.isEmpty else { break }
            batch = RecordBatch(next, reader: reader, make: make)
            next = try RecordBatch<Made>.numbers(numbers)
          }
          do { for made in batch.made { try body(made) } } catch { failure = error }
          if failure == nil { failure = batch.failure }
          if failure == nil, let damage = batch.damage { throw damage }
        }
      }
    }
    if let failure { throw failure }
  }

  /// Connections that see what this one sees, or none: nobody writes a file that has no write-ahead log while one reads
  /// it, and what the others opened under its name is the file that this one has open.
  private func connectionsBeside(_ db: Database, count: Int) throws -> [DatabaseQueue] {
    guard let identity, try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return [] }
    let connections = try (0..<count).map { _ in try InventoryFile.connect(path) }
    return try identity == FileIdentity(path) ? connections : []
  }
}

/// Which file a name stands for.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64

  /// Nil where there is none.
  init?(_ path: String) throws(InventoryError) {
    do {
      guard let attributes = try FileAttributes(following: path) else { return nil }
      device = attributes.device
      inode = attributes.inode
    } catch {
      throw .system(path: path, detail: "\(error)")
    }
  }
}
