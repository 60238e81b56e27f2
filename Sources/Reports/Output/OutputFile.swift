import Foundation

/// A file that appears whole or not at all: written beside its place under another name, then renamed.
public final class OutputFile {
  /// Nil for standard output.
  private let path: String?
  private let temporary: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var isOpen = true

  /// **Throws** `isSymbolicLink` and `isNoFile` for what must not be replaced, `cannotWrite` otherwise.
  public init(path: String) throws(ReportError) {
    switch Place(path) {
    case .nothing, .file: break
    case .link: throw .isSymbolicLink(path: path)
    case .folder, .other: throw .isNoFile(path: path)
    }
    self.path = path
    temporary = Place.sibling(of: path)
    do {
      try Data().write(to: URL(fileURLWithPath: temporary), options: .withoutOverwriting)
      handle = try FileHandle(forWritingTo: URL(fileURLWithPath: temporary))
    } catch { throw .cannotWrite(path: path, cause: Place.cause(error)) }
  }

  private init() {
    path = nil
    temporary = ""
    handle = FileHandle.standardOutput
  }

  public static func standardOutput() -> OutputFile { OutputFile() }

  public func write(_ bytes: [UInt8]) throws(ReportError) {
    buffer += bytes
    if buffer.count >= 1 << 18 { try flush() }
  }

  public func write(_ text: String) throws(ReportError) { try write(Array(text.utf8)) }

  /// Makes the file appear under its name, in place of what was there.
  public func commit() throws(ReportError) {
    try flush()
    isOpen = false
    guard let path else { return }
    do {
      try handle.synchronize()
      try handle.close()
      try Place.replace(path, with: temporary)
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw .cannotWrite(path: path, cause: Place.cause(error))
    }
  }

  private func flush() throws(ReportError) {
    guard !buffer.isEmpty else { return }
    do { try handle.write(contentsOf: Data(buffer)) } catch {
      throw .cannotWrite(path: path ?? "standard output", cause: Place.cause(error))
    }
    buffer.removeAll(keepingCapacity: true)
  }

  // Given up before commit: nothing is left behind.
  deinit {
    guard isOpen, path != nil else { return }
    try? handle.close()
    try? FileManager.default.removeItem(atPath: temporary)
  }
}
