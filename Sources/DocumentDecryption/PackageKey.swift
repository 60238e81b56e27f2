import CompoundDocuments

/// What opens an encrypted package: the key, and how its pieces follow each other.
enum PackageKey {
  /// [MS-OFFCRYPTO] 2.3.4.15: segments of 4096 bytes, each with a vector of its own.
  case segments(BlockCipher, salt: [UInt8], hash: HashFunction)
  /// [MS-OFFCRYPTO] 2.3.4.4: block after block.
  case blocks(BlockCipher)

  static let segmentSize = 4096
  /// Bytes of a salt. Office writes 16; the format allows 65,536 ([MS-OFFCRYPTO] 2.3.4.10, ST_SaltSize).
  private static let saltSizes = 1...64

  /// `text`: whole segments, and at the end whole blocks; `first` is the number of the first segment.
  func decrypted(_ text: [UInt8], first: Int) -> [UInt8]? {
    switch self {
    case .blocks(let cipher): return cipher.separate(text)
    case .segments(let cipher, let salt, let hash):
      var plain: [UInt8] = []
      plain.reserveCapacity(text.count)
      for (index, start) in stride(from: 0, to: text.count, by: PackageKey.segmentSize).enumerated() {
        let segment = Array(text[start..<min(start + PackageKey.segmentSize, text.count)])
        let number = UInt32(truncatingIfNeeded: first + index)
        let vector = hash.digest(salt, number.littleEndianBytes).fitted(to: BlockCipher.blockSize, with: 0x36)
        guard let piece = cipher.chained(segment, vector: vector) else { return nil }
        plain += piece
      }
      return plain
    }
  }

  /// The key of agile encryption ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13).
  static func agile(_ markup: [UInt8], _ password: [UInt8], _ limits: DecryptionLimits) -> DecryptionOutcome<PackageKey> {
    let descriptor = AgileDescriptor(markup)
    if let stop = descriptor.stop { return .malformed("EncryptionInfo: \(stop)") }
    guard let content = descriptor.content, let key = descriptor.key else {
      return .notTried("agile encryption without a password")
    }
    guard let hash = key.usable else { return .notTried(key.name) }
    guard let contentHash = content.usable else { return .notTried(content.name) }
    guard descriptor.rounds <= limits.rounds else { return .limit("rounds of hashing", limits.rounds) }
    // The content's salt is hashed anew with each of its segments.
    guard saltSizes.contains(key.salt.count), saltSizes.contains(content.salt.count) else {
      return .malformed("a salt is missing or longer than \(saltSizes.upperBound) bytes")
    }
    let spun = hash.spun(password, salt: key.salt, rounds: descriptor.rounds)

    func opened(_ text: [UInt8], _ purpose: [UInt8]) -> [UInt8]? {
      let derived = hash.digest(spun, purpose).fitted(to: key.keyBits / 8, with: 0x36)
      return BlockCipher(key: derived)?.chained(text, vector: key.salt.fitted(to: BlockCipher.blockSize, with: 0x36))
    }
    guard let input = opened(descriptor.verifierInput, Purpose.verifierInput),
      let expected = opened(descriptor.verifierHash, Purpose.verifierHash), !input.isEmpty
    else { return .malformed("the verifier is no number of whole blocks") }
    // The verifier is as long as the salt, the hash as the function gives; blocks fill them up.
    let actual = hash.digest(Array(input.prefix(key.salt.count)))
    guard expected.count >= actual.count, expected.starts(with: actual) else { return .otherPassword }
    guard let secret = opened(descriptor.encryptedKey, Purpose.key), secret.count >= content.keyBits / 8,
      let cipher = BlockCipher(key: Array(secret.prefix(content.keyBits / 8)))
    else { return .malformed("the key is shorter than it is said to be") }
    return .opened(.segments(cipher, salt: content.salt, hash: contentHash))
  }

  /// [MS-OFFCRYPTO] 2.3.4.13: what tells the keys apart.
  private enum Purpose {
    static let verifierInput: [UInt8] = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79]
    static let verifierHash: [UInt8] = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E]
    static let key: [UInt8] = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6]
  }

  /// The key of standard encryption ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9). `header` follows the version.
  static func standard(_ header: [UInt8], _ password: [UInt8]) -> DecryptionOutcome<PackageKey> {
    guard let fields = CryptoAPIHeader(header) else { return .malformed("EncryptionInfo is cut off") }
    guard let bits = fields.advancedEncryptionBits else { return .notTried("standard encryption, algorithm \(fields.algorithm)") }
    let hash = HashFunction.sha1
    let spun = hash.spun(password, salt: fields.salt, rounds: 50_000)
    let last = hash.digest(spun, UInt32(0).littleEndianBytes)
    // 2.3.4.7: two hashes of what the last one makes of two constants.
    func half(_ constant: UInt8) -> [UInt8] {
      var block = [UInt8](repeating: constant, count: 64)
      for (index, byte) in last.enumerated() { block[index] ^= byte }
      return hash.digest(block)
    }
    guard let cipher = BlockCipher(key: Array((half(0x36) + half(0x5C)).prefix(bits / 8))) else {
      return .notTried("standard encryption, \(bits) bits")
    }
    guard let input = cipher.separate(fields.verifier), let expected = cipher.separate(fields.verifierHash) else {
      return .malformed("the verifier is no number of whole blocks")
    }
    let actual = hash.digest(input)
    guard expected.count >= actual.count, expected.starts(with: actual) else { return .otherPassword }
    return .opened(.blocks(cipher))
  }
}
