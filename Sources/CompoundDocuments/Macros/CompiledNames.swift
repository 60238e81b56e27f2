/// The names in the `_VBA_PROJECT` stream. Its format is nobody's business but the version's that wrote it; names stand
/// in it as text, which is enough to see that source and compiled code tell different stories.
///
/// **Source** [MS-OVBA] 2.3.4.1.
enum CompiledNames {
  /// Names that are kept.
  private static let limit = 20_000

  /// Seven bytes of header and no cache is what a program writes that compiles nothing.
  static func isCompiled(_ stream: [UInt8]) -> Bool {
    stream.count > 7 && stream.uint16(at: 0) == 0x61CC && stream.uint16(at: 2) != 0xFFFF
  }

  static func read(_ stream: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var start: Int?
    for place in 0...stream.count {
      let isWord = place < stream.count && isLetter(stream[place])
      if isWord {
        if start == nil { start = place }
      } else if let first = start {
        if place - first >= 2, place - first <= 255, names.count < limit {
          names.insert(String(decoding: stream[first..<place], as: UTF8.self).lowercased())
        }
        start = nil
      }
    }
    return names
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
