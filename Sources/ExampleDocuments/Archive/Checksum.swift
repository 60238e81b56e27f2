/// CRC-32 as ZIP uses it. **Source** APPNOTE.TXT 6.3.10 §4.4.7.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}

extension Array where Element == UInt8 {
  mutating func append16(_ value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func append32(_ value: Int) {
    append16(value)
    append16(value >> 16)
  }

  /// UTF-16, little-endian.
  mutating func append(utf16 text: String) { for unit in text.utf16 { append16(Int(unit)) } }

  mutating func pad(to multiple: Int, with byte: UInt8 = 0) {
    while count % multiple != 0 { append(byte) }
  }
}
