import Crypto
import CryptoExtras

/// AES (FIPS 197) as Office uses it: without padding, in whole blocks of 16 bytes.
struct BlockCipher {
  static let blockSize = 16

  private let key: SymmetricKey

  /// Nil for a length that AES does not have.
  init?(key: [UInt8]) {
    guard [16, 24, 32].contains(key.count) else { return nil }
    self.key = SymmetricKey(data: key)
  }

  /// Cipher block chaining; nil where the text is no number of whole blocks.
  func chained(_ text: [UInt8], vector: [UInt8]) -> [UInt8]? {
    guard text.count % BlockCipher.blockSize == 0 else { return nil }
    if text.isEmpty { return [] }
    do {
      let plain = try AES._CBC.decrypt(text, using: key, iv: AES._CBC.IV(ivBytes: vector), noPadding: true)
      return [UInt8](plain)
    } catch {
      return nil
    }
  }

  /// Each block for itself. What chaining adds to a block is the encrypted block before it, and can be taken off again.
  func separate(_ text: [UInt8]) -> [UInt8]? {
    guard var plain = chained(text, vector: [UInt8](repeating: 0, count: BlockCipher.blockSize)) else { return nil }
    for index in plain.indices.dropFirst(BlockCipher.blockSize) { plain[index] ^= text[index - BlockCipher.blockSize] }
    return plain
  }
}
