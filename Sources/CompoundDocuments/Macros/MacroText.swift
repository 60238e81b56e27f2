/// Text of a VBA project, which is stored in the project's code page ([MS-OVBA] 2.3.4.2.1.4).
public struct MacroText: Hashable, Sendable {
  public var utf8: [UInt8]
  /// Bytes that the code page does not know became U+FFFD.
  public var isLossy: Bool

  public init(utf8: [UInt8], isLossy: Bool = false) {
    self.utf8 = utf8
    self.isLossy = isLossy
  }

  public var string: String { String(decoding: utf8, as: UTF8.self) }
}

/// What reading macros needs and this module does not have: tables of code pages, and inflating. Whoever reads documents
/// hands them in; the libraries stay behind their one door.
public struct MacroServices: Sendable {
  /// Text in a Windows or Macintosh code page, by its number; nil for a number that it does not know.
  public var decode: @Sendable (_ codePage: Int, _ bytes: [UInt8]) -> MacroText?
  /// A zlib stream, at most `limit` bytes of what it gives; nil where it is none.
  public var inflate: @Sendable (_ bytes: [UInt8], _ limit: Int) -> [UInt8]?

  public init(
    decode: @escaping @Sendable (_ codePage: Int, _ bytes: [UInt8]) -> MacroText?,
    inflate: @escaping @Sendable (_ bytes: [UInt8], _ limit: Int) -> [UInt8]?
  ) {
    self.decode = decode
    self.inflate = inflate
  }

  /// The half of ASCII, which all code pages share; nothing inflated.
  public static let none = MacroServices(decode: { _, _ in nil }, inflate: { _, _ in nil })

  /// Text without a decoder where it is ASCII, which nearly all of it is.
  func text(_ bytes: [UInt8], codePage: Int) -> MacroText {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return MacroText(utf8: bytes) }
    if let text = decode(codePage, bytes) { return text }
    var out: [UInt8] = []
    for byte in bytes {
      if byte < 0x80 { out.append(byte) } else { out += [0xEF, 0xBF, 0xBD] }
    }
    return MacroText(utf8: out, isLossy: true)
  }
}

extension [UInt8] {
  /// UTF-16 units, little-endian; half a unit at the end is left.
  var wideText: String {
    var units: [UInt16] = []
    for place in stride(from: 0, to: count - 1, by: 2) { units.append(uint16(at: place) ?? 0) }
    return String(decoding: units, as: UTF16.self)
  }
}
