import Glibc

/// A file that takes a name only when it is whole: written beside it under another name, then renamed.
///
/// Whoever reads the name sees the old file or the new one, never half of one. Not committed, it leaves nothing behind.
public struct ReplacementFile: ~Copyable {
  /// Where it is until it is committed.
  public let temporaryPath: String
  private let path: String
  private let descriptor: Int32
  private var isCommitted = false

  /// Creates an empty file beside `path` that only its owner may read.
  public init(for path: String) throws(SystemError) {
    self.path = path
    temporaryPath = "\(path).\(getpid()).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var opened = open(temporaryPath, flags, 0o600)
    if opened < 0, errno == EEXIST, unlink(temporaryPath) == 0 {
      // Left by a process of the same number that was killed.
      opened = open(temporaryPath, flags, 0o600)
    }
    descriptor = opened
    guard opened >= 0 else { throw SystemError.call("open", errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isCommitted { unlink(temporaryPath) }
  }

  public func append(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError.call("write", errno) }
      written += count
    }
  }

  /// Brings the contents to the disk and gives the file its name, in place of one that had it.
  public consuming func commit() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw SystemError.call("fsync", errno) }
    guard rename(temporaryPath, path) == 0 else { throw SystemError.call("rename", errno) }
    isCommitted = true
  }
}
