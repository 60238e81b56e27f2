import OfficePackage

extension MarkupFeatures {
  private static let slides: [PartRole] = [.slide]

  static let presentation: [[MarkupFeature]] = [
    // Objects. Transitions, animations, media, comments: the detectors in `Presentation`.
    .element(
      "presentation.ole-embedded-ppt", .presentation, ["embed"], in: slides, where: [.parent("oleObj")],
      clause: "ECMA-376-1:2016 §19.3.2.3"),
    .element(
      "presentation.ole-linked-ppt", .presentation, ["link"], in: slides, where: [.parent("oleObj")],
      clause: "ECMA-376-1:2016 §19.3.2.3"),
    .element("presentation.audio-disc", .drawing, ["audioCd"], in: slides, clause: "ECMA-376-1:2016 §20.1.3.1"),
    .element("presentation.activex-ppt", .presentation, ["control"], in: slides, clause: "ECMA-376-1:2016 §19.3.2.1"),
    .element("presentation.smartart-ppt", .diagram, ["relIds"], in: slides, clause: "ECMA-376-1:2016 §21.4.2.20"),
    .element("presentation.chart-ppt", .chart, ["chart"], in: slides, clause: "ECMA-376-1:2016 §21.2.2.26"),
    .element("presentation.chart-ppt", .chartExtended, ["chart"], in: slides, clause: "[MS-ODRAWXML] 2.24.3.11"),
    .element("presentation.table-ppt", .drawing, ["tbl"], in: slides, clause: "ECMA-376-1:2016 §21.1.3.13"),
    .element(
      "presentation.table-turned-text", .drawing, ["tcPr"], in: slides,
      where: [.hasAny(["vert"], but: ["", "horz"])], clause: "ECMA-376-1:2016 §21.1.3.17 (vert), §20.1.10.83"),
    .element(
      "presentation.tiled-fills", .drawing, ["tile"], in: slides, where: [.parent("blipFill")],
      clause: "ECMA-376-1:2016 §20.1.8.58 (tile), §20.1.8.14 (blipFill)"),
    .element(
      "presentation.gradient-outlines", .drawing, ["gradFill"], in: slides, where: [.parent("ln")],
      clause: "ECMA-376-1:2016 §20.1.2.2.24 (ln), §20.1.8.33 (gradFill)"),
    .element(
      "presentation.pattern-fills", .drawing, ["pattFill"], in: slides, where: [.parent("spPr")],
      clause: "ECMA-376-1:2016 §20.1.8.47 (pattFill)"),
    .element(
      "presentation.background-fills", .presentation, ["sp"], in: slides, where: [.attribute("useBgFill", is: ["1", "true"])],
      clause: "ECMA-376-1:2016 §19.3.1.43 (useBgFill)"),
    .element(
      "presentation.filled-text", .drawing, ["gradFill", "pattFill", "blipFill"], in: slides, where: [.parent("rPr")],
      clause: "ECMA-376-1:2016 §21.1.2.3.9 (rPr), §20.1.8.33, §20.1.8.47, §20.1.8.14"),
    .element(
      "presentation.text-columns", .drawing, ["bodyPr"], in: [.slide, .slideLayout],
      where: [.hasAny(["numCol"], but: ["0", "1"])], clause: "ECMA-376-1:2016 §21.1.2.1.1 (numCol)"),
    .element(
      "presentation.date-fields", .drawing, ["fld"], in: slides, where: [.begins("type", with: ["datetime"])],
      clause: "ECMA-376-1:2016 §21.1.2.2.4 (fld)"),
    .element(
      "presentation.picture-bullets", .drawing, ["buBlip"], in: slides, clause: "ECMA-376-1:2016 §21.1.2.4.2"),
    // The element is that of the standard, its properties are those of 2010.
    .element("presentation.ink-ppt", .presentation, ["contentPart"], in: slides, clause: "[MS-ODRAWXML] 3.2"),
    // Ink of PowerPoint 2003 and 2007: strokes of a drawing beside the slide, without a picture of them.
    .element("presentation.ink-vml", .office, ["ink"], in: [.vml], clause: "ISO/IEC 29500:2008 §14.2.2.15 (ink)"),
    .element("presentation.model-3d", .model3D, ["model3d"], in: slides, clause: "[MS-ODRAWXML] 2.28"),
    .element(
      "presentation.equations-ppt", .math, ["oMath"], in: slides, clause: "ECMA-376-1:2016 §22.1.2.77; [MS-ODRAWXML] 2.7.1"),
    .element(
      "presentation.svg-icons", .svg, ["svgBlip"], in: [.slide, .slideLayout, .slideMaster], clause: "[MS-ODRAWXML] 2.19"),
    // Actions.
    .element(
      "presentation.action-run-program", .drawing, ["hlinkClick", "hlinkHover", "hlinkMouseOver"], in: slides,
      where: [.begins("action", with: ["ppaction://program", "ppaction://hlinkfile", "ppaction://hlinkpres"])],
      clause: "[MS-OE376] 2.1.1217"),
    .element(
      "presentation.action-slide-jump", .drawing, ["hlinkClick", "hlinkHover", "hlinkMouseOver"], in: slides,
      where: [.begins("action", with: ["ppaction://hlinksldjump", "ppaction://hlinkshowjump"])], clause: "[MS-OE376] 2.1.1217"),
    // The presentation.
    .element("presentation.custom-show", .presentation, ["custShow"], in: [.presentation], clause: "ECMA-376-1:2016 §19.2.1.8"),
    .element("presentation.sections-ppt", .presentation14, ["section"], in: [.presentation], clause: "[MS-PPTX] 2.2.7.3"),
    .element(
      "presentation.password-modify-ppt", .presentation, ["modifyVerifier"], in: [.presentation],
      clause: "ECMA-376-1:2016 §19.2.1.19"),
    .element(
      "presentation.fonts-embedded-ppt", .presentation, ["embeddedFont"], in: [.presentation],
      clause: "ECMA-376-1:2016 §19.2.1.11"),
    // How the show runs, where it is another way than PowerPoint’s own: by itself, in part, in a loop. In a window it runs anyway.
    .element(
      "presentation.show-settings-kiosk", .presentation, ["kiosk", "sldRg", "custShow"],
      in: [.presentationProperties], where: [.parent("showPr")], clause: "ECMA-376-1:2016 §19.2.1.18, §19.2.1.30"),
    .element(
      "presentation.show-settings-kiosk", .presentation, ["showPr"], in: [.presentationProperties],
      where: [.attribute("loop", is: ["1", "true"])], clause: "ECMA-376-1:2016 §19.2.1.30"),
    .element(
      "presentation.show-settings-kiosk", .presentation, ["showPr"], in: [.presentationProperties],
      where: [.attribute("showAnimation", is: ["0", "false"])], clause: "ECMA-376-1:2016 §19.2.1.30"),
    .element(
      "presentation.show-settings-kiosk", .presentation, ["showPr"], in: [.presentationProperties],
      where: [.attribute("useTimings", is: ["0", "false"])], clause: "ECMA-376-1:2016 §19.2.1.30"),
    .element(
      "presentation.hidden-slides", .presentation, ["sld"], in: slides, where: [.attribute("show", is: ["0", "false"])],
      clause: "ECMA-376-1:2016 §19.3.1.38"),
    .relationship("presentation.notes-pages", "notesSlide", notFrom: [.notesSlide, .other], clause: "ECMA-376-1:2016 §13.3.5"),
    .relationship("presentation.handout-master", "handoutMaster", clause: "ECMA-376-1:2016 §13.3.3"),
    .relationship("presentation.addin-tags", "tags", clause: "ECMA-376-1:2016 §13.3.12"),
    .relationship("presentation.slide-library-link", "slideUpdateInfo", clause: "ECMA-376-1:2016 §13.3.11"),
  ]
}
