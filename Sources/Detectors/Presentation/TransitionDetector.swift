import InventoryModel
import OfficePackage

/// How slides follow each other: the kind of each transition, its sound, and times after which the next slide comes.
final class TransitionDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.transition", subject: "effect: fade, push, morph, vortex …", unit: "slides",
      attributes: ["class", "place"],
      values: ["class": .cases(of: SlideTransition.Family.self), "place": SlideLayer.places],
      formats: Formats.presentation,
      source: "ECMA-376-1:2016 §19.3.1.50; [MS-PPTX] 2.2.1"),
    define("presentation.transition-basic", "ECMA-376-1:2016 §19.3.1.50"),
    define("presentation.transition-morph", "[MS-PPTX] 2.13.1.1"),
    define("presentation.transition-3d", "[MS-PPTX] 2.2.5, 2.6.1.2"),
    FactKindDefinition(
      kind: "presentation.transition-sound", unit: "sounds", attributes: ["place"],
      values: ["place": SlideLayer.places], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §19.5.69, §19.5.70"),
    FactKindDefinition(
      kind: "presentation.narration-timings", unit: "slides", attributes: ["kind", "place"],
      values: ["kind": ["narration", "timing"], "place": SlideLayer.places],
      formats: Formats.presentation, source: "ECMA-376-1:2016 §19.3.1.50, §19.5.7"),
  ]

  private static func define(_ kind: FactKind, _ source: String) -> FactKindDefinition {
    FactKindDefinition(
      kind: kind, unit: "slides", attributes: ["place"], values: ["place": SlideLayer.places],
      formats: Formats.presentation, source: source)
  }

  private var effects: [SlideTransition.Family: LayeredTallies] = [:]
  private var families: [SlideTransition.Family: LayeredTallies] = [:]
  private var sounds: LayeredTallies
  private var timings: LayeredTallies
  private let limit: Int

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    sounds = LayeredTallies(places: limit)
    timings = LayeredTallies(places: limit)
  }

  func slideEnded(_ traits: SlideTraits) {
    let content = traits.content
    if let transition = content.transition {
      let none = LayeredTallies(places: limit)
      effects[transition.family, default: none].add(transition.name, in: traits.role, at: traits.place)
      families[transition.family, default: none].add(in: traits.role, at: traits.place)
    }
    sounds.add("", content.sounds, in: traits.role, at: traits.place)
    if content.isTimed { timings.add("timing", in: traits.role, at: traits.place) }
    if content.narrations > 0 { timings.add("narration", in: traits.role, at: traits.place) }
  }

  private static let kinds: [SlideTransition.Family: FactKind] = [
    .basic: "presentation.transition-basic", .morph: "presentation.transition-morph",
    .extended: "presentation.transition-3d",
  ]

  func facts() -> [Fact] {
    var facts = effects.flatMap { family, tallies in
      tallies.facts("presentation.transition").map { fact in
        var fact = fact
        fact.attributes["class"] = .string(family.rawValue)
        return fact
      }
    }
    for (family, tallies) in families {
      if let kind = Self.kinds[family] { facts += tallies.facts(kind) }
    }
    facts += sounds.facts("presentation.transition-sound")
    facts += timings.facts("presentation.narration-timings").map { fact in
      var fact = fact
      fact.attributes["kind"] = .string(fact.subject)
      fact.subject = ""
      return fact
    }
    return facts
  }
}
