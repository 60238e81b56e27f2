/// A set of 64-bit hashes in bounded memory: exact up to a limit, beyond it the smallest of them, from which the number of
/// all is estimated (k minimum values; the error is about one in the root of k). The order of insertion leaves no trace.
struct DistinctHashes {
  /// How many of the smallest are kept.
  static let kept = 65_536

  private var hashes: Set<UInt64> = []
  /// Hashes above it are not kept.
  private var ceiling = UInt64.max
  private(set) var isEstimate = false
  /// The last one of each low byte: columns of copied formulas take turns.
  private var recent: [UInt64] = []

  /// Whether it is known to be the first of its kind.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    guard hash <= ceiling else { return false }
    // No hash has another low byte than its place.
    if recent.isEmpty { recent = (0..<256).map { $0 ^ 1 } }
    let place = Int(truncatingIfNeeded: hash & 255)
    guard recent[place] != hash else { return false }
    recent[place] = hash
    guard hashes.insert(hash).inserted else { return false }
    guard hashes.count >= 2 * DistinctHashes.kept else { return true }
    isEstimate = true
    let smallest = hashes.sorted().prefix(DistinctHashes.kept)
    ceiling = smallest.last ?? ceiling
    hashes = Set(smallest)
    return true
  }

  /// How many were inserted, exactly or by estimate.
  var count: Int {
    guard isEstimate else { return hashes.count }
    let smallest = smallest(DistinctHashes.kept)
    guard let highest = smallest.last, highest > UInt64(DistinctHashes.kept) else { return smallest.count }
    // The k-th smallest of n fair ones stands at k / n of the range. The part of the range in whole numbers, for the
    // result is stored and compared.
    let (quotient, _) = highest.dividingFullWidth((UInt64(DistinctHashes.kept - 1), 0))
    return Int(clamping: quotient)
  }

  /// The smallest, ascending: a sample that two documents can be compared by.
  func smallest(_ count: Int) -> [UInt64] { Array(hashes.sorted().prefix(count)) }
}
