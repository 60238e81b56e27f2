import SafeBindings

/// Reads an external-link part (ECMA-376-1:2016 §18.14): which kind of link it is.
public final class ExternalLinkHandler: MarkupHandler {
  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet else { return .none }
    let kind: ExternalBook.Kind
    switch LocalName(rawValue: element.name.local) {
    case .externalBook: kind = .book
    case .ddeLink: kind = .dde(service: element.string(.ddeService) ?? "", topic: element.string(.ddeTopic) ?? "")
    case .oleLink: kind = .ole(progId: element.string(.progId) ?? "")
    default: return .none
    }
    visitor.externalBook(
      ExternalBook(part: context.name, kind: kind, relationship: element.string(.id, .relationships) ?? ""))
    return .none
  }
}
