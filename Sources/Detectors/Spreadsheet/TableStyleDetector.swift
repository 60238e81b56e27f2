import InventoryModel
import OfficePackage

/// Tables whose look is a style of the workbook's own, not one of those that Excel comes with.
final class TableStyleDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.table-style-custom", unit: "tables", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.5.1.5 (tableStyleInfo), §18.8.40 (tableStyle)")
  ]

  /// Styles of one's own, and names of styles that tables use: more are not kept.
  private static let limit = 10_000

  private let names: TableStyleNames
  private let locations: Int
  private var defined: Set<String> = []
  private var used: [(style: String, place: Place)] = []

  init(_ setting: DetectorSetting) {
    names = setting.tableStyleNames
    locations = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    guard name == names.tableStyle || name == names.tableStyleInfo, element.namespace == .spreadsheet,
      let style = element.bytes(names.name), !style.isEmpty, style.count <= 1024
    else { return }
    if name == names.tableStyle {
      if part.role == .sheetStyles, defined.count < Self.limit { defined.insert(String(decoding: style, as: UTF8.self)) }
    } else if part.role == .table, used.count < Self.limit {
      used.append((String(decoding: style, as: UTF8.self), part.place))
    }
  }

  func facts() -> [Fact] {
    var tally = Tally()
    for table in used where defined.contains(table.style) { tally.add(at: table.place, limit: locations) }
    return tally.count > 0 ? [tally.fact("spreadsheet.table-style-custom")] : []
  }
}

/// Numbers of the names that table styles are told by.
struct TableStyleNames {
  let tableStyle, tableStyleInfo, name: UInt16

  init(_ vocabulary: Vocabulary) {
    tableStyle = vocabulary.subscribe("tableStyle")
    tableStyleInfo = vocabulary.subscribe("tableStyleInfo")
    name = vocabulary.number("name")
  }
}
