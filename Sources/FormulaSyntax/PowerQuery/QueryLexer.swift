/// Splits M text into tokens, over bytes and front to back. Comments and blanks are passed over; an unclosed literal or
/// comment ends with the text.
struct QueryLexer {
  /// Bytes of an identifier or of a literal that are kept.
  static let textLimit = 4096

  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no part of the text.
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> QueryToken? {
    skipBlanks()
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""):
      index += 1
      return .text(literal())
    case UInt8(ascii: "#"): return hash()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "="):
      index += 1
      guard peek(0) == UInt8(ascii: ">") else { return .symbol(byte) }
      index += 1
      return .arrow
    default:
      guard QueryLexer.startsWord(byte) else {
        index += 1
        return .symbol(byte)
      }
      return .word(word())
    }
  }

  private func peek(_ distance: Int) -> UInt8? { index + distance < bytes.count ? bytes[index + distance] : nil }

  private mutating func skipBlanks() {
    while let byte = peek(0) {
      if byte <= 32 {
        index += 1
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while let byte = peek(0), byte != 10, byte != 13 { index += 1 }
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        index += 2
        while index < bytes.count, !(peek(0) == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { index += 1 }
        index = min(index + 2, bytes.count)
      } else {
        return
      }
    }
  }

  /// `#"name"`, `#!"verbatim"`, `#table`.
  private mutating func hash() -> QueryToken {
    if peek(1) == UInt8(ascii: "\"") {
      index += 2
      return .quoted(literal())
    }
    if peek(1) == UInt8(ascii: "!"), peek(2) == UInt8(ascii: "\"") {
      index += 3
      return .text(literal())
    }
    guard let next = peek(1), QueryLexer.startsWord(next) else {
      index += 1
      return .symbol(UInt8(ascii: "#"))
    }
    index += 1
    return .word("#" + word())
  }

  /// Up to the closing mark, behind the opening one. A doubled mark stands for one; `#(lf)`, `#(cr,lf)`, `#(0022)` and
  /// `#(#)` are escapes.
  private mutating func literal() -> String {
    var out: [UInt8] = []
    func add(_ byte: UInt8) { if out.count < Self.textLimit { out.append(byte) } }
    while let byte = peek(0) {
      if byte == UInt8(ascii: "\"") {
        index += 1
        guard peek(0) == UInt8(ascii: "\"") else { break }
        add(byte)
        index += 1
      } else if byte == UInt8(ascii: "#"), peek(1) == UInt8(ascii: "("), let escape = escape() {
        for unit in escape.utf8 { add(unit) }
      } else {
        add(byte)
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The characters that an escape sequence stands for; nil, and nothing read, where it is none.
  private mutating func escape() -> String? {
    let start = index + 2
    guard let end = bytes[start...].prefix(64).firstIndex(of: UInt8(ascii: ")")) else { return nil }
    var out = ""
    for piece in bytes[start..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      switch String(decoding: piece, as: UTF8.self) {
      case "cr": out += "\r"
      case "lf": out += "\n"
      case "tab": out += "\t"
      case "#": out += "#"
      case let digits:
        guard [4, 8].contains(digits.utf8.count), let value = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        out.unicodeScalars.append(scalar)
      }
    }
    index = end + 1
    return out
  }

  private mutating func number() -> QueryToken {
    while let byte = peek(0) {
      if QueryLexer.continuesWord(byte) {
        // An exponent may have a sign.
        let isExponent = byte | 0x20 == UInt8(ascii: "e")
        index += 1
        if isExponent, let sign = peek(0), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      } else if byte == UInt8(ascii: "."), let next = peek(1), (48...57).contains(next) {
        index += 1
      } else {
        break
      }
    }
    return .number
  }

  /// Identifiers hold dots between their parts: `Sql.Database`.
  private mutating func word() -> String {
    let start = index
    while let byte = peek(0) {
      if QueryLexer.continuesWord(byte) {
        index += 1
      } else if byte == UInt8(ascii: "."), let next = peek(1), QueryLexer.startsWord(next) {
        index += 1
      } else {
        break
      }
    }
    return String(decoding: bytes[start..<min(index, start + Self.textLimit)], as: UTF8.self)
  }

  /// Letters of other scripts are letters; their bytes are all over 0x7F.
  private static func startsWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func continuesWord(_ byte: UInt8) -> Bool { startsWord(byte) || (48...57).contains(byte) }
}
