/// Which number formats write numbers in digits of another script (ECMA-376-1:2016 §18.8.31).
enum NumeralFormats {
  /// `[DBNum1]`; a `t` before a digit, which Thai formats have; a locale whose highest byte names a shape of digits, as in
  /// `[$-3000401]`, or a shape behind a comma, as in `[$-th-TH,D07]`. 1 stands for the digits of the West; the shapes are
  /// those that LibreOffice reads (7.4, svl/source/numbers/zformat.cxx).
  static func showsOther(_ code: [UInt8]) -> Bool {
    var index = code.startIndex
    while index < code.endIndex {
      switch code[index] {
      case UInt8(ascii: "\""): index = DateFormats.end(of: UInt8(ascii: "\""), code, index)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 2
      case UInt8(ascii: "["):
        let end = DateFormats.end(of: UInt8(ascii: "]"), code, index)
        if names(String(decoding: code[(index + 1)..<(end - 1)].prefix(64), as: UTF8.self)) { return true }
        index = end
      case UInt8(ascii: "t"), UInt8(ascii: "T"):
        if index + 1 < code.endIndex, "0#?".utf8.contains(code[index + 1]) { return true }
        index += 1
      default: index += 1
      }
    }
    return false
  }

  /// What stands in brackets.
  private static func names(_ text: String) -> Bool {
    if text.lowercased().hasPrefix("dbnum") { return true }
    guard text.hasPrefix("$"), let hyphen = text.firstIndex(of: "-") else { return false }
    let locale = text[text.index(after: hyphen)...]
    if let comma = locale.lastIndex(of: ",") {
      return (UInt32(locale[locale.index(after: comma)...], radix: 16) ?? 0) >> 8 & 0x7F > 1
    }
    return (UInt32(locale, radix: 16) ?? 0) >> 24 & 0x7F > 1
  }
}
