import CAssaySystem
import Glibc

/// A regular file, open for reading; closed when it goes out of scope.
///
/// Files are read with `pread` only, never mapped: a file that shrinks while it is read must not kill the process.
public struct OpenFile: ~Copyable {
  @usableFromInline let descriptor: Int32

  /// Takes over an open descriptor.
  public init(adopting descriptor: Int32) { self.descriptor = descriptor }

  /// Opens without following a link at the end of the path and without waiting (a FIFO does not block).
  ///
  /// **Throws** `SystemError` with the system's error number, and `notRegular` for anything but a regular file.
  public init(path: [UInt8]) throws(SystemError) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let opened = path.withUnsafeBufferPointer { bytes in
      (Array(bytes) + [0]).withUnsafeBufferPointer { name in
        name.baseAddress!.withMemoryRebound(to: CChar.self, capacity: name.count) { open($0, flags) }
      }
    }
    let failure = errno
    self.init(adopting: opened)
    guard opened >= 0 else { throw SystemError.call("open", failure) }
    guard try attributes().isRegular else { throw SystemError.notRegular }
  }

  /// A file that has no name and lives in memory: for documents made by tests and examples, and for what is found
  /// inside of others.
  public init(contents: [UInt8]) throws(SystemError) {
    let made = assay_memory_file()
    let failure = errno
    self.init(adopting: made)
    guard made >= 0 else { throw SystemError.call("memfd_create", failure) }
    try append(contents)
  }

  /// Writes to the end of a file that lives in memory.
  public func append(_ contents: [UInt8]) throws(SystemError) {
    var written = 0
    while written < contents.count {
      let count = contents.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, contents.count - written) }
      guard count > 0 else { throw SystemError.call("write", errno) }
      written += count
    }
  }

  // A negative descriptor is one that could not be had: the initialiser that met it throws.
  deinit { if descriptor >= 0 { close(descriptor) } }

  public func attributes() throws(SystemError) -> FileAttributes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.call("fstat", errno) }
    return FileAttributes(status)
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  public func read(at offset: Int64, count: Int) throws(SystemError) -> [UInt8] {
    guard count > 0, offset >= 0 else { return [] }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress! + filled, count - filled, off_t(offset) + off_t(filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        filled += got
      }
    }
    guard failure == 0 else { throw SystemError.call("pread", failure) }
    return bytes
  }
}

/// What `fstat` says of a file: enough to tell whether it changed.
public struct FileAttributes: Hashable, Sendable {
  public var isRegular: Bool
  public var isDirectory: Bool
  public var isSymbolicLink: Bool
  /// Bytes.
  public var size: Int64
  /// Nanoseconds since 1970.
  public var modified: Int64
  /// Nanoseconds since 1970, of the last change of the inode.
  public var changed: Int64
  public var device: UInt64
  public var inode: UInt64

  init(_ status: stat) {
    let kind = status.st_mode & S_IFMT
    isRegular = kind == S_IFREG
    isDirectory = kind == S_IFDIR
    isSymbolicLink = kind == S_IFLNK
    size = Int64(status.st_size)
    modified = FileAttributes.nanoseconds(status.st_mtim)
    changed = FileAttributes.nanoseconds(status.st_ctim)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// File systems hold times far outside of what fits: held at the ends.
  static func nanoseconds(_ time: timespec) -> Int64 {
    let (whole, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? (time.tv_sec < 0 ? .min : .max) : whole.addingReportingOverflow(Int64(time.tv_nsec)).partialValue
  }
}

/// A call to the system that failed.
public enum SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the call, and the error number.
  case call(String, Int32)
  case notRegular

  /// The error number; 0 where there is none.
  public var number: Int32 {
    switch self {
    case .call(_, let number): number
    case .notRegular: 0
    }
  }

  public var description: String {
    switch self {
    case .call(let name, let number): "\(name): \(String(cString: strerror(number)))"
    case .notRegular: "not a regular file"
    }
  }
}
