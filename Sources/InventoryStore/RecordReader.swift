import Foundation
import GRDB
import InventoryModel

/// Makes records of rows of the document table.
///
/// A document's facts lie side by side in the fact table, so that several documents are a few look-ups of one statement.
/// Nothing is held but the record at hand. For the thread of its connection.
final class RecordReader {
  private let facts: FactBatch
  private let documentRows: Statement
  /// Nil where nobody asked for issues.
  private let issueRows: Statement?
  private let kinds: FactKindTable
  private let readers: [Int64: String]
  private let embedded: EmbeddedReader?
  private var texts = FactTexts()

  init(_ db: Database, parts: RecordParts = .all) throws {
    documentRows = try db.makeStatement(
      sql: try RecordReader.columns(db) + " FROM json_each(?) AS asked CROSS JOIN document ON document.id = asked.value")
    facts = try FactBatch(db)
    issueRows =
      parts.includesIssues
      ? try db.makeStatement(sql: "SELECT code, place, message FROM issue WHERE document = ? ORDER BY ordinal") : nil
    kinds = try FactKindTable(db, wanted: parts.kinds)
    embedded = try EmbeddedReader(db, parts: parts)
    var readers: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, key FROM reader") {
      if let id = row[0] as Int64?, let key = row[1] as String? { readers[id] = key }
    }
    self.readers = readers
  }

  /// The rows that records are made of. A look-up that would find nothing is told from here: it is cheaper for SQLite
  /// than for us.
  private static func columns(_ db: Database) throws -> String {
    let inside =
      try EmbeddedReader.hasTables(db)
      ? "EXISTS (SELECT 1 FROM embedded_document AS inside WHERE inside.document = document.id)" : "0"
    return """
      SELECT document.id, document.path, format, state, reason, size, sha256, modified_ns, document_created_ns,
        document_modified_ns, creator, last_modified_by, application, file_size, file_modified_ns, file_changed_ns, reader,
        seen_in_run, EXISTS (SELECT 1 FROM issue WHERE issue.document = document.id), \(inside)
      """
  }

  /// Numbers of all documents, in the order of their raw path bytes: that of the index of paths.
  static func numbers(_ db: Database) throws -> FastDatabaseValueCursor<Int64> {
    try Int64.fetchCursor(db, sql: "SELECT id FROM document ORDER BY path")
  }

  /// Gives the records of these documents to `body`, one after the other, until it returns false.
  ///
  /// **Throws** `StoredValueError` naming the column that holds what no record can hold.
  func records(_ numbers: [Int64], _ body: (StoredRecord) throws -> Bool) throws {
    let asked = "[" + numbers.map(String.init).joined(separator: ",") + "]"
    try facts.ask(asked)
    let rows = try Row.fetchCursor(documentRows, arguments: [asked])
    var place = 0
    while let row = try rows.next() {
      guard try body(try record(row, place: place)) else { return }
      place += 1
    }
    guard place == numbers.count else {
      throw StoredValueError(column: "document.path", expected: "an index of the documents that there are")
    }
  }

  /// `place`: among the documents asked for.
  private func record(_ row: Row, place: Int) throws -> StoredRecord {
    let id: Int64 = try row.required(0, "document.id")
    let path: Data = try row.required(1, "document.path")
    let stateName: String = try row.required(3, "document.state")
    guard let state = AssessmentState(rawValue: stateName) else {
      throw StoredValueError(column: "document.state", expected: "assessed, partial or not-assessed")
    }
    let reasonName = row[4] as String?
    let reason = reasonName.flatMap(Reason.init(rawValue:))
    guard (reasonName == nil) == (reason == nil), (reason == nil) == (state == .assessed) else {
      throw StoredValueError(column: "document.reason", expected: "a reason of the closed list unless assessed")
    }
    var record = DocumentRecord(
      path: RawPath(bytes: Array(path)), format: DocumentFormat(try row.required(2, "document.format") as String),
      state: state, reason: reason, size: try row.required(5, "document.size"), sha256: row[6] as String?,
      modified: timestamp(row, 7), documentCreated: timestamp(row, 8), documentModified: timestamp(row, 9),
      people: People(creator: row[10] as String?, lastModifiedBy: row[11] as String?), application: row[12] as String?)
    let hasIssues: Bool = try row.required(18, "issue.document")
    let hasInside: Bool = try row.required(19, "embedded_document.document")
    let stored = (stamp: stamp(row), run: try row.required(17, "document.seen_in_run") as Int64)
    record.facts = try facts.facts(of: place, kinds: kinds, texts: &texts)
    if hasIssues { record.issues = try issues(of: id) }
    if hasInside, let embedded { record.embedded = try embedded.documents(of: id, kinds: kinds, texts: &texts) }
    return StoredRecord(record: record, stamp: stored.stamp, run: stored.run)
  }

  private func issues(of document: Int64) throws -> [Issue] {
    guard let issueRows else { return [] }
    var issues: [Issue] = []
    let rows = try Row.fetchCursor(issueRows, arguments: [document])
    while let row = try rows.next() {
      issues.append(
        Issue(
          code: try row.required(0, "issue.code"), place: try row.required(1, "issue.place"),
          message: try row.required(2, "issue.message")))
    }
    return issues
  }

  private func timestamp(_ row: Row, _ index: Int) -> Timestamp? {
    (row[index] as Int64?).map { Timestamp(nanoseconds: $0) }
  }

  private func stamp(_ row: Row) -> FileStamp? {
    guard let size = row[13] as Int64?, let modified = row[14] as Int64?, let changed = row[15] as Int64?,
      let number = row[16] as Int64?, let reader = readers[number]
    else { return nil }
    return FileStamp(size: size, modified: modified, changed: changed, reader: reader)
  }
}
