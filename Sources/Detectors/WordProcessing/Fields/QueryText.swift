/// The text of a query, as it may be kept.
enum QueryText {
  /// Without the values that it compares with, which may be a person's name: what stands in apostrophes, in quotation
  /// marks behind an operator, and between the number signs of a date becomes `*`. Quotation marks elsewhere, brackets
  /// and backquotes hold names of tables and columns.
  static func withoutValues(_ query: String) -> String {
    let bytes = Array(query.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let mark = bytes[at]
      out.append(mark)
      at += 1
      guard mark == UInt8(ascii: "'") || mark == UInt8(ascii: "#") || mark == UInt8(ascii: "\"") else { continue }
      let length = bytes[at...].prefix { $0 != mark }.count
      let value = bytes[at..<at + length]
      let isValue =
        switch mark {
        case UInt8(ascii: "'"): true
        case UInt8(ascii: "#"): at + length < bytes.count && value.allSatisfy(isOfDate)
        default: isBehindOperator(out)
        }
      if isValue { out.append(UInt8(ascii: "*")) } else { out += value }
      at += length
      // A mark that nothing closes: all behind it is the value.
      if at < bytes.count { out.append(mark) }
      at += 1
    }
    return SecretMask.masked(String(decoding: out, as: UTF8.self))
  }

  private static func isOfDate(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || [32, UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(byte)
  }

  /// Whether a comparison, a bracket or a comma stands before the mark at the end, or the word LIKE.
  private static func isBehindOperator(_ text: [UInt8]) -> Bool {
    let before = text.dropLast().reversed().drop { $0 == 32 }
    guard let last = before.first else { return false }
    if "=<>(,".utf8.contains(last) { return true }
    return before.prefix(4).reversed().map { $0 & 0xDF }.elementsEqual("LIKE".utf8)
  }

  /// The file that a query names as its table, as Word writes it for workbooks and texts: `SELECT * FROM C:\a.xlsx`.
  static func file(_ query: String) -> String {
    let bytes = Array(query.utf8)
    // Capitals of ASCII only: places stay the same.
    let capitals = bytes.map { (97...122).contains($0) ? $0 - 32 : $0 }
    guard let from = capitals.firstRange(of: Array(" FROM ".utf8)) else { return "" }
    let rest = capitals[from.upperBound...]
    let ends = [" WHERE ", " ORDER BY ", ";"].compactMap { rest.firstRange(of: Array($0.utf8))?.lowerBound }
    let marks = Array(" \"`'".utf8)
    let table = bytes[from.upperBound..<(ends.min() ?? bytes.count)].drop { marks.contains($0) }
    let name = String(decoding: table.reversed().drop { marks.contains($0) }.reversed(), as: UTF8.self)
    return name.contains("\\") || name.contains("/") ? name : ""
  }
}
