import GRDB
import InventoryModel

/// Reads the documents inside of a document. An inventory of schema 1.0.0 knows of none.
struct EmbeddedReader {
  private let documents: Statement
  private let factRows: Statement
  /// Nil where nobody asked for issues.
  private let issueRows: Statement?

  /// Nil where the inventory has no tables for them.
  init?(_ db: Database, parts: RecordParts) throws {
    guard try EmbeddedReader.hasTables(db) else { return nil }
    documents = try db.makeStatement(
      sql: """
        SELECT ordinal, path, name, use, format, state, reason, size, sha256
        FROM embedded_document WHERE document = ? ORDER BY ordinal
        """)
    factRows = try db.makeStatement(
      sql: """
        SELECT kind, subject, count, attributes, locations
        FROM embedded_fact WHERE document = ? AND embedded = ? ORDER BY ordinal
        """)
    let issues = "SELECT code, place, message FROM embedded_issue WHERE document = ? AND embedded = ? ORDER BY ordinal"
    issueRows = parts.includesIssues ? try db.makeStatement(sql: issues) : nil
  }

  static func hasTables(_ db: Database) throws -> Bool { try db.tableExists("embedded_document") }

  /// **Throws** `StoredValueError` naming the column that holds what no record can hold.
  func documents(of document: Int64, kinds: FactKindTable, texts: inout FactTexts) throws -> [EmbeddedDocument] {
    var all: [EmbeddedDocument] = []
    let rows = try Row.fetchCursor(documents, arguments: [document])
    while let row = try rows.next() {
      let stateName: String = try row.required(5, "embedded_document.state")
      let reasonName = row[6] as String?
      let reason = reasonName.flatMap(Reason.init(rawValue:))
      guard let state = AssessmentState(rawValue: stateName), (reasonName == nil) == (reason == nil),
        (reason == nil) == (state == .assessed)
      else { throw StoredValueError(column: "embedded_document.state", expected: "a state, and a reason unless assessed") }
      let use: String = try row.required(3, "embedded_document.use")
      var inside = EmbeddedDocument(
        path: try row.required(1, "embedded_document.path"), name: row[2] as String?,
        use: EmbeddedDocument.Use(rawValue: use) ?? .other,
        format: DocumentFormat(try row.required(4, "embedded_document.format") as String), state: state, reason: reason,
        size: try row.required(7, "embedded_document.size"), sha256: row[8] as String?)
      let ordinal: Int64 = try row.required(0, "embedded_document.ordinal")
      inside.facts = try facts(of: document, ordinal, kinds, &texts)
      inside.issues = try issues(of: document, ordinal)
      all.append(inside)
    }
    return all
  }

  private func facts(
    of document: Int64, _ ordinal: Int64, _ kinds: FactKindTable, _ texts: inout FactTexts
  ) throws -> [Fact] {
    var facts: [Fact] = []
    let rows = try Row.fetchCursor(factRows, arguments: [document, ordinal])
    while let row = try rows.next() {
      let number: Int64 = try row.required(0, "embedded_fact.kind")
      guard let kind = try kinds.kind(number, column: "embedded_fact.kind") else { continue }
      facts.append(
        Fact(
          kind: kind, subject: try row.required(1, "embedded_fact.subject"),
          count: try row.required(2, "embedded_fact.count"), attributes: try texts.attributes(row[3] as String?),
          locations: try texts.locations(row[4] as String?)))
    }
    return facts
  }

  private func issues(of document: Int64, _ ordinal: Int64) throws -> [Issue] {
    guard let issueRows else { return [] }
    var issues: [Issue] = []
    let rows = try Row.fetchCursor(issueRows, arguments: [document, ordinal])
    while let row = try rows.next() {
      issues.append(
        Issue(
          code: try row.required(0, "embedded_issue.code"), place: try row.required(1, "embedded_issue.place"),
          message: try row.required(2, "embedded_issue.message")))
    }
    return issues
  }
}

extension Row {
  /// A damaged file can hold NULL where the schema forbids it, and a plain subscript would trap on it.
  func required<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int, _ column: String
  ) throws -> Value {
    guard let value = self[index] as Value? else { throw StoredValueError(column: column, expected: "a value") }
    return value
  }
}
