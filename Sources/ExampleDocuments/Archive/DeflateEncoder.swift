/// DEFLATE with the fixed codes and a one-candidate match search: small, and the same bytes on every machine.
/// **Source** RFC 1951 §3.2.6 (fixed Huffman codes), §3.2.5 (lengths and distances).
struct DeflateEncoder {
  private var out: [UInt8] = []
  private var buffer: UInt64 = 0
  private var held = 0

  static func encode(_ input: [UInt8]) -> [UInt8] {
    var encoder = DeflateEncoder()
    encoder.block(input)
    return encoder.out
  }

  private mutating func block(_ input: [UInt8]) {
    put(0b011, 3)
    var last = [Int](repeating: -1, count: 1 << 14)
    var index = 0
    while index < input.count {
      var length = 0
      var candidate = -1
      if index + 3 <= input.count {
        let hash = Self.hash(input, index)
        candidate = last[hash]
        last[hash] = index
        if candidate >= 0, index - candidate <= 32_768 {
          let limit = min(258, input.count - index)
          while length < limit, input[candidate + length] == input[index + length] { length += 1 }
        }
      }
      if length >= 4 {
        match(length: length, distance: index - candidate)
        for inside in (index + 1)..<(index + length) where inside + 3 <= input.count {
          last[Self.hash(input, inside)] = inside
        }
        index += length
      } else {
        symbol(Int(input[index]))
        index += 1
      }
    }
    symbol(256)
    if held > 0 { put(0, 8 - held) }
  }

  private static func hash(_ input: [UInt8], _ index: Int) -> Int {
    let value = UInt32(input[index]) << 16 | UInt32(input[index + 1]) << 8 | UInt32(input[index + 2])
    return Int((value &* 0x9E37_79B1) >> 18)
  }

  private mutating func match(length: Int, distance: Int) {
    let code = Self.lengths.lastIndex { $0.base <= length } ?? 0
    symbol(257 + code)
    put(length - Self.lengths[code].base, Self.lengths[code].extra)
    let far = Self.distances.lastIndex { $0.base <= distance } ?? 0
    put(Self.reversed(far, 5), 5)
    put(distance - Self.distances[far].base, Self.distances[far].extra)
  }

  private mutating func symbol(_ value: Int) {
    switch value {
    case 0...143: put(Self.reversed(0x30 + value, 8), 8)
    case 144...255: put(Self.reversed(0x190 + value - 144, 9), 9)
    case 256...279: put(Self.reversed(value - 256, 7), 7)
    default: put(Self.reversed(0xC0 + value - 280, 8), 8)
    }
  }

  private mutating func put(_ value: Int, _ bits: Int) {
    buffer |= UInt64(value) << UInt64(held)
    held += bits
    while held >= 8 {
      out.append(UInt8(truncatingIfNeeded: buffer))
      buffer >>= 8
      held -= 8
    }
  }

  /// Huffman codes go out with their most significant bit first.
  private static func reversed(_ value: Int, _ bits: Int) -> Int {
    (0..<bits).reduce(0) { $0 << 1 | (value >> $1) & 1 }
  }

  private static let lengths: [(base: Int, extra: Int)] = {
    var codes = table(count: 28, first: 3, group: 4)
    // Length 258 has a code of its own.
    codes.append((258, 0))
    return codes
  }()

  private static let distances: [(base: Int, extra: Int)] = table(count: 30, first: 1, group: 2)

  /// After the first two groups every group of codes has one more extra bit than the one before.
  private static func table(count: Int, first: Int, group: Int) -> [(base: Int, extra: Int)] {
    var base = first
    return (0..<count).map { code in
      let extra = max(0, code / group - 1)
      defer { base += 1 << extra }
      return (base, extra)
    }
  }
}
