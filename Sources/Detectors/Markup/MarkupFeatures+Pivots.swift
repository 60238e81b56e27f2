import OfficePackage

extension MarkupFeatures {
  /// Tables, pivot tables, and the slicers and timelines that filter them.
  static let spreadsheetPivots: [[MarkupFeature]] = [
    .relationship("spreadsheet.table-listobject", "table", clause: "ECMA-376-1:2016 §18.5.1.2"),
    .relationship("spreadsheet.pivot-table", "pivotTable", clause: "ECMA-376-1:2016 §18.10.1.73"),
    // An external source alone may be a table of a database: only cubes and data models have hierarchies.
    .element(
      "spreadsheet.pivot-olap", .spreadsheet, ["cacheHierarchies"], in: [.pivotCache],
      clause: "ECMA-376-1:2016 §18.10.1.6"),
    .element("spreadsheet.slicer-table", .spreadsheet15, ["tableSlicerCache"], in: [.slicerCache], clause: "[MS-XLSX] 2.6.98"),
    .element("spreadsheet.slicer-pivot", .spreadsheet14, ["tabular", "olap"], in: [.slicerCache], clause: "[MS-XLSX] 2.6.65"),
    .relationship("spreadsheet.timeline-slicer", "timelineCache", clause: "[MS-XLSX] 2.1.23"),
  ]
}
