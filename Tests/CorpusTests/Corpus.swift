import Foundation
import InventoryModel

/// A folder of real documents, named by the environment variable CORPUS_DIR; its `FILES.tsv`, where there is one, says
/// of each file what it is.
struct Corpus: Sendable {
  /// What `FILES.tsv` says of a file.
  struct Claim: Sendable {
    var container: String
    var isEncrypted: Bool
    var isValid: Bool
  }

  var folder: String
  /// Every file below the folder, relative to it, in order of the names.
  var files: [String]
  var claims: [String: Claim]

  /// Nil without CORPUS_DIR.
  static let given: Corpus? = {
    guard let folder = ProcessInfo.processInfo.environment["CORPUS_DIR"], !folder.isEmpty else { return nil }
    return Corpus(folder: folder)
  }()

  private init(folder: String) {
    self.folder = folder
    var files: [String] = []
    let manager = FileManager.default
    for name in manager.subpaths(atPath: folder) ?? [] {
      let kind = (try? manager.attributesOfItem(atPath: folder + "/" + name))?[.type] as? FileAttributeType
      if kind == .typeRegular { files.append(name) }
    }
    self.files = files.sorted()
    claims = Corpus.claims(manager.contents(atPath: folder + "/FILES.tsv").map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  private static func claims(_ table: String) -> [String: Claim] {
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let head = rows.first, let path = head.firstIndex(of: "path"), let container = head.firstIndex(of: "container"),
      let encrypted = head.firstIndex(of: "encrypted"), let valid = head.firstIndex(of: "valid_ooxml")
    else { return [:] }
    var claims: [String: Claim] = [:]
    for row in rows.dropFirst() where row.count > max(path, container, encrypted, valid) {
      claims[String(row[path])] = Claim(
        container: String(row[container]), isEncrypted: row[encrypted] == "1", isValid: row[valid] == "1")
    }
    return claims
  }
}
