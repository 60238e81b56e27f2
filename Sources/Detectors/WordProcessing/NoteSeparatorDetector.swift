import InventoryModel
import OfficePackage

/// Text between the body and its notes, where Word draws a line by itself: only where the document has such notes.
final class NoteSeparatorDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.note-separators", unit: "separators with text", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.11.23, §17.11.1, §17.18.33")
  ]

  private let names: WordNames
  private let limit: Int
  private var footnotes = Tally()
  private var endnotes = Tally()
  private var hasFootnotes = false
  private var hasEndnotes = false

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    guard name == names.footnoteReference || name == names.endnoteReference, element.namespace == .word else { return }
    if name == names.footnoteReference { hasFootnotes = true } else { hasEndnotes = true }
  }

  func story(_ extent: StoryExtent) {
    if extent.footnoteSeparators > 0 { footnotes.add(extent.footnoteSeparators, at: .part(extent.part), limit: limit) }
    if extent.endnoteSeparators > 0 { endnotes.add(extent.endnoteSeparators, at: .part(extent.part), limit: limit) }
  }

  func facts() -> [Fact] {
    var tally = hasFootnotes ? footnotes : Tally()
    if hasEndnotes { tally = tally.adding(endnotes, limit: limit) }
    return tally.count > 0 ? [tally.fact("document.note-separators")] : []
  }
}
