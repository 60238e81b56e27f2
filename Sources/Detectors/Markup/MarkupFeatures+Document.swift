import OfficePackage

extension MarkupFeatures {
  private static let stories: [PartRole] = [.document, .story]

  static let document: [[MarkupFeature]] = [
    .relationship("document.document-tasks", "documenttasks", clause: "[MS-DOCX] 2.2.5"),
    // What is put in.
    .element("document.master-subdocument", .word, ["subDoc"], in: stories, clause: "ECMA-376-1:2016 §17.17.2.1"),
    .element(
      "document.ole-embedded-word", .office, ["OLEObject"], in: stories, where: [.attribute("Type", is: ["Embed"])],
      clause: "ECMA-376-4:2016 §19.3.1.30"),
    .element(
      "document.field-link", .office, ["OLEObject"], in: stories, where: [.attribute("Type", is: ["Link"])],
      clause: "ECMA-376-4:2016 §19.3.1.30"),
    .element("document.activex-word", .word, ["control"], in: stories, clause: "ECMA-376-1:2016 §17.3.3.3"),
    .element("document.smartart-word", .diagram, ["relIds"], in: stories, clause: "ECMA-376-1:2016 §21.4.2.20"),
    .element("document.chart-word", .chart, ["chart"], in: stories, clause: "ECMA-376-1:2016 §21.2.2.26"),
    .element("document.textbox-word", .wordShape, ["txbx"], in: stories, clause: "[MS-DOCX] 2.7.4.1"),
    .element("document.textbox-word", .vml, ["textbox"], in: stories, clause: "ECMA-376-4:2016 §19.1.2.22"),
    .element("document.equations-omml", .math, ["oMath"], in: stories, clause: "ECMA-376-1:2016 §22.1.2.77"),
    .element("document.ink-word", .word14, ["contentPart"], in: stories, clause: "[MS-DOCX] 2.6.1.4"),
    .element("document.bibliography", .bibliography, ["Source"], in: [.customXML], clause: "ECMA-376-1:2016 §22.6.2.59"),
    .relationship("document.glossary-building-blocks", "glossaryDocument", clause: "ECMA-376-1:2016 §17.12"),
    // Notes and marks.
    .element("document.footnotes", .word, ["footnoteReference"], in: stories, clause: "ECMA-376-1:2016 §17.11.14"),
    .element("document.endnotes", .word, ["endnoteReference"], in: stories, clause: "ECMA-376-1:2016 §17.11.7"),
    .element(
      "document.bookmarks", .word, ["bookmarkStart"], in: stories, where: [.beginsNot("name", .word, with: "_")],
      clause: "ECMA-376-1:2016 §17.13.6.2"),
    // Layout.
    .element(
      "document.hidden-text", .word, ["vanish"], in: stories, where: [.isOn("val", .word)], clause: "ECMA-376-1:2016 §17.3.2.41"),
    .element("document.line-numbers", .word, ["lnNumType"], in: stories, clause: "ECMA-376-1:2016 §17.6.8"),
    .element("document.page-borders", .word, ["pgBorders"], in: stories, clause: "ECMA-376-1:2016 §17.6.10"),
  ]

  static let documentSettings: [[MarkupFeature]] = [
    .element(
      "document.keymap-customizations", .wordCustomization, ["keymap"], in: [.customizations],
      clause: "[MS-OI29500] 3.1.2.1.1.8"),
  ]
}
