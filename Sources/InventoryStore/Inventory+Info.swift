import GRDB
import InventoryModel

extension Inventory {
  public var info: InventoryInfo {
    get throws(InventoryError) {
      if scan != nil { try flush() }
      return try DatabaseFailure.named(path) { try queue.read { try Inventory.info(in: $0) } }
    }
  }

  private static func info(in db: Database) throws -> InventoryInfo {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    func counts(by column: String) throws -> [(name: String, count: Int)] {
      let sql = "SELECT \(column), count(*) FROM document WHERE \(column) IS NOT NULL GROUP BY 1"
      return try Row.fetchAll(db, sql: sql).compactMap { row in
        guard let name = row[0] as String?, let count = row[1] as Int? else { return nil }
        return (name, count)
      }
    }
    let states = try counts(by: "state").compactMap { pair in
      AssessmentState(rawValue: pair.name).map { ($0, pair.count) }
    }
    let reasons = try counts(by: "reason").compactMap { pair in Reason(rawValue: pair.name).map { ($0, pair.count) } }
    let formats = try counts(by: "format").map { (DocumentFormat($0.name), $0.count) }
    return InventoryInfo(
      schema: try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'schema'") ?? "",
      roots: try RunTable.all(in: db).map(\.root), runs: try RunTable.runs(in: db),
      documents: try count("SELECT count(*) FROM document"),
      // `total` is a floating-point sum, which does not fail on a hostile file's sizes as `sum` does.
      size: Int64(clamping: try Double.fetchOne(db, sql: "SELECT total(size) FROM document") ?? 0),
      facts: try count("SELECT count(*) FROM fact"), issues: try count("SELECT count(*) FROM issue"),
      states: Dictionary(states) { $0 + $1 }, reasons: Dictionary(reasons) { $0 + $1 },
      formats: Dictionary(formats) { $0 + $1 })
  }
}

extension Int64 {
  fileprivate init(clamping value: Double) {
    self = Int64(exactly: value.rounded()) ?? (value < 0 ? .min : .max)
  }
}
