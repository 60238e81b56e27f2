import CAssaySystem
import Glibc

/// One end of a connection between the coordinator and a worker: bytes both ways, open files one way.
/// Closed when it goes out of scope.
public struct WorkerChannel: ~Copyable {
  /// For waiting with `Readiness`.
  public let descriptor: Int32

  public init(adopting descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Two connected ends.
  public static func pair() throws(SystemError) -> ChannelPair {
    var first: Int32 = -1
    var second: Int32 = -1
    guard assay_socket_pair(&first, &second) == 0 else { throw SystemError.call("socketpair", errno) }
    return ChannelPair(near: WorkerChannel(adopting: first), far: WorkerChannel(adopting: second))
  }

  /// Sends all bytes, waiting as needed.
  ///
  /// **Throws** `SystemError.call` with `EPIPE` where the other side is gone.
  public func send(_ bytes: [UInt8]) throws(SystemError) { try send(bytes, passing: -1) }

  /// Sends all bytes, and with the first of them a copy of the open file.
  public func send(_ bytes: [UInt8], with file: borrowing OpenFile) throws(SystemError) {
    try send(bytes, passing: file.descriptor)
  }

  private func send(_ bytes: [UInt8], passing passed: Int32) throws(SystemError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        assay_send(descriptor, $0.baseAddress! + sent, bytes.count - sent, sent == 0 ? passed : -1)
      }
      guard count > 0 else { throw SystemError.call("sendmsg", errno) }
      sent += count
    }
  }

  /// What is there now, up to `limit` bytes; nil where nothing is there yet; empty at the end.
  public func receiveAvailable(limit: Int) throws(SystemError) -> [UInt8]? {
    var received: Received
    do { received = try receive(limit: limit, waiting: false) } catch {
      if error.number == EAGAIN || error.number == EWOULDBLOCK { return nil }
      throw error
    }
    _ = received.takeFile()
    return received.bytes
  }

  /// Waits for bytes, up to `limit` of them; empty at the end.
  public func receive(limit: Int) throws(SystemError) -> Received { try receive(limit: limit, waiting: true) }

  private func receive(limit: Int, waiting: Bool) throws(SystemError) -> Received {
    var passed: Int32 = -1
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      let count = assay_receive(descriptor, buffer.baseAddress, limit, &passed, waiting ? 1 : 0)
      if count < 0 { failure = errno }
      filled = max(0, count)
    }
    guard failure == 0 else { throw SystemError.call("recvmsg", failure) }
    return Received(bytes: bytes, file: passed >= 0 ? OpenFile(adopting: passed) : nil)
  }
}

public struct ChannelPair: ~Copyable {
  public let near: WorkerChannel
  public let far: WorkerChannel

  init(near: consuming WorkerChannel, far: consuming WorkerChannel) {
    self.near = near
    self.far = far
  }

  /// Gives the near end away; the far one is closed.
  public consuming func takeNear() -> WorkerChannel { near }
}

/// Bytes from a channel, and the open file that came with them.
public struct Received: ~Copyable {
  public let bytes: [UInt8]
  private var file: OpenFile?

  init(bytes: [UInt8], file: consuming OpenFile?) {
    self.bytes = bytes
    self.file = file
  }

  public var hasFile: Bool { file != nil }

  public mutating func takeFile() -> OpenFile? { file.take() }
}
