/// Text in the code page of a VBA project, as far as samples need it: the rows of these code pages that follow the order
/// of Unicode.
enum MacroCodePage {
  static let numbers = [932, 936, 949, 1251, 1252]

  /// What the page lacks here becomes a question mark.
  static func bytes(_ text: String, _ codePage: Int) -> [UInt8] {
    guard codePage != 1252 else { return MacroProject.windows1252(text) }
    return text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch (scalar.value, codePage) {
      case (0..<0x80, _): [UInt8(scalar.value)]
      // Hiragana: row 4 of JIS X 0208 (shifted) and of GB 2312, row 10 of KS X 1001.
      case (0x3041...0x3093, 932): [0x82, UInt8(0x9F + scalar.value - 0x3041)]
      case (0x3041...0x3093, 936): [0xA4, UInt8(0xA1 + scalar.value - 0x3041)]
      case (0x3041...0x3093, 949): [0xAA, UInt8(0xA1 + scalar.value - 0x3041)]
      case (0x0410...0x044F, 1251): [UInt8(0xC0 + scalar.value - 0x0410)]
      default: [UInt8(ascii: "?")]
      }
    }
  }
}
