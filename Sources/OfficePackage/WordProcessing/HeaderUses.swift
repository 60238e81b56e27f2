import SafeBindings

/// Which headers and footers a document refers to, and whether a reader ever sees them (ECMA-376-1:2016 §17.10.5, §17.10.2).
///
/// Word keeps those of the first page and of even pages when they are switched off.
public struct HeaderUses: Sendable {
  /// Relationships of references, by the kind of page that they are for; of the first ones of each kind.
  private var references: [String: Set<String>] = [:]
  /// Some section has a first page of its own (§17.10.6).
  private var hasTitlePage = false
  private static let limit = 1_000

  public init() {}

  mutating func open(_ name: LocalName?, _ element: borrowing XMLElement) {
    let word = Namespace.word.rawValue
    switch name {
    case .headerReference, .footerReference:
      guard let id = element.string(.id, .relationships),
        let type = element.bytes(LocalName.type.rawValue, namespace: word).map({ String(decoding: $0.prefix(16), as: UTF8.self) })
      else { return }
      if references[type]?.count ?? 0 < Self.limit { references[type, default: []].insert(String(id.prefix(64))) }
    case .titlePg: if Self.isOn(element) { hasTitlePage = true }
    default: break
    }
  }

  /// An on-off property (§22.9.2.7): the element alone is on.
  static func isOn(_ element: borrowing XMLElement) -> Bool {
    let value = element.bytes(LocalName.val.rawValue, namespace: Namespace.word.rawValue) ?? []
    return !["0", "false", "off"].contains { value.elementsEqual($0.utf8) }
  }

  /// Relationships of headers and footers that no page shows, whether or not pages are told apart by even and odd numbers.
  public func unseen(hasEvenAndOdd: Bool) -> Set<String> {
    var hidden: Set<String> = []
    var shown: Set<String> = []
    for (type, ids) in references {
      let isSeen = type == "even" ? hasEvenAndOdd : type == "first" ? hasTitlePage : true
      if isSeen { shown.formUnion(ids) } else { hidden.formUnion(ids) }
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
