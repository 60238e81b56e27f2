import OfficePackage

extension MarkupFeatures {
  private static let sheets: [PartRole] = [.worksheet, .macrosheet, .dialogsheet]

  /// What stands in sheets themselves.
  static let spreadsheet: [[MarkupFeature]] = [
    // Sheets.
    .element("spreadsheet.merged-cells", .spreadsheet, ["mergeCell"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.54"),
    .element(
      "spreadsheet.filter-computed", .spreadsheet, ["top10", "dynamicFilter", "iconFilter", "colorFilter"], in: sheets + [.table],
      where: [.parent("filterColumn")], clause: "ECMA-376-1:2016 §18.3.2.10, §18.3.2.5, §18.3.2.9, §18.3.2.1"),
    .element("spreadsheet.auto-filter", .spreadsheet, ["autoFilter"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.2"),
    // The element alone, not switched on, protects nothing: programs write it to say which actions would be allowed.
    .element(
      "spreadsheet.sheet-protection", .spreadsheet, ["sheetProtection"], in: sheets,
      where: [.attribute("sheet", is: ["1", "true"])], clause: "ECMA-376-1:2016 §18.3.1.85"),
    // Excel shows them nowhere: they are what an add-in notes of a sheet.
    .element("spreadsheet.sheet-properties", .spreadsheet, ["customPr"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.22"),
    .element(
      "spreadsheet.zeros-hidden", .spreadsheet, ["sheetView"], in: sheets, where: [.attribute("showZeros", is: ["0", "false"])],
      clause: "ECMA-376-1:2016 §18.3.1.87 (showZeros)"),
    .element("spreadsheet.scenarios", .spreadsheet, ["scenario"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.76"),
    .element("spreadsheet.data-consolidation", .spreadsheet, ["dataConsolidate"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.29"),
    .element("spreadsheet.consolidated-range", .spreadsheet, ["dataRef"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.30"),
    .element("spreadsheet.header-footer", .spreadsheet, ["headerFooter"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.46"),
    .element(
      "spreadsheet.outline-groups", .spreadsheet, ["sheetFormatPr"], in: sheets,
      where: [.hasAny(["outlineLevelRow", "outlineLevelCol"], but: ["0"])], clause: "ECMA-376-1:2016 §18.3.1.81"),
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
  ]
}
