import SafeBindings

/// Hands subscribed elements on; what every reader of a part does besides its own work.
public class MarkupHandler: XMLHandler {
  let visitor: any PackageVisitor
  let subscribed: [Bool]
  public internal(set) var context: PartContext
  /// Namespace URI of the root element.
  public private(set) var rootNamespace = ""
  public private(set) var rootName = ""
  /// Alternatives stand in alternatives: a fallback may hold another one.
  private var fallbackDepth = 0

  public init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, isSelective: Bool = false
  ) {
    self.context = context
    self.visitor = visitor
    subscribed = vocabulary.isSubscribed
    super.init(isSelective: isSelective)
  }

  public final override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.depth == 1 {
      rootName = element.localName
      rootNamespace = element.namespaceURI
    }
    if element.name == Self.fallback { setFallback(by: 1) }
    let wish = open(element)
    let number = Int(element.name.local)
    if number < subscribed.count, subscribed[number] { visitor.element(element, in: context) }
    return wish
  }

  public final override func end(_ name: XMLName, text: [UInt8]) {
    if name == Self.fallback { setFallback(by: -1) }
    close(name, text)
  }

  private static let fallback = XMLName(
    local: LocalName.Fallback.rawValue, namespace: Namespace.compatibility.rawValue)

  private func setFallback(by step: Int) {
    fallbackDepth += step
    context.isFallback = fallbackDepth > 0
  }

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
