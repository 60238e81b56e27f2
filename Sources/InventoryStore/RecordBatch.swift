import GRDB
import InventoryModel

/// What came of some documents that follow each other.
struct RecordBatch<Made: Sendable>: Sendable {
  /// Up to the document that failed.
  private(set) var made: [Made] = []
  /// What `make` threw.
  private(set) var failure: (any Error)?
  /// What is wrong with the inventory.
  private(set) var damage: (any Error)?

  /// Documents in a batch: enough that handing it out costs nothing, few enough that several fit into memory.
  static var most: Int { 64 }

  /// The next documents; none behind the last.
  static func numbers(_ cursor: FastDatabaseValueCursor<Int64>) throws -> [Int64] {
    var numbers: [Int64] = []
    while numbers.count < most, let number = try cursor.next() { numbers.append(number) }
    return numbers
  }

  init(_ numbers: [Int64], reader: RecordReader, make: (DocumentRecord) throws -> Made) {
    made.reserveCapacity(numbers.count)
    do {
      try reader.records(numbers) { stored in
        do {
          made.append(try make(stored.record))
          return true
        } catch {
          // Kept apart, so that an error of the caller's comes out as it is.
          failure = error
          return false
        }
      }
    } catch {
      damage = error
    }
  }

  /// The connection failed.
  init(damage: any Error) { self.damage = damage }
}
