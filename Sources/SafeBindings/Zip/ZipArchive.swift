import CLibzip
import Glibc

/// An open zip archive: libzip as inflater and reader. What its directory claims is checked by our own pre-scan before.
///
/// Entries are named by their index in the central directory, never by name: `zip_name_locate` silently takes the
/// first of two entries of the same name.
public struct ZipArchive: ~Copyable {
  private let handle: OpaquePointer

  /// Opens the archive in a file. The file stays the caller's.
  ///
  /// **Throws** `ZipError.archive` with libzip's reason.
  public init(_ file: borrowing OpenFile) throws(ZipError) {
    var code: Int32 = 0
    // libzip takes over the descriptor that it is given.
    let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .archive(code: ZIP_ER_OPEN, message: String(cString: strerror(errno))) }
    guard let opened = zip_fdopen(copy, 0, &code) else {
      close(copy)
      throw .archive(code: code, message: ZipArchive.text(code))
    }
    handle = opened
  }

  deinit { zip_discard(handle) }

  public var count: Int { max(0, Int(zip_get_num_entries(handle, 0))) }

  /// The entry's name as stored, without any decoding.
  public func name(at index: Int) -> [UInt8] {
    guard let text = zip_get_name(handle, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_RAW)) else { return [] }
    return Array(UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text)))
  }

  /// Gives the inflated bytes of one entry to `body`.
  ///
  /// **Throws** `ZipError.entry` when the entry cannot be opened; what `body` meets while reading it finds in the reader.
  public func withEntry<R>(at index: Int, _ body: (inout ZipEntryReader) -> R) throws(ZipError) -> R {
    guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
      let error = zip_get_error(handle)
      throw ZipArchive.failure(error, index: index, offset: 0)
    }
    var reader = ZipEntryReader(handle: file, index: index)
    defer { zip_fclose(file) }
    return body(&reader)
  }

  static func failure(_ error: UnsafeMutablePointer<zip_error_t>?, index: Int, offset: Int64) -> ZipError {
    let code = error.map { zip_error_code_zip($0) } ?? ZIP_ER_INTERNAL
    let kind: ZipError.Kind =
      switch code {
      case ZIP_ER_CRC: .checksum
      case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .encrypted
      case ZIP_ER_COMPNOTSUPP: .method
      case ZIP_ER_ZLIB, ZIP_ER_EOF, ZIP_ER_INCONS, ZIP_ER_READ, ZIP_ER_SEEK, ZIP_ER_NOZIP: .data
      default: .other
      }
    return .entry(index: index, offset: offset, kind: kind, message: text(code))
  }

  private static func text(_ code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }
}

/// The inflated bytes of one entry, front to back; or bytes that are in memory already, read in the same way.
public struct ZipEntryReader {
  fileprivate let handle: OpaquePointer?
  private let index: Int
  /// What is read where there is no entry.
  private let contents: [UInt8]
  /// Bytes read so far.
  public private(set) var offset: Int64 = 0
  /// Set once reading failed. libzip reports a wrong checksum only with the last bytes, after it has given them away.
  public private(set) var error: ZipError?

  fileprivate init(handle: OpaquePointer, index: Int) {
    self.handle = handle
    self.index = index
    contents = []
  }

  /// Markup that does not stand in an entry of its own, such as what a mashup's container holds.
  public init(contents: [UInt8]) {
    handle = nil
    index = 0
    self.contents = contents
  }

  /// Fills the front of `buffer`; 0 at the end and after an error.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard error == nil else { return 0 }
    guard let handle else {
      let piece = contents[Int(offset)...].prefix(buffer.count)
      buffer.copyBytes(from: piece)
      offset += Int64(piece.count)
      return piece.count
    }
    let got = zip_fread(handle, buffer.baseAddress, zip_uint64_t(buffer.count))
    guard got >= 0 else {
      error = ZipArchive.failure(zip_file_get_error(handle), index: index, offset: offset)
      return 0
    }
    offset += Int64(got)
    return Int(got)
  }

  /// Up to `limit` bytes from here on.
  public mutating func bytes(limit: Int) -> [UInt8] {
    var out: [UInt8] = []
    let block = 64 << 10
    while out.count < limit {
      let wanted = min(block, limit - out.count)
      var got = 0
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        got = read(into: UnsafeMutableRawBufferPointer(buffer))
        filled = got
      }
      guard got > 0 else { break }
      out += piece
    }
    return out
  }
}
