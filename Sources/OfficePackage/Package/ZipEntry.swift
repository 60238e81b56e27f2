/// One entry of a package's central directory ([APPNOTE] 4.3.12), as it is claimed there.
public struct ZipEntry: Sendable {
  /// Position in the central directory, 0-based: libzip's index too.
  public var index: Int
  public var nameBytes: [UInt8]
  public var flags: Int
  /// Compression method: 0 stored, 8 deflated.
  public var method: Int
  public var crc: Int64
  /// Bytes in the archive.
  public var compressedSize: Int64
  /// Bytes when inflated, as claimed.
  public var size: Int64
  public var localOffset: Int64

  /// The name as text, `\` as `/`, without a leading slash.
  public var name: String {
    if !nameBytes.contains(UInt8(ascii: "\\")), nameBytes.first != UInt8(ascii: "/") {
      return String(decoding: nameBytes, as: UTF8.self)
    }
    var bytes = nameBytes
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\\") { bytes[index] = UInt8(ascii: "/") }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// Whether an offset lies in the entry's data, whatever length its local header's extra field has.
  func surelyHolds(_ offset: Int64) -> Bool {
    let least = localOffset.addingReportingOverflow(30 + Int64(nameBytes.count))
    let end = least.partialValue.addingReportingOverflow(compressedSize)
    return !least.overflow && !end.overflow && offset >= least.partialValue && offset < end.partialValue
  }

  public var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") }
  /// [APPNOTE] 4.4.4, bit 0.
  public var isEncrypted: Bool { flags & 1 != 0 }
}

/// Why a package cannot be opened at all.
public enum PackageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No end of central directory: no zip, or one that was cut off.
  case noDirectory
  /// The directory contradicts the file; what, and at which offset.
  case directory(String, offset: Int64)
  /// Entries that lie over each other: a bomb, or a forgery. Nothing of it is inflated.
  case overlap(String, String)
  /// A budget: which, the limit, and what was found.
  case limit(String, limit: Int64, found: Int64)
  /// libzip refuses the archive.
  case archive(String)
  /// The file could not be read.
  case unreadable(String)

  /// The code in a record.
  public var code: String {
    switch self {
    case .noDirectory: "zip.no-directory"
    case .directory: "zip.directory"
    case .overlap: "zip.overlap"
    case .limit: "zip.limit"
    case .archive: "zip.archive"
    case .unreadable: "file.unreadable"
    }
  }

  public var description: String {
    switch self {
    case .noDirectory: "no end of central directory record: not a zip archive, or its end is missing"
    case .directory(let what, let offset): "central directory at byte \(offset): \(what)"
    case .overlap(let a, let b): "the entries \(a) and \(b) lie over each other"
    case .limit(let what, let limit, let found): "\(what): \(found), the limit is \(limit)"
    case .archive(let message): message
    case .unreadable(let message): message
    }
  }
}
