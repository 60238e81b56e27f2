/// The header or footer of a printed sheet (ECMA-376-1:2016 §18.3.1.46): codes that begin with `&`, and text.
struct PageHeading {
  /// Whether one of its three sections says a word of its own. Sections with the number of a page (`&P`, `&N`) say
  /// “Page 1 of 2” in some language.
  private(set) var hasWords = false
  /// Whether it has a place for a picture (`&G`).
  private(set) var hasPicture = false

  init(_ text: [UInt8]) {
    var index = text.startIndex
    var hasWord = false
    var hasNumber = false
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "&"), index < text.endIndex else {
        if Self.isLetter(byte) { hasWord = true }
        continue
      }
      let code = text[index]
      index += 1
      switch code {
      case UInt8(ascii: "L"), UInt8(ascii: "C"), UInt8(ascii: "R"):
        if hasWord, !hasNumber { hasWords = true }
        (hasWord, hasNumber) = (false, false)
      case UInt8(ascii: "P"), UInt8(ascii: "N"): hasNumber = true
      case UInt8(ascii: "G"): hasPicture = true
      // A font's name and style.
      case UInt8(ascii: "\""): index = (text[index...].firstIndex(of: code) ?? text.endIndex - 1) + 1
      // A colour: six hexadecimal digits, or one of the theme with its tint.
      case UInt8(ascii: "K"): index = min(index + 6, text.endIndex)
      default: break
      }
    }
    if hasWord, !hasNumber { hasWords = true }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) || byte >= 0x80 }
}
