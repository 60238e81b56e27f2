import Glibc

/// A lock on a file name that the kernel gives to one process and takes back when that process ends, however it ends:
/// it cannot go stale.
///
/// It is an empty file of its own. SQLite's locks on the file beside it are lost when any other descriptor of that
/// file is closed, so this never opens the file that it stands for.
public final class FileLock {
  private let path: [CChar]
  private let descriptor: Int32

  /// Takes the lock without waiting.
  ///
  /// **Throws** `SystemError.call("flock", EWOULDBLOCK)` where another process, or another lock of this one, holds it.
  public init(path: String) throws(SystemError) {
    self.path = Array(path.utf8CString)
    while true {
      let opened = open(self.path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
      guard opened >= 0 else { throw SystemError.call("open", errno) }
      guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
        let failure = errno
        close(opened)
        throw SystemError.call("flock", failure)
      }
      // Between opening and locking, the last holder may have removed the file: then this is a lock on nothing.
      if FileLock.isSame(opened, self.path) {
        descriptor = opened
        return
      }
      close(opened)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Whether an error of `init` says that somebody else holds the lock.
  public static func isHeld(_ error: SystemError) -> Bool { error == .call("flock", EWOULDBLOCK) }

  private static func isSame(_ descriptor: Int32, _ path: [CChar]) -> Bool {
    var ours = stat()
    var named = stat()
    return fstat(descriptor, &ours) == 0 && lstat(path, &named) == 0
      && ours.st_ino == named.st_ino && ours.st_dev == named.st_dev
  }
}
