import OfficePackage

extension MarkupFeatures {
  private static let stories: [PartRole] = [.document, .story]

  static let document: [[MarkupFeature]] = [
    .element(
      "document.tracked-changes", .word,
      [
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange",
        "tcPrChange", "cellIns", "cellDel", "numberingChange",
      ], in: stories, clause: "ECMA-376-1:2016 §17.13.5"),
    .element("document.comments", .word, ["comment"], in: [.wordComments], clause: "ECMA-376-1:2016 §17.13.4.2"),
    .relationship("document.comments-threaded", "commentsExtended", clause: "[MS-DOCX] 2.5.1.1"),
    .relationship("document.document-tasks", "documenttasks", clause: "[MS-DOCX] 2.2.5"),
    // Content controls.
    .element(
      "document.content-control-text", .word, ["text", "richText"], in: stories, where: [.parent("sdtPr")],
      clause: "ECMA-376-1:2016 §17.5.2.44"),
    .element(
      "document.content-control-list", .word, ["dropDownList", "comboBox", "date", "picture"], in: stories,
      where: [.parent("sdtPr")], clause: "ECMA-376-1:2016 §17.5.2.15"),
    .element(
      "document.content-control-list", .word14, ["checkbox"], in: stories, where: [.parent("sdtPr")],
      clause: "[MS-DOCX] 2.6.1.10"),
    .element("document.content-control-repeating", .word15, ["repeatingSection"], in: stories, clause: "[MS-DOCX] 2.5.4.8"),
    .element(
      "document.content-control-locked", .word, ["lock"], in: stories,
      where: [.parent("sdtPr"), .attributeIsNot("val", .word, in: ["unlocked"])], clause: "ECMA-376-1:2016 §17.5.2.23"),
    .element("document.content-control-databound", .word, ["dataBinding"], in: stories, clause: "ECMA-376-1:2016 §17.5.2.6"),
    .element("document.protection-ranges", .word, ["permStart"], in: stories, clause: "ECMA-376-1:2016 §17.13.7.2"),
    // What is put in.
    .element("document.master-subdocument", .word, ["subDoc"], in: stories, clause: "ECMA-376-1:2016 §17.17.2.1"),
    .element("document.altchunk", .word, ["altChunk"], in: stories, clause: "ECMA-376-1:2016 §17.17.2.1"),
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
    .element(
      "document.watermark", .vml, ["shape"], in: stories, where: [.begins("id", with: ["PowerPlusWaterMarkObject"])],
      clause: "ECMA-376-4:2016 §19.1.2.19"),
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
    .element("document.drop-cap-frames", .word, ["framePr"], in: stories, clause: "ECMA-376-1:2016 §17.3.1.11"),
    .element("document.page-color", .word, ["background"], in: [.document], clause: "ECMA-376-1:2016 §17.2.1"),
    .element(
      "document.columns", .word, ["cols"], in: stories, where: [.attributeIsNot("num", .word, in: ["1"])],
      clause: "ECMA-376-1:2016 §17.6.4"),
  ]

  static let documentSettings: [[MarkupFeature]] = [
    .element(
      "document.protection-forms", .word, ["documentProtection"], in: [.settings],
      where: [
        .attribute("edit", .word, is: ["forms"]), .attribute("enforcement", .word, is: ["1", "true", "on"]),
      ], clause: "ECMA-376-1:2016 §17.15.1.29"),
    .element(
      "document.protection-readonly", .word, ["documentProtection"], in: [.settings],
      where: [
        .attribute("edit", .word, is: ["readOnly", "comments", "trackedChanges"]),
        .attribute("enforcement", .word, is: ["1", "true", "on"]),
      ], clause: "ECMA-376-1:2016 §17.15.1.29"),
    .element("document.write-protection", .word, ["writeProtection"], in: [.settings], clause: "ECMA-376-1:2016 §17.15.1.93"),
    .element(
      "document.keymap-customizations", .wordCustomization, ["keymap"], in: [.customizations],
      clause: "[MS-OI29500] 3.1.2.1.1.8"),
    .element(
      "document.hyphenation", .word, ["autoHyphenation"], in: [.settings], where: [.isOn("val", .word)],
      clause: "ECMA-376-1:2016 §17.15.1.10"),
    .element(
      "document.compat-mode", .word, ["compatSetting"], in: [.settings],
      where: [
        .attribute("name", .word, is: ["compatibilityMode"]), .attribute("val", .word, is: ["11", "12", "14"]),
      ], clause: "[MS-DOCX] 2.3.3"),
  ]
}
