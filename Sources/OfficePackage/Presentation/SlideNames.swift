/// Local names that slides' readers tell apart by their text: a reader sees no element whose name is not known.
enum SlideNames {
  /// ECMA-376-1:2016 §19.3.1.50; [MS-PPTX] 2.2.1, 2.13.1.1.
  static let transitions = [
    "blinds", "checker", "circle", "comb", "cover", "cut", "diamond", "dissolve", "fade", "newsflash", "plus", "pull",
    "push", "random", "randomBar", "split", "strips", "wedge", "wheel", "wipe", "zoom",
    "vortex", "switch", "flip", "ripple", "honeycomb", "prism", "doors", "window", "ferris", "gallery", "conveyor",
    "pan", "glitter", "warp", "flythrough", "flash", "shred", "reveal", "wheelReverse", "morph",
  ]

  /// ECMA-376-1:2016 §20.1.8.26 (effectLst) and what it holds.
  static let effects = [
    "blur": SlideEffect.blur, "fillOverlay": .fillOverlay, "glow": .glow, "innerShdw": .innerShadow,
    "outerShdw": .shadow, "prstShdw": .shadow, "reflection": .reflection, "softEdge": .softEdge,
  ]

  /// [MS-ODRAWXML] 2.3: what `a14:imgEffect` holds.
  static let pictureEffects = [
    "artisticBlur", "artisticCement", "artisticChalkSketch", "artisticCrisscrossEtching", "artisticCutout",
    "artisticFilmGrain", "artisticGlass", "artisticGlowDiffused", "artisticGlowEdges", "artisticLightScreen",
    "artisticLineDrawing", "artisticMarker", "artisticMosiaicBubbles", "artisticPaintBrush", "artisticPaintStrokes",
    "artisticPastelsSmooth", "artisticPencilGrayscale", "artisticPencilSketch", "artisticPhotocopy",
    "artisticPlasticWrap", "artisticTexturizer", "artisticWatercolorSponge", "backgroundRemoval",
    "brightnessContrast", "colorTemperature", "saturation", "sharpenSoften",
  ]

  static let all = transitions + effects.keys.sorted() + pictureEffects
}
