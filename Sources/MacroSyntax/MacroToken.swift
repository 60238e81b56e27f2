/// One token of VBA source: where it is, not what it says.
///
/// **Source** [MS-VBAL] 3.3.
struct MacroToken: Sendable {
  enum Kind: Sendable {
    case name
    /// `[A1:B2]`: a name in brackets, or an expression that the host evaluates (3.3.5.3, 5.6.10).
    case foreignName
    case string
    case number
    case date
    /// One character; `:=` is one too.
    case symbol
    /// `:` between statements.
    case separator
    case lineEnd
    /// `#If` and its like, to the end of their line (3.4).
    case directive
    case end
  }

  var kind: Kind
  /// Bytes of the text.
  var range: Range<Int>
  /// 1-based, of the physical line in which it starts.
  var line: Int
  /// Of a name, case aside; of a symbol its byte.
  var word = MacroWord(hash: 0)

  func isSymbol(_ byte: UInt8) -> Bool { kind == .symbol && word.hash == UInt64(byte) }
}

/// A name without its case, as a number (FNV-1a): names are compared by the million, and spelled out a few times.
struct MacroWord: Hashable, Sendable {
  var hash: UInt64

  init(hash: UInt64) { self.hash = hash }

  init(_ text: String) {
    var hash = MacroWord.start
    for byte in text.utf8 { hash = MacroWord.next(hash, byte) }
    self.hash = hash
  }

  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
  }
}
