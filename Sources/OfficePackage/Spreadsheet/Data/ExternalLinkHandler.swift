import SafeBindings

/// Reads an external-link part (ECMA-376-1:2016 §18.14): which kind of link it is, and what it says of its target.
public final class ExternalLinkHandler: MarkupHandler {
  /// A part is one link (§18.14.8): a part of a million of them is told as one.
  private var book: ExternalBook?

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .externalBook: begin(.book, element)
    case .ddeLink:
      begin(.dde(service: element.bounded(.ddeService) ?? "", topic: element.bounded(.ddeTopic) ?? ""), element)
    case .oleLink: begin(.ole(progId: element.bounded(.progId) ?? ""), element)
    case .sheetName: book?.sheetCount += 1
    case .definedName: book?.nameCount += 1
    case .ddeItem, .oleItem: book?.itemCount += 1
    case .sheetData: if element.isOn(.refreshError) { book?.hasRefreshError = true }
    case .row: book?.hasCachedValues = true
    default: break
    }
    return .none
  }

  private func begin(_ kind: ExternalBook.Kind, _ element: borrowing XMLElement) {
    guard book == nil else { return }
    book = ExternalBook(part: context.name, kind: kind, relationship: element.string(.id, .relationships) ?? "")
  }

  /// To be called when the part was read, however it ended.
  public func finish() {
    if let book { visitor.externalBook(book) }
    book = nil
  }
}
