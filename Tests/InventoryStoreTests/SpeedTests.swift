import Foundation
import InventoryModel
import Testing

@testable import InventoryStore

/// Run with `ASSAY_MEASURE=100000 swift test --filter SpeedTests`: prints documents a second for so many documents.
@Suite struct SpeedTests {
  static let count = Int(ProcessInfo.processInfo.environment["ASSAY_MEASURE"] ?? "") ?? 0

  @Test(.enabled(if: count > 0)) func `documents of twenty facts are written, read and exported`() throws {
    let fixture = try Fixture()
    let clock = ContinuousClock()
    func measure(_ name: String, _ body: () throws -> Void) rethrows {
      let time = try clock.measure(body)
      print("\(name): \(Double(SpeedTests.count) / (time / .seconds(1))) documents a second")
    }
    try measure("write") {
      let inventory = try Inventory.openForScan(path: fixture.path(), run: Fixture.run())
      for number in 0..<SpeedTests.count {
        let record = SpeedTests.record(number &* 7_919 % SpeedTests.count)
        try inventory.add(record, stamp: Fixture.stamp(record))
      }
      try inventory.finish(ended: Fixture.time)
    }
    print("size: \(try fixture.bytes().count / SpeedTests.count) bytes a document")
    let inventory = try Inventory.open(path: fixture.path())
    var facts = 0
    try measure("read") { try inventory.forEachDocument { facts += $0.facts.count } }
    #expect(facts == SpeedTests.count * 20)
    try measure("digest") { _ = try inventory.contentDigest() }
    try measure("current") {
      for number in 0..<SpeedTests.count { _ = try inventory.current(path: SpeedTests.record(number).path) }
    }
    measure("records made") { for number in 0..<SpeedTests.count { _ = SpeedTests.record(number) } }
  }

  static func record(_ number: Int) -> DocumentRecord {
    var record = Fixture.record("department \(number % 12)/project \(number % 997)/workbook \(number).xlsx")
    record.sha256 = String(repeating: "a1", count: 32)
    record.facts = (0..<20).map { index in
      Fact(
        kind: FactKind(index < 12 ? "formula.function" : "spreadsheet.feature-\(index)"), subject: "FUNCTION\(index)",
        count: number % 50, attributes: ["cells": .integer(number % 40), "class": .string("builtin")],
        locations: ["Sheet1!B2", "Sheet1!C\(number)", "Summary!D14"])
    }
    return record
  }
}
