import InventoryModel
import OfficePackage
import Testing

@testable import Detectors

@Suite("Many formulas, long formulas")
struct FormulaBoundTests {
  @Test("a million different formulas are a few facts, and what is kept of them is bounded", .timeLimit(.minutes(10)))
  func million() throws {
    let feed = FormulaFeed()
    let count = 1_000_000
    for row in 1...count { feed.formula("SUM(A\(row),\(row))", row: row, column: 3) }
    let facts = feed.facts()
    #expect(facts.count == 2)
    let sum = try #require(facts.first("formula.function", "SUM"))
    #expect(sum.count == count)
    #expect(sum.attributes["cells"] == .integer(count))
    #expect(sum.locations.count == 10)
    let distinct = try #require(facts.first("formula.distinct"))
    #expect(abs(distinct.count - count) * 20 < count, "\(distinct.count)")
    #expect(distinct.attributes["estimated"] == .boolean(true))
    #expect(distinct.attributes["formulas"] == .integer(count))
    let desk = feed.setting.formulas
    #expect(desk.distinct.smallest(.max).count < 2 * DistinctHashes.kept)
    #expect(desk.scanner.nameCount == 1)
    #expect(desk.scanner.readNameCount == 0)
    #expect(desk.scanner.qualifierCount == 0)
  }

  @Test("names, sheets and functions without end are kept up to their bounds, and that is an issue")
  func names() {
    let feed = FormulaFeed()
    for row in 1...70_000 { feed.formula("F\(row)X(Name\(row),Sheet\(row)x!A1)", row: row) }
    let desk = feed.setting.formulas
    #expect(desk.scanner.nameCount <= 65_536)
    #expect(desk.scanner.readNameCount <= 65_536)
    #expect(desk.scanner.qualifierCount <= 65_536)
    #expect(feed.facts().filter { $0.kind == "formula.function" }.count == desk.scanner.nameCount)
    #expect(feed.group.issues().map(\.code).contains("formula.limit"))
  }

  @Test(
    "a formula is read to its end at the length that Excel allows, and beyond", arguments: [8191, 8192, 8193, 32_768])
  func length(characters: Int) throws {
    for unit in ["A1+", "é+1+"] {
      let end = "ABS(1)"
      let room = characters - end.count
      var text = String(repeating: unit, count: room / unit.count)
      text += String(repeating: " ", count: room % unit.count) + end
      #expect(text.count == characters)
      let record = try HostileWorkbook.read(
        HostileWorkbook.document(sheet: HostileWorkbook.worksheet("<c r=\"A1\"><f>\(text)</f></c>")))
      #expect(record.end == "assessed")
      #expect(record.issues.map(\.code) == [])
      #expect(record.calls("ABS") == 1)
      #expect(record.facts.first("formula.distinct")?.count == 1)
    }
  }

  @Test("of one function 32 arguments are told, the others together")
  func argumentsOfAFunction() throws {
    let feed = FormulaFeed()
    for row in 1...40 { feed.formula("CELL(\"x\(row)\",A1)", row: row) }
    // Known ones go on being told; new ones of one formula are one cell.
    feed.formula("CELL(\"x1\",A1)&CELL(\"y1\",A1)&CELL(\"y2\",A1)", row: 41)
    let facts = feed.facts().filter { $0.kind == "formula.argument" }
    let told = facts.filter { $0.attributes["argument"] != nil }
    #expect(told.count == 32)
    #expect(told.allSatisfy { $0.attributes["other"] == nil })
    #expect(told.first { $0.attributes["argument"] == .string("x1") }?.count == 2)
    let others = facts.filter { $0.attributes["argument"] == nil }
    #expect(others.map(\.count) == [9])
    #expect(others.first?.attributes == ["other": .boolean(true), "pattern": .string("info-type")])
  }

  @Test("of one formula 64 findings are told, the others together")
  func findingsOfAFormula() throws {
    let feed = FormulaFeed()
    let calls = (1...30).map { "CELL(\"a\($0)\",A1)" } + (1...30).map { "INFO(\"b\($0)\")" }
      + (1...30).map { "GETPIVOTDATA(\"c\($0)\",A1)" } + (1...30).map { "DATEDIF(A1,A2,\"d\($0)\")" }
    feed.formula(calls.joined(separator: "&"))
    let facts = feed.facts().filter { $0.kind == "formula.argument" }
    #expect(facts.filter { $0.attributes["argument"] != nil }.count == 64)
    let others = facts.filter { $0.attributes["other"] == .boolean(true) }
    #expect(others.map(\.subject) == ["DATEDIF", "GETPIVOTDATA"])
    #expect(others.allSatisfy { $0.count == 1 && $0.attributes["argument"] == nil })
  }
}
