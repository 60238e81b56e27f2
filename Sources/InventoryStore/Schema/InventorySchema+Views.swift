/// Views for whoever has nothing but the `sqlite3` program: paths and times as text, names instead of numbers.
///
/// Nothing of ours reads them: SQLite 3.40 refuses JSON functions in views where `trusted_schema` is off, as it is
/// for us.
extension InventorySchema {
  static let views = [
    """
    CREATE VIEW documents AS
    SELECT CAST(path AS TEXT) AS path, format, state, reason, size, sha256,
      \(utc("modified_ns")) AS modified,
      \(utc("document_created_ns")) AS document_created,
      \(utc("document_modified_ns")) AS document_modified,
      creator, last_modified_by, application
    FROM document ORDER BY document.path
    """,
    """
    CREATE VIEW facts AS
    SELECT CAST(path AS TEXT) AS path, fact_kind.name AS kind, subject, count, attributes, locations
    FROM document JOIN fact ON fact.document = document.id JOIN fact_kind ON fact_kind.id = fact.kind
    ORDER BY document.path, fact.ordinal
    """,
    """
    CREATE VIEW issues AS
    SELECT CAST(path AS TEXT) AS path, code, place, message
    FROM document JOIN issue ON issue.document = document.id ORDER BY document.path, issue.ordinal
    """,
    """
    CREATE VIEW functions AS
    SELECT subject AS function, json_extract(attributes, '$.class') AS class, count(*) AS documents,
      sum(count) AS calls, sum(json_extract(attributes, '$.cells')) AS cells
    FROM fact WHERE kind = (SELECT id FROM fact_kind WHERE name = 'formula.function')
    GROUP BY subject, json_extract(attributes, '$.class') ORDER BY documents DESC, function
    """,
    """
    CREATE VIEW links AS
    SELECT path, kind, subject AS target, json_extract(attributes, '$.class') AS class, count, locations
    FROM facts WHERE kind LIKE 'link.%'
    """,
    """
    CREATE VIEW macros AS
    SELECT path, kind, subject, count, attributes, locations FROM facts WHERE kind LIKE 'macro.%'
    """,
    """
    CREATE VIEW unassessed AS
    SELECT CAST(path AS TEXT) AS path, format, state, reason, size,
      (SELECT message FROM issue WHERE issue.document = document.id ORDER BY ordinal LIMIT 1) AS first_issue
    FROM document WHERE state <> 'assessed' ORDER BY document.path
    """,
  ]

  /// Nanoseconds as RFC 3339 text, rounded down to the second as everywhere (SQLite's division rounds toward zero).
  private static func utc(_ column: String) -> String {
    "strftime('%Y-%m-%dT%H:%M:%SZ', \(column) / 1000000000 - (\(column) % 1000000000 < 0), 'unixepoch')"
  }
}
