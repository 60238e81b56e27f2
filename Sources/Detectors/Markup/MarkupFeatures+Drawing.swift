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
      "spreadsheet.picture-effects", .drawing, ["grayscl", "duotone", "biLevel", "clrChange"], in: [.drawing],
      where: [.parent("blip")], clause: "ECMA-376-1:2016 §20.1.8.13"),
    .element(
      "spreadsheet.picture-effects", .drawing, ["lum"], in: [.drawing],
      where: [.parent("blip"), .hasAny(["bright", "contrast"], but: ["0", "0%"])], clause: "ECMA-376-1:2016 §20.1.8.42"),
    .element(
      "spreadsheet.picture-effects", .drawing, ["glow", "reflection", "softEdge", "bevelT", "bevelB"], in: [.drawing],
      clause: "ECMA-376-1:2016 §20.1.8.26, §20.1.5.9"),
    .element(
      "spreadsheet.picture-effects", .drawing, ["camera"], in: [.drawing],
      where: [.attributeIsNot("prst", in: ["orthographicFront"])], clause: "ECMA-376-1:2016 §20.1.5.5"),
    .element(
      "spreadsheet.comment-replies", .threadedComments, ["threadedComment"], in: [.threadedComments],
      where: [.notEmpty("parentId")], clause: "[MS-XLSX] 2.6.205"),
    .relationship("spreadsheet.linked-data-types", "rdSupportingPropertyBag", clause: "[MS-XLSX] 2.1.43"),
    .relationship("spreadsheet.images-in-cell", "rdRichValueWebImage", "richValueRel", clause: "[MS-XLSX] 2.1.48"),
  ]
}
