/// A set of functions, each by its number in the list that an estate was given: one bit a function, so that many people
/// cost little.
public struct FunctionSet: Hashable, Sendable {
  private var words: [UInt64] = []

  public init() {}

  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  public func contains(_ number: Int) -> Bool {
    let word = number / 64
    return words.indices.contains(word) && words[word] & bit(number) != 0
  }

  /// Whether it was not there before. `number` is 0-based and never negative.
  @discardableResult
  public mutating func insert(_ number: Int) -> Bool {
    let word = number / 64
    while words.count <= word { words.append(0) }
    defer { words[word] |= bit(number) }
    return words[word] & bit(number) == 0
  }

  public mutating func formUnion(_ other: FunctionSet) {
    while words.count < other.words.count { words.append(0) }
    for (index, word) in other.words.enumerated() { words[index] |= word }
  }

  public func isDisjoint(with other: FunctionSet) -> Bool {
    zip(words, other.words).allSatisfy { $0 & $1 == 0 }
  }

  private func bit(_ number: Int) -> UInt64 { 1 << UInt64(number % 64) }
}
