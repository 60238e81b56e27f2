import GRDB
import SafeBindings

/// Opens, creates and checks the database file.
enum InventoryFile {
  static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    // Rows are written parents first and checked by `verify`; a look-up for each fact would double the cost.
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      // The file may come from anywhere: nothing in its schema may call a function with side effects.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      if readonly { try db.execute(sql: "PRAGMA query_only = ON") }
    }
    return configuration
  }

  /// Whether there is a file. **Throws** `notAnInventory` for anything but a regular file, before it is opened.
  static func exists(_ path: String) throws(InventoryError) -> Bool {
    do {
      guard let attributes = try FileAttributes(following: path) else { return false }
      guard attributes.isRegular else {
        throw InventoryError.notAnInventory(
          path: path, found: attributes.isDirectory ? "a folder" : "something that is not a regular file")
      }
      return true
    } catch let error as InventoryError {
      throw error
    } catch {
      throw .system(path: path, detail: "\(error)")
    }
  }

  static func open(_ path: String, readonly: Bool) throws(InventoryError) -> DatabaseQueue {
    guard try exists(path) else { throw .notFound(path: path) }
    let queue = try connect(path, readonly: readonly)
    let found = try check(queue, path: path)
    if !readonly, found != InventorySchema.version {
      try DatabaseFailure.named(path) { try queue.write { db in try InventorySchema.upgrade(db) } }
    }
    return queue
  }

  /// One more connection to an inventory that is checked already.
  static func connect(_ path: String, readonly: Bool = true) throws(InventoryError) -> DatabaseQueue {
    try DatabaseFailure.named(path) {
      try DatabaseQueue(path: path, configuration: configuration(readonly: readonly))
    }
  }

  /// Builds an empty inventory under another name and gives it its own when it is whole: there is never half a schema.
  static func create(_ path: String) throws(InventoryError) {
    do {
      let file = try ReplacementFile(for: path)
      try create(at: file.temporaryPath, path: path)
      try file.commit()
    } catch let error as InventoryError {
      throw error
    } catch {
      throw .system(path: path, detail: "\(error)")
    }
  }

  static func create(at temporaryPath: String, path: String) throws(InventoryError) {
    try DatabaseFailure.named(path) {
      let queue = try DatabaseQueue(path: temporaryPath, configuration: configuration(readonly: false))
      try queue.write { db in try InventorySchema.create(in: db) }
      try queue.close()
    }
  }

  /// Returns the version of the schema that it has.
  private static func check(
    _ queue: DatabaseQueue, path: String
  ) throws(InventoryError) -> InventorySchemaVersion {
    let (application, version, definitions) = try DatabaseFailure.named(path) {
      try queue.read { db in
        (
          try Int32.fetchOne(db, sql: "PRAGMA application_id"), try Int.fetchOne(db, sql: "PRAGMA user_version"),
          try InventorySchema.definitions(in: db)
        )
      }
    }
    guard application == InventorySchema.applicationID else {
      throw .notAnInventory(path: path, found: "another program's database")
    }
    let known = InventorySchema.version
    let found = InventorySchemaVersion(number: version ?? 0)
    guard found.number <= known.number else { throw .newerSchema(path: path, found: found.text, known: known.text) }
    let expected = try DatabaseFailure.named(path) {
      let fresh = try DatabaseQueue()
      return try fresh.write { db in
        try InventorySchema.create(in: db, version: found)
        return try InventorySchema.definitions(in: db)
      }
    }
    guard found == known || InventorySchema.olderVersions.contains(found), definitions == expected else {
      throw .damaged(path: path, detail: "its tables are not those of inventory schema \(found.text)")
    }
    return found
  }
}
