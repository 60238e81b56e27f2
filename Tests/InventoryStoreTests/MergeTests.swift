import InventoryModel
import Testing

@testable import InventoryStore

@Suite struct MergeTests {
  let records = (0..<200).map { Fixture.record("r\($0 % 3)/\($0).xlsx", size: Int64($0)) } + [Fixture.full]

  @Test(arguments: [1, 2, 7])
  func `shards of one scan merge to what one scan of everything gives`(_ count: Int) throws {
    let fixture = try Fixture()
    let whole = try fixture.scan(records, into: "whole.assay")
    let names = (0..<count).map { "shard\($0).assay" }
    for (index, name) in names.enumerated() {
      try fixture.scan(records.indices.filter { $0 % count == index }.map { records[$0] }, into: name)
    }
    try Inventory.merge(names.map { fixture.path($0) }, into: fixture.path("merged.assay"))
    let merged = try Inventory.open(path: fixture.path("merged.assay"))
    #expect(try merged.contentDigest() == whole)
    #expect(try merged.problems() == [])
    #expect(try merged.info.isComplete)
    #expect(try fixture.export("merged.assay", people: true) == fixture.export("whole.assay", people: true))
    #expect(try fixture.names == (names + ["merged.assay", "whole.assay"]).sorted())
  }

  @Test func `of one path the newest file's record stays, in whatever order the inventories come`() throws {
    let fixture = try Fixture()
    var unread = Fixture.record("b", modified: 5)
    (unread.state, unread.reason, unread.facts) = (.notAssessed, .crashed, [])
    try fixture.scan([Fixture.record("a", size: 1, modified: 1), Fixture.record("b", modified: 5)], into: "x")
    try fixture.scan([Fixture.record("a", size: 2, modified: 2), unread], into: "y")
    try Inventory.merge([fixture.path("x"), fixture.path("y")], into: fixture.path("xy"))
    try Inventory.merge([fixture.path("y"), fixture.path("x")], into: fixture.path("yx"))
    #expect(try fixture.records("xy") == [
      Fixture.record("a", size: 2, modified: 2), Fixture.record("b", modified: 5),
    ])
    #expect(try fixture.export("xy") == fixture.export("yx"))
  }

  @Test func `named roots of several sites come together, and can be scanned again`() throws {
    let fixture = try Fixture()
    try fixture.scan([Fixture.record("lyon/a"), Fixture.record("lyon/b")], into: "x", roots: [("lyon", "/mnt/share")])
    try fixture.scan([Fixture.record("paris/a")], into: "y", roots: [("paris", "/mnt/share")])
    try Inventory.merge([fixture.path("x"), fixture.path("y")], into: fixture.path("xy"))
    #expect(try Inventory.open(path: fixture.path("xy")).info.roots.map(\.name.text) == ["lyon", "paris"])
    let again = try Inventory.openForScan(path: fixture.path("xy"), run: Fixture.run([("lyon", "/mnt/share")]))
    #expect(try again.current(path: RawPath("lyon/a")) == Fixture.stamp(Fixture.record("lyon/a")))
    try again.keep(path: RawPath("lyon/a"))
    try again.finish(ended: Fixture.time)
    #expect(try fixture.records("xy").map(\.path.text) == ["lyon/a", "paris/a"])
  }

  @Test func `one root name for two folders is refused, and nothing is left`() throws {
    let fixture = try Fixture()
    try fixture.scan([], into: "x", roots: [("a", "/1")])
    try fixture.scan([], into: "y", roots: [("a", "/2")])
    #expect(throws: InventoryError.rootElsewhere(path: fixture.path("xy"), name: "a", known: "/1", given: "/2")) {
      try Inventory.merge([fixture.path("x"), fixture.path("y")], into: fixture.path("xy"))
    }
    #expect(try fixture.names == ["x", "y"])
  }

  @Test func `a shard that was cut off leaves the merged inventory incomplete`() throws {
    let fixture = try Fixture()
    _ = try Inventory.openForScan(path: fixture.path("x"), run: Fixture.run())
    try fixture.scan([Fixture.record("a")], into: "y")
    for (index, names) in [["x", "y"], ["y", "x"]].enumerated() {
      try Inventory.merge(names.map { fixture.path($0) }, into: fixture.path("merged\(index)"))
      #expect(try Inventory.open(path: fixture.path("merged\(index)")).info.isComplete == false)
    }
  }

  @Test func `a file that is there is not replaced`() throws {
    let fixture = try Fixture()
    try fixture.scan(records)
    let before = try fixture.bytes()
    #expect(throws: InventoryError.exists(path: fixture.path())) {
      try Inventory.merge([fixture.path()], into: fixture.path())
    }
    #expect(try fixture.bytes() == before)
  }
}
