import ConfigurationFiles
import Detectors
import Foundation
import InventoryModel
import Testing

@Suite("The tables behind the rules")
struct RuleDataTests {
  /// Table → number of leading columns that make its key.
  static let tables: [(name: String, key: Int)] = [
    ("functions", 1), ("excel_functions", 1), ("google_sheets_functions", 1), ("french_names", 1), ("volatile", 1), ("fact_titles", 1),
    ("xlm_functions", 1), ("features", 2), ("feature_coverage", 2), ("limits", 2), ("ooxml_parts", 1), ("progids", 1), ("vba_apis", 1),
    ("name_patterns", 1), ("ransomware_names", 2),
  ]

  private func rows(_ table: String) throws -> [[String]] {
    let data = try #require(FileManager.default.contents(atPath: ShippedRules.folder + "/Data/\(table).tsv"))
    let text = try #require(String(validating: data, as: UTF8.self))
    #expect(text.hasSuffix("\n"))
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("every row has the header's columns, and a key of its own", arguments: tables)
  func shape(table: String, key: Int) throws {
    let rows = try rows(table)
    let width = try #require(rows.first).count
    #expect(rows.count > 1)
    #expect(rows.enumerated().filter { $0.element.count != width }.map { $0.offset + 1 } == [])
    let keys = rows.map { $0.prefix(key).joined(separator: "\t") }
    #expect(Set(keys).count == keys.count)
    #expect(!keys.contains(""))
    #expect(!rows.joined().contains { $0.contains("\r") })
  }

  @Test("functions speak a closed vocabulary, each with a source")
  func functions() throws {
    let rows = try rows("functions").dropFirst()
    let google: Set<Substring> = ["same", "differs", "none", "unknown", "equivalent"]
    #expect(rows.allSatisfy { google.contains($0[1].prefix { $0 != ":" }) })
    #expect(rows.allSatisfy { ["yes", "no", "partial", "unknown"].contains($0[2]) })
    #expect(rows.allSatisfy { $0[1] != "differs" || !$0[6].isEmpty })
    #expect(rows.allSatisfy { $0[8].isEmpty == false })
  }

  @Test("a note stands in English and in French, or in neither, and French differs")
  func notes() throws {
    let rows = try rows("functions").dropFirst()
    #expect(rows.filter { $0[6].isEmpty != $0[7].isEmpty }.map { $0[0] } == [])
    #expect(rows.filter { !$0[6].isEmpty && $0[6] == $0[7] }.map { $0[0] } == [])
    #expect(rows.filter { $0[7].contains("'") || $0[7].contains("\"") }.map { $0[0] } == [])
  }

  @Test("every kind of fact has a title in both languages, and no title stands for nothing")
  func factTitles() throws {
    let titles = try FactTitles.load(directory: ShippedRules.folder, knownFacts: DetectorCatalog.factKinds)
    let kinds = Set(DetectorCatalog.factKinds.map(\.kind))
    #expect(Set(titles.keys).symmetricDifference(kinds) == [])
    #expect(titles.values.allSatisfy { !$0.english.isEmpty && !$0.french.isEmpty && !$0.french.contains("'") })
  }

  @Test("a French name belongs to a function of the table")
  func frenchNames() throws {
    let known = Set(try rows("functions").map { $0[0] })
    let unknown = try rows("french_names").dropFirst().map { $0[0] }.filter { !known.contains($0) }
    #expect(unknown == [])
  }
}
