/// Whether bytes look random: each of the 256 values as often as any other.
///
/// Compressed data is nearly random too, so this says nothing of a file whose format is known. **Source** Pearson's
/// chi-squared test with 255 degrees of freedom, in whole numbers.
enum Randomness {
  static let blockSize = 4096
  /// Fewer bytes than this tell nothing.
  static let least = 1024
  private static let samples = 32

  /// Where to look: the head, the tail, and places between them at equal steps. Offsets and sizes, at most 32.
  static func blocks(ofSize size: Int64) -> [(offset: Int64, count: Int)] {
    guard size >= Int64(least) else { return [] }
    guard size > Int64(blockSize) else { return [(0, Int(size))] }
    let whole = size / Int64(blockSize)
    let count = min(Int64(samples), whole)
    return (0..<count).map { index in
      let block = count > 1 ? (whole - 1) * index / (count - 1) : 0
      return (block * Int64(blockSize), blockSize)
    }
  }

  /// Chi-squared of random bytes is 255 on average, with a deviation of 22.6: more than 400 is by chance never seen,
  /// and less than 130 neither (counters, ramps).
  static func isRandom(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= least else { return false }
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let squares = counts.reduce(0) { $0 + $1 * $1 }
    let chi = squares * 256 / bytes.count - bytes.count
    return (130...400).contains(chi)
  }
}
