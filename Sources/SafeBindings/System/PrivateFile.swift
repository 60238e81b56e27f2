import CAssaySystem
import Glibc

/// Files that only their owner may read: keys.
public enum PrivateFile {
  /// Makes a file (mode 0600) that must not be there yet.
  ///
  /// **Throws** `SystemError.call` with `EEXIST` where something has that name.
  public static func create(path: [UInt8], contents: [UInt8]) throws(SystemError) {
    let descriptor = withName(path) { assay_create_private($0) }
    guard descriptor >= 0 else { throw SystemError.call("open", errno) }
    defer { close(descriptor) }
    var written = 0
    while written < contents.count {
      let count = contents.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, contents.count - written) }
      guard count > 0 else { throw SystemError.call("write", errno) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw SystemError.call("fsync", errno) }
  }
}
