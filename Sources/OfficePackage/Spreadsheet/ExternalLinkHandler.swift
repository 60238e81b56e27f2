import SafeBindings

/// Reads an external-link part (ECMA-376-1:2016 §18.14): which kind of link it is.
public final class ExternalLinkHandler: MarkupHandler {
  /// A part is one link (§18.14.8): a part of a million of them is told as one.
  private var isTold = false

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet, !isTold else { return .none }
    let kind: ExternalBook.Kind
    switch LocalName(rawValue: element.name.local) {
    case .externalBook: kind = .book
    case .ddeLink: kind = .dde(service: element.string(.ddeService) ?? "", topic: element.string(.ddeTopic) ?? "")
    case .oleLink: kind = .ole(progId: element.string(.progId) ?? "")
    default: return .none
    }
    isTold = true
    visitor.externalBook(
      ExternalBook(part: context.name, kind: kind, relationship: element.string(.id, .relationships) ?? ""))
    return .none
  }
}
