import GRDB

/// The tables and views of an inventory; Documentation/inventory-schema.md explains them.
enum InventorySchema {
  /// "Asay" in ASCII, at offset 68 of the file (SQLite file format §1.3.16): tells our files from other databases.
  static let applicationID: Int32 = 0x4173_6179

  static let version = InventorySchemaVersion(model: 1, revision: 0, addition: 1)

  /// Schemas whose files are read as they are, and brought up to date by the next scan into them.
  static let olderVersions = [InventorySchemaVersion(model: 1, revision: 0, addition: 0)]

  static func create(in db: Database, version: InventorySchemaVersion = InventorySchema.version) throws {
    // A page holds the facts of a typical document, so that reading one is one look-up.
    for statement in tables + views { try db.execute(sql: statement) }
    if version.addition >= 1 { try addEmbedded(to: db) }
    try db.execute(sql: "INSERT INTO meta VALUES ('schema', ?)", arguments: [version.text])
    try db.execute(sql: "INSERT INTO meta VALUES ('record', 'assay.record/1')")
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version.number)")
  }

  /// Brings a file of an older version up to this one: nothing in it changes, tables are added.
  static func upgrade(_ db: Database) throws {
    try addEmbedded(to: db)
    try db.execute(sql: "UPDATE meta SET value = ? WHERE key = 'schema'", arguments: [version.text])
    try db.execute(sql: "PRAGMA user_version = \(version.number)")
  }

  /// What SQLite says that the file holds: a hostile inventory may have a view or a trigger where we expect a table.
  static func definitions(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' OR type = 'trigger' ORDER BY 1
        """)
  }

  static let tables = [
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      tool_version TEXT NOT NULL,
      options_digest TEXT NOT NULL,
      started_ns INTEGER NOT NULL,
      ended_ns INTEGER,
      complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
    ) STRICT
    """,
    "CREATE TABLE root (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, path BLOB NOT NULL) STRICT",
    """
    CREATE TABLE run_root (
      run INTEGER NOT NULL REFERENCES run (id),
      root INTEGER NOT NULL REFERENCES root (id),
      PRIMARY KEY (run, root)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE reader (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT",
    """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      path BLOB NOT NULL UNIQUE,
      format TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('assessed', 'partial', 'not-assessed')),
      reason TEXT CHECK ((reason IS NULL) = (state = 'assessed')),
      size INTEGER NOT NULL,
      sha256 TEXT,
      modified_ns INTEGER,
      document_created_ns INTEGER,
      document_modified_ns INTEGER,
      creator TEXT,
      last_modified_by TEXT,
      application TEXT,
      file_size INTEGER,
      file_modified_ns INTEGER,
      file_changed_ns INTEGER,
      reader INTEGER REFERENCES reader (id),
      seen_in_run INTEGER NOT NULL REFERENCES run (id)
    ) STRICT
    """,
    "CREATE TABLE fact_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    """
    CREATE TABLE fact (
      document INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL REFERENCES fact_kind (id),
      subject TEXT NOT NULL,
      count INTEGER NOT NULL,
      attributes TEXT,
      locations TEXT,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE issue (
      document INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      code TEXT NOT NULL,
      place TEXT NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}

/// MODEL.REVISION.ADDITION: a new model is another kind of file, a revision changes what a table means, an addition
/// leaves what was there.
struct InventorySchemaVersion: Hashable {
  var model: Int
  var revision: Int
  var addition: Int

  /// As `user_version` holds it.
  var number: Int { model * 1_000_000 + revision * 1_000 + addition }
  var text: String { "\(model).\(revision).\(addition)" }

  init(model: Int, revision: Int, addition: Int) {
    self.model = model
    self.revision = revision
    self.addition = addition
  }

  init(number: Int) {
    self.init(model: number / 1_000_000, revision: number / 1_000 % 1_000, addition: number % 1_000)
  }
}
