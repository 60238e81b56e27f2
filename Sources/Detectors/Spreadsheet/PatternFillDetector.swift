import InventoryModel
import OfficePackage

/// Cells that are hatched rather than filled with a colour.
final class PatternFillDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.pattern-fills", unit: "cells", attributes: ["patterns"], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.32 (patternFill), §18.18.55; [MS-XLSB] 2.4.674")
  ]

  private let limit: Int
  private var tally = Tally()
  private var patterns: UInt32 = 0

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheetShape(_ shape: SheetShape) {
    guard shape.patterned > 0 else { return }
    tally.add(shape.patterned, at: .sheet(shape.sheet), limit: limit)
    patterns |= shape.patterns
  }

  func facts() -> [Fact] {
    guard tally.count > 0 else { return [] }
    return [tally.fact("spreadsheet.pattern-fills", attributes: ["patterns": .integer(patterns.nonzeroBitCount)])]
  }
}
