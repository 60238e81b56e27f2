import Glibc

/// A directory that files and directories are made in, each under a name that must be free: nothing is replaced and no
/// link is followed, whoever swaps what meanwhile. Closed when it goes out of scope.
public struct NewDirectory: ~Copyable {
  private let descriptor: Int32

  /// Opens a directory, or makes it (mode 0700) where its path leads to nothing. A link at the end of the path is an
  /// error; those on the way are the user's.
  ///
  /// **Throws** `SystemError.call` with the system's error number.
  public init(openOrMake path: [UInt8]) throws(SystemError) {
    // A slash at the end would make the system follow a link.
    var path = path
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    if withName(path, { mkdir($0, 0o700) }) != 0, errno != EEXIST { throw SystemError.call("mkdir", errno) }
    try self.init(parent: AT_FDCWD, name: path)
  }

  private init(parent: Int32, name: [UInt8]) throws(SystemError) {
    let opened = withName(name) { openat(parent, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    let failure = errno
    descriptor = opened
    guard opened >= 0 else { throw SystemError.call("open", failure) }
  }

  // A negative descriptor is one that could not be had: the initialiser that met it throws.
  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether anything has the name: a file, a folder, a link wherever it leads.
  public func holds(_ name: [UInt8]) -> Bool {
    var status = stat()
    return withName(name) { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
  }

  /// Makes a directory (mode 0700) in this one.
  ///
  /// **Throws** `SystemError.call` with `EEXIST` where anything has the name.
  public func makeDirectory(named name: [UInt8]) throws(SystemError) -> NewDirectory {
    guard withName(name, { mkdirat(descriptor, $0, 0o700) }) == 0 else { throw SystemError.call("mkdirat", errno) }
    return try NewDirectory(parent: descriptor, name: name)
  }

  /// Makes a file (mode 0600) in this one.
  ///
  /// **Throws** `SystemError.call` with `EEXIST` where anything has the name.
  public func makeFile(named name: [UInt8], contents: [UInt8]) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = withName(name) { openat(descriptor, $0, flags, 0o600) }
    guard opened >= 0 else { throw SystemError.call("open", errno) }
    defer { close(opened) }
    var written = 0
    while written < contents.count {
      let count = contents.withUnsafeBytes { Glibc.write(opened, $0.baseAddress! + written, contents.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError.call("write", errno) }
      written += count
    }
  }
}
