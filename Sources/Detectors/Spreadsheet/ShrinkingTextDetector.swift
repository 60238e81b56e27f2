import InventoryModel
import OfficePackage

/// Cells whose text is made as small as they are.
final class ShrinkingTextDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.shrink-to-fit", unit: "cells", formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.8.1 (shrinkToFit)")
  ]

  private let limit: Int
  private var tally = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheetShape(_ shape: SheetShape) {
    if shape.shrinking > 0 { tally.add(shape.shrinking, at: .sheet(shape.sheet), limit: limit) }
  }

  func facts() -> [Fact] { tally.count > 0 ? [tally.fact("spreadsheet.shrink-to-fit")] : [] }
}
