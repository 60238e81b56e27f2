import InventoryModel
import OfficePackage

/// Cells that showed an error when the workbook was saved (ECMA-376-1:2016 §18.18.11 e). An error is none of the
/// document's words: it is one of a closed list.
final class CachedErrorDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.cached-error", subject: "error value", subjects: errors.values.sorted() + ["other"],
      unit: "cells", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.4, §18.18.11; [MS-XLSX] 2.4.96")
  ]

  /// ECMA-376-1:2016 §18.17.3, and what later versions of Excel added. Anything else is told as `other`.
  private static let errors: [[UInt8]: String] = Dictionary(
    uniqueKeysWithValues: [
      "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!",
      "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!",
    ].map { (Array($0.utf8), $0) })

  private var tallies: [String: Tally] = [:]
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func errorCell(_ text: [UInt8], at place: Place) {
    tallies[CachedErrorDetector.errors[text] ?? "other", default: Tally()].add(at: place, limit: limit)
  }

  func facts() -> [Fact] { tallies.map { $0.value.fact("spreadsheet.cached-error", subject: $0.key) } }
}
