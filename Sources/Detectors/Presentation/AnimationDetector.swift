import InventoryModel
import OfficePackage

/// What moves on slides: effects by their preset, motion paths, effects that wait for a click on another shape, text that
/// comes letter by letter, and animations of the pieces of charts and diagrams.
final class AnimationDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.animation", subject: "class of the effect", subjects: .cases(of: SlideAnimation.Class.self),
      unit: "effects", attributes: ["name", "place", "preset"],
      values: ["name": AnimationPreset.names, "place": SlideLayer.places], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §19.5.33, §19.7.41"),
    FactKindDefinition(
      kind: "presentation.animation-basic", unit: "effects", attributes: ["place", "usual"],
      values: ["place": SlideLayer.places, "usual": .booleans], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §19.5.33"),
    define("presentation.animation-motion-trigger", "ECMA-376-1:2016 §19.5.4, §19.7.37"),
    define("presentation.animation-by-letter", "ECMA-376-1:2016 §19.5.49"),
    define("presentation.animation-chart-smartart", "ECMA-376-1:2016 §19.5.13, §19.5.16, §20.1.2.2.3, §20.1.2.2.4"),
  ]

  private static func define(_ kind: FactKind, _ source: String) -> FactKindDefinition {
    FactKindDefinition(
      kind: kind, unit: "effects", attributes: ["place"], values: ["place": SlideLayer.places],
      formats: Formats.presentation, source: source)
  }

  private struct Key: Hashable {
    var animation: SlideAnimation
    var layer: SlideLayer
  }

  /// At most seven classes with 257 presets each, on three layers.
  private var effects: [Key: Tally] = [:]
  private var basic: LayeredTallies
  private var advanced: LayeredTallies
  private var pieces: LayeredTallies
  private var spelled: LayeredTallies
  private let limit: Int
  private static let usual = "usual"

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    basic = LayeredTallies(places: limit)
    advanced = LayeredTallies(places: limit)
    pieces = LayeredTallies(places: limit)
    spelled = LayeredTallies(places: limit)
  }

  func slideEnded(_ traits: SlideTraits) {
    let content = traits.content
    for (animation, count) in content.animations {
      effects[Key(animation: animation, layer: SlideLayer(traits.role)), default: Tally()]
        .add(count, at: traits.place, limit: limit)
      guard [.entrance, .exit, .emphasis].contains(animation.presetClass) else { continue }
      basic.add(animation.isUsual ? Self.usual : "", count, in: traits.role, at: traits.place)
    }
    advanced.add("", content.motionPaths + content.triggered, in: traits.role, at: traits.place)
    pieces.add("", content.builtParts, in: traits.role, at: traits.place)
    spelled.add("", content.spelled, in: traits.role, at: traits.place)
  }

  func facts() -> [Fact] {
    let all = effects.map { key, tally in
      var attributes = key.layer.attributes
      if let preset = key.animation.preset { attributes["preset"] = .integer(preset) }
      if let name = AnimationPreset.name(key.animation) { attributes["name"] = .string(name) }
      return tally.fact(
        "presentation.animation", subject: key.animation.presetClass.rawValue, attributes: attributes)
    }
    let simple = basic.facts("presentation.animation-basic").map { fact in
      var fact = fact
      fact.attributes["usual"] = .boolean(fact.subject == Self.usual)
      fact.subject = ""
      return fact
    }
    return all + simple + advanced.facts("presentation.animation-motion-trigger")
      + pieces.facts("presentation.animation-chart-smartart") + spelled.facts("presentation.animation-by-letter")
  }
}
