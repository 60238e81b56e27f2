import OfficePackage

extension MarkupFeatures {
  /// What the workbook part says of the whole.
  static let spreadsheetWorkbook: [[MarkupFeature]] = [
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
    .element("spreadsheet.custom-views", .spreadsheet, ["customWorkbookView"], in: [.workbook], clause: "ECMA-376-1:2016 §18.2.3"),
    .element(
      "spreadsheet.server-view", .spreadsheet, ["workbookPr"], in: [.workbook],
      where: [.attribute("publishItems", is: ["1", "true"])], clause: "ECMA-376-1:2016 §18.2.28"),
    .element(
      "spreadsheet.server-view", .spreadsheet, ["sheetPr"], in: [.worksheet, .macrosheet, .dialogsheet, .chartsheet],
      where: [.attribute("published", is: ["0", "false"])], clause: "ECMA-376-1:2016 §18.3.1.82"),
    .relationship("spreadsheet.shared-workbook-legacy", "revisionHeaders", clause: "ECMA-376-1:2016 §12.3.16"),
    .relationship("spreadsheet.external-link-missing-path", "xlPathMissing", external: true, clause: "[MS-OI29500] 2.1.623"),
  ]
}
