/// A fast hash of bytes that come in pieces: where a piece ends leaves no trace. The same on every machine.
///
/// Words of eight bytes are folded in by multiplications of 64 × 64 → 128 bits, whose halves are combined.
struct PiecewiseHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Bytes that do not fill a word yet, the first lowest.
  private var word: UInt64 = 0
  private var count = 0

  @inline(__always) var isEmpty: Bool { count == 0 }

  /// Over everything so far; more may follow.
  var value: UInt64 {
    PiecewiseHash.mix(state ^ word ^ UInt64(truncatingIfNeeded: count), 0x9FB2_1C65_1E98_DF25)
  }

  @inline(__always)
  mutating func add(_ bytes: UnsafePointer<UInt8>, _ added: Int) {
    guard count & 7 == 0 else { return addSlowly(bytes, added) }
    count &+= added
    var cursor = UnsafeRawPointer(bytes)
    var rest = added
    while rest >= 8 {
      fold(PiecewiseHash.word(cursor))
      cursor += 8
      rest -= 8
    }
    guard rest > 0 else { return }
    if added >= 8 {
      word = PiecewiseHash.word(cursor + (rest - 8)) >> UInt64(64 - rest * 8)
    } else {
      word = PiecewiseHash.short(cursor, rest)
    }
  }

  /// After a piece whose end was within a word.
  private mutating func addSlowly(_ bytes: UnsafePointer<UInt8>, _ added: Int) {
    for index in 0..<added {
      word |= UInt64(bytes[index]) << UInt64((count & 7) * 8)
      count &+= 1
      if count & 7 == 0 {
        let full = word
        word = 0
        fold(full)
      }
    }
  }

  @inline(__always)
  private mutating func fold(_ full: UInt64) { state = PiecewiseHash.mix(state ^ full, 0xA076_1D64_78BD_642F) }

  /// The hash of one piece.
  @inline(__always)
  static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = PiecewiseHash()
    hash.add(bytes, count)
    return hash.value
  }

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func word(_ at: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: at.loadUnaligned(as: UInt64.self))
  }

  /// One to seven bytes, the first lowest, without reading beyond them.
  @inline(__always)
  private static func short(_ at: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let front = UInt64(UInt32(littleEndian: at.loadUnaligned(as: UInt32.self)))
      let back = UInt64(UInt32(littleEndian: (at + (count - 4)).loadUnaligned(as: UInt32.self)))
      return front | back << UInt64((count - 4) * 8)
    }
    let (first, middle, last) = (
      at.load(as: UInt8.self), at.load(fromByteOffset: count >> 1, as: UInt8.self),
      at.load(fromByteOffset: count - 1, as: UInt8.self)
    )
    return UInt64(first) | UInt64(middle) << UInt64((count >> 1) * 8) | UInt64(last) << UInt64((count - 1) * 8)
  }
}
