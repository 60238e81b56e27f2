import SafeBindings

/// Which headers and footers a document refers to, and whether a reader ever sees them (ECMA-376-1:2016 §17.10.5, §17.10.2).
///
/// Word keeps those of the first page and of even pages when they are switched off.
public struct HeaderUses: Sendable {
  /// Pages that a header is for (§17.18.36 ST_HdrFtr). What no program knows is taken for the usual page.
  private enum Page { case usual, even, first }

  /// Relationships of references, by the pages that they are for.
  private var references: [Page: Set<String>] = [:]
  /// There were more references than are kept: nothing is called unseen then.
  private var isFull = false
  /// Some section has a first page of its own (§17.10.6).
  private var hasTitlePage = false
  private static let limit = 1_000

  public init() {}

  mutating func open(_ name: LocalName?, _ element: borrowing XMLElement) {
    let word = Namespace.word.rawValue
    switch name {
    case .headerReference, .footerReference:
      guard let id = element.string(.id, .relationships) else { return }
      let type = element.bytes(LocalName.type.rawValue, namespace: word) ?? []
      let page: Page = type.elementsEqual("even".utf8) ? .even : type.elementsEqual("first".utf8) ? .first : .usual
      if references[page]?.count ?? 0 < Self.limit, id.utf8.count <= 256 {
        references[page, default: []].insert(id)
      } else {
        isFull = true
      }
    case .titlePg: if Self.isOn(element) { hasTitlePage = true }
    default: break
    }
  }

  /// An on-off property (§22.9.2.7): the element alone is on.
  static func isOn(_ element: borrowing XMLElement) -> Bool {
    let value = element.bytes(LocalName.val.rawValue, namespace: Namespace.word.rawValue) ?? []
    return !["0", "false", "off"].contains { value.elementsEqual($0.utf8) }
  }

  /// Parts of headers and footers that no page shows, whether or not pages are told apart by even and odd numbers. `targets`:
  /// relationship → part; several may lead to one.
  public func unseen(hasEvenAndOdd: Bool, targets: [String: String]) -> Set<String> {
    guard !isFull else { return [] }
    var hidden: Set<String> = []
    var shown: Set<String> = []
    for (page, relationships) in references {
      let isSeen =
        switch page {
        case .usual: true
        case .even: hasEvenAndOdd
        case .first: hasTitlePage
        }
      let parts = relationships.compactMap { targets[$0] }
      if isSeen { shown.formUnion(parts) } else { hidden.formUnion(parts) }
    }
    return hidden.subtracting(shown)
  }
}

/// Reads the settings of a text document (ECMA-376-1:2016 §17.15.1) for what other parts depend on.
public final class DocumentSettingsHandler: MarkupHandler {
  /// §17.10.1.
  public private(set) var hasEvenAndOdd = false

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.namespace == .word, LocalName(rawValue: element.name.local) == .evenAndOddHeaders {
      hasEvenAndOdd = HeaderUses.isOn(element)
    }
    return .none
  }
}
