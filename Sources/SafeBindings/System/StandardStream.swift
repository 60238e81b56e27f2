import Glibc

/// Standard output and standard error, written without a buffer.
public enum StandardStream: Sendable {
  case output, error

  private var descriptor: Int32 { self == .output ? 1 : 2 }

  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// False where nobody reads any more, or the disk is full.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  @discardableResult
  public func write(_ text: String) -> Bool { write(Array(text.utf8)) }
}
