/// The `_VBA_PROJECT` stream: code compiled by one version of Office. Its format is that version's own; names stand in it
/// as text, which is enough to see that source and compiled code tell different stories.
///
/// **Source** [MS-OVBA] 2.3.4.1.
public struct CompiledCode: Hashable, Sendable {
  /// ASCII letters in lower case.
  private let bytes: [UInt8]

  /// More was there than is kept: nothing can be told.
  private let isCut: Bool

  /// Bytes that are kept of one project: all of them or, as names stand near the end, none.
  static let limit = 1 << 20

  /// Seven bytes of header and no cache is what a program writes that compiles nothing.
  init?(_ stream: [UInt8], limit: Int = CompiledCode.limit) {
    guard stream.count > 7, stream.uint16(at: 0) == 0x61CC, stream.uint16(at: 2) != 0xFFFF else { return nil }
    isCut = stream.count > limit
    bytes = isCut ? [] : stream.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a name occurs in it, in any case of letters; true where that cannot be told.
  public func mentions(_ name: String) -> Bool {
    let wanted = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // Other letters are in the project's code page here, and a short name is found by chance.
    guard !isCut, wanted.count >= 3, wanted.allSatisfy({ $0 < 0x80 }) else { return true }
    // No byte is looked at twice (Knuth, Morris, Pratt): a name of many equal letters in code of the same letter.
    let overlaps = CompiledCode.overlaps(wanted)
    var matched = 0
    for byte in bytes {
      while matched > 0, wanted[matched] != byte { matched = overlaps[matched - 1] }
      if wanted[matched] == byte { matched += 1 }
      if matched == wanted.count { return true }
    }
    return false
  }

  /// For each start of a word, how many of its last bytes are the word's first ones.
  private static func overlaps(_ word: [UInt8]) -> [Int] {
    var out = [0]
    for place in 1..<word.count {
      var length = out[place - 1]
      while length > 0, word[length] != word[place] { length = out[length - 1] }
      out.append(word[length] == word[place] ? length + 1 : 0)
    }
    return out
  }
}
