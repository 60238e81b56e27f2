import SafeBindings

/// Reads the presentation part (ECMA-376-1:2016 §19.2.1.26): the order of the slides, and their size.
public final class PresentationHandler: MarkupHandler {
  /// Relationship ids of the slides, in the order of the show.
  public private(set) var slides: [String] = []
  public private(set) var traits = PresentationTraits()

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .presentation else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .sldId where element.parent.local == LocalName.sldIdLst.rawValue:
      slides.append(element.string(.id, .relationships) ?? "")
    case .sldSz:
      traits.width = element.integer(LocalName.cx.rawValue)
      traits.height = element.integer(LocalName.cy.rawValue)
    default: break
    }
    return .none
  }
}
