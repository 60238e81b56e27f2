/// What a byte can begin outside of literals, names and brackets.
enum ByteClass {
  static let other: UInt8 = 0
  /// Letters, digits, `_ . \ ?`, and every byte of a character beyond ASCII.
  static let name: UInt8 = 1
  static let quote: UInt8 = 2
  static let bracket: UInt8 = 3
  static let hash: UInt8 = 4
  static let exclamation: UInt8 = 5

  /// An inline array, so that indexing with a byte needs no check of its bounds.
  static func table() -> InlineArray<256, UInt8> {
    var table = InlineArray<256, UInt8>(repeating: other)
    for byte in UInt8.min...UInt8.max where isName(byte) { table[Int(byte)] = name }
    table[Int(UInt8(ascii: "\""))] = quote
    table[Int(UInt8(ascii: "'"))] = quote
    table[Int(UInt8(ascii: "["))] = bracket
    table[Int(UInt8(ascii: "#"))] = hash
    table[Int(UInt8(ascii: "!"))] = exclamation
    return table
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\\"),
      UInt8(ascii: "?"), 0x80...:
      true
    default: false
    }
  }

  /// Letters of ASCII to upper case, all else unchanged.
  @inline(__always)
  static func upper(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "a") < 26 ? byte &- 32 : byte
  }
}
