import CompoundDocuments

/// The header and verifier that encryption through CryptoAPI starts with ([MS-OFFCRYPTO] 2.3.2 and 2.3.3), in packages
/// and in binary workbooks.
struct CryptoAPIHeader {
  var algorithm: UInt32
  /// Bits; 0 is 40 for RC4.
  var keyBits: Int
  var salt: [UInt8]
  var verifier: [UInt8]
  var verifierHash: [UInt8]

  /// `bytes` follow the version: flags, size of the header, header, verifier. Nil where they end before their end.
  init?(_ bytes: [UInt8]) {
    guard let size = bytes.uint32(at: 4), size >= 32, size <= UInt32(clamping: bytes.count),
      let algorithm = bytes.uint32(at: 16), let bits = bytes.uint32(at: 24)
    else { return nil }
    let start = 8 + Int(size)
    guard bytes.uint32(at: start) == 16, bytes.uint32(at: start + 36) == 20, start + 60 <= bytes.count else { return nil }
    // 2.3.2, AlgID 0: the flags tell.
    let isAdvanced = bytes[0] & CryptoAPIHeader.advancedFlag != 0
    self.algorithm =
      algorithm != 0 ? algorithm : isAdvanced ? CryptoAPIHeader.advanced128 : CryptoAPIHeader.streamCipher
    keyBits = Int(bits)
    salt = Array(bytes[(start + 4)..<(start + 20)])
    verifier = Array(bytes[(start + 20)..<(start + 36)])
    // With a block cipher two blocks; with RC4 the hash alone.
    let isBlocks = self.algorithm != CryptoAPIHeader.streamCipher
    verifierHash = Array(bytes[(start + 40)..<min(bytes.count, start + 40 + (isBlocks ? 32 : 20))])
  }

  static let streamCipher: UInt32 = 0x6801
  private static let advanced128: UInt32 = 0x660E
  /// fAES ([MS-OFFCRYPTO] 2.3.1).
  private static let advancedFlag: UInt8 = 0x20

  /// 2.3.2, AlgID: AES with the length of its key; nil for other ciphers.
  var advancedEncryptionBits: Int? {
    switch algorithm {
    case CryptoAPIHeader.advanced128: 128
    case 0x660F: 192
    case 0x6610: 256
    default: nil
    }
  }
}
