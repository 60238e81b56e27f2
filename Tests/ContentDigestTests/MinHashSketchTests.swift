import Testing

@testable import ContentDigest

@Suite("Sketches")
struct MinHashSketchTests {
  private func sketch(_ numbers: some Sequence<Int>) -> String {
    var sketch = MinHashSketch()
    for number in numbers { sketch.insert(StableHash.of(Array("feature \(number)".utf8))) }
    return sketch.text
  }

  @Test("hashes and sketches are the same in every process")
  func stable() {
    // FNV-1a of nothing is its offset basis; the rest is SplitMix64's finaliser, whose first output for the seed 0 is known.
    #expect(StableHash.spread(0) == 0xE220_A839_7B1D_CDAF)
    #expect(StableHash.of([]) == StableHash.spread(0xCBF2_9CE4_8422_2325))
    #expect(sketch(0..<10).hasPrefix(MinHashSketchTests.known))
  }

  /// The first positions of version 1: a change of them needs a new version.
  private static let known = "e6ad3d5aa9631e0452f67939a07d92fa"

  @Test("neither order nor repetition matters")
  func set() {
    #expect(sketch(0..<100) == sketch((0..<100).reversed()))
    #expect(sketch(0..<100) == sketch(Array(0..<100) + Array(0..<50)))
    #expect(sketch(0..<100) != sketch(0..<200))
    #expect(sketch(0..<100).utf8.count == 512)
  }

  @Test(
    "the estimate is near the share that two sets have in common",
    arguments: [(0, 1.0), (10, 0.8182), (50, 0.3333), (100, 0.0)])
  func estimate(_ shift: Int, _ share: Double) throws {
    let similarity = try #require(MinHashSketch.similarity(sketch(0..<100), sketch(shift..<100 + shift)))
    #expect(abs(similarity - share) < 0.14, "three standard errors")
  }

  @Test("texts that are no sketches have no similarity", arguments: ["", "00", String(repeating: "g", count: 512)])
  func refused(_ text: String) {
    #expect(MinHashSketch.similarity(text, sketch(0..<3)) == nil)
    #expect(MinHashSketch.similarity(sketch(0..<3), text) == nil)
  }

  @Test("a sketch of nothing says so")
  func empty() {
    #expect(MinHashSketch().isEmpty)
    var sketch = MinHashSketch()
    sketch.insert(7)
    #expect(!sketch.isEmpty)
  }
}
