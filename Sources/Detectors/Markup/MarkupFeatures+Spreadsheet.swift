import OfficePackage

extension MarkupFeatures {
  private static let sheets: [PartRole] = [.worksheet, .macrosheet, .dialogsheet]

  static let spreadsheet: [[MarkupFeature]] = [
    // Sheets.
    .element("spreadsheet.merged-cells", .spreadsheet, ["mergeCell"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.54"),
    .element("spreadsheet.auto-filter", .spreadsheet, ["autoFilter"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.2"),
    .element("spreadsheet.sheet-protection", .spreadsheet, ["sheetProtection"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.85"),
    .element("spreadsheet.allow-edit-ranges", .spreadsheet, ["protectedRange"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.68"),
    .element("spreadsheet.scenarios", .spreadsheet, ["scenario"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.76"),
    .element("spreadsheet.data-consolidation", .spreadsheet, ["dataConsolidate"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.29"),
    .element("spreadsheet.header-footer", .spreadsheet, ["headerFooter"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.46"),
    .element(
      "spreadsheet.outline-groups", .spreadsheet, ["sheetFormatPr"], in: sheets,
      where: [.hasAny(["outlineLevelRow", "outlineLevelCol"])], clause: "ECMA-376-1:2016 §18.3.1.81"),
    .element("spreadsheet.sparkline", .spreadsheet14, ["sparklineGroup"], in: sheets, clause: "[MS-XLSX] 2.6.27"),
    .relationship("spreadsheet.named-sheet-view", "namedSheetView", clause: "[MS-XLSX] 2.1.52"),
    .relationship("spreadsheet.chart-sheet", "chartsheet", clause: "ECMA-376-1:2016 §18.3.1.12"),
    // Conditional formats.
    .element(
      "spreadsheet.cf-color-scale", .spreadsheet, ["cfRule"], in: sheets, where: [.attribute("type", is: ["colorScale"])],
      clause: "ECMA-376-1:2016 §18.18.12"),
    .element(
      "spreadsheet.cf-data-bar", .spreadsheet, ["cfRule"], in: sheets, where: [.attribute("type", is: ["dataBar"])],
      clause: "ECMA-376-1:2016 §18.18.12"),
    .element(
      "spreadsheet.cf-icon-set", .spreadsheet, ["cfRule"], in: sheets, where: [.attribute("type", is: ["iconSet"])],
      clause: "ECMA-376-1:2016 §18.18.12"),
    .element(
      "spreadsheet.cf-icon-set", .spreadsheet14, ["cfRule"], in: sheets, where: [.attribute("type", is: ["iconSet"])],
      clause: "[MS-XLSX] 2.6.45"),
    .element(
      "spreadsheet.cf-top-bottom-dup", .spreadsheet, ["cfRule"], in: sheets,
      where: [.attribute("type", is: ["top10", "aboveAverage", "duplicateValues", "uniqueValues", "timePeriod"])],
      clause: "ECMA-376-1:2016 §18.18.12"),
    .element(
      "spreadsheet.cf-basic-rules", .spreadsheet, ["cfRule"], in: sheets,
      where: [
        .attributeIsNot(
          "type",
          in: [
            "colorScale", "dataBar", "iconSet", "top10", "aboveAverage", "duplicateValues", "uniqueValues", "timePeriod",
          ])
      ], clause: "ECMA-376-1:2016 §18.18.12"),
    // The workbook.
    .element("spreadsheet.workbook-protection", .spreadsheet, ["workbookProtection"], in: [.workbook], clause: "ECMA-376-1:2016 §18.2.29"),
    .element(
      "spreadsheet.read-only-recommended", .spreadsheet, ["fileSharing"], in: [.workbook],
      where: [.hasAny(["readOnlyRecommended", "reservationPassword", "hashValue"])], clause: "ECMA-376-1:2016 §18.2.12"),
    .element(
      "spreadsheet.calc-manual", .spreadsheet, ["calcPr"], in: [.workbook],
      where: [.attribute("calcMode", is: ["manual", "autoNoTable"])], clause: "ECMA-376-1:2016 §18.2.2"),
    .element(
      "spreadsheet.calc-iterative", .spreadsheet, ["calcPr"], in: [.workbook],
      where: [.attribute("iterate", is: ["1", "true"])], clause: "ECMA-376-1:2016 §18.2.2"),
    .element(
      "spreadsheet.precision-as-displayed", .spreadsheet, ["calcPr"], in: [.workbook],
      where: [.attribute("fullPrecision", is: ["0", "false"])], clause: "ECMA-376-1:2016 §18.2.2"),
    .element(
      "spreadsheet.r1c1-mode", .spreadsheet, ["calcPr"], in: [.workbook], where: [.attribute("refMode", is: ["R1C1"])],
      clause: "ECMA-376-1:2016 §18.2.2"),
    .element(
      "spreadsheet.date-1904", .spreadsheet, ["workbookPr"], in: [.workbook],
      where: [.attribute("date1904", is: ["1", "true"])], clause: "ECMA-376-1:2016 §18.2.28"),
    .element("spreadsheet.custom-views", .spreadsheet, ["customWorkbookView"], in: [.workbook], clause: "ECMA-376-1:2016 §18.2.3"),
    .relationship("spreadsheet.shared-workbook-legacy", "revisionHeaders", clause: "ECMA-376-1:2016 §12.3.16"),
    .relationship("spreadsheet.external-link-missing-path", "xlPathMissing", external: true, clause: "[MS-OI29500] 2.1.623"),
    // Tables, pivots, slicers.
    .relationship("spreadsheet.table-listobject", "table", clause: "ECMA-376-1:2016 §18.5.1.2"),
    .relationship("spreadsheet.pivot-table", "pivotTable", clause: "ECMA-376-1:2016 §18.10.1.73"),
    // An external source alone may be a table of a database: only cubes and data models have hierarchies.
    .element(
      "spreadsheet.pivot-olap", .spreadsheet, ["cacheHierarchies"], in: [.pivotCache],
      clause: "ECMA-376-1:2016 §18.10.1.6"),
    .element("spreadsheet.slicer-table", .spreadsheet15, ["tableSlicerCache"], in: [.slicerCache], clause: "[MS-XLSX] 2.6.98"),
    .element("spreadsheet.slicer-pivot", .spreadsheet14, ["tabular", "olap"], in: [.slicerCache], clause: "[MS-XLSX] 2.6.65"),
    .relationship("spreadsheet.timeline-slicer", "timelineCache", clause: "[MS-XLSX] 2.1.23"),
    // Data from outside.
    .element(
      "spreadsheet.connection-refresh-on-open", .spreadsheet, ["connection", "pivotCacheDefinition"],
      in: [.connections, .pivotCache], where: [.attribute("refreshOnLoad", is: ["1", "true"])],
      clause: "ECMA-376-1:2016 §18.13.1, §18.10.1.67"),
    .relationship("spreadsheet.query-table", "queryTable", clause: "ECMA-376-1:2016 §18.12.4"),
    .relationship("spreadsheet.power-pivot-model", "powerPivotData", clause: "[MS-XLSX] 2.1.29"),
    .element("spreadsheet.power-map-tour", .tours, ["Tour"], in: [.customXML], clause: "namespace of 3D Maps; no clause"),
    .relationship("spreadsheet.xml-map", "xmlMaps", clause: "ECMA-376-1:2016 §12.3.6"),
    // Objects.
    .relationship("spreadsheet.activex-control", "control", clause: "[MS-OI29500] 2.1.3, ECMA-376-1:2016 §18.3.1.19"),
    .relationship("spreadsheet.form-control", "ctrlProp", clause: "[MS-XLSX] 2.1.3"),
    .relationship("spreadsheet.smartart", "diagramData", clause: "ECMA-376-1:2016 §14.2.4"),
    .relationship(
      "spreadsheet.ole-embedded", "oleObject", "package", notFrom: [.chart, .chartEx], clause: "ECMA-376-1:2016 §18.3.1.59"),
    .element("spreadsheet.images-floating", .spreadsheetDrawing, ["pic"], in: [.drawing], clause: "ECMA-376-1:2016 §20.5.2.25"),
    .element(
      "spreadsheet.shape-macro", .spreadsheetDrawing, ["sp", "pic", "graphicFrame", "cxnSp"], in: [.drawing],
      where: [.notEmpty("macro")], clause: "ECMA-376-1:2016 §20.5.2.29"),
    .element("spreadsheet.note-legacy", .spreadsheet, ["comment"], in: [.sheetComments], clause: "ECMA-376-1:2016 §18.7.3"),
    .element(
      "spreadsheet.comment-threaded", .threadedComments, ["threadedComment"], in: [.threadedComments],
      clause: "[MS-XLSX] 2.6.205"),
    .relationship("spreadsheet.linked-data-types", "rdSupportingPropertyBag", clause: "[MS-XLSX] 2.1.43"),
    .relationship("spreadsheet.images-in-cell", "rdRichValueWebImage", "richValueRel", clause: "[MS-XLSX] 2.1.48"),
  ]

  static let spreadsheetCharts: [[MarkupFeature]] = [
    .element("spreadsheet.pivot-chart", .chart, ["pivotSource"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.144"),
    .element(
      "spreadsheet.chart-basic", .chart, ["barChart", "lineChart", "areaChart", "pieChart", "scatterChart"],
      in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.16"),
    .element("spreadsheet.chart-doughnut", .chart, ["doughnutChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.50"),
    .element("spreadsheet.chart-bubble", .chart, ["bubbleChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.20"),
    .element("spreadsheet.chart-stock", .chart, ["stockChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.199"),
    .element("spreadsheet.chart-radar", .chart, ["radarChart"], in: [.chart], clause: "ECMA-376-1:2016 §21.2.2.153"),
    .element(
      "spreadsheet.chart-3d", .chart, ["bar3DChart", "line3DChart", "area3DChart", "pie3DChart"], in: [.chart],
      clause: "ECMA-376-1:2016 §21.2.2.15"),
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
  ]

  /// Charts of 2016 and later name their kind in each series.
  private static func chartExtended(_ kind: String, _ layout: String) -> [MarkupFeature] {
    .element(
      .init(kind), .chartExtended, ["series"], in: [.chartEx], where: [.attribute("layoutId", is: [layout])],
      clause: "[MS-ODRAWXML] 2.24.3.78")
  }
}
