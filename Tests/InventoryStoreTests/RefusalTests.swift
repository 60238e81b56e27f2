import Foundation
import GRDB
import InventoryModel
import Testing

@testable import InventoryStore

@Suite struct RefusalTests {
  @Test func `a name that is not there is said to be so, and nothing is made`() throws {
    let fixture = try Fixture()
    #expect(throws: InventoryError.notFound(path: fixture.path())) { try Inventory.open(path: fixture.path()) }
    #expect(try fixture.names == [])
  }

  @Test(arguments: ["", "not a database, however long it goes on", String(repeating: "SQLite format 3\0", count: 100)])
  func `a file of another kind is refused and left as it is`(_ contents: String) throws {
    let fixture = try Fixture()
    try Data(contents.utf8).write(to: fixture.folder.appendingPathComponent("scan.assay"))
    #expect(throws: InventoryError.self) { try Inventory.open(path: fixture.path()) }
    #expect(throws: InventoryError.self) { try fixture.scan([]) }
    #expect(try fixture.bytes() == Data(contents.utf8))
    #expect(try fixture.names == ["scan.assay"])
  }

  @Test func `a folder is no inventory`() throws {
    let fixture = try Fixture()
    #expect(throws: InventoryError.notAnInventory(path: fixture.folder.path, found: "a folder")) {
      try Inventory.open(path: fixture.folder.path)
    }
  }

  @Test func `a device is not opened`() throws {
    #expect(
      throws: InventoryError.notAnInventory(path: "/dev/zero", found: "something that is not a regular file")
    ) { try Inventory.open(path: "/dev/zero") }
  }

  @Test(arguments: [
    ("PRAGMA application_id = 1", "found another program's database"),
    ("PRAGMA user_version = 1000002", "inventory schema 1.0.2 is newer than 1.0.1"),
    ("PRAGMA user_version = 2000000", "inventory schema 2.0.0 is newer than 1.0.1"),
    ("PRAGMA user_version = 0", "damaged"),
    ("DROP TABLE issue", "damaged"),
    ("DROP VIEW links", "damaged"),
    ("CREATE TRIGGER t AFTER INSERT ON run BEGIN DELETE FROM document; END", "damaged"),
    ("CREATE TRIGGER sqlitex_t AFTER INSERT ON run BEGIN DELETE FROM document; END", "damaged"),
    ("DROP TABLE meta; CREATE VIEW meta AS SELECT 'schema' AS key, '1.0.1' AS value", "damaged"),
  ])
  func `a database that is not quite an inventory is refused`(_ sql: String, _ message: String) throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    try change(fixture, sql)
    let before = try fixture.bytes()
    let reading = #expect(throws: InventoryError.self) { try Inventory.open(path: fixture.path()) }
    #expect(reading?.description.contains(message) == true, "\(reading?.description ?? "")")
    #expect(throws: InventoryError.self) { try fixture.scan([]) }
    #expect(try fixture.bytes() == before)
  }

  @Test(arguments: [
    "UPDATE document SET reason = 'tired'",
    "UPDATE fact SET kind = 99",
    "UPDATE fact SET attributes = '{'",
    "UPDATE fact SET attributes = '{\"a\":[]}'",
    "UPDATE fact SET locations = '[\"'",
    "DELETE FROM document",
    "DELETE FROM fact_kind",
    "PRAGMA ignore_check_constraints = ON; UPDATE document SET reason = NULL",
  ])
  func `verify finds what does not hold together`(_ sql: String) throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    #expect(try Inventory.open(path: fixture.path()).problems() == [])
    try change(fixture, sql)
    #expect(try Inventory.open(path: fixture.path()).problems() != [])
  }

  @Test func `a file with overwritten pages ends in an error or a finding, never in a crash`() throws {
    let fixture = try Fixture()
    try fixture.scan((0..<300).map { Fixture.record("\($0)") })
    let whole = try fixture.bytes()
    for offset in stride(from: 100, to: whole.count - 64, by: 1_531) {
      var bytes = whole
      bytes.replaceSubrange(offset..<(offset + 64), with: (0..<64).map { UInt8(truncatingIfNeeded: $0 * 37 + offset) })
      try bytes.write(to: fixture.folder.appendingPathComponent("scan.assay"))
      do {
        let inventory = try Inventory.open(path: fixture.path())
        _ = try inventory.problems()
        try inventory.forEachDocument { _ in }
      } catch is InventoryError {}
      #expect(try fixture.bytes() == bytes)
    }
  }

  @Test func `an inventory that is open for reading is never written`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    let before = try fixture.bytes()
    let inventory = try Inventory.open(path: fixture.path())
    #expect(throws: InventoryError.readOnly(path: fixture.path())) { try inventory.add(Fixture.full, stamp: nil) }
    #expect(throws: InventoryError.readOnly(path: fixture.path())) { try inventory.keep(path: RawPath("a")) }
    #expect(throws: InventoryError.readOnly(path: fixture.path())) { try inventory.finish(ended: Fixture.time) }
    _ = try inventory.info
    #expect(try inventory.problems() == [])
    #expect(try fixture.bytes() == before)
    #expect(try fixture.names == ["scan.assay"])
  }

  @Test func `an error of whoever reads comes out as it is`() throws {
    struct Enough: Error {}
    let fixture = try Fixture()
    try fixture.scan([Fixture.full])
    let inventory = try Inventory.open(path: fixture.path())
    #expect(throws: Enough.self) { try inventory.forEachDocument { _ in throw Enough() } }
    #expect(throws: Enough.self) { try inventory.export { _ in throw Enough() } }
  }

  private func change(_ fixture: Fixture, _ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: fixture.path(), configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}
