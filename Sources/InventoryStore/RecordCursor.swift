import Foundation
import GRDB
import InventoryModel

/// Reads all records in the order of their raw path bytes, one at a time.
///
/// The index of paths gives the documents in order, and a document's facts lie side by side in the fact table: each is
/// one look-up by a prepared statement, and nothing is held but the record at hand.
final class RecordCursor {
  private let documents: RowCursor
  private let factRows: Statement
  private let issueRows: Statement
  private let kinds: [Int64: FactKind]
  private let readers: [Int64: String]
  private let embedded: EmbeddedCursor?
  private var texts = FactTexts()

  init(_ db: Database) throws {
    documents = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, path, format, state, reason, size, sha256, modified_ns, document_created_ns, document_modified_ns,
          creator, last_modified_by, application, file_size, file_modified_ns, file_changed_ns, reader, seen_in_run
        FROM document ORDER BY path
        """)
    factRows = try db.makeStatement(
      sql: "SELECT kind, subject, count, attributes, locations FROM fact WHERE document = ? ORDER BY ordinal")
    issueRows = try db.makeStatement(
      sql: "SELECT code, place, message FROM issue WHERE document = ? ORDER BY ordinal")
    embedded = try EmbeddedCursor(db)
    var kinds: [Int64: FactKind] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM fact_kind") {
      if let id = row[0] as Int64?, let name = row[1] as String? { kinds[id] = FactKind(name) }
    }
    self.kinds = kinds
    var readers: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, key FROM reader") {
      if let id = row[0] as Int64?, let key = row[1] as String? { readers[id] = key }
    }
    self.readers = readers
  }

  /// **Throws** `StoredValueError` naming the column that holds what no record can hold.
  func next() throws -> StoredRecord? {
    guard let row = try documents.next() else { return nil }
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
    record.facts = try facts(of: id)
    record.issues = try issues(of: id)
    if let embedded { record.embedded = try embedded.documents(of: id, kinds: kinds, texts: &texts) }
    return StoredRecord(record: record, stamp: stamp(row), run: try row.required(17, "document.seen_in_run"))
  }

  private func facts(of document: Int64) throws -> [Fact] {
    var facts: [Fact] = []
    let rows = try Row.fetchCursor(factRows, arguments: [document])
    while let row = try rows.next() {
      let number: Int64 = try row.required(0, "fact.kind")
      guard let kind = kinds[number] else {
        throw StoredValueError(column: "fact.kind", expected: "a number of fact_kind")
      }
      facts.append(
        Fact(
          kind: kind, subject: try row.required(1, "fact.subject"), count: try row.required(2, "fact.count"),
          attributes: try texts.attributes(row[3] as String?), locations: try texts.locations(row[4] as String?)))
    }
    return facts
  }

  private func issues(of document: Int64) throws -> [Issue] {
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
