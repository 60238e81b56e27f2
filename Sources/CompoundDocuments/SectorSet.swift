/// Which sectors were visited: one bit each, sized by what the file can hold.
struct SectorSet {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

  /// Whether it was not in the set before. Sectors beyond the count are never new.
  mutating func insert(_ sector: UInt32) -> Bool {
    let word = Int(sector / 64)
    guard word < words.count else { return false }
    let bit: UInt64 = 1 << UInt64(sector % 64)
    guard words[word] & bit == 0 else { return false }
    words[word] |= bit
    return true
  }

  func contains(_ sector: UInt32) -> Bool {
    let word = Int(sector / 64)
    return word < words.count && words[word] & (1 << UInt64(sector % 64)) != 0
  }
}
