import Foundation
import InventoryModel

/// A folder of `.parts` texts that stands for a file share: `Finance/Budget.xlsx.parts` makes `Finance/Budget.xlsx`.
public struct SampleShare: Sendable {
  /// Each document: its path below the share, and the text that makes it; in order of the paths.
  public let documents: [(path: String, text: PartsFile)]

  /// Reads every `.parts` text below a folder.
  ///
  /// **Throws** `share` for what cannot be read, else what is wrong with a text.
  public init(folder: String) throws(ExampleError) {
    guard let names = FileManager.default.subpaths(atPath: folder) else {
      throw .share(path: folder, problem: "no such folder")
    }
    var texts: [String: PartsFile] = [:]
    for name in names where name.hasSuffix(".parts") {
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
      else { throw .share(path: path, problem: "cannot be read as UTF-8") }
      texts[String(name.dropLast(".parts".count))] = try PartsFile.parse(text, file: name)
    }
    var documents: [(path: String, text: PartsFile)] = []
    for (path, text) in texts.sorted(by: { RawPath($0.key) < RawPath($1.key) }) {
      documents.append((path, try Self.resolved(text, among: texts)))
    }
    self.documents = documents
  }

  /// A `copy-of:` sample is the other document byte for byte, with its own time of modification.
  private static func resolved(
    _ text: PartsFile, among texts: [String: PartsFile]
  ) throws(ExampleError) -> PartsFile {
    guard let original = text.setting("copy-of") else { return text }
    guard var copy = texts[original], copy.setting("copy-of") == nil else {
      throw .setting(
        file: text.file, line: text.line(of: "copy-of"), found: original, expected: "the path of another sample")
    }
    copy.settings.removeAll { $0.name == "modified" }
    copy.settings += text.settings.filter { $0.name == "modified" }
    return copy
  }

  /// Writes the share into a folder, which is made; files of the same names are replaced. Times of modification are
  /// those of the texts, 2026-01-01 where a text has none.
  ///
  /// **Throws** `share` for what cannot be written, else what is wrong with a text.
  public func write(to folder: String) throws(ExampleError) {
    for (path, text) in documents {
      let target = folder + "/" + path
      let parent = target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      let bytes = try text.bytes()
      let seconds = try text.modified()?.seconds ?? 1_767_225_600
      do {
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: target))
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: Double(seconds))], ofItemAtPath: target)
      } catch {
        throw .share(path: target, problem: "\(error)")
      }
    }
  }
}
