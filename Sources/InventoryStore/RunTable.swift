import Foundation
import GRDB
import InventoryModel

/// Runs and their roots.
enum RunTable {
  /// Adds a run and returns its number. Runs are ordered by number, never by time: clocks jump.
  static func start(_ run: ScanRun, in db: Database, path: String) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO run (tool_version, options_digest, started_ns) VALUES (?, ?, ?)",
      arguments: [run.toolVersion, run.optionsDigest, run.started.nanoseconds])
    let number = db.lastInsertedRowID
    for root in run.roots {
      try db.execute(
        sql: "INSERT OR IGNORE INTO run_root VALUES (?, ?)",
        arguments: [number, try add(root, in: db, path: path)])
    }
    return number
  }

  /// The number of a root, which is added if it is new. Two estates must not mix under one name.
  static func add(_ root: ScanRoot, in db: Database, path: String) throws -> Int64 {
    guard !root.name.bytes.contains(UInt8(ascii: "/")) else {
      throw InventoryError.rootName(path: path, name: root.name.text)
    }
    let known = try all(in: db)
    if let same = known.first(where: { $0.root.name == root.name }) {
      guard same.root.path == root.path else {
        throw InventoryError.rootElsewhere(
          path: path, name: root.name.text, known: same.root.path.text, given: root.path.text)
      }
      return same.id
    }
    if let unnamed = ([root] + known.map(\.root)).first(where: { $0.name.bytes.isEmpty }), !known.isEmpty {
      throw InventoryError.unnamedRootBeside(path: path, root: unnamed.path.text)
    }
    try db.execute(
      sql: "INSERT INTO root (name, path) VALUES (?, ?)",
      arguments: [Data(root.name.bytes), Data(root.path.bytes)])
    return db.lastInsertedRowID
  }

  static func all(in db: Database) throws -> [(id: Int64, root: ScanRoot)] {
    try Row.fetchAll(db, sql: "SELECT id, name, path FROM root ORDER BY name").compactMap { row in
      guard let id = row[0] as Int64?, let name = row[1] as Data?, let path = row[2] as Data? else { return nil }
      return (id, ScanRoot(name: RawPath(bytes: Array(name)), path: RawPath(bytes: Array(path))))
    }
  }

  /// Returns how many documents were removed.
  static func removeUnseen(below root: ScanRoot, run: Int64, in db: Database) throws -> Int {
    // Below a name: from "name/" up to "name0", the next byte after the slash. Paths are blobs, compared by bytes.
    let name = root.name.bytes
    let unseen = name.isEmpty ? "seen_in_run <> ?" : "seen_in_run <> ? AND path >= ? AND path < ?"
    let arguments: StatementArguments =
      name.isEmpty ? [run] : [run, Data(name + [UInt8(ascii: "/")]), Data(name + [UInt8(ascii: "0")])]
    for table in ["fact", "issue"] + InventorySchema.embeddedTables {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE document IN (SELECT id FROM document WHERE \(unseen))", arguments: arguments)
    }
    try db.execute(sql: "DELETE FROM document WHERE \(unseen)", arguments: arguments)
    return db.changesCount
  }

  static func complete(_ run: Int64, ended: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "UPDATE run SET complete = 1, ended_ns = ? WHERE id = ?", arguments: [ended.nanoseconds, run])
  }
}

extension RunTable {
  static func runs(in db: Database) throws -> [InventoryRun] {
    let roots = Dictionary(try all(in: db).map { ($0.id, $0.root) }) { first, _ in first }
    let links = try Row.fetchAll(db, sql: "SELECT run, root FROM run_root")
    return try Row.fetchAll(
      db, sql: "SELECT id, tool_version, options_digest, started_ns, ended_ns, complete FROM run ORDER BY id"
    ).compactMap { row in
      guard let number = row[0] as Int64?, let version = row[1] as String?, let options = row[2] as String?,
        let started = row[3] as Int64?
      else { return nil }
      let own = links.filter { $0[0] as Int64? == number }.compactMap { ($0[1] as Int64?).flatMap { roots[$0] } }
      return InventoryRun(
        number: number, roots: own.sorted { $0.name < $1.name }, toolVersion: version, optionsDigest: options,
        started: Timestamp(nanoseconds: started), ended: (row[4] as Int64?).map { Timestamp(nanoseconds: $0) },
        isComplete: row[5] as Int64? == 1)
    }
  }

  /// Copies a run of another inventory and returns its number here.
  static func copy(_ run: InventoryRun, to db: Database, path: String) throws -> Int64 {
    let start = ScanRun(
      roots: run.roots, toolVersion: run.toolVersion, optionsDigest: run.optionsDigest, started: run.started)
    let number = try self.start(start, in: db, path: path)
    if run.isComplete, let ended = run.ended { try complete(number, ended: ended, in: db) }
    return number
  }
}
