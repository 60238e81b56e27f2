import InventoryModel
import OfficePackage

/// Headers and footers of printed sheets that say something beside page numbers, dates and names.
final class PageHeadingDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.page-heading", unit: "headers and footers", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.46, §18.3.1.57 (oddFooter), §18.3.1.58 (oddHeader)")
  ]

  private let limit: Int
  private var tally = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheetTraits(_ traits: SheetTraits) {
    if traits.headings > 0 { tally.add(traits.headings, at: .sheet(traits.sheet), limit: limit) }
  }

  func facts() -> [Fact] { tally.count > 0 ? [tally.fact("spreadsheet.page-heading")] : [] }
}
