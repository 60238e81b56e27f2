import InventoryModel
import OfficePackage

/// Columns that are filtered by two conditions at once.
final class FilterConditionDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.filter-conditions", unit: "columns", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.2.2 (customFilters), §18.3.2.3")
  ]

  private let names: SubscribedNames
  private let limit: Int
  private var tally = Tally()
  /// Conditions of the column so far.
  private var conditions = 0

  init(_ setting: DetectorSetting) {
    names = setting.names
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.namespace == .spreadsheet, part.role == .worksheet || part.role == .table else { return }
    if element.name.local == names.customFilters {
      conditions = 0
    } else if element.name.local == names.customFilter {
      conditions += 1
      if conditions == 2 { tally.add(at: part.place, limit: limit) }
    }
  }

  func facts() -> [Fact] { tally.count > 0 ? [tally.fact("spreadsheet.filter-conditions")] : [] }
}
