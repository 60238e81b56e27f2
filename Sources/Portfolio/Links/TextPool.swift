/// Texts that are met again and again, each kept once, as one run of bytes.
///
/// **Limits** `byteLimit` bytes over all; what is beyond gets the empty text, and `isFull` says so.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [UInt32] = [0]
  private var known: [Int: [UInt32]] = [:]
  private(set) var isFull = false
  private let byteLimit: Int

  /// Number 0 is the empty text.
  init(byteLimit: Int = 1 << 30) { self.byteLimit = min(byteLimit, Int(UInt32.max)) }

  mutating func number(of text: String) -> UInt32 {
    guard !text.isEmpty else { return 0 }
    let hash = text.hashValue
    for number in known[hash] ?? [] where self[number].utf8.elementsEqual(text.utf8) { return number }
    guard bytes.count + text.utf8.count <= byteLimit, let number = UInt32(exactly: ends.count) else {
      isFull = true
      return 0
    }
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(bytes.count))
    known[hash, default: []].append(number)
    return number
  }

  subscript(number: UInt32) -> String {
    guard number > 0 else { return "" }
    return String(decoding: bytes[Int(ends[Int(number) - 1])..<Int(ends[Int(number)])], as: UTF8.self)
  }
}
