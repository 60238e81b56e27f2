import InventoryModel
import OfficePackage

/// Texts of cells, shared or in their cells: how many, how long, how formatted.
final class TextDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.texts", unit: "texts stored", attributes: ["longest"], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.4.8, §18.3.1.53"),
    FactKindDefinition(
      kind: "spreadsheet.rich-text-cell", unit: "texts stored", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.4.4"),
    FactKindDefinition(
      kind: "spreadsheet.phonetic-guides", unit: "texts stored", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.4.6"),
  ]

  private var count = 0
  private var longest = 0
  private var rich = Tally()
  private var phonetic = Tally()
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func texts(_ texts: TextExtent, at place: Place) {
    count += texts.count
    longest = max(longest, texts.longest)
    if texts.rich > 0 { rich.add(texts.rich, at: place, limit: limit) }
    if texts.phonetic > 0 { phonetic.add(texts.phonetic, at: place, limit: limit) }
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    if count > 0 {
      facts.append(Fact(kind: "spreadsheet.texts", count: count, attributes: ["longest": .integer(longest)]))
    }
    if rich.count > 0 { facts.append(rich.fact("spreadsheet.rich-text-cell")) }
    if phonetic.count > 0 { facts.append(phonetic.fact("spreadsheet.phonetic-guides")) }
    return facts
  }
}
