/// A small imprint of a set of features, from which the overlap of two sets can be estimated without either set.
///
/// For each of 128 permutations of the 64-bit numbers, the least image of a feature's hash is found, and its low 16 bits
/// are kept (Broder, 1997; b-bit minwise hashing: Li and König, 2010). Two sets agree at a position with the
/// probability |A ∩ B| / |A ∪ B|, or by chance once in 65,536 times; the standard error of the estimate is at most 0.044.
public struct MinHashSketch: Hashable, Sendable {
  /// Changes when the same set would give another sketch: sketches of different versions cannot be compared.
  public static let version = 1
  public static let positions = 128

  private var least = [UInt64](repeating: .max, count: positions)
  public private(set) var isEmpty = true

  public init() {}

  private static let seeds: [UInt64] = (0..<UInt64(positions)).map { StableHash.spread($0 &* 0xD134_2543_DE82_EF95) }

  /// Adds a feature by its hash; adding one twice changes nothing.
  public mutating func insert(_ feature: UInt64) {
    isEmpty = false
    for position in 0..<MinHashSketch.positions {
      least[position] = min(least[position], StableHash.spread(feature ^ MinHashSketch.seeds[position]))
    }
  }

  /// 512 lower-case hexadecimal digits, four a position.
  public var text: String {
    Hexadecimal.text(least.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] })
  }

  /// The estimated share of features that two sketches have in common, 0 to 1: positions at which they agree. Nil for
  /// texts that are no sketches.
  public static func similarity(_ a: String, _ b: String) -> Double? {
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    guard x.count == positions * 4, y.count == x.count, (x + y).allSatisfy(isDigit) else { return nil }
    let equal = (0..<positions).count { position in
      x[position * 4..<position * 4 + 4].elementsEqual(y[position * 4..<position * 4 + 4])
    }
    return Double(equal) / Double(positions)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...102).contains(byte) }
}
