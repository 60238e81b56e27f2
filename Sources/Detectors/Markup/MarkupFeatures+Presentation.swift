import OfficePackage

extension MarkupFeatures {
  private static let slides: [PartRole] = [.slide]

  static let presentation: [[MarkupFeature]] = [
    // Movement.
    // A transition without an effect only says when the next slide comes; LibreOffice writes one for every slide.
    .element(
      "presentation.transition-basic", .presentation,
      [
        "blinds", "checker", "circle", "comb", "cover", "cut", "diamond", "dissolve", "fade", "newsflash", "plus",
        "pull", "push", "random", "randomBar", "split", "strips", "wedge", "wheel", "wipe", "zoom",
      ], in: slides, where: [.parent("transition")], clause: "ECMA-376-1:2016 §19.3.1.50"),
    .element("presentation.transition-morph", .morph, ["morph"], in: slides, clause: "[MS-PPTX] 2.13.1.1"),
    .element(
      "presentation.transition-3d", .presentation14,
      [
        "vortex", "switch", "flip", "ripple", "honeycomb", "prism", "doors", "window", "ferris", "gallery", "conveyor",
        "pan", "glitter", "warp", "flythrough", "flash", "shred", "reveal", "wheelReverse",
      ], in: slides, where: [.parent("transition")], clause: "[MS-PPTX] 2.2.5"),
    .element("presentation.transition-3d", .presentation15, ["prstTrans"], in: slides, clause: "[MS-PPTX] 2.6.1.2"),
    .element("presentation.transition-sound", .presentation, ["sndAc"], in: slides, clause: "ECMA-376-1:2016 §19.5.69"),
    .element(
      "presentation.narration-timings", .presentation, ["transition"], in: slides, where: [.notEmpty("advTm")],
      clause: "ECMA-376-1:2016 §19.3.1.50"),
    .element(
      "presentation.animation-basic", .presentation, ["cTn"], in: slides,
      where: [.attribute("presetClass", is: ["entr", "exit", "emph"])], clause: "ECMA-376-1:2016 §19.5.33"),
    .element(
      "presentation.animation-motion-trigger", .presentation, ["animMotion"], in: slides, clause: "ECMA-376-1:2016 §19.5.4"),
    // Media and objects.
    .relationship("presentation.audio-embedded", "audio", clause: "ECMA-376-1:2016 §15.2.2"),
    .relationship("presentation.video-embedded", "video", clause: "ECMA-376-1:2016 §15.2.17"),
    .relationship("presentation.media-linked", "audio", "video", external: true, clause: "ECMA-376-1:2016 §15.2.2, §15.2.17"),
    .element(
      "presentation.ole-embedded-ppt", .presentation, ["embed"], in: slides, where: [.parent("oleObj")],
      clause: "ECMA-376-1:2016 §19.3.2.3"),
    .element(
      "presentation.ole-linked-ppt", .presentation, ["link"], in: slides, where: [.parent("oleObj")],
      clause: "ECMA-376-1:2016 §19.3.2.3"),
    .element("presentation.activex-ppt", .presentation, ["control"], in: slides, clause: "ECMA-376-1:2016 §19.3.2.1"),
    .element("presentation.smartart-ppt", .diagram, ["relIds"], in: slides, clause: "ECMA-376-1:2016 §21.4.2.20"),
    .element("presentation.chart-ppt", .chart, ["chart"], in: slides, clause: "ECMA-376-1:2016 §21.2.2.26"),
    .element("presentation.table-ppt", .drawing, ["tbl"], in: slides, clause: "ECMA-376-1:2016 §21.1.3.13"),
    // The element is that of the standard, its properties are those of 2010.
    .element("presentation.ink-ppt", .presentation, ["contentPart"], in: slides, clause: "[MS-ODRAWXML] 3.2"),
    .element("presentation.model-3d", .model3D, ["model3d"], in: slides, clause: "[MS-ODRAWXML] 2.28"),
    // Extension elements whose namespaces differ by version: told by their names alone.
    .element("presentation.zoom-slides", .none, ["sldZm", "sectionZm", "summaryZm"], in: slides, clause: "[MS-PPTX] 2.17"),
    // Actions.
    .element(
      "presentation.action-run-program", .drawing, ["hlinkClick", "hlinkHover", "hlinkMouseOver"], in: slides,
      where: [.begins("action", with: ["ppaction://program", "ppaction://hlinkfile"])], clause: "[MS-OE376] 2.1.1217"),
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
    .element(
      "presentation.show-settings-kiosk", .presentation, ["kiosk"], in: [.presentationProperties],
      clause: "ECMA-376-1:2016 §19.2.1.18"),
    .element(
      "presentation.hidden-slides", .presentation, ["sld"], in: slides, where: [.attribute("show", is: ["0", "false"])],
      clause: "ECMA-376-1:2016 §19.3.1.38"),
    .relationship("presentation.notes-pages", "notesSlide", notFrom: [.notesSlide, .other], clause: "ECMA-376-1:2016 §13.3.5"),
    .relationship("presentation.handout-master", "handoutMaster", clause: "ECMA-376-1:2016 §13.3.3"),
    .relationship("presentation.addin-tags", "tags", clause: "ECMA-376-1:2016 §13.3.12"),
    .element("presentation.comments-legacy-ppt", .presentation, ["cm"], in: [.slideComments], clause: "ECMA-376-1:2016 §19.4.3"),
    // [MS-PPTX] puts modern comments into namespaces of their own, by version.
    .element("presentation.comments-modern-ppt", .none, ["cm"], in: [.slideComments], clause: "[MS-PPTX] 2.19.3.3"),
  ]
}
