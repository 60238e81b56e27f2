import Testing

@testable import Detectors

@Suite("Distinct formulas in bounded memory")
struct DistinctHashesTests {
  private func distinct(_ hashes: some Sequence<UInt64>) -> DistinctHashes {
    var distinct = DistinctHashes()
    for hash in hashes { distinct.insert(hash) }
    return distinct
  }

  @Test("up to the bound they are counted, however often each comes")
  func exact() {
    let hashes = Array(MixedNumbers(1).prefix(2 * DistinctHashes.kept - 1))
    let distinct = distinct(hashes + hashes.reversed() + hashes)
    #expect(distinct.count == hashes.count)
    #expect(!distinct.isEstimate)
  }

  @Test(
    "past the bound they are estimated within 5 %, and that is said",
    arguments: [(2, 131_072), (3, 200_000), (4, 400_000), (5, 1_000_000)] as [(UInt64, Int)])
  func estimate(seed: UInt64, count: Int) {
    let distinct = distinct(MixedNumbers(seed).prefix(count))
    #expect(distinct.isEstimate)
    #expect(abs(distinct.count - count) * 20 < count, "\(distinct.count)")
    #expect(distinct.smallest(.max).count < 2 * DistinctHashes.kept)
  }

  @Test("the order leaves no trace")
  func order() {
    let hashes = Array(MixedNumbers(6).prefix(300_000))
    let forward = distinct(hashes)
    let backward = distinct(hashes.reversed())
    let ascending = distinct(hashes.sorted())
    #expect(forward.count == backward.count)
    #expect(forward.count == ascending.count)
    let sample = hashes.sorted().prefix(1000)
    #expect(forward.smallest(1000) == Array(sample))
    #expect(backward.smallest(1000) == Array(sample))
    #expect(ascending.smallest(1000) == Array(sample))
  }
}
