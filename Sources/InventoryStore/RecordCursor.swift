import GRDB

/// Reads all records in the order of their raw path bytes, one at a time. The index of paths gives the order.
final class RecordCursor {
  private let documents: RowCursor
  private let reader: RecordReader

  init(_ db: Database) throws {
    documents = try Row.fetchCursor(db, sql: try RecordReader.documents(db) + " ORDER BY path")
    reader = try RecordReader(db)
  }

  /// **Throws** `StoredValueError` naming the column that holds what no record can hold.
  func next() throws -> StoredRecord? {
    guard let row = try documents.next() else { return nil }
    return try reader.record(row)
  }
}
