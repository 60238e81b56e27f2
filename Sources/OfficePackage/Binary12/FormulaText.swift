/// Pieces of formula text, as Excel writes them in XML (ECMA-376-1:2016 §18.17.2).
enum FormulaText {
  /// `AB12` of 0-based row and column.
  static func cell(_ row: Int, _ column: Int, into out: inout [UInt8]) {
    letters(column, into: &out)
    number(row + 1, into: &out)
  }

  static func letters(_ column: Int, into out: inout [UInt8]) {
    if column < 26 {
      out.append(UInt8(65 + max(0, column)))
      return
    }
    let rest = column / 26 - 1
    letters(rest, into: &out)
    out.append(UInt8(65 + column % 26))
  }

  static func number(_ value: Int, into out: inout [UInt8]) {
    if (0...9).contains(value) {
      out.append(UInt8(48 + value))
      return
    }
    if value < 0 { out.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = out.count
    repeat {
      out.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    out[start...].reverse()
  }

  /// Without a fraction where there is none: `12`, `0.5`, `1E-05`.
  static func number(_ value: Double, into out: inout [UInt8]) {
    if let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 {
      number(whole, into: &out)
    } else {
      for byte in "\(value)".utf8 { out.append(byte == UInt8(ascii: "e") ? UInt8(ascii: "E") : byte) }
    }
  }

  /// `$A$1`, the marks where the reference is not relative.
  static func reference(
    row: Int, column: Int, relativeRow: Bool, relativeColumn: Bool, into out: inout [UInt8]
  ) {
    if !relativeColumn { out.append(UInt8(ascii: "$")) }
    letters(column, into: &out)
    if !relativeRow { out.append(UInt8(ascii: "$")) }
    number(row + 1, into: &out)
  }

  static func literal(_ text: [UInt8], into out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }

  /// BErr ([MS-XLSB] 2.5.98.2); an error of a later version is told as the most common one.
  static func error(_ code: Int) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    case 0x2A: "#N/A"
    case 0x2B: "#GETTING_DATA"
    case 0x2C: "#SPILL!"
    case 0x2D: "#CONNECT!"
    case 0x2E: "#BLOCKED!"
    case 0x2F: "#UNKNOWN!"
    case 0x30: "#FIELD!"
    case 0x31: "#CALC!"
    default: "#VALUE!"
    }
  }

  /// What stands before `!`: `Sheet1`, `'Plan 2026'`, `[1]Sheet1`, `'[1]Jan:Dec 26'`; in apostrophes unless all is plain.
  static func qualifier(book: Int?, first: [UInt8], last: [UInt8]?, into out: inout [UInt8]) {
    let isPlain = isPlainSheet(first) && (last.map(isPlainSheet) ?? true)
    if !isPlain { out.append(UInt8(ascii: "'")) }
    if let book {
      out.append(UInt8(ascii: "["))
      number(book, into: &out)
      out.append(UInt8(ascii: "]"))
    }
    quotedBody(first, into: &out)
    if let last {
      out.append(UInt8(ascii: ":"))
      quotedBody(last, into: &out)
    }
    if !isPlain { out.append(UInt8(ascii: "'")) }
    out.append(UInt8(ascii: "!"))
  }

  static func quotedBody(_ name: [UInt8], into out: inout [UInt8]) {
    for byte in name {
      if byte == UInt8(ascii: "'") { out.append(byte) }
      out.append(byte)
    }
  }

  /// Whether a sheet's name can stand without apostrophes: letters, digits, `_` and `.`, no digit first, and nothing
  /// that reads as a cell (`Q1`, `R1C1`).
  static func isPlainSheet(_ name: [UInt8]) -> Bool {
    guard let first = name.first, !(48...57).contains(first), first != UInt8(ascii: ".") else { return false }
    return name.allSatisfy(isPlain) && !looksLikeCell(name)
  }

  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...: true
    default: false
    }
  }

  private static func looksLikeCell(_ name: [UInt8]) -> Bool {
    guard name.count <= 20 else { return false }
    let upper = name.map { (97...122).contains($0) ? $0 - 32 : $0 }
    let letters = upper.prefix { (65...90).contains($0) }
    let digits = upper.dropFirst(letters.count)
    if (1...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) { return true }
    guard let first = upper.first, first == UInt8(ascii: "R") || first == UInt8(ascii: "C") else { return false }
    let rest = upper.dropFirst().drop { (48...57).contains($0) }
    guard let next = rest.first else { return true }
    return first == UInt8(ascii: "R") && next == UInt8(ascii: "C")
      && rest.dropFirst().allSatisfy { (48...57).contains($0) }
  }
}
