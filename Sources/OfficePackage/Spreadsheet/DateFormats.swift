/// Which number formats show a day (ECMA-376-1:2016 §18.8.30, §18.8.31). A time of day alone is none: it is the same
/// whatever day the count begins with.
enum DateFormats {
  /// Built-in formats of a day, with those of East Asian and Thai versions.
  static let builtIn = Set(14...17).union([22]).union(27...31).union([36]).union(50...54).union([57, 58]).union(71...81)

  /// Built-in formats whose dates depend on the language of the program: eras in Japanese, years in Chinese and Korean.
  static let builtInByLanguage = Set(27...36).union(50...58)

  /// Whether a format code has letters of a calendar other than the Gregorian: `g` and `e` of Japanese eras, `b` of
  /// Buddhist years (ECMA-376-1:2016 §18.8.31). The `e` of an exponent, and `General`, are none.
  static func showsEra(_ code: [UInt8]) -> Bool {
    var index = code.startIndex
    while index < code.endIndex {
      switch code[index] {
      case UInt8(ascii: "\""): index = end(of: UInt8(ascii: "\""), code, index)
      case UInt8(ascii: "["): index = end(of: UInt8(ascii: "]"), code, index)
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"): index += 2
      case let byte where isLetter(byte):
        let start = index
        while index < code.endIndex, isLetter(code[index]) { index += 1 }
        let word = code[start..<index].map { $0 | 0x20 }
        let isExponent =
          start > code.startIndex && "0#?.".utf8.contains(code[start - 1]) && index < code.endIndex
          && "+-".utf8.contains(code[index])
        if word.allSatisfy({ "gebymd".utf8.contains($0) }), word.contains(where: { "geb".utf8.contains($0) }), !isExponent {
          return true
        }
      default: index += 1
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// Whether a format code has a year, a day, or a month where no hour or second stands: `m` is a minute beside these.
  static func showsDay(_ code: [UInt8]) -> Bool {
    var index = code.startIndex
    var letters = 0
    var hasMonth = false
    var hasTime = false
    while index < code.endIndex {
      let byte = code[index] | 0x20
      letters = byte == UInt8(ascii: "m") ? letters + 1 : 0
      switch code[index] {
      case UInt8(ascii: "\""): index = end(of: UInt8(ascii: "\""), code, index)
      case UInt8(ascii: "["):
        // `[h]`, `[mm]`, `[ss]` count on beyond the day.
        let first = index + 1 < code.endIndex ? code[index + 1] | 0x20 : 0
        if "hms".utf8.contains(first) { hasTime = true }
        index = end(of: UInt8(ascii: "]"), code, index)
      // The character behind stands for itself, fills the cell, or is left as room.
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"): index += 2
      default:
        index += 1
        if byte == UInt8(ascii: "d") || byte == UInt8(ascii: "y") { return true }
        // From three letters on it is the name of a month.
        if letters > 2 { return true }
        if letters > 0 { hasMonth = true }
        if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "s") { hasTime = true }
      }
    }
    return hasMonth && !hasTime
  }

  /// Behind the sign that closes what opens at `start`; one beyond the end where none does.
  static func end(of sign: UInt8, _ code: [UInt8], _ start: Int) -> Int {
    var index = start + 1
    while index < code.endIndex, code[index] != sign { index += 1 }
    return index + 1
  }
}
