import GRDB
import InventoryModel

/// The facts of several documents by one query: asking for each document's by itself would cost as much as reading them.
final class FactBatch {
  private let statement: Statement
  private var rows: RowCursor?
  /// The row that is next, as far as it is read: which of the documents asked for it is of.
  private var current: (row: Row, document: Int)?

  init(_ db: Database) throws {
    // The left table of a cross join is SQLite's outer loop, and facts are stored in the order of their ordinals.
    statement = try db.makeStatement(
      sql: """
        SELECT asked.key, fact.kind, fact.subject, fact.count, fact.attributes, fact.locations, fact.ordinal
        FROM json_each(?) AS asked CROSS JOIN fact ON fact.document = asked.value
        """)
  }

  /// `numbers`: a JSON array of documents.
  func ask(_ numbers: String) throws {
    rows = try Row.fetchCursor(statement, arguments: [numbers])
    try advance()
  }

  /// Facts of the document at this place of those asked for, whose turn it is.
  func facts(of place: Int, kinds: FactKindTable, texts: inout FactTexts) throws -> [Fact] {
    var facts: [Fact] = []
    var last = Int64.min
    while let (row, document) = current, document == place {
      let ordinal: Int64 = try row.required(6, "fact.ordinal")
      guard ordinal > last else { throw StoredValueError(column: "fact.ordinal", expected: "facts in their order") }
      last = ordinal
      if let kind = try kinds.kind(try row.required(1, "fact.kind"), column: "fact.kind") {
        facts.append(
          Fact(
            kind: kind, subject: try row.required(2, "fact.subject"), count: try row.required(3, "fact.count"),
            attributes: try texts.attributes(row[4] as String?), locations: try texts.locations(row[5] as String?)))
      }
      try advance()
    }
    return facts
  }

  private func advance() throws {
    guard let row = try rows?.next() else {
      current = nil
      return
    }
    current = (row, try row.required(0, "fact.document"))
  }
}
