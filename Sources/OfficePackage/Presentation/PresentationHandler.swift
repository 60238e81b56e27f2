import SafeBindings

/// Reads the presentation part (ECMA-376-1:2016 §19.2.1.26): the order of the slides.
public final class PresentationHandler: MarkupHandler {
  /// Relationship ids of the slides, in the order of the show.
  public private(set) var slides: [String] = []

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.namespace == .presentation, LocalName(rawValue: element.name.local) == .sldId,
      element.parent.local == LocalName.sldIdLst.rawValue
    {
      slides.append(element.string(.id, .relationships) ?? "")
    }
    return .none
  }
}
