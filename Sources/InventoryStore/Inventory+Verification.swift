import GRDB
import InventoryModel

extension Inventory {
  /// Everything that does not hold together, a line each; none where the inventory is sound.
  ///
  /// Looks at every page, every record, and whether the counts reconcile.
  public func problems() throws(InventoryError) -> [String] {
    if scan != nil { try flush() }
    var problems = try DatabaseFailure.named(path) { try queue.read { try Inventory.inconsistencies(in: $0) } }
    // Reading the records of a broken file says no more than what is known already.
    guard problems.isEmpty else { return problems }
    var read = 0
    var facts = 0
    var issues = 0
    do {
      try forEachDocument { record in
        read += 1
        facts += record.facts.count
        issues += record.issues.count
      }
    } catch {
      return ["\(error)"]
    }
    let info = try self.info
    func compare(_ name: String, _ a: Int, _ b: Int) {
      if a != b { problems.append("\(name): \(a) read, \(b) counted") }
    }
    compare("documents", read, info.documents)
    compare("documents by state", info.states.values.reduce(0, +), info.documents)
    let unread = info.documents - info.states[.assessed, default: 0]
    compare("documents by reason", info.reasons.values.reduce(0, +), unread)
    compare("documents by format", info.formats.values.reduce(0, +), info.documents)
    compare("facts", facts, info.facts)
    compare("issues", issues, info.issues)
    return problems
  }

  private static func inconsistencies(in db: Database) throws -> [String] {
    let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
      "\(row[0] as String? ?? "?"): a row refers to a \(row[2] as String? ?? "row") that is not there"
    }
    return pages + orphans
  }
}
