import InventoryModel
import OfficePackage

extension MarkupFeatures {
  /// Charts, by kind.
  static let spreadsheetCharts: [[MarkupFeature]] = [
    .element("spreadsheet.pivot-chart", .chart, ["pivotSource"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.144"),
    .element(
      "spreadsheet.chart-basic", .chart,
      ["barChart", "lineChart", "areaChart", "pieChart", "scatterChart"],
      in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.16"),
    .relationship("spreadsheet.charts", "chart", clause: "ECMA-376-1:2016 §14.2.1"),
    .element("spreadsheet.chart-pie-of-pie", .chart, ["ofPieChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.126"),
    .element(
      "spreadsheet.chart-stacked-lines", .chart, ["grouping"], in: [.chart],
      where: [.parent("lineChart"), .attribute("val", is: ["stacked", "percentStacked"])],
      clause: "ECMA-376-1:2016 §21.2.2.76"),
    .element(
      "spreadsheet.chart-multilevel-axis", .chart, ["multiLvlStrRef"], in: [.chart],
      clause: "ECMA-376-1:2016 §21.2.2.115"),
    .element("spreadsheet.chart-doughnut", .chart, ["doughnutChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.50"),
    .element("spreadsheet.chart-bubble", .chart, ["bubbleChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.20"),
    .element("spreadsheet.chart-stock", .chart, ["stockChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.198"),
    .element("spreadsheet.chart-radar", .chart, ["radarChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.153"),
    .element(
      "spreadsheet.chart-3d", .chart, ["bar3DChart", "line3DChart", "area3DChart"], in: [.chart],
      clause: "ECMA-376-1:2016 §21.2.2.15"),
    .element("spreadsheet.chart-3d-pie", .chart, ["pie3DChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.140"),
    .element(
      "spreadsheet.chart-surface", .chart, ["surfaceChart", "surface3DChart"], in: [.chart],
      clause: "ECMA-376-1:2016 §21.2.2.203"),
    chartExtended("spreadsheet.chart-treemap", "treemap"),
    chartExtended("spreadsheet.chart-sunburst", "sunburst"),
    // A Pareto chart of categories has clustered columns too, and no bins.
    .element(
      "spreadsheet.chart-histogram", .chartExtended, ["binning"], in: [.chartEx], clause: "[MS-ODRAWXML] 2.24.3.8"),
    chartExtended("spreadsheet.chart-pareto", "paretoLine"),
    chartExtended("spreadsheet.chart-box-whisker", "boxWhisker"),
    chartExtended("spreadsheet.chart-waterfall", "waterfall"),
    chartExtended("spreadsheet.chart-funnel", "funnel"),
    chartExtended("spreadsheet.chart-region-map", "regionMap"),
    .element(
      "spreadsheet.chart-effects", .drawing,
      ["glow", "outerShdw", "innerShdw", "prstShdw", "reflection", "softEdge", "bevelT", "bevelB"], in: [.chart],
      clause: "ECMA-376-1:2016 §20.1.8.26 (effectLst), §20.1.5 (3D)"),
    .element(
      "spreadsheet.chart-fills", .drawing, ["gradFill", "pattFill", "blipFill"], in: [.chart],
      clause: "ECMA-376-1:2016 §20.1.8.33, §20.1.8.47, §20.1.8.14"),
    .relationship("spreadsheet.chart-user-shapes", "chartUserShapes", clause: "ECMA-376-1:2016 §14.2.3, §21.2.2.220"),
  ]

  /// Kinds that tell how a chart's series are drawn. A pivot chart is none: it may have series when its table is refreshed.
  static let kindsOfCharts: Set<FactKind> = Set(
    spreadsheetCharts.joined().compactMap { feature in
      guard case .element(.chart, let name, _, _) = feature.trigger, name != "pivotSource" else { return nil }
      return feature.kind
    }
  ).union(["spreadsheet.chart-effects", "spreadsheet.chart-fills"])

  /// Charts of 2016 and later name their kind in each series.
  private static func chartExtended(_ kind: String, _ layout: String) -> [MarkupFeature] {
    .element(
      .init(kind), .chartExtended, ["series"], in: [.chartEx], where: [.attribute("layoutId", is: [layout])],
      clause: "[MS-ODRAWXML] 2.24.3.78")
  }
}
