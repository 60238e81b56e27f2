import InventoryModel
import OfficePackage

/// Looks that targets draw in their own way: effects of shapes and pictures, and the weights of lines.
final class SlideEffectDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.shape-effects", subject: "effect", subjects: .cases(of: SlideEffect.self), unit: "uses",
      attributes: ["place"], values: ["place": SlideLayer.places], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §20.1.8.26, §20.1.5.9, §20.1.8.16; [MS-ODRAWXML] 2.3.1.13"),
    FactKindDefinition(
      kind: "presentation.line-weights", unit: "lines of a stated weight", attributes: ["fine", "groups", "weights"],
      formats: Formats.presentation, source: "ECMA-376-1:2016 §20.1.2.2.24"),
  ]

  private var effects: LayeredTallies
  private var lines = Tally()
  private var fine = 0
  private var groups = 0
  private var widths: Set<Int> = []
  private let limit: Int
  /// Different widths that are counted; a target has a dozen or any.
  private static let widthLimit = 1024

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    effects = LayeredTallies(places: limit)
  }

  func slideEnded(_ traits: SlideTraits) {
    let content = traits.content
    for (effect, count) in content.effects { effects.add(effect, count, in: traits.role, at: traits.place) }
    guard traits.role == .slide, content.lines > 0 else { return }
    lines.add(content.lines, at: traits.place, limit: limit)
    fine += content.fineLines
    groups += content.lineGroups
    if widths.count < Self.widthLimit { widths.formUnion(content.lineWidths) }
  }

  func facts() -> [Fact] {
    var facts = effects.facts("presentation.shape-effects")
    if lines.count > 0 {
      facts.append(
        lines.fact(
          "presentation.line-weights",
          attributes: [
            "fine": .integer(fine), "groups": .integer(groups), "weights": .integer(widths.count),
          ]))
    }
    return facts
  }
}
