import Foundation
import GRDB
import InventoryModel
import Testing

@testable import InventoryStore

@Suite struct EmbeddedTests {
  private static let inside = EmbeddedDocument(
    path: "word/embeddings/oleObject1.bin/Package", name: "été.xlsm", use: .object, format: DocumentFormat("xlsm"),
    state: .partial, reason: .limit, size: 1234, sha256: String(repeating: "ab", count: 32),
    facts: [
      Fact(kind: "macro.project", subject: "xl/vbaProject.bin", attributes: ["size": .integer(3)], locations: ["a", "b"]),
      Fact(kind: "spreadsheet.sheets", count: 2),
    ],
    issues: [InventoryModel.Issue(code: "embed.depth", place: "x", message: "1")])

  private static var letter: DocumentRecord {
    var record = Fixture.record("letter.docx")
    record.embedded = [
      inside,
      EmbeddedDocument(path: "word/embeddings/b.xlsx", use: .chart, format: DocumentFormat("xlsx"), state: .assessed),
    ]
    return record
  }

  @Test func `documents inside come back as they were stored`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.record("a.xlsx"), Self.letter, Fixture.record("z.xlsx")])
    #expect(try fixture.records().map(\.embedded.count) == [0, 2, 0])
    #expect(try fixture.records()[1] == Self.letter)
    #expect(try Inventory.open(path: fixture.path()).problems() == [])
  }

  @Test func `documents inside are part of the content digest and of the export`() throws {
    let fixture = try Fixture()
    let with = try fixture.scan([Self.letter])
    #expect(try fixture.export().contains("\"embedded\":[{\"path\":\"word/embeddings/oleObject1.bin/Package\""))
    var plain = Self.letter
    plain.embedded = []
    #expect(try fixture.scan([plain], into: "other.assay") != with)
    #expect(try !fixture.export("other.assay").contains("embedded"))
  }

  @Test func `documents inside go with the record that had them, and with its file`() throws {
    let fixture = try Fixture()
    try fixture.scan([Self.letter, Fixture.record("a.xlsx")])
    var plain = Self.letter
    plain.embedded = []
    try fixture.scan([plain, Fixture.record("a.xlsx")])
    #expect(try rows(fixture) == [0, 0, 0])
    try fixture.scan([Self.letter])
    #expect(try rows(fixture) == [2, 2, 1])
    try fixture.scan([Fixture.record("a.xlsx")])
    #expect(try rows(fixture) == [0, 0, 0])
  }

  @Test func `merging keeps documents inside`() throws {
    let fixture = try Fixture()
    try fixture.scan([Self.letter], into: "one.assay")
    try fixture.scan([Fixture.record("b.xlsx")], into: "two.assay")
    try Inventory.merge([fixture.path("one.assay"), fixture.path("two.assay")], into: fixture.path("all.assay"))
    #expect(try fixture.records("all.assay").map(\.embedded.count) == [0, 2])
  }

  @Test func `an inventory of before is read as it is, and brought up to date by a scan`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    let queue = try DatabaseQueue(path: fixture.path())
    try queue.write { db in
      for name in ["embedded", "embedded_facts"] { try db.execute(sql: "DROP VIEW \(name)") }
      for name in InventorySchema.embeddedTables { try db.execute(sql: "DROP TABLE \(name)") }
      try db.execute(sql: "UPDATE meta SET value = '1.0.0' WHERE key = 'schema'")
      try db.execute(sql: "PRAGMA user_version = 1000000")
    }
    try queue.close()
    let before = try fixture.bytes()
    #expect(try fixture.records() == [Fixture.full])
    #expect(try Inventory.open(path: fixture.path()).info.schema == "1.0.0")
    #expect(try fixture.bytes() == before)
    try fixture.scan([Fixture.full, Self.letter])
    #expect(try Inventory.open(path: fixture.path()).info.schema == "1.0.1")
    #expect(try fixture.records().last?.embedded == Self.letter.embedded)
    #expect(try Inventory.open(path: fixture.path()).problems() == [])
  }

  @Test(arguments: [
    "UPDATE embedded_fact SET kind = 99", "DELETE FROM embedded_document", "UPDATE embedded_fact SET attributes = '{'",
  ])
  func `verify finds what of documents inside does not hold together`(_ sql: String) throws {
    let fixture = try Fixture()
    try fixture.scan([Self.letter])
    let queue = try DatabaseQueue(path: fixture.path())
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    try queue.close()
    #expect(try Inventory.open(path: fixture.path()).problems() != [])
  }

  /// Rows of the tables of documents inside, of facts and of issues.
  private func rows(_ fixture: Fixture) throws -> [Int?] {
    let queue = try DatabaseQueue(path: fixture.path())
    defer { do { try queue.close() } catch { Testing.Issue.record(error) } }
    return try queue.read { db in
      try ["embedded_document", "embedded_fact", "embedded_issue"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
  }
}
