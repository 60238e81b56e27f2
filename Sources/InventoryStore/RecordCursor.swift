import GRDB

/// Reads all records in the order of their raw path bytes, one at a time. The index of paths gives the order.
final class RecordCursor {
  private let numbers: FastDatabaseValueCursor<Int64>
  private let reader: RecordReader
  /// Records that are read and not given yet, the next one last.
  private var ready: [StoredRecord] = []
  /// What was wrong with the record behind them.
  private var damage: (any Error)?
  /// Documents that are read at once.
  private static let most = 16

  init(_ db: Database) throws {
    numbers = try RecordReader.numbers(db)
    reader = try RecordReader(db)
  }

  /// **Throws** `StoredValueError` naming the column that holds what no record can hold.
  func next() throws -> StoredRecord? {
    if ready.isEmpty, damage == nil { read() }
    if let record = ready.popLast() { return record }
    if let damage { throw damage }
    return nil
  }

  private func read() {
    do {
      var asked: [Int64] = []
      while asked.count < RecordCursor.most, let number = try numbers.next() { asked.append(number) }
      if !asked.isEmpty {
        try reader.records(asked) {
          ready.append($0)
          return true
        }
      }
    } catch {
      damage = error
    }
    ready.reverse()
  }
}
