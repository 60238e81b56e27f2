import Glibc

/// Bytes from standard input or from any file that can be read in order. Closed when it goes out of scope.
public struct ByteInput: ~Copyable {
  /// For waiting with `Readiness`.
  public let descriptor: Int32

  public static var standard: ByteInput { ByteInput(descriptor: 0) }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// **Throws** `SystemError.call` where it cannot be opened.
  public init(path: [UInt8]) throws(SystemError) {
    descriptor = withName(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemError.call("open", errno) }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Up to `limit` bytes as they come; empty at the end.
  public func read(limit: Int) throws(SystemError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      var count = Glibc.read(descriptor, buffer.baseAddress, limit)
      while count < 0, errno == EINTR { count = Glibc.read(descriptor, buffer.baseAddress, limit) }
      if count < 0 { failure = errno }
      filled = max(0, count)
    }
    guard failure == 0 else { throw SystemError.call("read", failure) }
    return bytes
  }
}
