import InventoryModel
import OfficePackage

/// How long a text is, and how many slides a presentation has: what limits of targets are measured against.
final class ExtentDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "document.text", unit: "characters of running text", attributes: ["paragraphs"],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.3.1.22, §17.3.3.31"),
    FactKindDefinition(
      kind: "presentation.slides", unit: "slides", formats: Formats.presentation,
      source: "ECMA-376-1:2016 §19.2.1.34"),
    FactKindDefinition(
      kind: "package.strict-ooxml", unit: "packages", formats: Formats.package, source: "ECMA-376-1:2016 §2.1"),
  ]

  private var characters = 0
  private var paragraphs = 0
  private var hasStory = false
  private var slides = 0
  private var isStrict = false

  init(_ setting: DetectorSetting) {}

  func package(_ summary: PackageSummary) {
    slides = summary.parts.filter { $0.role == .slide }.count
    isStrict = summary.isStrict
  }

  func story(_ extent: StoryExtent) {
    guard extent.isShown else { return }
    hasStory = true
    characters += extent.characters
    paragraphs += extent.paragraphs
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    if hasStory {
      facts.append(
        Fact(kind: "document.text", count: characters, attributes: ["paragraphs": .integer(paragraphs)]))
    }
    if slides > 0 { facts.append(Fact(kind: "presentation.slides", count: slides)) }
    if isStrict { facts.append(Fact(kind: "package.strict-ooxml")) }
    return facts
  }
}
