import Foundation

/// Reads one small file whole.
enum ConfigurationFile {
  /// Nil, once reported, for a file that is too large. **Throws** `unreadable` where the system refuses.
  static func read(_ path: String, atMost most: Int, log: DiagnosticLog) throws(ConfigurationError) -> [UInt8]? {
    let data: Data
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { handle.closeFile() }
      // One byte more than allowed tells a file that is too large; a device or pipe cannot be read without end.
      data = try handle.read(upToCount: most + 1) ?? Data()
    } catch {
      throw .unreadable(path: path, cause: error.localizedDescription)
    }
    guard data.count <= most else {
      log.report(path, 1, 1, "the file is too large: at most \(most) bytes are read")
      return nil
    }
    return Array(data)
  }
}
