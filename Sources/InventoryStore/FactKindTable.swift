import GRDB
import InventoryModel

/// The numbers that stand for fact kinds in one inventory, and which of them are asked for.
struct FactKindTable {
  private struct Entry {
    var kind: FactKind
    var isWanted: Bool
  }

  private let entries: [Int64: Entry]

  init(_ db: Database, wanted: Set<FactKind>?) throws {
    var entries: [Int64: Entry] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM fact_kind") {
      guard let id = row[0] as Int64?, let name = row[1] as String? else { continue }
      let kind = FactKind(name)
      entries[id] = Entry(kind: kind, isWanted: wanted?.contains(kind) ?? true)
    }
    self.entries = entries
  }

  /// Nil for a kind that nobody asked for.
  ///
  /// **Throws** `StoredValueError` naming the column that holds a number of no kind.
  func kind(_ number: Int64, column: String) throws -> FactKind? {
    guard let entry = entries[number] else {
      throw StoredValueError(column: column, expected: "a number of fact_kind")
    }
    return entry.isWanted ? entry.kind : nil
  }
}
