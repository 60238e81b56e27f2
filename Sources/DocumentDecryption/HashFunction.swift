import Crypto

/// The hash functions that Office derives keys with ([MS-OFFCRYPTO] 2.3.4.10, hashAlgorithm; 2.3.2, AlgIDHash).
enum HashFunction: String {
  case md5 = "MD5"
  case sha1 = "SHA1"
  case sha256 = "SHA256"
  case sha384 = "SHA384"
  case sha512 = "SHA512"

  /// Some producers write the names with a hyphen.
  init?(name: String) { self.init(rawValue: name.uppercased().replacing("-", with: "")) }

  func digest(_ first: [UInt8], _ second: [UInt8] = []) -> [UInt8] {
    switch self {
    case .md5: Self.digest(Insecure.MD5(), first, second)
    case .sha1: Self.digest(Insecure.SHA1(), first, second)
    case .sha256: Self.digest(SHA256(), first, second)
    case .sha384: Self.digest(SHA384(), first, second)
    case .sha512: Self.digest(SHA512(), first, second)
    }
  }

  private static func digest(_ empty: some Crypto.HashFunction, _ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    var hash = empty
    hash.update(data: first)
    if !second.isEmpty { hash.update(data: second) }
    return Array(hash.finalize())
  }

  /// The password, hashed with a salt and then again and again with the number of the round in front
  /// ([MS-OFFCRYPTO] 2.3.4.7, 2.3.4.11).
  func spun(_ password: [UInt8], salt: [UInt8], rounds: Int64) -> [UInt8] {
    var value = digest(salt, password)
    for round in 0..<UInt32(clamping: rounds) { value = digest(round.littleEndianBytes, value) }
    return value
  }
}

extension UInt32 {
  var littleEndianBytes: [UInt8] {
    [
      UInt8(truncatingIfNeeded: self), UInt8(truncatingIfNeeded: self >> 8), UInt8(truncatingIfNeeded: self >> 16),
      UInt8(truncatingIfNeeded: self >> 24),
    ]
  }
}

extension [UInt8] {
  /// Exactly `count` bytes: the front, or filled up at the end.
  func fitted(to count: Int, with filling: UInt8) -> [UInt8] {
    self.count >= count ? Array(prefix(count)) : self + [UInt8](repeating: filling, count: count - self.count)
  }
}
