/// RC4 ([SCHNEIER] 17.1, as [MS-OFFCRYPTO] cites it). The cryptography library has none, for good reasons: it is read
/// here, never written.
struct StreamCipher {
  private var state: [UInt8] = (0...255).map { $0 }
  private var first: UInt8 = 0
  private var second: UInt8 = 0

  /// `key` must not be empty.
  init(key: [UInt8]) {
    var place: UInt8 = 0
    for index in 0..<256 {
      place = place &+ state[index] &+ key[index % key.count]
      state.swapAt(index, Int(place))
    }
  }

  /// The next byte that a byte of the text is combined with.
  mutating func next() -> UInt8 {
    first = first &+ 1
    second = second &+ state[Int(first)]
    state.swapAt(Int(first), Int(second))
    return state[Int(state[Int(first)] &+ state[Int(second)])]
  }

  mutating func decrypted(_ text: [UInt8]) -> [UInt8] { text.map { $0 ^ next() } }
}
