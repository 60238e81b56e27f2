import OfficePackage

extension MarkupFeatures {
  /// Data from outside. Connections, query tables, Power Query and the data model in detail: `DataDetector`.
  static let spreadsheetData: [[MarkupFeature]] = [
    .element(
      "spreadsheet.connection-refresh-on-open", .spreadsheet, ["connection", "pivotCacheDefinition"],
      in: [.connections, .pivotCache], where: [.attribute("refreshOnLoad", is: ["1", "true"])],
      clause: "ECMA-376-1:2016 §18.13.1, §18.10.1.67"),
    .relationship("spreadsheet.query-table", "queryTable", clause: "ECMA-376-1:2016 §18.12.4"),
    .relationship("spreadsheet.power-pivot-model", "powerPivotData", clause: "[MS-XLSX] 2.1.29"),
    .element(
      "spreadsheet.power-map-tour", .tours, ["Tour"], in: [.customXML], clause: "namespace of 3D Maps; no clause"),
    .relationship("spreadsheet.xml-map", "xmlMaps", clause: "ECMA-376-1:2016 §12.3.6"),
    // Cells and columns that a map fills.
    .element(
      "spreadsheet.xml-mapped", .spreadsheet, ["singleXmlCell"], in: [.singleCells], clause: "ECMA-376-1:2016 §18.5.2.1"),
    .element("spreadsheet.xml-mapped", .spreadsheet, ["xmlColumnPr"], in: [.table], clause: "ECMA-376-1:2016 §18.5.1.7"),
  ]
}
