import GRDB
import InventoryModel
import SafeBindings

extension Inventory {
  /// Makes a new inventory of all records of several. Shards of one scan merge to what one scan of everything gives.
  ///
  /// A path that several hold is one file seen more than once: the record of the newest file stays. Roots follow the
  /// rules of `openForScan`: the same name must mean the same path everywhere.
  ///
  /// **Throws** as `open` for each input, `exists` where the output is there already, and the errors of roots.
  public static func merge(_ inputs: [String], into output: String) throws(InventoryError) {
    let lock = try FileLockedOutput(output)
    defer { withExtendedLifetime(lock) {} }
    var sources: [Inventory] = []
    for input in inputs { sources.append(try open(path: input)) }
    do {
      let file = try ReplacementFile(for: output)
      try InventoryFile.create(at: file.temporaryPath, path: output)
      try DatabaseFailure.named(output) {
        let configuration = InventoryFile.configuration(readonly: false)
        let queue = try DatabaseQueue(path: file.temporaryPath, configuration: configuration)
        // Nobody sees the file before it is whole: a merge that is cut off leaves nothing to roll back.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = OFF") }
        try queue.write { db in try fill(db, from: sources, path: output) }
        try queue.close()
      }
      try file.commit()
    } catch let error as InventoryError {
      throw error
    } catch {
      throw .system(path: output, detail: "\(error)")
    }
  }

  private static func fill(_ db: Database, from sources: [Inventory], path: String) throws {
    let runs = try copyRuns(of: sources, to: db, path: path)
    var writers: [Int64: RecordWriter] = [:]
    try withCursors(of: sources[...], opened: []) { cursors in
      var heads = try cursors.map { try $0.next() }
      while let path = heads.compactMap({ $0?.record.path }).min() {
        var chosen: (stored: StoredRecord, source: Int)?
        for index in heads.indices {
          guard let head = heads[index], head.record.path == path else { continue }
          if chosen.map({ head.isPreferred(to: $0.stored) }) ?? true { chosen = (head, index) }
          heads[index] = try cursors[index].next()
        }
        guard let chosen, let run = runs[chosen.source][chosen.stored.run] ?? runs[chosen.source].values.min() else {
          throw StoredValueError(column: "document.seen_in_run", expected: "a run of its inventory")
        }
        var writer = try writers[run] ?? RecordWriter(db, run: run)
        try writer.add(chosen.stored.record, stamp: chosen.stored.stamp)
        writers[run] = writer
      }
    }
  }

  /// For each source, the numbers of its runs here. Complete runs come first: a root of which any shard is incomplete
  /// stays incomplete, whatever the order of the inputs.
  private static func copyRuns(
    of sources: [Inventory], to db: Database, path: String
  ) throws -> [[Int64: Int64]] {
    var numbers = [[Int64: Int64]](repeating: [:], count: sources.count)
    var incomplete: [(source: Int, run: InventoryRun)] = []
    for (index, source) in sources.enumerated() {
      let info = try source.info
      for run in info.runs {
        let isLast = run.roots.contains { root in info.runs.last { $0.roots.contains(root) }?.number == run.number }
        if isLast, !run.isComplete {
          incomplete.append((index, run))
        } else {
          numbers[index][run.number] = try RunTable.copy(run, to: db, path: path)
        }
      }
    }
    for (index, run) in incomplete { numbers[index][run.number] = try RunTable.copy(run, to: db, path: path) }
    return numbers
  }

  /// One read transaction in the other, so that each input is seen in one state.
  private static func withCursors(
    of sources: ArraySlice<Inventory>, opened: [RecordCursor], _ body: ([RecordCursor]) throws -> Void
  ) throws {
    guard let source = sources.first else { return try body(opened) }
    try DatabaseFailure.named(source.path) {
      try source.queue.read { db in
        try withCursors(of: sources.dropFirst(), opened: opened + [try RecordCursor(db)], body)
      }
    }
  }
}

/// A file name that nobody has and nobody else may take meanwhile.
private struct FileLockedOutput {
  private let lock: FileLock

  init(_ path: String) throws(InventoryError) {
    lock = try Inventory.takeLock(path)
    guard try !InventoryFile.exists(path) else { throw .exists(path: path) }
  }
}
