import CAssaySystem
import Glibc

/// What an entry of a directory is; links are never followed to find out.
public enum EntryKind: Sendable, Hashable {
  case regular, directory, symbolicLink, fifo, socket, characterDevice, blockDevice
  /// The file system does not say: ask `OpenDirectory.status`.
  case unknown

  init(_ code: Int32) {
    switch Int(code) {
    case ASSAY_REGULAR: self = .regular
    case ASSAY_DIRECTORY: self = .directory
    case ASSAY_LINK: self = .symbolicLink
    case ASSAY_FIFO: self = .fifo
    case ASSAY_SOCKET: self = .socket
    case ASSAY_CHARACTER: self = .characterDevice
    case ASSAY_BLOCK: self = .blockDevice
    default: self = .unknown
    }
  }
}

/// One name in a directory.
public struct DirectoryEntry: Sendable, Hashable {
  /// As the file system holds it: bytes without slash, often but not always UTF-8.
  public var name: [UInt8]
  public var kind: EntryKind
}

/// A file opened from a directory, and whether reading it leaves its access time alone.
public struct ReadableFile: ~Copyable {
  public let file: OpenFile
  public let keepsAccessTime: Bool

  /// Gives the file away.
  public consuming func take() -> OpenFile { file }
}

/// An open directory: names below it are opened relative to it, so that nobody can swap a folder on the way.
/// Closed when it goes out of scope.
public struct OpenDirectory: ~Copyable {
  private let stream: OpaquePointer
  private let descriptor: Int32

  /// Opens by path, following links: this is for what the user named.
  ///
  /// **Throws** `SystemError.call` with the system's error number.
  public init(path: [UInt8]) throws(SystemError) {
    try self.init(parent: assay_current_directory(), name: path, follow: 1)
  }

  private init(parent: Int32, name: [UInt8], follow: Int32) throws(SystemError) {
    let opened = withName(name) { assay_open_directory(parent, $0, follow) }
    guard opened >= 0 else { throw SystemError.call("open", errno) }
    guard let stream = fdopendir(opened) else {
      let failure = errno
      close(opened)
      throw SystemError.call("fdopendir", failure)
    }
    self.stream = stream
    self.descriptor = opened
  }

  deinit { closedir(stream) }

  /// A folder in this one; a link in its place is an error (`ENOTDIR` or `ELOOP`).
  public func directory(named name: [UInt8]) throws(SystemError) -> OpenDirectory {
    try OpenDirectory(parent: descriptor, name: name, follow: 0)
  }

  /// A file in this one, open for reading without following a link or waiting.
  ///
  /// **Throws** `notRegular` for anything but a regular file, decided on what was opened.
  public func file(named name: [UInt8]) throws(SystemError) -> ReadableFile {
    var keeps: Int32 = 0
    let opened = withName(name) { assay_open_file(descriptor, $0, &keeps) }
    guard opened >= 0 else { throw SystemError.call("open", errno) }
    let file = OpenFile(adopting: opened)
    guard try file.attributes().isRegular else { throw SystemError.notRegular }
    return ReadableFile(file: file, keepsAccessTime: keeps == 1)
  }

  /// `lstat` of a name in this directory.
  public func status(of name: [UInt8]) throws(SystemError) -> (attributes: FileAttributes, kind: EntryKind) {
    var status = stat()
    let result = withName(name) { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard result == 0 else { throw SystemError.call("fstatat", errno) }
    return (FileAttributes(status), EntryKind(assay_kind(status.st_mode)))
  }

  public func attributes() throws(SystemError) -> FileAttributes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.call("fstat", errno) }
    return FileAttributes(status)
  }

  /// The next entry, in the file system's order, without `.` and `..`; nil at the end. Memory does not grow with
  /// the number of entries.
  public func next() throws(SystemError) -> DirectoryEntry? {
    while true {
      var name: UnsafePointer<CChar>?
      var kind: Int32 = 0
      let result = assay_next_entry(stream, &name, &kind)
      guard result >= 0 else { throw SystemError.call("readdir", errno) }
      guard result == 1, let name else { return nil }
      let bytes = Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
      if bytes == [UInt8(ascii: ".")] || bytes == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      return DirectoryEntry(name: bytes, kind: EntryKind(kind))
    }
  }
}
