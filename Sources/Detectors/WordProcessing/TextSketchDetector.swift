import ContentDigest
import InventoryModel
import OfficePackage

/// A sketch of what a text says, by which copies and versions of a document are found: sequences of five words of its
/// body, notes, text boxes, headers and footers. Of the words only hashes enter, and of hashes only the least.
final class TextSketchDetector: Detector {
  static let interests: DetectorInterests = .paragraphs

  /// `content.sketch` is declared with the sketch of workbooks.
  static let factKinds: [FactKindDefinition] = []

  /// Sequences that enter: those with the least hashes, which are the same of two texts that share them.
  private static let limit = 8_192

  private var shingles = DistinctHashes()

  init(_ setting: DetectorSetting) {}

  func paragraph(_ text: [UInt8]) { TextShingles.of(text) { shingles.insert($0) } }

  func facts() -> [Fact] {
    var sketch = MinHashSketch()
    for shingle in shingles.smallest(Self.limit) { sketch.insert(shingle) }
    guard !sketch.isEmpty else { return [] }
    return [
      Fact(
        kind: "content.sketch", count: shingles.count,
        attributes: ["minhash": .string(sketch.text), "version": .integer(MinHashSketch.version)])
    ]
  }
}
