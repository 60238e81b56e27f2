/// One argument's text, as far as a literal can be read from it.
struct ArgumentText {
  /// Bytes of an argument that facts tell.
  static let toldBytes = 64

  /// Bytes that are looked at: a literal is shorter, and the arguments of nested calls hold each other.
  private static let readBytes = 1024

  private let bytes: ArraySlice<UInt8>

  /// Empty for nil: there is no such argument.
  init(_ text: [UInt8], _ place: Range<Int>?) { bytes = place.map { text[$0].prefix(Self.readBytes + 1) } ?? [] }

  var isEmpty: Bool { bytes.isEmpty }

  /// The text of a literal, `""` in it read as a quote; nil for anything else, also for two literals joined.
  var literal: String? {
    guard bytes.count >= 2, bytes.count <= Self.readBytes, bytes.first == UInt8(ascii: "\"") else { return nil }
    var text: [UInt8] = []
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.endIndex else { return String(decoding: text, as: UTF8.self) }
        guard bytes[index + 1] == UInt8(ascii: "\"") else { return nil }
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    return nil
  }

  /// A whole number as written, also a negative one.
  var number: String? {
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    guard (1...16).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A truth value, or a number taken for one.
  var truth: Bool? {
    if let number { return !number.allSatisfy { "-0.".contains($0) } }
    guard bytes.count <= 7 else { return nil }
    switch String(decoding: bytes, as: UTF8.self).uppercased() {
    case "TRUE", "TRUE()": return true
    case "FALSE", "FALSE()": return false
    default: return nil
    }
  }

  /// `A1:B9`, `Sheet1!A:A`: no call, no operator, no literal.
  var isArea: Bool {
    bytes.count <= Self.readBytes && bytes.contains(UInt8(ascii: ":")) && bytes.allSatisfy { byte in
      (48...58).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "$")
        || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "_") || byte >= 0x80
    }
  }

  /// A `[` within a text literal: what INDIRECT makes of `"[Book.xlsx]Sheet1!A1"`.
  var namesWorkbook: Bool {
    var isText = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isText.toggle() }
      if isText, byte == UInt8(ascii: "[") { return true }
    }
    return false
  }

  /// `_xlop.x`, typed `[x]`.
  var isOptionalParameter: Bool {
    bytes.first == UInt8(ascii: "[") || String(decoding: bytes.prefix(6), as: UTF8.self).lowercased() == "_xlop."
  }

  static func told(_ unmasked: String) -> String {
    let text = SecretMask.masked(unmasked)
    guard text.utf8.count > toldBytes else { return text }
    var end = text.startIndex
    var bytes = 0
    for character in text {
      bytes += character.utf8.count
      guard bytes <= toldBytes - 3 else { break }
      end = text.index(after: end)
    }
    return text[..<end] + "…"
  }
}
