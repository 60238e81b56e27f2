import OfficePackage

extension MarkupFeatures {
  /// What floats over the cells.
  static let spreadsheetObjects: [[MarkupFeature]] = [
    .relationship("spreadsheet.smartart", "diagramData", clause: "ECMA-376-1:2016 §14.2.4"),
    .relationship(
      "spreadsheet.ole-embedded", "oleObject", "package", notFrom: [.chart, .chartEx], clause: "ECMA-376-1:2016 §18.3.1.59"),
    .element(
      "spreadsheet.cell-checkbox", .featureBags, ["bag"], in: [.featureBags], where: [.attribute("type", is: ["Checkbox"])],
      clause: "[MS-XLSX] 2.6.226"),
    .element("spreadsheet.note-legacy", .spreadsheet, ["comment"], in: [.sheetComments], clause: "ECMA-376-1:2016 §18.7.3"),
    .element(
      "spreadsheet.comment-threaded", .threadedComments, ["threadedComment"], in: [.threadedComments],
      clause: "[MS-XLSX] 2.6.205"),
    .element(
      "spreadsheet.comment-replies", .threadedComments, ["threadedComment"], in: [.threadedComments],
      where: [.notEmpty("parentId")], clause: "[MS-XLSX] 2.6.205"),
    .relationship("spreadsheet.linked-data-types", "rdSupportingPropertyBag", clause: "[MS-XLSX] 2.1.43"),
    .relationship("spreadsheet.images-in-cell", "rdRichValueWebImage", "richValueRel", clause: "[MS-XLSX] 2.1.48"),
  ]
}
