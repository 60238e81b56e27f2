import OfficePackage

extension MarkupFeatures {
  /// What floats over the cells.
  static let spreadsheetObjects: [[MarkupFeature]] = [
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
}
