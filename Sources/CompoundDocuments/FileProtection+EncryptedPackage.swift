extension FileProtection {
  /// The scheme that the version in `EncryptionInfo` stands for ([MS-OFFCRYPTO] 2.3.4.5, 2.3.4.6, 2.3.4.10).
  init<Source: RandomAccessBytes & ~Copyable>(
    encryptedPackage source: borrowing Source, _ file: CompoundFile, _ issues: inout IssueList
  ) throws(CompoundError) {
    if let package = file.entry("EncryptedPackage") {
      let stream = file.stream(package)
      let head = try stream.bytes(at: 0, count: 8, from: source)
      // 2.3.4.4: the first eight bytes are the size of what is encrypted.
      let size = head.uint64(at: 0) ?? UInt64.max
      if size > UInt64(max(0, stream.size - 8)) {
        issues.add(
          "crypto.malformed", .incorrect, at: package.offset,
          "EncryptedPackage declares \(size) bytes, its stream has \(stream.size)")
      }
    }
    guard let entry = file.entry("EncryptionInfo") else {
      self.init(.unknown)
      return
    }
    let head = try file.stream(entry).bytes(at: 0, count: 4, from: source)
    guard let major = head.uint16(at: 0), let minor = head.uint16(at: 2) else {
      issues.add("crypto.malformed", .incorrect, at: entry.offset, "EncryptionInfo has no version")
      self.init(.unknown)
      return
    }
    let scheme: Scheme =
      switch (major, minor) {
      case (4, 4): .agile
      case (2...4, 2): .standard
      case (3...4, 3): .extensible
      default: .unknown
      }
    if scheme == .unknown {
      issues.add("crypto.malformed", .incorrect, at: entry.offset, "EncryptionInfo version \(major).\(minor)")
    }
    self.init(scheme, version: "\(major).\(minor)")
  }
}
