import AssessmentEngine
import ConfigurationFiles
import Foundation
import Testing

@Suite("Counts of functions")
struct FunctionCountsTests {
  private static let rules: String = {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Rules"
  }()

  private func lines(_ table: String) throws -> [[String]] {
    try String(contentsOfFile: "\(Self.rules)/Data/\(table)", encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("come from the tables that are shipped, and are those that their README names")
  func shipped() throws {
    let rules = try RuleSetLoader.load(directory: Self.rules)
    let listed = try lines("excel_functions.tsv").filter { !$0[5].hasPrefix("unlisted:") }.map { $0[0] }
    #expect(rules.excelFunctions == listed.sorted())
    let google = try #require(rules.suite("google-workspace"))
    let counts = try #require(rules.functionCounts(for: google))
    let sheets = try Set(lines("google_sheets_functions.tsv").map { $0[0] })
    #expect(counts.own == sheets.count)
    #expect(counts.excel == listed.count)
    #expect(counts.sameName == Set(listed).intersection(sheets).count)
    let same = try lines("functions.tsv").filter { $0[1] == "same" && listed.contains($0[0]) }
    #expect(counts.withoutDifference == same.count)
    #expect(counts.sameName + counts.otherName + counts.missing + counts.unknown == counts.excel)
    #expect(counts.read?.count == 10)
    let readme = try String(contentsOfFile: Self.rules + "/Data/README.md", encoding: .utf8)
    let own = try #require(counts.own)
    #expect(
      readme.contains(
        "\(own) functions, \(counts.sameName) of them under Excel's name, \(counts.withoutDifference) of these"))
  }

  @Test("are not claimed without a table")
  func missing() throws {
    let rules = try RuleSetLoader.load(directory: Self.rules)
    var suite = try #require(rules.suite("google-workspace"))
    suite.tables = [:]
    #expect(rules.functionCounts(for: suite) == nil)
    #expect(suite.standing(ofFunction: "SUM") == .unknown)
  }
}
