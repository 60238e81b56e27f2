import Foundation
import InventoryModel

/// A list of files with the digest of what was assessed, `sha256  path` a line, as `sha256sum -c` reads it.
///
/// It takes its name when it is whole: a run that fails leaves no half list behind.
final class PathList {
  private let path: String
  private let handle: FileHandle
  private let endsWithZero: Bool
  private var buffer: [UInt8] = []

  init(path: String, endsWithZero: Bool) throws {
    self.path = path
    self.endsWithZero = endsWithZero
    try Data().write(to: URL(fileURLWithPath: path + ".partial"))
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path + ".partial"))
  }

  /// A document without a digest has `-` in its place.
  func add(_ record: DocumentRecord) throws {
    let needsEscape = !endsWithZero && record.path.bytes.contains { $0 == 10 || $0 == 13 || $0 == UInt8(ascii: "\\") }
    // GNU coreutils: a line that begins with a backslash has its path escaped.
    if needsEscape { buffer.append(UInt8(ascii: "\\")) }
    buffer += Array((record.sha256 ?? "-").utf8) + [32, 32]
    if needsEscape {
      for byte in record.path.bytes {
        switch byte {
        case 10: buffer += Array("\\n".utf8)
        case 13: buffer += Array("\\r".utf8)
        case UInt8(ascii: "\\"): buffer += Array("\\\\".utf8)
        default: buffer.append(byte)
        }
      }
    } else {
      buffer += record.path.bytes
    }
    buffer.append(endsWithZero ? 0 : 10)
    if buffer.count > 1 << 16 { try flush() }
  }

  private func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }

  func finish() throws {
    try flush()
    try handle.close()
    // `rename` replaces what is there; Foundation's move does not.
    _ = try FileManager.default.replaceItemAt(
      URL(fileURLWithPath: path), withItemAt: URL(fileURLWithPath: path + ".partial"))
  }
}
