import Foundation
import Testing

@testable import Detectors

@Suite("Functions that the code knows")
struct FunctionTableTests {
  private func rows(_ table: String) throws -> [[String: String]] {
    let data = try #require(FileManager.default.contents(atPath: ShippedRules.folder + "/Data/\(table).tsv"))
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private func names(_ table: String, where isMeant: ([String: String]) -> Bool) throws -> [String] {
    try rows(table).filter(isMeant).compactMap { $0["name"] }.sorted()
  }

  @Test("volatile functions are those of the table")
  func volatile() throws {
    #expect(try VolatileFunctions.names.sorted() == names("volatile") { $0["volatile"] == "yes" })
  }

  @Test("functions stored behind a prefix are those of the table, and all are Excel's")
  func future() throws {
    let names = try names("excel_functions") { $0["file_name"]?.hasPrefix("_xlfn.") == true }
    #expect(FutureFunctions.names.sorted() == names)
    #expect(FutureFunctions.names.isSubset(of: BuiltinFunctions.names))
  }

  @Test("functions of macro sheets are those of the table, and none is Excel's own for cells")
  func macroSheet() throws {
    let names = try names("xlm_functions") { $0["kind"] == "function" && $0["also_worksheet_function"] == "no" }
    #expect(MacroSheetFunctions.names.sorted() == names)
    #expect(MacroSheetFunctions.names.isDisjoint(with: BuiltinFunctions.names))
  }

  @Test("patterns of arguments are of functions that Excel has")
  func patterns() {
    #expect(ArgumentPattern.byFunction.keys.filter { !BuiltinFunctions.names.contains($0) } == [])
    for pattern in ArgumentPattern.all { #expect(pattern.position <= 8, "\(pattern.id)") }
  }

  @Test("every row of the table of patterns has an identifier of its own for its function")
  func rows() {
    let keys = ArgumentPattern.all.flatMap { row in row.functions.map { "\($0) \(row.position) \(row.test)" } }
    #expect(Set(keys).count == keys.count)
  }
}
