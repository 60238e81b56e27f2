import Foundation
import GRDB
import InventoryModel

/// What is stored of one file: enough to count it again without reading its record.
public struct StoredFile: Hashable, Sendable {
  /// As `Inventory.current` gives it.
  public var stamp: FileStamp
  public var state: AssessmentState
  public var reason: Reason?
  public var format: DocumentFormat
}

extension Inventory {
  /// As `current`, with how the file ended: a scan that skips unchanged files still has to count them.
  public func storedFile(path: RawPath) throws(InventoryError) -> StoredFile? {
    guard let stamp = try current(path: path) else { return nil }
    return try DatabaseFailure.named(self.path) {
      try queue.read { db in
        let statement = try db.cachedStatement(sql: "SELECT state, reason, format FROM document WHERE path = ?")
        guard let row = try Row.fetchOne(statement, arguments: [Data(path.bytes)]),
          let state = (row[0] as String?).flatMap(AssessmentState.init(rawValue:)), let format = row[2] as String?
        else { return nil }
        return StoredFile(
          stamp: stamp, state: state, reason: (row[1] as String?).flatMap(Reason.init(rawValue:)),
          format: DocumentFormat(format))
      }
    }
  }
}
