import GRDB
import InventoryModel
import Testing

@testable import InventoryStore

@Suite struct ParallelReadingTests {
  /// More than all threads hold at a time, with documents of all shapes: none of a thread's batches is like another.
  private static let records = (0..<1500).map { number in
    var record = number % 97 == 0 ? Fixture.full : Fixture.record("folder \(number % 7)/\(number).xlsx")
    record.path = RawPath("folder \(number % 7)/\(number).xlsx")
    record.facts += (0..<(number % 23)).map { index in
      Fact(
        kind: FactKind("kind.\(index % 5)"), subject: "subject \(number)", count: index + 1,
        attributes: ["number": .integer(number)], locations: ["Sheet1!A\(number)"])
    }
    record.facts.sort(by: Fact.canonicalOrder)
    if number % 31 == 0 {
      record.embedded = [
        EmbeddedDocument(
          path: "word/embeddings/\(number).xlsx", use: .object, format: DocumentFormat("xlsx"), state: .assessed, size: 5,
          facts: [Fact(kind: "kind.1", subject: "inside \(number)"), Fact(kind: "kind.2")])
      ]
    }
    return record
  }

  private static func inventory(_ fixture: Fixture) throws -> Inventory {
    // Not in the order of their paths: the file's order is another than the answer's.
    try fixture.scan((0..<records.count).map { records[$0 * 7_919 % records.count] })
    return try Inventory.open(path: fixture.path())
  }

  @Test(arguments: [1, 2, 3, 8]) func `any number of threads gives the same records in the same order`(jobs: Int) throws {
    let fixture = try Fixture()
    let inventory = try Self.inventory(fixture)
    var found: [DocumentRecord] = []
    try inventory.forEachDocument(jobs: jobs, make: { $0 }, { found.append($0) })
    #expect(found.map(\.path) == Self.records.map(\.path).sorted())
    #expect(found == (try fixture.records()))
    #expect(found.count == Self.records.count)
  }

  @Test(arguments: [1, 4]) func `what is not asked for is not read, and all else is as it was`(jobs: Int) throws {
    let fixture = try Fixture()
    let inventory = try Self.inventory(fixture)
    let kinds: Set<FactKind> = ["kind.1", "kind.4", "kind.nobody-has"]
    var found: [DocumentRecord] = []
    try inventory.forEachDocument(RecordParts(kinds: kinds), jobs: jobs, make: { $0 }, { found.append($0) })
    let expected = try fixture.records().map { record in
      var record = record
      record.issues = []
      record.facts.removeAll { !kinds.contains($0.kind) }
      for index in record.embedded.indices { record.embedded[index].facts.removeAll { !kinds.contains($0.kind) } }
      return record
    }
    #expect(found == expected)
    #expect(found.contains { $0.embedded.first?.facts.count == 1 } && found.contains { $0.facts.count > 2 })
  }

  @Test(arguments: [1, 2, 5]) func `a failure comes out once everything before was given`(jobs: Int) throws {
    struct Enough: Error {}
    let fixture = try Fixture()
    let inventory = try Self.inventory(fixture)
    let paths = Self.records.map(\.path).sorted()
    for number in [0, 63, 64, 700, 1499] {
      let last = paths[number]
      var given: [RawPath] = []
      #expect(throws: Enough.self) {
        try inventory.forEachDocument(
          jobs: jobs, make: { if $0.path == last { throw Enough() } else { return $0.path } }, { given.append($0) })
      }
      #expect(given == Array(paths[..<number]))
      given = []
      #expect(throws: Enough.self) {
        try inventory.forEachDocument(jobs: jobs, make: \.path) {
          if $0 == last { throw Enough() }
          given.append($0)
        }
      }
      #expect(given == Array(paths[..<number]))
    }
  }

  @Test(arguments: [1, 4]) func `damage is told with the records before it given`(jobs: Int) throws {
    let fixture = try Fixture()
    try Self.inventory(fixture).forEachDocument { _ in }
    let paths = Self.records.map(\.path).sorted()
    let queue = try DatabaseQueue(path: fixture.path())
    try queue.write { db in
      try db.execute(
        sql: "UPDATE fact SET attributes = '{' WHERE document = (SELECT id FROM document ORDER BY path LIMIT 1 OFFSET 900)")
    }
    try queue.close()
    var given: [RawPath] = []
    let inventory = try Inventory.open(path: fixture.path())
    do {
      try inventory.forEachDocument(jobs: jobs, make: \.path) { given.append($0) }
      Issue.record("nothing was thrown")
    } catch InventoryError.damaged(let path, _) {
      #expect(path == fixture.path())
    }
    #expect(given == Array(paths[..<900]))
  }

  @Test func `an inventory that a scan writes to is read all the same`() throws {
    let fixture = try Fixture()
    try Self.inventory(fixture).forEachDocument { _ in }
    let scan = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
    try scan.add(Fixture.record("zz last.xlsx"), stamp: nil)
    var own = 0
    try scan.forEachDocument(jobs: 4, make: \.path) { _ in own += 1 }
    var beside = 0
    try Inventory.open(path: fixture.path()).forEachDocument(jobs: 4, make: \.path) { _ in beside += 1 }
    #expect(own == Self.records.count + 1)
    #expect(beside == own)
  }

  @Test func `a file that took the place of the one that is open is not read`() throws {
    let fixture = try Fixture()
    let inventory = try Self.inventory(fixture)
    try fixture.scan((0..<200).map { Fixture.record("other/\($0).xlsx") }, into: "other.assay")
    try fixture.replace("scan.assay", by: "other.assay")
    var paths: [RawPath] = []
    try inventory.forEachDocument(jobs: 4, make: \.path) { paths.append($0) }
    #expect(paths == Self.records.map(\.path).sorted())
  }
}
