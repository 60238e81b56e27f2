import InventoryModel
import OfficePackage

/// Days in cells that another program may show otherwise.
final class DateValueDetector: Detector {
  static let interests: DetectorInterests = []

  private static let kinds: [(kind: FactKind, count: KeyPath<SheetShape, Int> & Sendable, source: String)] = [
    ("spreadsheet.early-dates", \.earlyDays, "ECMA-376-1:2016 §18.17.4.1, §18.8.30; [MS-OI29500] 2.1.741"),
    ("spreadsheet.era-dates", \.eraDays, "ECMA-376-1:2016 §18.8.30, §18.8.31"),
    ("spreadsheet.written-dates", \.writtenDays, "ECMA-376-1:2016 §18.18.11 (d), §18.3.1.4"),
  ]

  static let factKinds = kinds.map {
    FactKindDefinition(kind: $0.kind, unit: "cells", formats: Formats.spreadsheet, source: $0.source)
  }

  private let limit: Int
  private var tallies: [FactKind: Tally] = [:]

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheetShape(_ shape: SheetShape) {
    for (kind, count, _) in Self.kinds where shape[keyPath: count] > 0 {
      tallies[kind, default: Tally()].add(shape[keyPath: count], at: .sheet(shape.sheet), limit: limit)
    }
  }

  func facts() -> [Fact] { tallies.map { $0.value.fact($0.key) } }
}
