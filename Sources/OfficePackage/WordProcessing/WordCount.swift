/// Counts words in text that comes in runs: a word goes on from one run to the next.
struct WordCount {
  private(set) var count = 0
  private var isInWord = false

  /// The next text begins a new word: another paragraph, a tab, a line end.
  mutating func separate() { isInWord = false }

  /// Bytes of UTF-8. Blanks are those of ASCII, U+00A0 and U+3000. Han, kana and other letters of U+3040–U+9FFF are
  /// counted one by one, as word processors do.
  mutating func add(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if byte == 0x20 || (9...13).contains(byte) {
          isInWord = false
        } else if !isInWord {
          isInWord = true
          count += 1
        }
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let second = index + 1 < text.count ? text[index + 1] : 0
      let third = index + 2 < text.count ? text[index + 2] : 0
      index += length
      switch (byte, second, third) {
      case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80): isInWord = false
      case (0xE3, 0x81..., _), (0xE4...0xE9, _, _):
        count += 1
        isInWord = false
      default:
        if !isInWord { count += 1 }
        isInWord = true
      }
    }
  }
}
