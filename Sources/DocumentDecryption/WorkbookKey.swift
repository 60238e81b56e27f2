import CompoundDocuments

/// What opens the stream of a binary workbook.
enum WorkbookKey {
  /// [MS-OFFCRYPTO] 2.3.6: RC4; the key of a block is the hash of this and of the block's number.
  case stream(base: [UInt8])
  /// [MS-OFFCRYPTO] 2.3.5: RC4 through CryptoAPI, with a key of so many bytes.
  case cryptoAPI(base: [UInt8], keyBytes: Int)
  /// [MS-OFFCRYPTO] 2.3.7: an array of 16 bytes.
  case obfuscation([UInt8])

  /// [MS-XLS] 2.2.10: bytes of the stream that share a key.
  static let blockSize = 1024

  /// `data`: that of the FilePass record ([MS-XLS] 2.4.117).
  static func find(_ data: [UInt8], _ password: Password, isBeforeBIFF8: Bool) -> DecryptionOutcome<WorkbookKey> {
    // Before BIFF8 there is only obfuscation, and nothing says so.
    if isBeforeBIFF8 { return obfuscation(data, password.characters) }
    guard let major = data.uint16(at: 2), let minor = data.uint16(at: 4) else { return .malformed("FilePass is cut off") }
    guard data.uint16(at: 0) == 1 else { return obfuscation(Array(data.dropFirst(2)), password.characters) }
    switch (major, minor) {
    case (1, 1): return stream(Array(data.dropFirst(6)), password.units)
    case (2...4, 2): return cryptoAPI(Array(data.dropFirst(6)), password.units)
    default: return .notTried("FilePass version \(major).\(minor)")
    }
  }

  /// Salt, verifier, hash of the verifier: 16 bytes each (2.3.6.1); the key by 2.3.6.2.
  static func stream(_ fields: [UInt8], _ password: [UInt8]) -> DecryptionOutcome<WorkbookKey> {
    guard fields.count >= 48 else { return .malformed("FilePass is cut off") }
    let hash = HashFunction.md5
    let once = Array(hash.digest(password).prefix(5)) + fields[0..<16]
    let base = Array(hash.digest(Array((0..<16).map { _ in once }.joined())).prefix(5))
    let key = WorkbookKey.stream(base: base)
    guard var cipher = key.cipher(block: 0) else { return .malformed("FilePass has no key") }
    let verifier = cipher.decrypted(Array(fields[16..<32]))
    guard hash.digest(verifier) == cipher.decrypted(Array(fields[32..<48])) else { return .otherPassword }
    return .opened(key)
  }

  /// 2.3.5.1 and 2.3.5.2. `header` follows the version.
  static func cryptoAPI(_ header: [UInt8], _ password: [UInt8]) -> DecryptionOutcome<WorkbookKey> {
    guard let fields = CryptoAPIHeader(header) else { return .malformed("FilePass is cut off") }
    guard fields.algorithm == CryptoAPIHeader.streamCipher else { return .notTried("FilePass, algorithm \(fields.algorithm)") }
    let bits = fields.keyBits == 0 ? 40 : fields.keyBits
    guard bits % 8 == 0, (40...128).contains(bits) else { return .malformed("FilePass has a key of \(bits) bits") }
    let hash = HashFunction.sha1
    let key = WorkbookKey.cryptoAPI(base: hash.digest(fields.salt, password), keyBytes: bits / 8)
    guard var cipher = key.cipher(block: 0) else { return .malformed("FilePass has no key") }
    let verifier = cipher.decrypted(fields.verifier)
    guard hash.digest(verifier) == cipher.decrypted(fields.verifierHash) else { return .otherPassword }
    return .opened(key)
  }

  /// The key and the verifier of the password, two bytes each ([MS-XLS] 2.5.347, XORObfuscation).
  static func obfuscation(_ fields: [UInt8], _ password: [UInt8]) -> DecryptionOutcome<WorkbookKey> {
    guard let verifier = fields.uint16(at: 2) else { return .malformed("FilePass is cut off") }
    guard verifier == WorkbookKey.verifier(password) else { return .otherPassword }
    return .opened(.obfuscation(array(password, low: fields[0], high: fields[1])))
  }

  /// [MS-OFFCRYPTO] 2.3.7.1.
  static func verifier(_ password: [UInt8]) -> UInt16 {
    var verifier: UInt16 = 0
    for byte in ([UInt8(truncatingIfNeeded: password.count)] + password).reversed() {
      verifier = (verifier & 0x4000 == 0 ? 0 : 1) | (verifier << 1 & 0x7FFF)
      verifier ^= UInt16(byte)
    }
    return verifier ^ 0xCE4B
  }

  /// 2.3.7.2: the password, filled up to 16 bytes, each combined with one half of the key and turned by a bit. The key
  /// that belongs to the password stands in the file.
  private static func array(_ password: [UInt8], low: UInt8, high: UInt8) -> [UInt8] {
    let padding: [UInt8] = [
      0xBB, 0xFF, 0xFF, 0xBA, 0xFF, 0xFF, 0xB9, 0x80, 0x00, 0xBE, 0x0F, 0x00, 0xBF, 0x0F, 0x00,
    ]
    return (password + padding).prefix(16).enumerated().map { index, byte in
      let mixed = byte ^ (index % 2 == 0 ? low : high)
      return mixed >> 1 | mixed << 7
    }
  }

  /// The cipher at the beginning of a block; nil for obfuscation.
  func cipher(block: UInt32) -> StreamCipher? {
    switch self {
    case .stream(let base): return StreamCipher(key: HashFunction.md5.digest(base, block.littleEndianBytes))
    case .cryptoAPI(let base, let keyBytes):
      let key = Array(HashFunction.sha1.digest(base, block.littleEndianBytes).prefix(keyBytes))
      // 2.3.5.2: forty bits are filled up with zeros.
      return StreamCipher(key: keyBytes == 5 ? key.fitted(to: 16, with: 0) : key)
    case .obfuscation: return nil
    }
  }
}
