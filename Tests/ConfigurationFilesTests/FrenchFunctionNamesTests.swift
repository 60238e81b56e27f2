import ConfigurationFiles
import Foundation
import Testing

@Suite("French names of functions")
struct FrenchFunctionNamesTests {
  private func folder(_ table: String?) throws -> String {
    let folder = NSTemporaryDirectory() + "assay-french-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/Data", withIntermediateDirectories: true)
    if let table { try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/Data/french_names.tsv")) }
    return folder
  }

  @Test("A name is found by its canonical English name; a row without a French name gives none")
  func names() throws {
    let folder = try folder("name\tfrench_name\tsource\nVLOOKUP\tRECHERCHEV\tx\nXLOOKUP\t\tx\n")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try FrenchFunctionNames.load(directory: folder) == ["VLOOKUP": "RECHERCHEV"])
  }

  @Test("Rules without the table give no names; a table with other columns is reported")
  func missing() throws {
    let (none, other) = (try folder(nil), try folder("a\tb\n1\t2\n"))
    defer { for folder in [none, other] { try? FileManager.default.removeItem(atPath: folder) } }
    #expect(try FrenchFunctionNames.load(directory: none).isEmpty)
    #expect(throws: ConfigurationError.self) { try FrenchFunctionNames.load(directory: other) }
  }

  @Test("The shipped table names the functions that everybody knows", arguments: [("VLOOKUP", "RECHERCHEV"), ("SUM", "SOMME")])
  func shipped(english: String, french: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    #expect(try FrenchFunctionNames.load(directory: root.path + "/Rules")[english] == french)
  }
}
