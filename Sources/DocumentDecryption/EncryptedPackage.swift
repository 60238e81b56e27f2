import CompoundDocuments

/// A package in a compound file, encrypted ([MS-OFFCRYPTO] 2.3.4), opened where Excel opens it without asking.
public enum EncryptedPackage {
  /// Tries the default password. What is opened is handed to `sink` in pieces, in order; it has the number of bytes that
  /// the file states.
  ///
  /// **Throws** where the file cannot be read, or what `sink` throws.
  public static func open<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, limits: DecryptionLimits = DecryptionLimits(),
    into sink: ([UInt8]) throws(CompoundError) -> Void
  ) throws(CompoundError) -> DecryptionOutcome<Void> {
    try open(source, .ofExcel, limits, into: sink)
  }

  static func open<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ password: Password, _ limits: DecryptionLimits,
    into sink: ([UInt8]) throws(CompoundError) -> Void
  ) throws(CompoundError) -> DecryptionOutcome<Void> {
    let file = try CompoundFile(source)
    guard let information = file.entry("EncryptionInfo"), let package = file.entry("EncryptedPackage") else {
      return .malformed("EncryptionInfo or EncryptedPackage is missing")
    }
    let stream = file.stream(information)
    guard stream.size <= Int64(limits.description) else { return .limit("bytes of EncryptionInfo", Int64(limits.description)) }
    let bytes = try stream.bytes(at: 0, count: Int(stream.size), from: source)
    guard bytes.count > 8, let major = bytes.uint16(at: 0), let minor = bytes.uint16(at: 2) else {
      return .malformed("EncryptionInfo is cut off")
    }
    let key: DecryptionOutcome<PackageKey> =
      switch (major, minor) {
      case (4, 4): PackageKey.agile(Array(bytes.dropFirst(8)), password.units, limits)
      case (2...4, 2): PackageKey.standard(Array(bytes.dropFirst(4)), password.units)
      default: .notTried("EncryptionInfo version \(major).\(minor)")
      }
    guard case .opened(let key) = key else { return key.map { _ in } }
    return try copy(file.stream(package), source, key, limits, sink)
  }

  private static func copy<Source: RandomAccessBytes & ~Copyable>(
    _ stream: CompoundStream, _ source: borrowing Source, _ key: PackageKey, _ limits: DecryptionLimits,
    _ sink: ([UInt8]) throws(CompoundError) -> Void
  ) throws(CompoundError) -> DecryptionOutcome<Void> {
    let head = try stream.bytes(at: 0, count: 8, from: source)
    guard let size = head.uint64(at: 0) else { return .malformed("EncryptedPackage is cut off") }
    guard size <= UInt64(limits.content) else { return .limit("bytes of EncryptedPackage", limits.content) }
    // The last segment is filled up to whole blocks.
    guard size <= UInt64(max(0, stream.size - 8)) else {
      return .malformed("EncryptedPackage declares \(size) bytes and has \(stream.size - 8)")
    }
    var left = Int64(size)
    var place: Int64 = 8
    let step = 64 * PackageKey.segmentSize
    while left > 0 {
      var text = try stream.bytes(at: place, count: step, from: source)
      // Some producers end in the middle of a block.
      text.removeLast(text.count % BlockCipher.blockSize)
      guard !text.isEmpty, let plain = key.decrypted(text, first: Int((place - 8) / Int64(PackageKey.segmentSize))) else {
        return .malformed("EncryptedPackage ends \(left) bytes before its end")
      }
      try sink(Array(plain.prefix(Int(left))))
      left -= Int64(plain.count)
      place += Int64(step)
    }
    return .opened(())
  }
}
