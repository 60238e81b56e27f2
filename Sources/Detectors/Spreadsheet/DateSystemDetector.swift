import FormulaSyntax
import InventoryModel
import OfficePackage

/// Workbooks that count their days from 1904, and whether they have any.
final class DateSystemDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.date-1904", unit: "workbooks", attributes: ["dates"],
      values: ["dates": .booleans + ["unknown"]], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.2.28 (date1904), §18.17.4.1; whether there are dates: §18.8.30")
  ]

  /// Functions that take or give a day whatever the format of their cell.
  private static let functions: Set<String> = [
    "DATE", "DATEDIF", "DATEVALUE", "DAY", "DAYS", "DAYS360", "EDATE", "EOMONTH", "ISOWEEKNUM", "MONTH", "NETWORKDAYS",
    "NETWORKDAYS.INTL", "NOW", "TODAY", "WEEKDAY", "WEEKNUM", "WORKDAY", "WORKDAY.INTL", "YEAR", "YEARFRAC",
  ]

  private let names: SubscribedNames
  private let desk: FormulaDesk
  private var place: Place?
  private var days = 0
  private var isDayByDefault = false
  private var hasMacros = false

  init(_ setting: DetectorSetting) {
    names = setting.names
    desk = setting.formulas
  }

  func package(_ summary: PackageSummary) { hasMacros = !summary.relationships("vbaProject").isEmpty }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.workbookProperties, element.namespace == .spreadsheet, part.role == .workbook,
      let value = element.string(names.date1904), value == "1" || value == "true"
    else { return }
    place = part.place
  }

  /// Cells of the first format do not name it, and are not counted.
  func styles(_ styles: StyleSheet) { isDayByDefault = styles.dateFormats.contains(0) }

  func sheetShape(_ shape: SheetShape) { days += shape.days }

  func facts() -> [Fact] {
    guard let place else { return [] }
    var dates: AttributeValue = .boolean(false)
    if days > 0 || usesDays {
      dates = .boolean(true)
    } else if isDayByDefault || hasMacros {
      // A macro may write what no cell shows yet.
      dates = .string("unknown")
    }
    return [Fact(kind: "spreadsheet.date-1904", attributes: ["dates": dates], locations: [place.text])]
  }

  private var usesDays: Bool {
    (0..<desk.scanner.nameCount).contains { Self.functions.contains(desk.scanner.name(FunctionID(index: $0))) }
  }
}
