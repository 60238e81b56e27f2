/// Characters without a meaning of their own (Unicode, private use areas): what they show is up to the font that a text is
/// set in.
enum PrivateCharacters {
  /// U+E865 to U+F8FF, and planes 15 and 16, in UTF-8. Chinese codes have characters of their own in U+E000 to U+E864
  /// (GB 18030-2005, user-defined areas and the characters behind them), which texts converted from them are full of.
  static func occur(in text: [UInt8]) -> Bool {
    var index = text.startIndex
    while let lead = text[index...].firstIndex(where: { $0 >= 0xEE }) {
      let next = lead + 1 < text.endIndex ? text[lead + 1] : 0
      switch text[lead] {
      case 0xEE:
        let last = lead + 2 < text.endIndex ? text[lead + 2] : 0
        if next > 0xA1 || next == 0xA1 && last >= 0xA5 { return true }
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
