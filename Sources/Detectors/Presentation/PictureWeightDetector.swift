import InventoryModel
import OfficePackage

/// What the pictures of a presentation weigh, as they lie in the package.
final class PictureWeightDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.pictures", unit: "picture parts", attributes: ["largest", "size"],
      formats: Formats.presentation, source: "ECMA-376-1:2016 §15.2.14")
  ]

  private var count = 0
  private var size = 0
  private var largest = 0
  /// Where the largest is.
  private var place: Place?

  init(_ setting: DetectorSetting) {}

  func package(_ summary: PackageSummary) {
    guard MarkupFamily(format: summary.format) == .presentation else { return }
    var sizes: [String: Int] = [:]
    for part in summary.parts { sizes[part.name] = Int(clamping: part.entry.size) }
    for relationship in summary.relationships("image") where !relationship.isExternal {
      guard let name = relationship.targetPart, let bytes = sizes.removeValue(forKey: name) else { continue }
      count += 1
      let (sum, overflow) = size.addingReportingOverflow(bytes)
      size = overflow ? Int.max : sum
      if bytes > largest || place == nil {
        largest = bytes
        place = summary.place(of: name)
      }
    }
  }

  func facts() -> [Fact] {
    guard count > 0 else { return [] }
    return [
      Fact(
        kind: "presentation.pictures", count: count, attributes: ["size": .integer(size), "largest": .integer(largest)],
        locations: place.map { [$0.text] } ?? [])
    ]
  }
}
