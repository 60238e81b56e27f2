import OfficePackage

extension MarkupFeatures {
  private static let stories: [PartRole] = [.document, .story]

  /// How text is set and what floats beside it.
  static let documentLayout: [[MarkupFeature]] = [
    .element(
      "document.equations-legacy", .office, ["OLEObject"], in: stories,
      where: [.begins("ProgID", with: ["Equation.", "MathType"])], clause: "ISO/IEC 29500-4:2016 §19.3.1.30"),
    .element("document.chart-word", .chartExtended, ["chart"], in: stories, clause: "[MS-ODRAWXML] 2.24.3.11"),
    .element("document.model-3d", .model3D, ["model3d"], in: stories, clause: "[MS-ODRAWXML] 2.28"),
    // An extension of its own namespace: told by its name alone.
    .element("document.online-video", .none, ["webVideoPr"], in: stories, clause: "[MS-DOCX] 2.10"),
    .element(
      "document.floating-image-wrap", .wordDrawing, ["wrapTight", "wrapThrough"], in: stories,
      clause: "ECMA-376-1:2016 §20.4.2.18, §20.4.2.19"),
    .element(
      "document.floating-image-wrap", .wordVML, ["wrap"], in: stories,
      where: [.attribute("type", is: ["tight", "through"])], clause: "ISO/IEC 29500-4:2016 §19.3.2.6"),
    .element(
      "document.distributed-text", .word, ["jc"], in: stories,
      where: [
        .parent("pPr"),
        .attribute("val", .word, is: ["distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida"]),
      ], clause: "ECMA-376-1:2016 §17.3.1.13, §17.18.44"),
    .element("document.comment-pictures", .drawing, ["blip"], in: [.wordComments], clause: "ECMA-376-1:2016 §20.1.8.13"),
    .element("document.comment-pictures", .vml, ["imagedata"], in: [.wordComments], clause: "ISO/IEC 29500-4:2016 §19.1.2.11"),
    .element("document.comment-tables", .word, ["tbl"], in: [.wordComments], clause: "ECMA-376-1:2016 §17.4.37, §17.13.4.2"),
    // Handwriting: Word keeps a picture of it beside the strokes.
    .element("document.comment-ink", .office, ["ink"], in: [.wordComments], clause: "ISO/IEC 29500:2008 §14.2.2.15 (ink)"),
    .element("document.comment-ink", .word14, ["contentPart"], in: [.wordComments], clause: "[MS-DOCX] 2.6.1.4"),
    .element(
      "document.content-control-cells", .word, ["sdt"], in: stories, where: [.parent("tbl")], clause: "ECMA-376-1:2016 §17.5.2.30"),
    .element(
      "document.content-control-cells", .word, ["sdt"], in: stories, where: [.parent("tr")], clause: "ECMA-376-1:2016 §17.5.2.32"),
    .element(
      "document.picture-in-space", .drawing, ["camera"], in: stories,
      where: [.attributeIsNot("prst", in: ["orthographicFront", ""])], clause: "ECMA-376-1:2016 §20.1.5.5, §20.1.10.47"),
    .element(
      "document.textbox-tables", .word, ["tbl"], in: stories, where: [.parent("txbxContent")],
      clause: "ECMA-376-1:2016 §17.4.37; [MS-DOCX] 2.7.4.1 (txbx)"),
    .element("document.alignment-tabs", .word, ["ptab"], in: stories, clause: "ECMA-376-1:2016 §17.3.3.23"),
    // Kerning of size zero is none. What templates of Word set for all text (from one point on, and ligatures by context)
    // nobody chose, and LibreOffice writes it out at every run.
    .element(
      "document.kerning-typography", .word, ["kern"], in: stories,
      where: [.parent("rPr"), .attributeIsNot("val", .word, in: ["0", "1", "2"])], clause: "ECMA-376-1:2016 §17.3.2.19"),
    .element(
      "document.kerning-typography", .word14, ["ligatures"], in: stories,
      where: [.attributeIsNot("val", .word14, in: ["none", "standardContextual"])], clause: "[MS-DOCX] 2.6.1.9"),
    .element(
      "document.kerning-typography", .word14, ["numForm", "numSpacing"], in: stories,
      where: [.attributeIsNot("val", .word14, in: ["default"])], clause: "[MS-DOCX] 2.6.1.11, 2.6.1.12"),
    .element("document.kerning-typography", .word14, ["styleSet"], in: stories, clause: "[MS-DOCX] 2.6.1.17"),
    .element(
      "document.kerning-typography", .word14, ["cntxtAlts"], in: stories, where: [.isOn("val", .word14)],
      clause: "[MS-DOCX] 2.6.1.5"),
    // Scripts that run from right to left, and down the page.
    .element(
      "document.rtl-text", .word, ["rtl"], in: stories, where: [.parent("rPr"), .isOn("val", .word)],
      clause: "ECMA-376-1:2016 §17.3.2.30"),
    .element(
      "document.rtl-text", .word, ["bidi"], in: stories, where: [.parent("pPr"), .isOn("val", .word)],
      clause: "ECMA-376-1:2016 §17.3.1.6"),
    .element(
      "document.rtl-text", .word, ["bidiVisual"], in: stories, where: [.isOn("val", .word)],
      clause: "ECMA-376-1:2016 §17.4.1"),
    .element(
      "document.vertical-text", .word, ["textDirection"], in: stories,
      where: [
        .attribute(
          "val", .word, is: ["tbRl", "btLr", "lrTbV", "tbRlV", "tbLrV", "rl", "lr", "tbV", "rlV", "lrV"])
      ], clause: "ECMA-376-1:2016 §17.18.93"),
    .element(
      "document.vertical-text", .word, ["eastAsianLayout"], in: stories,
      where: [.hasAny(["combine", "vert"], .word, but: ["0", "false", "off"])], clause: "ECMA-376-1:2016 §17.3.2.10"),
    .element("document.vertical-text", .word, ["ruby"], in: stories, clause: "ECMA-376-1:2016 §17.3.3.25"),
    .element(
      "document.vertical-text", .wordShape, ["bodyPr"], in: stories, where: [.attributeIsNot("vert", in: ["horz"])],
      clause: "ECMA-376-1:2016 §20.1.10.83"),
    .element(
      "document.vertical-text", .vml, ["textbox"], in: stories,
      where: [.contains("style", any: ["layout-flow:vertical"])], clause: "ISO/IEC 29500-4:2016 §19.1.2.22"),
    // Marks of schemas of before 2010: Word opens such documents without them.
    .element("document.custom-xml-markup", .word, ["customXml"], in: stories, clause: "ECMA-376-1:2016 §17.5.1"),
    .element("document.smart-tags", .word, ["smartTag"], in: stories, clause: "ECMA-376-1:2016 §17.5.1.9"),
    .element(
      "document.custom-xml-schema", .word, ["attachedSchema"], in: [.settings], clause: "ECMA-376-1:2016 §17.15.1.5"),
    // Notes that are numbered or placed otherwise than through the document, at the foot of the page.
    .element(
      "document.note-numbering", .word, ["numRestart"], in: [.document, .settings],
      where: [.attributeIsNot("val", .word, in: ["continuous"])], clause: "ECMA-376-1:2016 §17.11.19"),
    .element(
      "document.note-numbering", .word, ["pos"], in: [.document, .settings],
      where: [.parent("footnotePr"), .attributeIsNot("val", .word, in: ["pageBottom"])], clause: "ECMA-376-1:2016 §17.11.21"),
    .element(
      "document.note-numbering", .word, ["pos"], in: [.document, .settings],
      where: [.parent("endnotePr"), .attributeIsNot("val", .word, in: ["docEnd"])], clause: "ECMA-376-1:2016 §17.11.22"),
    // Pages that are numbered in other numerals than 1, 2, 3.
    .element(
      "document.page-number-style", .word, ["pgNumType"], in: [.document],
      where: [.hasAny(["fmt"], .word, but: ["decimal", ""]), .ancestorIsNot(2, ["sectPrChange"])],
      clause: "ECMA-376-1:2016 §17.6.12, §17.18.59"),
    .element("document.note-tables", .word, ["tbl"], in: stories, where: [.parent("footnote")], clause: "ECMA-376-1:2016 §17.11.10"),
    .element("document.note-tables", .word, ["tbl"], in: stories, where: [.parent("endnote")], clause: "ECMA-376-1:2016 §17.11.2"),
    // Borders of tables that are more than one line, or carved.
    bordersOfSeveralLines("tblBorders", clause: "ECMA-376-1:2016 §17.4.38, §17.18.2"),
    bordersOfSeveralLines("tcBorders", clause: "ECMA-376-1:2016 §17.4.66, §17.18.2"),
    .element(
      "document.cell-patterns", .word, ["shd"], in: stories,
      where: [
        .parent("tcPr"), .hasAny(["val"], .word, but: ["clear", "nil", "solid", ""]), .ancestorIsNot(2, ["tcPrChange"]),
      ],
      clause: "ECMA-376-1:2016 §17.4.32, §17.18.78"),
    // Pictures in other colours or with effects; shadows and other effects of shapes.
    .element(
      "document.drawing-effects", .drawing, ["duotone", "biLevel", "grayscl", "clrChange"], in: stories,
      where: [.parent("blip")], clause: "ECMA-376-1:2016 §20.1.8.13"),
    .element(
      "document.drawing-effects", .drawing,
      ["glow", "outerShdw", "innerShdw", "prstShdw", "reflection", "softEdge"], in: stories, where: [.parent("effectLst")],
      clause: "ECMA-376-1:2016 §20.1.8.26"),
  ]

  private static func bordersOfSeveralLines(_ parent: String, clause: String) -> [MarkupFeature] {
    .element(
      "document.table-border-lines", .word, ["top", "left", "start", "bottom", "right", "end", "insideH", "insideV"], in: stories,
      where: [
        .parent(parent), .ancestorIsNot(3, ["tblPrChange", "tblPrExChange", "tcPrChange"]),
        .attribute(
          "val", .word,
          is: [
            "double", "triple", "wave", "doubleWave", "inset", "outset", "threeDEmboss", "threeDEngrave", "dashDotStroked",
          ] + ["thinThick", "thickThin", "thinThickThin"].flatMap { kind in
            ["SmallGap", "MediumGap", "LargeGap"].map { kind + $0 }
          }),
      ], clause: clause)
  }
}
