/// Why a compound file cannot be read at all. What can be worked around is a `CompoundIssue` instead.
public enum CompoundError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The source failed at this byte, with the system's error number.
  case unreadable(offset: Int64, number: Int32)
  /// The first eight bytes are not those of a compound file ([MS-CFB] 2.2).
  case notACompoundFile
  /// It ends within its header.
  case truncatedHeader(size: Int64, expected: Int)
  /// A header field that nothing can be read without ([MS-CFB] 2.2).
  case header(field: HeaderField, value: UInt64, expected: String)
  /// No directory entry could be read; the sector that it should start in.
  case noDirectory(sector: UInt32)

  /// Fields of the header, and where they stand (byte offset).
  public enum HeaderField: Int, Hashable, Sendable {
    case byteOrder = 0x1C
    case sectorShift = 0x1E
    case miniSectorShift = 0x20
    case allocationSectors = 0x2C
    case extensionSectors = 0x48
  }

  /// Byte offset of what is wrong.
  public var offset: Int64 {
    switch self {
    case .unreadable(let offset, _): offset
    case .notACompoundFile: 0
    case .truncatedHeader(let size, _): size
    case .header(let field, _, _): Int64(field.rawValue)
    case .noDirectory: 0x30
    }
  }

  /// The issue code that reports use.
  public var code: String {
    switch self {
    case .unreadable: "cfb.unreadable"
    case .notACompoundFile, .truncatedHeader, .header: "cfb.header"
    case .noDirectory: "cfb.directory"
    }
  }

  public var description: String {
    switch self {
    case .unreadable(let offset, let number): "byte \(offset) could not be read (system error \(number))"
    case .notACompoundFile: "the signature of a compound file is missing"
    case .truncatedHeader(let size, let expected): "the file ends after \(size) bytes, its header has \(expected)"
    case .header(let field, let value, let expected): "\(field) is \(value), expected \(expected)"
    case .noDirectory(let sector): "no directory entry in sector \(sector)"
    }
  }
}
