import Glibc

/// Waiting for several descriptors at once.
public enum Readiness {
  /// The descriptors that have something to read, or whose other side is gone; empty after `milliseconds`, or when
  /// a signal came.
  public static func wait(for descriptors: [Int32], milliseconds: Int) throws(SystemError) -> Set<Int32> {
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let timeout = Int32(clamping: max(0, milliseconds))
    let count = poll(&waiting, nfds_t(waiting.count), timeout)
    if count < 0, errno != EINTR { throw SystemError.call("poll", errno) }
    guard count > 0 else { return [] }
    return Set(waiting.filter { $0.revents != 0 }.map(\.fd))
  }
}
