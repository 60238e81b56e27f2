import ContentDigest
import InventoryModel
import OfficePackage

/// A sketch of what a presentation is made of, by which copies, versions and cousins are found: titles, groups of words,
/// pictures, and how slides that follow each other are built. Only hashes enter, and of hashes only the least.
final class SlideSketchDetector: Detector {
  static let interests: DetectorInterests = []
  /// `content.sketch` is declared by the detector of workbooks.
  static let factKinds: [FactKindDefinition] = []

  private var sketch = MinHashSketch()
  private var features: Set<UInt64> = []
  /// Part of a slide → hash of how it is built, without its layout.
  private var shapes: [String: UInt64] = [:]
  /// Slides in the order of the show, each with the part of its layout.
  private var order: [(slide: String, layout: String)] = []
  private var layoutTypes: [String: String] = [:]

  /// Features that are told apart; more are sketched, and not counted.
  private static let limit = 65_536
  /// Features that enter at all: what makes a sketch costs 128 steps a feature.
  private static let insertions = 262_144
  private var inserted = 0
  /// Words that make a group: fewer say little, more break at each correction.
  private static let words = 4

  init(_ setting: DetectorSetting) {}

  /// Apart from those of workbooks, so that the same bytes are not the same feature.
  private enum Kind: UInt8 { case title = 32, words, picture, sequence }

  private func add(_ feature: UInt64) {
    guard features.count < Self.limit else {
      guard inserted < Self.insertions else { return }
      inserted += 1
      return sketch.insert(feature)
    }
    if features.insert(feature).inserted { sketch.insert(feature) }
  }

  private func add(_ kind: Kind, _ bytes: some Sequence<UInt8>) { add(StableHash.of([kind.rawValue] + Array(bytes))) }

  func package(_ summary: PackageSummary) {
    guard MarkupFamily(format: summary.format) == .presentation else { return }
    var layouts: [String: String] = [:]
    var parts: [String: Part] = [:]
    for part in summary.parts { parts[part.name] = part }
    for relationship in summary.relationships {
      guard let target = relationship.targetPart, let part = parts[target] else { continue }
      if part.role == .slideLayout, relationship.kind == "slideLayout" { layouts[relationship.source] = target }
      // Pictures of slides: those of layouts are the template's, which many presentations have.
      guard relationship.kind == "image", parts[relationship.source]?.role == .slide else { continue }
      add(.picture, Self.bytes(UInt64(part.entry.crc)) + Self.bytes(UInt64(clamping: part.entry.size)))
    }
    let slides = summary.parts.compactMap { part -> (number: Int, name: String)? in
      guard part.role == .slide, case .slide(let number) = summary.place(of: part.name) else { return nil }
      return (number, part.name)
    }
    order = slides.sorted { $0.number < $1.number }.map { ($0.name, layouts[$0.name] ?? "") }
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  func slideText(_ text: SlideText) {
    guard text.role == .slide else { return }
    var words: [UInt64] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      words.append(StableHash.of(word))
      word.removeAll(keepingCapacity: true)
    }
    // Words are runs of ASCII letters and digits and of anything beyond ASCII; ASCII letters without case.
    for byte in text.bytes {
      switch byte {
      case 65...90: word.append(byte | 0x20)
      case 48...57, 97...122, 128...: word.append(byte)
      default: end()
      }
    }
    end()
    guard !words.isEmpty else { return }
    if text.isTitle { add(.title, words.flatMap(Self.bytes)) }
    let groups = max(1, words.count - Self.words + 1)
    for start in 0..<groups {
      add(.words, words[start..<min(words.count, start + Self.words)].flatMap(Self.bytes))
    }
  }

  func slideEnded(_ traits: SlideTraits) {
    switch traits.role {
    case .slideLayout: layoutTypes[traits.part] = traits.layoutType
    case .slide:
      let content = traits.content
      let placeholders = content.placeholders.filter { !["dt", "ftr", "sldNum"].contains($0.key) }
      let names = placeholders.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ",")
      shapes[traits.part] = StableHash.of(
        "\(names);\(content.pictures);\(content.tables);\(content.frames);\(content.groups)".utf8)
    default: break
    }
  }

  func facts() -> [Fact] {
    // Slides that follow each other, by threes: alone, a slide with a title and a text is like any other.
    let built = order.map { slide in
      StableHash.of(Self.bytes(shapes[slide.slide] ?? 0) + Array((layoutTypes[slide.layout] ?? "").utf8))
    }
    if built.count >= 3 {
      for start in 0...(built.count - 3) { add(.sequence, built[start..<start + 3].flatMap(Self.bytes)) }
    }
    guard !sketch.isEmpty else { return [] }
    return [
      Fact(
        kind: "content.sketch", count: features.count,
        attributes: ["minhash": .string(sketch.text), "version": .integer(MinHashSketch.version)])
    ]
  }
}
