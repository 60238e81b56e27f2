import OfficePackage

/// Names of the effects that programs offer, by class and number. The standard leaves the numbers to the application
/// (ECMA-376-1:2016 §19.5.33, presetID); these are as PowerPoint writes and LibreOffice reads them.
enum AnimationPreset {
  static func name(_ animation: SlideAnimation) -> String? {
    guard let preset = animation.preset else { return nil }
    switch animation.presetClass {
    case .entrance, .exit: return appearing[preset]
    case .emphasis: return emphasis[preset]
    default: return nil
    }
  }

  /// All of them.
  static let names = Set(appearing.values).union(emphasis.values).sorted()

  private static let appearing: [Int: String] = [
    1: "appear", 2: "fly", 3: "blinds", 4: "box", 5: "checkerboard", 6: "circle", 7: "crawl", 8: "diamond",
    9: "dissolve", 10: "fade", 11: "flash-once", 12: "peek", 13: "plus", 14: "random-bars", 15: "spiral", 16: "split",
    17: "stretch", 18: "strips", 19: "swivel", 20: "wedge", 21: "wheel", 22: "wipe", 23: "zoom", 24: "random",
    29: "ease", 30: "float", 31: "grow-and-turn", 35: "pinwheel", 37: "rise", 52: "curve", 53: "fade-and-zoom",
    54: "glide", 55: "expand", 56: "flip", 58: "fold",
  ]

  private static let emphasis: [Int: String] = [
    1: "fill-colour", 2: "font", 3: "font-colour", 4: "font-size", 5: "font-style", 6: "grow-or-shrink",
    7: "line-colour", 8: "spin", 9: "transparency", 10: "bold-flash", 14: "blast", 15: "bold-reveal",
    16: "colour-by-word", 18: "underline", 19: "colour-blend", 20: "colour-by-letter",
  ]
}

extension SlideAnimation {
  /// Appearing and going by the effects that nearly all programs have: at once, flying, fading, by size.
  var isUsual: Bool {
    guard presetClass == .entrance || presetClass == .exit, let name = AnimationPreset.name(self) else { return false }
    return ["appear", "fly", "fade", "zoom"].contains(name)
  }
}
