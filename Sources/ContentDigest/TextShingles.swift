/// Sequences of words, as hashes, by which texts are compared (w-shingling: Broder, 1997).
public enum TextShingles {
  /// Words of a shingle; a paragraph of fewer is one shingle by itself.
  public static let length = 5

  /// Hands over the hash of each shingle of a paragraph, in UTF-8.
  ///
  /// Words are letters and digits without case; what stands between them does not count, nor do soft hyphens and other
  /// invisible characters. An ideograph, a kana and a Hangul syllable is a word by itself: such scripts put no blanks.
  public static func of(_ paragraph: [UInt8], _ take: (UInt64) -> Void) {
    var words: [UInt64] = []
    words.reserveCapacity(length)
    var count = 0
    var word = start
    func endWord() {
      guard word != start else { return }
      if words.count == length { words.removeFirst() }
      words.append(word)
      word = start
      count += 1
      if count >= length { take(hash(words)) }
    }
    for scalar in String(decoding: paragraph, as: UTF8.self).unicodeScalars {
      switch kind(scalar.value) {
      case .letter: word = (word ^ UInt64(folded(scalar))) &* prime
      case .syllable:
        endWord()
        word = (word ^ UInt64(scalar.value)) &* prime
        endWord()
      case .separator: endWord()
      case .nothing: break
      }
    }
    endWord()
    if count > 0, count < length { take(hash(words)) }
  }

  /// FNV-1a over whole scalars, as `StableHash` is over bytes.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private static func hash(_ words: [UInt64]) -> UInt64 {
    StableHash.spread(words.reduce(start) { StableHash.spread($0 ^ $1) })
  }

  private enum Kind { case letter, syllable, separator, nothing }

  private static func kind(_ value: UInt32) -> Kind {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA: .letter
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: .nothing
    // Latin-1 signs, × and ÷, general punctuation to dingbats and arrows, CJK punctuation, symbol fonts (private use).
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0xE000...0xF8FF,
      0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      .separator
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .syllable
    default: .letter
    }
  }

  /// In small letters; scalars whose small form is more than one stay as they are.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    switch value {
    case 0x41...0x5A, 0xC0...0xDE: return value + 0x20
    case 0...0xFF: return value
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard let first = lower.first, lower.count == 1 else { return value }
      return first.value
    }
  }
}
