import InventoryModel
import OfficePackage

/// Frames of paragraphs: drop caps and boxes of older documents; and apart from them those around a page's number, which
/// Word itself writes into headers and footers.
final class FrameDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.drop-cap-frames", unit: "paragraphs", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.3.1.11"),
    FactKindDefinition(
      kind: "document.page-number-frames", unit: "paragraphs", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.3.1.11, §17.16.5 (PAGE)"),
  ]

  private static let numbers: Set<String> = ["PAGE", "NUMPAGES", "SECTIONPAGES"]

  private let names: WordNames
  private let limit: Int
  private var frames = Tally()
  private var fallbacks = Tally()
  private var ofNumbers = Tally()
  /// The last paragraph with a frame, whose fields have not been seen yet.
  private var open: Place?

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    // A tracked change repeats the paragraph's properties as they were (§17.13.5.29).
    guard element.name.local == names.framePr, element.namespace == .word,
      part.role == .document || part.role == .story, element.ancestor(2).local != names.pPrChange
    else { return }
    settle()
    // Counts where the alternatives before it show no frame.
    if part.isFallback { return fallbacks.add(at: part.place, limit: limit) }
    open = part.place
  }

  func field(_ field: Field) {
    guard let place = open, field.place == place, Self.numbers.contains(field.name) else { return }
    open = nil
    ofNumbers.add(at: place, limit: limit)
  }

  private func settle() {
    guard let place = open else { return }
    open = nil
    frames.add(at: place, limit: limit)
  }

  func facts() -> [Fact] {
    settle()
    let all = frames.count + ofNumbers.count > 0 ? frames : fallbacks
    return [all.fact("document.drop-cap-frames"), ofNumbers.fact("document.page-number-frames")].filter { $0.count > 0 }
  }
}
