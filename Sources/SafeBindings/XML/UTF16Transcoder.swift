/// UTF-16 to UTF-8, block by block, so that one guard and one parser see every encoding that OPC allows.
struct UTF16Transcoder {
  private let isBigEndian: Bool
  private var pendingByte: UInt8?
  private var pendingHigh: UInt32?

  /// Nil where the first bytes of a part are not UTF-16: neither a byte order mark nor `<` in two bytes (XML 1.0 F.1).
  init?(firstBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): isBigEndian = true
    case (0xFF, 0xFE): isBigEndian = false
    case (0x00, 0x3C) where bytes.count < 4 || bytes[2] == 0: isBigEndian = true
    case (0x3C, 0x00) where bytes.count < 4 || bytes[3] == 0: isBigEndian = false
    default: return nil
    }
  }

  /// Appends the UTF-8 form. A half surrogate becomes a byte that is not UTF-8, which the parser then refuses.
  mutating func transcode(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let first: UInt8
      if let pending = pendingByte {
        first = pending
        pendingByte = nil
      } else {
        first = bytes[index]
        index += 1
        guard index < bytes.count else {
          pendingByte = first
          return
        }
      }
      let second = bytes[index]
      index += 1
      let unit = isBigEndian ? UInt32(first) << 8 | UInt32(second) : UInt32(second) << 8 | UInt32(first)
      append(unit, &out)
    }
  }

  private mutating func append(_ unit: UInt32, _ out: inout [UInt8]) {
    if let high = pendingHigh {
      pendingHigh = nil
      guard (0xDC00...0xDFFF).contains(unit) else {
        out.append(0xFF)
        return append(unit, &out)
      }
      return encode(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00), &out)
    }
    switch unit {
    case 0xD800...0xDBFF: pendingHigh = unit
    case 0xDC00...0xDFFF: out.append(0xFF)
    default: encode(unit, &out)
    }
  }

  private func encode(_ scalar: UInt32, _ out: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: out.append(UInt8(scalar))
    case 0x80..<0x800: out += [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)]
    case 0x800..<0x10000:
      out += [UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F)]
    default:
      out += [
        UInt8(0xF0 | scalar >> 18), UInt8(0x80 | scalar >> 12 & 0x3F), UInt8(0x80 | scalar >> 6 & 0x3F),
        UInt8(0x80 | scalar & 0x3F),
      ]
    }
  }
}
