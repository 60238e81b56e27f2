/// What a byte can be outside of literals, names and brackets.
enum ByteClass {
  /// Bits of `. 0-9 ?`, which are below 64.
  private static let low: UInt64 = 1 << 46 | 0x3FF << 48 | 1 << 63
  /// Bits of `A-Z \ _ a-z`, counted from 64.
  private static let high: UInt64 = 0x3FF_FFFF << 1 | 1 << 28 | 1 << 31 | 0x3FF_FFFF << 33

  /// Letters, digits, `_ . \ ?`, and every byte of a character beyond ASCII.
  ///
  /// Two words in registers: a table of 256 bytes as a stored property is copied for each name.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ((byte & 0x40 == 0 ? low : high) >> UInt64(byte & 0x3F)) & 1 != 0
  }

  /// Letters of ASCII to upper case, all else unchanged.
  @inline(__always)
  static func upper(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "a") < 26 ? byte &- 32 : byte
  }
}
