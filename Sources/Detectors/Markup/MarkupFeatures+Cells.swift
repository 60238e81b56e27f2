import OfficePackage

extension MarkupFeatures {
  private static let sheets: [PartRole] = [.worksheet, .macrosheet, .dialogsheet]

  /// What stands in sheets and in the workbook without being about data.
  static let spreadsheetCells: [[MarkupFeature]] = [
    .relationship("spreadsheet.dialog-sheet", "dialogsheet", clause: "ECMA-376-1:2016 §12.3.7, §18.3.1.34"),
    // Views.
    .element(
      "spreadsheet.freeze-split-panes", .spreadsheet, ["pane"], in: sheets, where: [.parent("sheetView")],
      clause: "ECMA-376-1:2016 §18.3.1.66"),
    .element(
      "spreadsheet.split-panes", .spreadsheet, ["pane"], in: sheets,
      where: [
        .parent("sheetView"), .beginsNot("state", with: "frozen"), .hasAny(["xSplit", "ySplit"], but: ["0"]),
      ],
      clause: "ECMA-376-1:2016 §18.3.1.66, §18.18.53"),
    .element(
      "spreadsheet.sheet-background", .spreadsheet, ["picture"], in: sheets, where: [.parent("worksheet")],
      clause: "ECMA-376-1:2016 §18.3.1.67"),
    .element("spreadsheet.cell-watches", .spreadsheet, ["cellWatch"], in: sheets, clause: "ECMA-376-1:2016 §18.3.1.8"),
    // Printing. Margins are not asked for: every producer writes them.
    .element(
      "spreadsheet.page-setup", .spreadsheet, ["pageSetup", "printOptions"], in: sheets,
      clause: "ECMA-376-1:2016 §18.3.1.63, §18.3.1.70"),
    .element(
      "spreadsheet.page-breaks", .spreadsheet, ["brk"], in: sheets, where: [.attribute("man", is: ["1", "true"])],
      clause: "ECMA-376-1:2016 §18.3.1.3"),
    .element(
      "spreadsheet.header-footer-pictures", .spreadsheet, ["legacyDrawingHF", "drawingHF"], in: sheets,
      clause: "ECMA-376-1:2016 §18.3.1.51, §18.3.1.37"),
    // Validations: what they say to the user, and whether they let pass what they find fault with.
    .element(
      "spreadsheet.dv-alert-styles", .spreadsheet, ["dataValidation"], in: sheets,
      where: [.hasAny(["promptTitle", "prompt", "errorTitle", "error", "errorStyle"], but: ["", "stop"])],
      clause: "ECMA-376-1:2016 §18.3.1.32"),
    .element(
      "spreadsheet.dv-alert-styles", .spreadsheet14, ["dataValidation"], in: sheets,
      where: [.hasAny(["promptTitle", "prompt", "errorTitle", "error", "errorStyle"], but: ["", "stop"])],
      clause: "[MS-XLSX] 2.6.53"),
    .element(
      "spreadsheet.dv-prompt-only", .spreadsheet, ["dataValidation"], in: sheets,
      where: [
        .hasAny(["promptTitle", "prompt"], but: [""]), .attribute("showInputMessage", is: ["1", "true"]),
        .isByDefault("type", is: "none"),
      ], clause: "ECMA-376-1:2016 §18.3.1.32, §18.18.21 (none)"),
    // Rules of 2010 in the extension list. Bars are not among them: each completes a bar of 2007.
    .element(
      "spreadsheet.cf-color-scale", .spreadsheet14, ["cfRule"], in: sheets,
      where: [.attribute("type", is: ["colorScale"])], clause: "[MS-XLSX] 2.6.45"),
    .element(
      "spreadsheet.cf-top-bottom-dup", .spreadsheet14, ["cfRule"], in: sheets,
      where: [.attribute("type", is: ["top10", "aboveAverage", "duplicateValues", "uniqueValues", "timePeriod"])],
      clause: "[MS-XLSX] 2.6.45"),
    .element(
      "spreadsheet.cf-basic-rules", .spreadsheet14, ["cfRule"], in: sheets,
      where: [
        .attributeIsNot(
          "type",
          in: [
            "colorScale", "dataBar", "iconSet", "top10", "aboveAverage", "duplicateValues", "uniqueValues", "timePeriod",
          ])
      ], clause: "[MS-XLSX] 2.6.45"),
    // Of earlier times.
    .element(
      "spreadsheet.web-publish", .spreadsheet, ["webPublishItem", "webPublishObject"], in: sheets + [.workbook],
      clause: "ECMA-376-1:2016 §18.3.1.97, §18.2.25"),
    .element(
      "spreadsheet.smart-tags", .spreadsheet, ["cellSmartTag", "smartTagType"], in: sheets + [.workbook],
      clause: "ECMA-376-1:2016 §18.3.1.7, §18.2.23"),
  ]

  static let packageExtras: [[MarkupFeature]] = [
    .relationship("package.qat-customization", "userCustomization", clause: "[MS-CUSTOMUI] 2.1"),
    .element(
      "package.signature-line", .office, ["signatureline"], in: [.vml, .document, .story],
      clause: "ECMA-376-4:2016 §19.2.2.25"),
  ]
}
