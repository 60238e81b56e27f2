import OfficePackage

extension MarkupFeatures {
  /// Data from outside.
  static let spreadsheetData: [[MarkupFeature]] = [
    .element(
      "spreadsheet.connection-odbc", .spreadsheet, ["connection"], in: [.connections],
      where: [.attribute("type", is: ["1"])], clause: "ECMA-376-1:2016 §18.13.1"),
    .element(
      "spreadsheet.connection-oledb", .spreadsheet, ["dbPr"], in: [.connections],
      where: [
        .contains("connection", any: ["Provider=", "provider="]),
        .containsNone("connection", of: ["Microsoft.Mashup", "MSOLAP"]),
      ], clause: "ECMA-376-1:2016 §18.13.3"),
    .element("spreadsheet.connection-olap", .spreadsheet, ["olapPr"], in: [.connections], clause: "ECMA-376-1:2016 §18.13.5"),
    .element("spreadsheet.connection-text", .spreadsheet, ["textPr"], in: [.connections], clause: "ECMA-376-1:2016 §18.13.12"),
    .element("spreadsheet.connection-web", .spreadsheet, ["webPr"], in: [.connections], clause: "ECMA-376-1:2016 §18.13.13"),
    .element(
      "spreadsheet.connection-refresh-on-open", .spreadsheet, ["connection", "pivotCacheDefinition"],
      in: [.connections, .pivotCache], where: [.attribute("refreshOnLoad", is: ["1", "true"])],
      clause: "ECMA-376-1:2016 §18.13.1, §18.10.1.67"),
    .relationship("spreadsheet.query-table", "queryTable", clause: "ECMA-376-1:2016 §18.12.4"),
    .element("spreadsheet.power-query", .mashup, ["DataMashup"], in: [.customXML], clause: "[MS-QDEFF] 2.2"),
    .relationship("spreadsheet.power-pivot-model", "powerPivotData", clause: "[MS-XLSX] 2.1.29"),
    .relationship("spreadsheet.xml-map", "xmlMaps", clause: "ECMA-376-1:2016 §12.3.6"),
  ]
}
