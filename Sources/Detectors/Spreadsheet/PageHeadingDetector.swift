import InventoryModel
import OfficePackage

/// Headers and footers of printed sheets that say something beside page numbers, dates and names: words, or a picture.
final class PageHeadingDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.page-heading", unit: "headers and footers", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.46, §18.3.1.57 (oddFooter), §18.3.1.58 (oddHeader)"),
    FactKindDefinition(
      kind: "spreadsheet.page-heading-picture", unit: "headers and footers", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.46 (&G), §18.3.1.51 (legacyDrawingHF)"),
  ]

  private let limit: Int
  private var words = Tally()
  private var pictures = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheetTraits(_ traits: SheetTraits) {
    if traits.headings > 0 { words.add(traits.headings, at: .sheet(traits.sheet), limit: limit) }
    if traits.headingPictures > 0 { pictures.add(traits.headingPictures, at: .sheet(traits.sheet), limit: limit) }
  }

  func facts() -> [Fact] {
    [words.fact("spreadsheet.page-heading"), pictures.fact("spreadsheet.page-heading-picture")].filter { $0.count > 0 }
  }
}
