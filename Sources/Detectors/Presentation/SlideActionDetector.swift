import InventoryModel
import OfficePackage

/// What clicks on slides do: jump, open, run, call. Targets of hyperlinks are told by `link.external`, macros by
/// `macro.binding`.
final class SlideActionDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.action", subject: "what it does, or where the hyperlink leads",
      subjects: Set(Array(verbs.values) + LinkClass.ofTargets + ["broken", "other", "slide"]).sorted(),
      unit: "clicks and hovers", attributes: ["place"], values: ["place": SlideLayer.places],
      formats: Formats.presentation,
      source: "ECMA-376-1:2016 §20.1.2.2.23, §21.1.2.3.5; [MS-OE376] 2.1.1217")
  ]

  private var relationships = SlideRelationships()
  private var actions: LayeredTallies

  init(_ setting: DetectorSetting) { actions = LayeredTallies(places: setting.locations) }

  func package(_ summary: PackageSummary) {
    relationships = SlideRelationships(summary, kinds: ["hyperlink", "slide"])
  }

  /// [MS-OE376] 2.1.1217: what may follow `ppaction://`, up to a question mark.
  private static let verbs = [
    "program": "program", "hlinkfile": "file", "hlinkpres": "presentation", "macro": "macro", "hlinksldjump": "slide",
    "hlinkshowjump": "show", "customshow": "custom-show", "ole": "ole", "media": "media",
  ]

  func slideAction(_ action: SlideAction) {
    guard let subject = subject(action) else { return }
    actions.add(subject, in: action.role, at: action.place)
  }

  /// Nil for a click that does nothing.
  private func subject(_ action: SlideAction) -> String? {
    let prefix = "ppaction://"
    let written = action.action.lowercased()
    if written.hasPrefix(prefix) {
      let verb = written.dropFirst(prefix.count).prefix { $0 != "?" && $0 != "/" }
      if verb == "noaction" { return nil }
      return Self.verbs[String(verb)] ?? "other"
    }
    guard let relationship = relationships[action.part, action.relationship] else {
      return action.relationship.isEmpty ? nil : "broken"
    }
    if relationship.isExternal { return LinkClass(target: relationship.target).rawValue }
    return relationship.kind == "slide" ? "slide" : LinkClass.anchor.rawValue
  }

  func facts() -> [Fact] { actions.facts("presentation.action") }
}
