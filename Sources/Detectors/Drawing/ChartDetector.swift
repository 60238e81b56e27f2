import InventoryModel
import OfficePackage

/// What charts of workbooks have besides their kind, and whether they show anything.
final class ChartDetector: Detector {
  static let interests: DetectorInterests = []

  private static let marks: [(kind: FactKind, mark: Chart.Marks, source: String)] = [
    ("spreadsheet.chart-combo", .combination, "ECMA-376-1:2016 §21.2.2.145"),
    ("spreadsheet.chart-error-bars", .errorBars, "ECMA-376-1:2016 §21.2.2.55"),
    ("spreadsheet.chart-trendline", .trendline, "ECMA-376-1:2016 §21.2.2.211"),
    ("spreadsheet.chart-up-down-bars", .upDownBars, "ECMA-376-1:2016 §21.2.2.218, §21.2.2.53, §21.2.2.80, §21.2.2.176"),
    ("spreadsheet.chart-data-table", .dataTable, "ECMA-376-1:2016 §21.2.2.54"),
    ("spreadsheet.chart-linked-workbook", .otherWorkbook, "ECMA-376-1:2016 §21.2.2.65, §21.2.2.63"),
    ("spreadsheet.chart-title-linked", .linkedTitle, "ECMA-376-1:2016 §21.2.2.210, §21.2.2.214, §21.2.2.201"),
    ("spreadsheet.chart-joined-points", .joinedPoints, "ECMA-376-1:2016 §21.2.2.162, §20.1.2.2.24"),
    ("spreadsheet.chart-rings", .rings, "ECMA-376-1:2016 §21.2.2.141, §21.2.2.50, §21.2.2.172"),
    ("spreadsheet.chart-no-categories", .noCategories, "ECMA-376-1:2016 §21.2.2.24"),
    ("spreadsheet.chart-typed-name", .typedName, "ECMA-376-1:2016 §21.2.2.215, §21.2.2.223"),
    ("spreadsheet.chart-typed-data", .typedData, "ECMA-376-1:2016 §21.2.2.122, §21.2.2.200"),
    ("spreadsheet.chart-unfilled-series", .unfilledSeries, "ECMA-376-1:2016 §21.2.2.197, §20.1.8.44, §20.1.2.3.1"),
    ("spreadsheet.chart-dark-style", .darkStyle, "ECMA-376-1:2016 §21.2.2.202, §21.2.2.197"),
    ("spreadsheet.chart-axis-reversed", .reversedValues, "ECMA-376-1:2016 §21.2.2.130, §21.2.2.226"),
    ("spreadsheet.chart-axis-logarithmic", .logarithmicAxis, "ECMA-376-1:2016 §21.2.2.98"),
    ("spreadsheet.chart-axis-units", .displayUnits, "ECMA-376-1:2016 §21.2.2.45"),
    ("spreadsheet.chart-legend-shortened", .shortenedLegend, "ECMA-376-1:2016 §21.2.2.94, §21.2.2.40"),
    ("spreadsheet.chart-plots-hidden", .hiddenCells, "ECMA-376-1:2016 §21.2.2.146"),
    ("spreadsheet.chart-label-boxes", .labelBoxes, "ECMA-376-1:2016 §21.2.2.49, §20.1.8.54"),
    ("spreadsheet.chart-own-labels", .ownLabels, "ECMA-376-1:2016 §21.2.2.47, §21.2.2.49, §21.2.2.189"),
    ("spreadsheet.chart-broken-reference", .brokenReference, "ECMA-376-1:2016 §21.2.2.65, §18.17.2.7"),
  ]

  private static let empty: FactKind = "spreadsheet.chart-without-series"

  static let factKinds =
    (marks.map { ($0.kind, $0.source) } + [(empty, "ECMA-376-1:2016 §21.2.2.170")]).map {
      FactKindDefinition(kind: $0.0, unit: "charts", formats: Formats.spreadsheet, source: $0.1)
    }

  private let limit: Int
  private var tallies: [FactKind: Tally] = [:]

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func chart(_ chart: Chart) {
    guard chart.series > 0 else {
      // It shows nothing: nothing else of it matters.
      tallies[Self.empty, default: Tally()].add(at: chart.place, limit: limit)
      return
    }
    for (kind, mark, _) in Self.marks where chart.marks.contains(mark) {
      tallies[kind, default: Tally()].add(at: chart.place, limit: limit)
    }
  }

  func facts() -> [Fact] { tallies.map { $0.value.fact($0.key) } }
}
