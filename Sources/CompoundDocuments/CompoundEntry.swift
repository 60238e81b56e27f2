/// A storage or stream of the directory ([MS-CFB] 2.6.1).
public struct CompoundEntry: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    case storage = 1
    case stream = 2
    case root = 5
  }

  /// As stored, unpaired surrogates replaced. Control characters are part of many names.
  public var name: String
  public var kind: Kind
  /// The storage's class, as the 16 bytes in the file.
  public var classID: [UInt8]
  /// Bytes, as declared.
  public var size: Int64
  /// Index of the storage that holds it; nil for the root.
  public var parent: Int?
  /// Byte offset of the directory entry.
  public var offset: Int64
  var firstSector: UInt32

  /// Names are compared without case ([MS-CFB] 2.6.4).
  public func isNamed(_ other: String) -> Bool {
    name.utf8.count == other.utf8.count && name.uppercased() == other.uppercased()
  }
}
