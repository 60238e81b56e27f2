import Crypto

/// SHA-256 (FIPS 180-4) over bytes that come in pieces.
public struct SHA256Digest: Sendable {
  private var hash = SHA256()

  public init() {}

  public mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

  public mutating func update(_ bytes: ArraySlice<UInt8>) { hash.update(data: bytes) }

  /// The 32 bytes of the digest of everything so far; more may follow.
  public var bytes: [UInt8] { Array(hash.finalize()) }

  /// The digest of everything so far in 64 lower-case hexadecimal digits.
  public var hexadecimal: String { Hexadecimal.text(bytes) }

  /// The digest of one piece, in 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256Digest()
    digest.update(bytes)
    return digest.hexadecimal
  }
}

enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in bytes { out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: out, as: UTF8.self)
  }
}
