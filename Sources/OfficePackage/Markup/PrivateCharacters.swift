/// Characters without a meaning of their own (Unicode, private use areas): what they show is up to the font that a text is
/// set in.
enum PrivateCharacters {
  /// U+E000 to U+F8FF, and planes 15 and 16, in UTF-8.
  static func occur(in text: [UInt8]) -> Bool {
    var index = text.startIndex
    while let lead = text[index...].firstIndex(where: { $0 >= 0xEE }) {
      let next = lead + 1 < text.endIndex ? text[lead + 1] : 0
      switch text[lead] {
      case 0xEE: return true
      case 0xEF: if (0x80...0xA3).contains(next) { return true }
      case 0xF3: if next >= 0xB0 { return true }
      case 0xF4: return true
      default: break
      }
      index = lead + 1
    }
    return false
  }
}
