import Foundation
import Testing

@Suite("The coverage of features")
struct FeatureCoverageTests {
  private static let root: String = {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  }()

  private static func text(_ path: String) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: root + "/" + path), "there is no \(path)")
    return String(decoding: data, as: UTF8.self)
  }

  private func coverage() throws -> FeatureCoverage {
    FeatureCoverage(
      features: try Self.text("Rules/Data/features.tsv"), coverage: try Self.text("Rules/Data/feature_coverage.tsv"))
  }

  @Test("every feature of workbooks, and of any document, is detected, or no file can show it and why")
  func complete() throws {
    let coverage = try coverage()
    #expect(coverage.faults == [])
    let rows = coverage.rows.filter { $0.area == "spreadsheet" || $0.area == "any" }
    #expect(rows.count > 180)
    let open = rows.filter(\.isOpen).map(\.id)
    #expect(open == [], "neither a detector nor a row of Rules/Data/feature_coverage.tsv")
  }

  @Test("every feature of workbooks that is detected has a fixture that shows it")
  func fixtures() throws {
    let coverage = try coverage()
    let bare = coverage.rows.filter { row in
      (row.area == "spreadsheet" || row.area == "any") && !row.shown.isEmpty && coverage.fixture(row) == nil
    }
    #expect(bare.map(\.id) == [])
  }

  @Test("the page on coverage says what is so")
  func page() throws {
    let page = try coverage().page
    let path = "Documentation/feature-coverage.md"
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      try Data(page.utf8).write(to: URL(fileURLWithPath: Self.root + "/" + path))
      Issue.record("\(path) was recorded; look at its changes, then run without ASSAY_RECORD")
      return
    }
    #expect(try Self.text(path) == page, "record it with ASSAY_RECORD=1")
  }
}
