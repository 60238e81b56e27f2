import Testing

@testable import Portfolio

@Suite("No group under five people")
struct SmallGroupsTests {
  /// Always the same numbers.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("Neighbours are joined until no group is small, and nobody is lost", arguments: 1...200)
  func joined(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let counts = (0..<6).map { _ in Int.random(in: 0...9, using: &numbers) }
    let groups = SmallGroups.joined(counts)
    #expect(groups.flatMap { Array($0) } == Array(0..<6))
    let sizes = groups.map { counts[$0].reduce(0, +) }
    #expect(counts.reduce(0, +) < 5 || sizes.allSatisfy(SmallGroups.isShown), "\(counts) → \(sizes)")
  }

  @Test("What is withheld of a column cannot be worked out from its total", arguments: 1...300)
  func column(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let rows = (0..<Int.random(in: 2...7, using: &numbers)).map { _ in
      let whole = Int.random(in: 5...20, using: &numbers)
      return (part: Int.random(in: 0...whole, using: &numbers), whole: whole)
    }
    let cells = SmallGroups.column(rows)
    let withheld = rows.indices.filter { cells[$0] == .withheld }
    for index in rows.indices where cells[index] != .withheld {
      #expect(cells[index] == .exact(rows[index].part))
      #expect(SmallGroups.isShown(rows[index].part) && SmallGroups.isShown(rows[index].whole - rows[index].part))
    }
    guard !withheld.isEmpty else { return }
    let part = withheld.reduce(0) { $0 + rows[$1].part }
    let others = withheld.reduce(0) { $0 + rows[$1].whole - rows[$1].part }
    #expect(withheld.count > 1)
    // Where even all rows together are a small group, the total itself is told only as a bound.
    #expect(
      (SmallGroups.isShown(part) && SmallGroups.isShown(others)) || withheld.count == rows.count, "\(rows) → \(cells)")
  }

  @Test(
    "A number of people is told exactly only where it and the rest are no small group",
    arguments: [
      (0, 4, GuardedCount.withheld), (4, 4, .withheld), (0, 5, .exact(0)), (5, 5, .exact(5)), (3, 9, .fewerThan(5)),
      (5, 9, .atLeast(5)), (8, 9, .atLeast(5)), (5, 10, .exact(5)), (99, 100, .atLeast(96)), (1, 100, .fewerThan(5)),
    ])
  func guarded(part: Int, whole: Int, told: GuardedCount) {
    #expect(GuardedCount(part, of: whole) == told)
  }

  @Test("Small departments go together, and with a larger one where they are still fewer than five")
  func departments() throws {
    var some = PeopleTests.people(0..<6) { $0.department = "a" } + PeopleTests.people(6..<20) { $0.department = "b" }
    some += PeopleTests.people(20..<22) { $0.department = "c" } + PeopleTests.people(22..<23) { $0.department = "d" }
    let departments = try #require(PeopleTests.figures(some)).departments
    #expect(departments.map(\.name) == ["b", nil])
    #expect(departments.map(\.users) == [14, 9] && departments.map(\.departments) == [1, 3])
    // One row would only repeat the total.
    #expect(try #require(PeopleTests.figures(PeopleTests.people(0..<9))).departments.isEmpty)
  }

  @Test("Parts of a bound are not told: they would give it away")
  func parts() throws {
    let some = PeopleTests.people(0..<20) + PeopleTests.people(20..<22) { $0.level = .blocked }
    let standing = try #require(PeopleTests.figures(some)?.suites.first)
    #expect(standing.withoutBlocking == .atLeast(18))
    #expect([standing.withoutMajor, standing.blocked, standing.unknown].allSatisfy { $0 == .withheld })
    let nested = PeopleTests.people(0..<20) + PeopleTests.people(20..<22) { $0.level = .majorChanges }
    let other = try #require(PeopleTests.figures(nested)?.suites.first)
    #expect(other.withoutBlocking == .exact(22) && other.withoutMajor == .withheld)
  }

  @Test("Distinct functions a person are in the bucket that holds their number")
  func buckets() throws {
    let functions = (0..<300).map { "F\($0)" }
    var some: [PeopleTests.Workbook] = []
    for (index, count) in [0, 9, 10, 24, 25, 49, 50, 99, 100, 199, 200, 300].enumerated() {
      some += PeopleTests.people((index * 5)..<(index * 5 + 5)) { $0.functions = Array(functions.prefix(count)) }
    }
    let figures = try #require(PeopleTests.figures(some, functions: functions))
    #expect(figures.buckets.map(\.people) == Array(repeating: 10, count: 6))
    #expect(figures.buckets.map(\.from) == [0, 10, 25, 50, 100, 200])
    #expect(figures.buckets.map(\.to) == [9, 24, 49, 99, 199, nil])
    #expect(figures.median == 49)
  }

  @Test("A set of functions counts what was put in, whatever the numbers")
  func sets() {
    var a = FunctionSet()
    var b = FunctionSet()
    let isNew = [0, 63, 64, 511, 64].map { a.insert($0) }
    #expect(isNew == [true, true, true, true, false] && a.count == 4 && a.contains(511) && !a.contains(512))
    b.insert(1)
    #expect(a.isDisjoint(with: b))
    b.formUnion(a)
    #expect(b.count == 5 && !a.isDisjoint(with: b))
  }
}
