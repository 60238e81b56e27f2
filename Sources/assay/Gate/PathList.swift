import InventoryModel
import Reports

/// A list of files with the digest of what was assessed, `sha256  path` a line, as `sha256sum -c` reads it.
///
/// It takes its name when it is whole: a run that fails leaves no half list behind.
final class PathList {
  private let file: OutputFile
  private let endsWithZero: Bool

  init(path: String, endsWithZero: Bool) throws {
    file = try OutputFile(path: path)
    self.endsWithZero = endsWithZero
  }

  /// A document without a digest has `-` in its place.
  func add(_ record: DocumentRecord) throws {
    var line: [UInt8] = []
    let needsEscape = !endsWithZero && record.path.bytes.contains { $0 == 10 || $0 == 13 || $0 == UInt8(ascii: "\\") }
    // GNU coreutils: a line that begins with a backslash has its path escaped.
    if needsEscape { line.append(UInt8(ascii: "\\")) }
    line += Array((record.sha256 ?? "-").utf8) + [32, 32]
    if needsEscape {
      for byte in record.path.bytes {
        switch byte {
        case 10: line += Array("\\n".utf8)
        case 13: line += Array("\\r".utf8)
        case UInt8(ascii: "\\"): line += Array("\\\\".utf8)
        default: line.append(byte)
        }
      }
    } else {
      line += record.path.bytes
    }
    line.append(endsWithZero ? 0 : 10)
    try file.write(line)
  }

  func finish() throws { try file.commit() }
}
