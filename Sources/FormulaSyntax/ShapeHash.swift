/// A hash of a formula's relative form. Not keyed and never changed: sketches in inventories are compared by it.
///
/// Collisions that a hostile file arranges change counts of its own only.
struct ShapeHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, 64 bits.
  @inline(__always)
  mutating func feed(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always)
  mutating func feed(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    while index < end {
      feed(text[index])
      index &+= 1
    }
  }

  @inline(__always)
  mutating func feedUpper(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    while index < end {
      feed(ByteClass.upper(text[index]))
      index &+= 1
    }
  }

  /// A row or a column: `offset` is counted from the formula's cell unless it is absolute. The byte before it is none
  /// that text holds.
  @inline(__always)
  mutating func feed(axis: UInt8, isAbsolute: Bool, _ place: Int, from base: Int) {
    feed(axis &+ (isAbsolute ? 2 : 0))
    let offset = UInt32(truncatingIfNeeded: isAbsolute ? place : place - base)
    state = (state ^ UInt64(offset)) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  /// The bits mixed (splitmix64), so that the smallest hashes of a set are a fair sample of it.
  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
