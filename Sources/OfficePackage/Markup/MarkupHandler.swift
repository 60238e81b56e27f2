import SafeBindings

/// Hands subscribed elements on; what every reader of a part does besides its own work.
public class MarkupHandler: XMLHandler {
  let visitor: any PackageVisitor
  let subscribed: [Bool]
  public internal(set) var context: PartContext
  /// Namespace URI of the root element.
  public private(set) var rootNamespace = ""
  public private(set) var rootName = ""
  /// Where links that leave the package are used; nil in a part that has none.
  var linkUses: LinkUses? {
    didSet {
      guard linkUses != nil else { return }
      watchedNamespaces = (Namespace.relationships.rawValue, Namespace.office.rawValue)
    }
  }
  /// Alternatives stand in alternatives: a fallback may hold another one.
  private var fallbackDepth = 0
  private var alternatives: [Alternative] = []
  /// The extension list entry whose first element comes next.
  private var pendingExtension: String?
  private let compatibility: CompatibilityNames

  public init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, isSelective: Bool = false
  ) {
    self.context = context
    self.visitor = visitor
    subscribed = vocabulary.isSubscribed
    compatibility = vocabulary.compatibility
    super.init(isSelective: isSelective)
  }

  public final override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.depth == 1 { beginRoot(element) }
    if let uri = pendingExtension {
      pendingExtension = nil
      if !element.isNamespaceKnown { visitor.unknownExtension(uri, namespace: element.namespaceURI, in: context) }
      if element.name.local == 0 { return .none }
    }
    if element.name.namespace == Namespace.compatibility.rawValue { beginCompatibility(element) }
    let wish = open(element)
    let number = Int(element.name.local)
    if number < subscribed.count, subscribed[number] { visitor.element(element, in: context) }
    if case .none = wish, element.name.local == compatibility.ext, element.parent.local == compatibility.extLst,
      let uri = element.bytes(compatibility.uri)
    {
      pendingExtension = String(decoding: uri.prefix(256), as: UTF8.self)
      return .child
    }
    return wish
  }

  public final override func end(_ name: XMLName, text: [UInt8]) {
    if name.namespace == Namespace.compatibility.rawValue { endCompatibility(name) }
    if name.local == compatibility.ext { pendingExtension = nil }
    close(name, text)
  }

  private func beginRoot(_ element: borrowing XMLElement) {
    rootName = element.localName
    rootNamespace = element.namespaceURI
    let space = Namespace.compatibility.rawValue
    guard let prefixes = element.string(compatibility.mustUnderstand, namespace: space) else { return }
    for prefix in prefixes.split(separator: " ").prefix(64) {
      visitor.mustUnderstand(element.namespace(ofPrefix: String(prefix)) ?? String(prefix), in: context)
    }
  }

  /// ECMA-376-3:2015 §7.5 to §7.7: a choice names the namespaces that its reader must know.
  private func beginCompatibility(_ element: borrowing XMLElement) {
    switch element.name.local {
    case LocalName.AlternateContent.rawValue: alternatives.append(Alternative())
    case compatibility.choice:
      guard let last = alternatives.indices.last, alternatives[last].required.count < 8,
        let prefixes = element.string(compatibility.requires)
      else { return }
      for prefix in prefixes.split(separator: " ").prefix(8) {
        let required = element.namespace(ofPrefix: String(prefix)) ?? String(prefix)
        if !alternatives[last].required.contains(required) { alternatives[last].required.append(required) }
      }
    case LocalName.Fallback.rawValue:
      if let last = alternatives.indices.last { alternatives[last].hasFallback = true }
      setFallback(by: 1)
    default: break
    }
  }

  private func endCompatibility(_ name: XMLName) {
    switch name.local {
    case LocalName.AlternateContent.rawValue:
      if let ended = alternatives.popLast() { visitor.alternative(ended, in: context) }
    case LocalName.Fallback.rawValue: setFallback(by: -1)
    default: break
    }
  }

  private func setFallback(by step: Int) {
    fallbackDepth += step
    context.isFallback = fallbackDepth > 0
  }

  public final override func watched(_ attribute: String, _ value: String, of element: borrowing XMLElement) {
    linkUses?.note(value, element)
  }

  public final override func foreign(namespace uri: String) { visitor.unknownNamespace(uri, in: context) }

  /// For the part's own reader; before subscribers see the element.
  func open(_ element: borrowing XMLElement) -> XMLTextWish { .none }

  func close(_ name: XMLName, _ text: [UInt8]) {}

  /// Without the blanks at both ends (space, tab, line ends), as formulas are compared.
  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    guard let first = text.first, let last = text.last, isBlank(first) || isBlank(last) else { return text }
    let tail = text.drop(while: isBlank)
    return Array(tail.prefix(tail.count - tail.reversed().prefix(while: isBlank).count))
  }
}
