/// Which number formats write numbers in digits of another script (ECMA-376-1:2016 §18.8.31).
enum NumeralFormats {
  /// `[DBNum1]`, or a locale whose highest byte names a shape of digits, as in `[$-3000401]`: 1 stands for those of the
  /// West, and the others are those that LibreOffice reads (7.4, svl/source/numbers/zformat.cxx).
  static func showsOther(_ code: [UInt8]) -> Bool {
    var rest = code[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "[")), let close = rest[open...].firstIndex(of: UInt8(ascii: "]")) {
      let inside = String(decoding: code[(open + 1)..<close].prefix(64), as: UTF8.self)
      if inside.lowercased().hasPrefix("dbnum") { return true }
      if inside.hasPrefix("$"), let hyphen = inside.lastIndex(of: "-"),
        let locale = UInt32(inside[inside.index(after: hyphen)...], radix: 16), (locale >> 24) & 0x7F > 1
      {
        return true
      }
      rest = code[(close + 1)...]
    }
    return false
  }
}
