import Foundation
import GRDB
import InventoryModel

/// Writes records in one transaction. Numbers of fact kinds and readers are remembered within it.
struct RecordWriter {
  private let db: Database
  private let run: Int64
  private var kinds: [FactKind: Int64] = [:]
  private var readers: [String: Int64] = [:]
  private let addDocument: Statement
  private let addFact: Statement
  private let addIssue: Statement
  private let embedded: EmbeddedWriter
  private let clear: [Statement]
  private let mark: Statement

  /// `run` is the run in which the files were seen.
  init(_ db: Database, run: Int64) throws {
    self.db = db
    self.run = run
    addDocument = try db.cachedStatement(
      sql: """
        INSERT INTO document (path, format, state, reason, size, sha256, modified_ns, document_created_ns,
          document_modified_ns, creator, last_modified_by, application, file_size, file_modified_ns, file_changed_ns,
          reader, seen_in_run)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET format = excluded.format, state = excluded.state, reason = excluded.reason,
          size = excluded.size, sha256 = excluded.sha256, modified_ns = excluded.modified_ns,
          document_created_ns = excluded.document_created_ns, document_modified_ns = excluded.document_modified_ns,
          creator = excluded.creator, last_modified_by = excluded.last_modified_by,
          application = excluded.application, file_size = excluded.file_size,
          file_modified_ns = excluded.file_modified_ns, file_changed_ns = excluded.file_changed_ns,
          reader = excluded.reader, seen_in_run = excluded.seen_in_run
        RETURNING id
        """)
    addFact = try db.cachedStatement(sql: "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)")
    addIssue = try db.cachedStatement(sql: "INSERT INTO issue VALUES (?, ?, ?, ?, ?)")
    embedded = try EmbeddedWriter(db)
    clear = [
      try db.cachedStatement(sql: "DELETE FROM fact WHERE document = ?"),
      try db.cachedStatement(sql: "DELETE FROM issue WHERE document = ?"),
    ]
    mark = try db.cachedStatement(sql: "UPDATE document SET seen_in_run = ? WHERE path = ?")
  }

  /// The file of an unchanged record was seen again.
  func keep(_ path: RawPath) throws { try mark.execute(arguments: [run, Data(path.bytes)]) }

  mutating func add(_ record: DocumentRecord, stamp: FileStamp?) throws {
    let reader = try stamp.map { try number(ofReader: $0.reader) }
    let values: [(any DatabaseValueConvertible)?] = [
      Data(record.path.bytes), storable(record.format.rawValue), record.state.rawValue, record.reason?.rawValue,
      record.size, record.sha256, record.modified?.nanoseconds, record.documentCreated?.nanoseconds,
      record.documentModified?.nanoseconds, storable(ifAny: record.people.creator),
      storable(ifAny: record.people.lastModifiedBy),
      storable(ifAny: record.application), stamp?.size, stamp?.modified, stamp?.changed, reader, run,
    ]
    guard let id = try Int64.fetchOne(addDocument, arguments: StatementArguments(values)) else {
      throw StoredValueError(column: "path", expected: "a document's number from the database")
    }
    for statement in clear { try statement.execute(arguments: [id]) }
    for (ordinal, fact) in record.facts.enumerated() {
      try addFact.execute(arguments: [
        id, ordinal, try number(of: fact.kind), storable(fact.subject), fact.count, FactTexts.attributes(of: fact),
        FactTexts.locations(of: fact),
      ])
    }
    for (ordinal, issue) in record.issues.enumerated() {
      try addIssue.execute(arguments: [
        id, ordinal, storable(issue.code), storable(issue.place), storable(issue.message),
      ])
    }
    try embedded.clear(id)
    for (ordinal, document) in record.embedded.enumerated() {
      let kinds = try document.facts.map { try number(of: $0.kind) }
      try embedded.add(document, ordinal: ordinal, of: id, kinds: kinds)
    }
  }

  private mutating func number(of kind: FactKind) throws -> Int64 {
    if let known = kinds[kind] { return known }
    let name = storable(kind.rawValue)
    try db.execute(sql: "INSERT OR IGNORE INTO fact_kind (name) VALUES (?)", arguments: [name])
    let number = try Int64.fetchOne(db, sql: "SELECT id FROM fact_kind WHERE name = ?", arguments: [name])
    guard let number else { throw StoredValueError(column: "facts.kind", expected: "a kind that can be stored") }
    kinds[kind] = number
    return number
  }

  private mutating func number(ofReader key: String) throws -> Int64 {
    if let known = readers[key] { return known }
    try db.execute(sql: "INSERT OR IGNORE INTO reader (key) VALUES (?)", arguments: [storable(key)])
    let number = try Int64.fetchOne(db, sql: "SELECT id FROM reader WHERE key = ?", arguments: [storable(key)])
    guard let number else { throw StoredValueError(column: "reader", expected: "a key that can be stored") }
    readers[key] = number
    return number
  }
}

/// As it is stored.
func storable(ifAny text: String?) -> String? { text.map { storable($0) } }

/// SQLite's text ends at U+0000, which file formats can smuggle into names: U+FFFD stands for it.
func storable(_ text: String) -> String {
  guard text.utf8.contains(0) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
}
