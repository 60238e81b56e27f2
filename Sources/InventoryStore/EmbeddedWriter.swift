import GRDB
import InventoryModel

/// Writes the documents inside of a document.
struct EmbeddedWriter {
  private let db: Database
  private let addDocument: Statement
  private let addFact: Statement
  private let addIssue: Statement
  private let clearDocuments: Statement
  private let clearRest: [Statement]

  init(_ db: Database) throws {
    self.db = db
    addDocument = try db.cachedStatement(sql: "INSERT INTO embedded_document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    addFact = try db.cachedStatement(sql: "INSERT INTO embedded_fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    addIssue = try db.cachedStatement(sql: "INSERT INTO embedded_issue VALUES (?, ?, ?, ?, ?, ?)")
    clearDocuments = try db.cachedStatement(sql: "DELETE FROM embedded_document WHERE document = ?")
    clearRest = [
      try db.cachedStatement(sql: "DELETE FROM embedded_fact WHERE document = ?"),
      try db.cachedStatement(sql: "DELETE FROM embedded_issue WHERE document = ?"),
    ]
  }

  /// Removes what an older record of the document had inside; most have nothing.
  func clear(_ document: Int64) throws {
    try clearDocuments.execute(arguments: [document])
    guard db.changesCount > 0 else { return }
    for statement in clearRest { try statement.execute(arguments: [document]) }
  }

  /// `kinds`: the numbers of the facts' kinds, in their order.
  func add(_ inside: EmbeddedDocument, ordinal: Int, of document: Int64, kinds: [Int64]) throws {
    let values: [(any DatabaseValueConvertible)?] = [
      document, ordinal, storable(inside.path), storable(ifAny: inside.name), inside.use.rawValue,
      storable(inside.format.rawValue), inside.state.rawValue, inside.reason?.rawValue, inside.size, inside.sha256,
    ]
    try addDocument.execute(arguments: StatementArguments(values))
    for (number, (fact, kind)) in zip(inside.facts, kinds).enumerated() {
      try addFact.execute(arguments: [
        document, ordinal, number, kind, storable(fact.subject), fact.count, FactTexts.attributes(of: fact),
        FactTexts.locations(of: fact),
      ])
    }
    for (number, issue) in inside.issues.enumerated() {
      try addIssue.execute(arguments: [
        document, ordinal, number, storable(issue.code), storable(issue.place), storable(issue.message),
      ])
    }
  }
}
