import Foundation

/// A folder that appears whole or not at all: filled beside its place under another name, then renamed.
///
/// A folder that is there is replaced only when it holds the marker that a report leaves: a mistyped path never costs
/// anybody their files.
public final class OutputFolder {
  public static let marker = ".assay-report"

  public let path: String
  private let temporary: String
  private var folders: Set<String> = []
  private var isOpen = true

  /// **Throws** `isSymbolicLink`, `isNoReportFolder` for what must not be replaced, `cannotWrite` otherwise.
  public init(path: String) throws(ReportError) {
    self.path = Place.trimmed(path)
    temporary = Place.sibling(of: path)
    try OutputFolder.check(self.path)
    do {
      try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    } catch { throw .cannotWrite(path: path, cause: Place.cause(error)) }
    try write(Array("assay.report-folder/1\n".utf8), to: OutputFolder.marker)
  }

  private static func check(_ path: String) throws(ReportError) {
    switch Place(path) {
    case .nothing: return
    case .link: throw .isSymbolicLink(path: path)
    case .file, .other: throw .isNoReportFolder(path: path)
    case .folder:
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? ["?"]
      guard entries.isEmpty || Place("\(path)/\(marker)") == .file else { throw .isNoReportFolder(path: path) }
    }
  }

  /// `name` is one of ours: letters, digits, hyphens, dots, and slashes between folders.
  public func write(_ bytes: [UInt8], to name: String) throws(ReportError) {
    let file = "\(temporary)/\(name)"
    do {
      if let cut = name.lastIndex(of: "/"), folders.insert(String(name[..<cut])).inserted {
        try FileManager.default.createDirectory(
          atPath: "\(temporary)/\(name[..<cut])", withIntermediateDirectories: true)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch { throw .cannotWrite(path: "\(path)/\(name)", cause: Place.cause(error)) }
  }

  /// A file of the folder that is written piece by piece.
  func file(_ name: String) throws(ReportError) -> OutputFile { try OutputFile(path: "\(temporary)/\(name)") }

  /// Makes the folder appear under its name, in place of the report that was there.
  public func commit() throws(ReportError) {
    try OutputFolder.check(path)
    do { try Place.replace(path, with: temporary) } catch {
      throw .cannotWrite(path: path, cause: Place.cause(error))
    }
    isOpen = false
  }

  // Given up before commit: nothing is left behind.
  deinit {
    if isOpen { try? FileManager.default.removeItem(atPath: temporary) }
  }
}
