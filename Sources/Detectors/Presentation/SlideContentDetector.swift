import InventoryModel
import OfficePackage

/// What stands on slides besides texts: headers and footers, action buttons, zooms, captions, word art, backgrounds; and
/// how much text their notes have.
final class SlideContentDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.headers-footers-ppt", unit: "placeholders", attributes: ["type"],
      values: ["type": footerTypes.values.sorted()], formats: Formats.presentation, source: "ECMA-376-1:2016 §19.7.10"),
    FactKindDefinition(
      kind: "presentation.action-button", subject: "shape", subjects: SlideContent.buttons.sorted() + ["other"],
      unit: "shapes", attributes: ["place"],
      values: ["place": SlideLayer.places], formats: Formats.presentation, source: "ECMA-376-1:2016 §20.1.10.56"),
    FactKindDefinition(
      kind: "presentation.zoom-slides", unit: "zooms", attributes: ["place", "type"],
      values: ["place": SlideLayer.places, "type": ["section", "slide", "summary"]], formats: Formats.presentation,
      source: "[MS-PPTX] 2.17"),
    FactKindDefinition(
      kind: "presentation.closed-captions", unit: "tracks", attributes: ["place"],
      values: ["place": SlideLayer.places], formats: Formats.presentation,
      source: "[MS-PPTX], schema of powerpoint/2017/3/main"),
    FactKindDefinition(
      kind: "presentation.wordart-ppt", unit: "texts", attributes: ["place"],
      values: ["place": SlideLayer.places], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §20.1.9.19"),
    FactKindDefinition(
      kind: "presentation.theme-gradient-background", unit: "backgrounds", attributes: ["kind", "place"],
      values: ["kind": .cases(of: SlideBackground.self), "place": SlideLayer.places],
      formats: Formats.presentation, source: "ECMA-376-1:2016 §19.3.1.1, §19.3.1.2, §19.3.1.3"),
    FactKindDefinition(
      kind: "presentation.notes-text", unit: "characters", attributes: ["slides"], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §13.3.5, §19.3.1.26"),
  ]

  private var footers: LayeredTallies
  private var buttons: LayeredTallies
  private var zooms: LayeredTallies
  private var captions: LayeredTallies
  private var wordArt: LayeredTallies
  private var backgrounds: LayeredTallies
  private var notes = Tally()
  private var slidesWithNotes = 0
  private let limit: Int

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    let none = LayeredTallies(places: limit)
    (footers, buttons, zooms, captions, wordArt, backgrounds) = (none, none, none, none, none, none)
  }

  /// Those of layouts and masters are there in every presentation; what is on a slide is shown.
  private static let footerTypes = ["ftr": "footer", "hdr": "header", "dt": "date", "sldNum": "slide-number"]

  func slideEnded(_ traits: SlideTraits) {
    let (content, role, place) = (traits.content, traits.role, traits.place)
    if role == .notesSlide {
      guard traits.characters > 0 else { return }
      slidesWithNotes += 1
      notes.add(traits.characters, at: place, limit: limit)
      return
    }
    if role == .slide {
      for (type, name) in Self.footerTypes {
        footers.add(name, content.placeholders[type] ?? 0, in: role, at: place)
      }
    }
    for (shape, count) in content.actionButtons { buttons.add(shape, count, in: role, at: place) }
    for (type, count) in content.zooms { zooms.add(type, count, in: role, at: place) }
    captions.add("", content.captions, in: role, at: place)
    wordArt.add("", content.wordArt, in: role, at: place)
    if let background = content.background { backgrounds.add(background.rawValue, in: role, at: place) }
  }

  func facts() -> [Fact] {
    var facts = Self.moved(footers.facts("presentation.headers-footers-ppt"), to: "type")
    facts += buttons.facts("presentation.action-button")
    facts += Self.moved(zooms.facts("presentation.zoom-slides"), to: "type")
    facts += captions.facts("presentation.closed-captions") + wordArt.facts("presentation.wordart-ppt")
    facts += Self.moved(backgrounds.facts("presentation.theme-gradient-background"), to: "kind")
    if notes.count > 0 {
      facts.append(notes.fact("presentation.notes-text", attributes: ["slides": .integer(slidesWithNotes)]))
    }
    return facts
  }

  /// Kinds of the feature table have no subject: what tells their facts apart is an attribute.
  private static func moved(_ facts: [Fact], to attribute: String) -> [Fact] {
    facts.map { fact in
      var fact = fact
      fact.attributes[attribute] = .string(fact.subject)
      fact.subject = ""
      return fact
    }
  }
}
