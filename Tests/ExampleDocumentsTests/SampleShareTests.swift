import ExampleDocuments
import InventoryModel
import Testing

@Suite("The sample share")
struct SampleShareTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + parts + "/SampleInventories/ateliers-du-rhone"
  }()

  private static let share = Result { try SampleShare(folder: folder) }

  static let paths: [String] = (try? share.get())?.documents.map(\.path) ?? []

  @Test("it has five departments and twenty-five documents")
  func extent() throws {
    let paths = try Self.share.get().documents.map(\.path)
    #expect(paths.count >= 25)
    #expect(Set(paths.compactMap { $0.split(separator: "/").first }).count >= 5)
  }

  @Test("a document builds, is dated, and is read as what its name says", arguments: paths)
  func document(path: String) throws {
    let text = try #require(try Self.share.get().documents.first { $0.path == path }).text
    #expect(try text.modified() != nil)
    let record = try text.record(path: RawPath(path))
    if record.format.isOffice, !["ooxml-encrypted"].contains(record.format.rawValue), record.reason != .malformed {
      #expect(record.format.rawValue == RawPath(path).fileExtension)
    }
    let expected: Reason? =
      switch path {
      case _ where path.contains("Nomenclature"): .malformed
      case _ where path.contains("confidentiel") || path.contains("Grand livre"): .encrypted
      case _ where path.hasSuffix(".xls") || path.hasSuffix(".doc") || path.hasSuffix(".ppt"): .legacyFormat
      case _ where path.contains("~$"): record.reason
      case _ where [".odt", ".pdf", ".csv", ".gsheet"].contains { path.hasSuffix($0) }: .foreignFormat
      default: nil
      }
    #expect(record.reason == expected)
  }

  @Test("a copy is the original byte for byte")
  func copy() throws {
    let documents = try Self.share.get().documents
    let original = try #require(documents.first { $0.path == "Finance/Budget 2026.xlsx" }).text
    let copy = try #require(documents.first { $0.path == "Finance/Budget 2026 - Copie.xlsx" }).text
    #expect(try original.bytes() == copy.bytes())
    #expect(try original.modified() != copy.modified())
  }
}
