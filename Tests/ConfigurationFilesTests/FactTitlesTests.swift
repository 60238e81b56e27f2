import AssessmentEngine
import ConfigurationFiles
import Foundation
import InventoryModel
import Testing

@Suite("Titles of fact kinds")
struct FactTitlesTests {
  private func load(_ table: String?) throws -> [FactKind: LocalizedText] {
    let folder = NSTemporaryDirectory() + "assay-titles-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/Data", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if let table { try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/Data/fact_titles.tsv")) }
    let known = [FactKindDefinition(kind: "a.thing", unit: "things", formats: [], source: "test")]
    return try FactTitles.load(directory: folder, knownFacts: known)
  }

  @Test("A kind has its title in both languages; a folder without the table has none")
  func titles() throws {
    #expect(try load("kind\ten\tfr\na.thing\tThing\tChose\n")["a.thing"]?.french == "Chose")
    #expect(try load(nil).isEmpty)
  }

  @Test(
    "A missing title, language or column is refused",
    arguments: [
      ("kind\ten\tfr\nb.thing\tThing\tChose\n", "“a.thing”"), ("kind\ten\tfr\na.thing\tThing\t\n", "lacks its title"),
      ("kind\ten\na.thing\tThing\n", "“fr”"), ("kind\ten\tfr\na.thing\tA\tB\na.thing\tA\tB\n", "twice"),
    ])
  func refused(table: String, says: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try load(table) }
    #expect("\(error)".contains(says))
  }
}
