import GRDB

/// Documents inside of documents: since schema 1.0.1.
extension InventorySchema {
  /// Rows of a document that go with it.
  static let embeddedTables = ["embedded_fact", "embedded_issue", "embedded_document"]

  static func addEmbedded(to db: Database) throws {
    for statement in embedded { try db.execute(sql: statement) }
  }

  private static let embedded = [
    """
    CREATE TABLE embedded_document (
      document INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      path TEXT NOT NULL,
      name TEXT,
      use TEXT NOT NULL,
      format TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('assessed', 'partial', 'not-assessed')),
      reason TEXT CHECK ((reason IS NULL) = (state = 'assessed')),
      size INTEGER NOT NULL,
      sha256 TEXT,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE embedded_fact (
      document INTEGER NOT NULL,
      embedded INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL REFERENCES fact_kind (id),
      subject TEXT NOT NULL,
      count INTEGER NOT NULL,
      attributes TEXT,
      locations TEXT,
      PRIMARY KEY (document, embedded, ordinal),
      FOREIGN KEY (document, embedded) REFERENCES embedded_document (document, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE embedded_issue (
      document INTEGER NOT NULL,
      embedded INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      code TEXT NOT NULL,
      place TEXT NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (document, embedded, ordinal),
      FOREIGN KEY (document, embedded) REFERENCES embedded_document (document, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE VIEW embedded AS
    SELECT CAST(document.path AS TEXT) AS path, inside.path AS part, inside.name AS name, inside.use AS use,
      inside.format AS format, inside.state AS state, inside.reason AS reason, inside.size AS size, inside.sha256 AS sha256
    FROM document JOIN embedded_document AS inside ON inside.document = document.id
    ORDER BY document.path, inside.ordinal
    """,
    """
    CREATE VIEW embedded_facts AS
    SELECT CAST(document.path AS TEXT) AS path, inside.path AS part, fact_kind.name AS kind, subject, count, attributes,
      locations
    FROM document JOIN embedded_document AS inside ON inside.document = document.id
      JOIN embedded_fact AS fact ON fact.document = document.id AND fact.embedded = inside.ordinal
      JOIN fact_kind ON fact_kind.id = fact.kind
    ORDER BY document.path, inside.ordinal, fact.ordinal
    """,
  ]
}
