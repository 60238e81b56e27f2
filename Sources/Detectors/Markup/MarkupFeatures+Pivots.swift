import OfficePackage

extension MarkupFeatures {
  /// Tables, and what pivot tables compute.
  static let spreadsheetPivots: [[MarkupFeature]] = [
    .relationship("spreadsheet.table-listobject", "table", clause: "ECMA-376-1:2016 §18.5.1.2"),
    .element(
      "spreadsheet.pivot-calculated-field", .spreadsheet, ["cacheField"], in: [.pivotCache], where: [.notEmpty("formula")],
      clause: "ECMA-376-1:2016 §18.10.1.3"),
    .element(
      "spreadsheet.pivot-calculated-item", .spreadsheet, ["calculatedItem"], in: [.pivotCache],
      clause: "ECMA-376-1:2016 §18.10.1.8"),
    // Dates or numbers by interval, and items put together by hand; a field above a group has neither.
    .element(
      "spreadsheet.pivot-grouping", .spreadsheet, ["rangePr", "discretePr"], in: [.pivotCache], where: [.parent("fieldGroup")],
      clause: "ECMA-376-1:2016 §18.10.1.80, §18.10.1.30"),
    // An external source alone may be a table of a database: only cubes and data models have hierarchies.
    .element(
      "spreadsheet.pivot-olap", .spreadsheet, ["cacheHierarchies"], in: [.pivotCache],
      clause: "ECMA-376-1:2016 §18.10.1.6"),
  ]
}
