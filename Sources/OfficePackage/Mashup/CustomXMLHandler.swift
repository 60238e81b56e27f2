import SafeBindings

/// Reads a custom XML part: cargo of any vocabulary, unless its root says that it is a mashup ([MS-QDEFF] 2.2).
public final class CustomXMLHandler: MarkupHandler {
  /// What the mashup's element holds; nil in other parts.
  public private(set) var mashup: [UInt8]?

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    element.depth == 1 && CustomXMLHandler.isMashup(element.name) ? .collect : .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if mashup == nil, CustomXMLHandler.isMashup(name) { mashup = text }
  }

  private static func isMashup(_ name: XMLName) -> Bool {
    name.local == LocalName.DataMashup.rawValue && name.namespace == Namespace.mashup.rawValue
  }
}
