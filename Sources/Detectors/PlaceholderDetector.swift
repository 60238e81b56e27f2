import InventoryModel
import OfficePackage

/// Texts with signs by which a program finds the places to fill: the document is a template of that program's.
final class PlaceholderDetector: Detector {
  static let interests: DetectorInterests = .paragraphs

  static let factKinds = [
    FactKindDefinition(
      kind: "content.placeholders", unit: "texts", formats: Formats.spreadsheet + Formats.document,
      source: "ECMA-376-1:2016 §18.4.12 (t), §17.3.3.31 (t)")
  ]

  private let limit: Int
  private var tally = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func texts(_ texts: TextExtent, at place: Place) {
    if texts.placeholders > 0 { tally.add(texts.placeholders, at: place, limit: limit) }
  }

  func paragraph(_ text: [UInt8]) {
    if PlaceholderMarks.occur(in: text) { tally.add(unplaced: 1) }
  }

  func facts() -> [Fact] { tally.count > 0 ? [tally.fact("content.placeholders")] : [] }
}
