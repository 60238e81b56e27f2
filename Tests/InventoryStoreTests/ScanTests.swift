import Foundation
import GRDB
import InventoryModel
import SafeBindings
import Testing

@testable import InventoryStore

@Suite struct ScanTests {
  let records = (0..<1_234).map { Fixture.record("folder \($0 % 7)/\($0).xlsx", size: Int64($0)) }

  @Test(arguments: [0, 1, 499, 500, 501, 1_200])
  func `a scan that was cut off twice and continued exports the same bytes`(_ count: Int) throws {
    let whole = try Fixture()
    try whole.scan(records)
    let parts = try Fixture()
    for cut in [count, min(count + 300, records.count)] {
      let inventory = try Inventory.openForScan(path: parts.path(), run: Fixture.run())
      for record in records[..<cut] { try addUnlessCurrent(record, to: inventory) }
      // Dropped without a word, as by a kill.
    }
    #expect(try Inventory.open(path: parts.path()).info.isComplete == false)
    let last = try Inventory.openForScan(path: parts.path(), run: Fixture.run())
    for record in records { try addUnlessCurrent(record, to: last) }
    try last.finish(ended: Fixture.time)
    #expect(try parts.export() == whole.export())
    #expect(try last.info.isComplete)
  }

  @Test func `a scan that was cut off loses less than a batch`() throws {
    let fixture = try Fixture()
    do {
      let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
      for record in records { try inventory.add(record, stamp: Fixture.stamp(record)) }
    }
    let stored = try Inventory.open(path: fixture.path()).info.documents
    #expect(stored > records.count - 500)
    #expect(stored < records.count)
  }

  @Test func `what a killed scan leaves on disk is read, and continued`() throws {
    let fixture = try Fixture()
    let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
    for record in records[..<700] { try inventory.add(record, stamp: Fixture.stamp(record)) }
    // The files as a kill at this moment leaves them: the database, and its log not yet written back.
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: fixture.path() + ending, toPath: fixture.path("killed.assay" + ending))
    }
    #expect(try fixture.bytes("killed.assay-wal").count > 0)
    do {
      let killed = try Inventory.open(path: fixture.path("killed.assay"))
      #expect(try killed.info.documents >= 500)
      #expect(try killed.info.isComplete == false)
      #expect(try killed.problems() == [])
    }
    let digest = try fixture.scan(records, into: "killed.assay")
    #expect(try digest == fixture.scan(records, into: "whole.assay"))
  }

  @Test func `an unchanged file is current, and another one is not`() throws {
    let fixture = try Fixture()
    var gone = Fixture.record("gone")
    (gone.state, gone.reason) = (.notAssessed, .vanished)
    try fixture.scan([Fixture.record("a"), gone])
    let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
    #expect(try inventory.current(path: RawPath("a")) == Fixture.stamp(Fixture.record("a")))
    #expect(try inventory.storedFile(path: RawPath("a"))?.state == .assessed)
    #expect(try inventory.storedFile(path: RawPath("a"))?.format == DocumentFormat("xlsx"))
    #expect(try inventory.current(path: RawPath("b")) == nil)
    #expect(try inventory.current(path: RawPath("gone")) == nil)
    try inventory.add(Fixture.record("a"), stamp: nil)
    try inventory.flush()
    #expect(try inventory.current(path: RawPath("a")) == nil)
  }

  @Test func `records of files that are gone go with the end of the run`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.record("a"), Fixture.full, Fixture.record("b")])
    let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
    try inventory.keep(path: RawPath("a"))
    try inventory.finish(ended: Fixture.time)
    #expect(try fixture.records().map(\.path.text) == ["a"])
    #expect(try inventory.problems() == [])
    #expect(try inventory.info.facts == 1)
  }

  @Test func `a run over one root leaves the records of the others`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.record("a/1"), Fixture.record("a/2")], roots: [("a", "/a")])
    try fixture.scan([Fixture.record("ab/1"), Fixture.record("a0")], roots: [("ab", "/ab")])
    try fixture.scan([Fixture.record("a/2")], roots: [("a", "/a")])
    #expect(try fixture.records().map(\.path.text) == ["a/2", "a0", "ab/1"])
    #expect(try Inventory.open(path: fixture.path()).info.roots.map(\.name.text) == ["a", "ab"])
  }

  @Test func `a run over a list of files removes nothing`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.record("a"), Fixture.record("b")])
    let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
    try inventory.keep(path: RawPath("a"))
    try inventory.finish(ended: Fixture.time, removingUnseen: false)
    #expect(try fixture.records().count == 2)
  }

  @Test func `estates do not mix`() throws {
    let fixture = try Fixture()
    let path = fixture.path()
    try fixture.scan([], roots: [("a", "/a")])
    #expect(throws: InventoryError.rootElsewhere(path: path, name: "a", known: "/a", given: "/b")) {
      try fixture.scan([], roots: [("a", "/b")])
    }
    #expect(throws: InventoryError.unnamedRootBeside(path: path, root: "/b")) {
      try fixture.scan([], roots: [("", "/b")])
    }
    #expect(throws: InventoryError.rootName(path: path, name: "a/b")) { try fixture.scan([], roots: [("a/b", "/b")]) }
    #expect(try Inventory.open(path: path).info.runs.count == 1)
    try fixture.scan([], into: "unnamed.assay")
    #expect(throws: InventoryError.unnamedRootBeside(path: fixture.path("unnamed.assay"), root: "/share")) {
      try fixture.scan([], into: "unnamed.assay", roots: [("a", "/a")])
    }
  }

  @Test func `a second scan of one inventory is refused while readers are served`() throws {
    let fixture = try Fixture()
    do {
      let first = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
      try first.add(Fixture.record("a"), stamp: nil)
      try first.flush()
      #expect(throws: InventoryError.held(path: fixture.path())) {
        try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
      }
      #expect(try fixture.records().count == 1)
      try first.add(Fixture.record("b"), stamp: nil)
      try first.finish(ended: Fixture.time)
    }
    #expect(try fixture.records().count == 2)
    try fixture.scan([])
  }

  @Test func `a lock file that a killed scan left behind locks nothing`() throws {
    let fixture = try Fixture()
    try Data().write(to: fixture.folder.appendingPathComponent("scan.assay.lock"))
    try fixture.scan([Fixture.record("a")])
    #expect(try fixture.names == ["scan.assay"])
  }

  @Test func `a finished scan is one file that only its owner reads`() throws {
    let fixture = try Fixture()
    try fixture.scan(records)
    #expect(try fixture.names == ["scan.assay"])
    let attributes = try FileManager.default.attributesOfItem(atPath: fixture.path())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a disk that is full stops the scan, and the inventory stays whole`() throws {
    let fixture = try Fixture()
    var failed = false
    do {
      let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
      try inventory.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 40") }
      do {
        for record in records { try inventory.add(record, stamp: nil) }
        try inventory.finish(ended: Fixture.time)
      } catch { failed = true }
    }
    #expect(failed)
    let inventory = try Inventory.open(path: fixture.path())
    #expect(try inventory.problems() == [])
    #expect(try inventory.info.isComplete == false)
    try fixture.scan(records)
    #expect(try fixture.records().count == records.count)
  }

  private func addUnlessCurrent(_ record: DocumentRecord, to inventory: Inventory) throws {
    if try inventory.current(path: record.path) == Fixture.stamp(record) {
      try inventory.keep(path: record.path)
    } else {
      try inventory.add(record, stamp: Fixture.stamp(record))
    }
  }
}
