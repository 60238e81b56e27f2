import GRDB
import InventoryModel
import Testing

@testable import InventoryStore

@Suite struct RoundTripTests {
  @Test func `every field of a record comes back as it was stored`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    let records = try fixture.records()
    #expect(records == [Fixture.full])
    // Strings are equal by canonical equivalence; the bytes must be the same too.
    #expect(records.map(json) == [json(Fixture.full)])
  }

  @Test(arguments: [
    DocumentRecord(path: RawPath("a"), state: .assessed),
    DocumentRecord(path: RawPath(bytes: [0xFF]), state: .notAssessed, reason: .vanished),
    DocumentRecord(path: RawPath(""), state: .partial, reason: .encrypted, people: People(creator: "")),
  ])
  func `absent fields stay absent`(_ record: DocumentRecord) throws {
    let fixture = try Fixture()
    try fixture.scan([record])
    #expect(try fixture.records() == [record])
  }

  @Test func `a name with a NUL is stored whole, U+FFFD in its place`() throws {
    var record = Fixture.record("a")
    record.facts = [Fact(kind: "macro.project", subject: "a\0b")]
    let fixture = try Fixture()
    try fixture.scan([record])
    #expect(try fixture.records().first?.facts.first?.subject == "a\u{FFFD}b")
  }

  @Test func `records come in the order of their raw bytes`() throws {
    let paths = ["b", "a/b", "a", "a b", "é", "e\u{301}", "Z", "a\u{10FFFF}"].map { RawPath($0) }
      + [RawPath(bytes: [0xFF, 1]), RawPath(bytes: [0x80])]
    let fixture = try Fixture()
    try fixture.scan(paths.shuffled().map { DocumentRecord(path: $0, state: .assessed) })
    #expect(try fixture.records().map(\.path) == paths.sorted())
  }

  @Test func `a record takes the place of the one before, with fewer facts`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    var changed = Fixture.full
    changed.facts.removeLast(2)
    changed.issues = []
    try fixture.scan([changed])
    #expect(try fixture.records() == [changed])
    #expect(try Inventory.open(path: fixture.path()).problems() == [])
  }

  @Test func `the export is the records, a line each, without people unless asked`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full, Fixture.record("a")])
    let lines = try fixture.export().split(separator: "\n")
    #expect(lines.count == 2)
    #expect(!lines.contains { $0.contains("people") || $0.contains("p-0123456789abcdef") })
    let withPeople = try fixture.export(people: true).split(separator: "\n")
    #expect(try withPeople.map { try record($0).people.creator } == [nil, "p-0123456789abcdef"])
    var expected = Fixture.full
    expected.people = People()
    #expect(try json(record(lines[1])) == json(expected))
  }

  @Test func `the views say what the records say`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full, Fixture.record("a")])
    // As the sqlite3 program opens it.
    try DatabaseQueue(path: fixture.path()).read { db in
      let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM documents WHERE path <> 'a'"))
      #expect(row["modified"] as String? == Fixture.full.modified?.text)
      #expect(row["document_created"] as String? == Fixture.full.documentCreated?.text)
      #expect(row["document_modified"] as String? == Fixture.full.documentModified?.text)
      #expect(row["creator"] as String? == Fixture.full.people.creator)
      #expect(try String.fetchAll(db, sql: "SELECT kind FROM facts WHERE path <> 'a'")
        == Fixture.full.facts.map(\.kind.rawValue))
      let sum = try #require(try Row.fetchOne(db, sql: "SELECT documents, calls FROM functions WHERE function = 'SUM'"))
      #expect(sum == ["documents": 1, "calls": 3] || sum == ["documents": 1, "calls": 12])
      for (view, count) in [("documents", 2), ("facts", 5), ("issues", 2), ("functions", 2), ("links", 2),
        ("macros", 0), ("unassessed", 1)]
      {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(view)") == count, "\(view)")
      }
    }
  }

  @Test func `the json export is one array of the same records`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full, Fixture.record("a")])
    let array = try JSONReader.read(Array(fixture.export(format: .json).utf8)).array
    let lines = try fixture.export().split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
    #expect(array == lines)
  }

  @Test func `an inventory of nothing exports nothing`() throws {
    let fixture = try Fixture()
    try fixture.scan([])
    #expect(try fixture.export() == "")
    #expect(try JSONReader.read(Array(fixture.export(format: .json).utf8)) == .array([]))
  }

  @Test func `an export to a file replaces it and leaves nothing else`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    let inventory = try Inventory.open(path: fixture.path())
    for _ in 0..<2 { try inventory.export(to: fixture.path("out.ndjson")) }
    #expect(try String(decoding: fixture.bytes("out.ndjson"), as: UTF8.self) == fixture.export())
    #expect(try fixture.names == ["out.ndjson", "scan.assay"])
    #expect(throws: InventoryError.self) { try inventory.export(to: fixture.path("no/such/folder")) }
  }

  @Test func `nothing is stored of people but what the record says`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    let text = String(decoding: try fixture.bytes(), as: UTF8.self)
    #expect(text.contains("p-0123456789abcdef"))
    #expect(!text.contains("Claire"))
  }

  private func json(_ record: DocumentRecord) -> String {
    var writer = JSONWriter()
    record.write(to: &writer)
    return writer.text
  }

  private func record(_ line: some StringProtocol) throws -> DocumentRecord {
    try DocumentRecord(json: JSONReader.read(Array(line.utf8)))
  }
}
