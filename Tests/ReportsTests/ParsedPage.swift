import Foundation
import FoundationXML

/// What a page refers to, and what scripts or styles it holds, as an XML parser sees them.
final class ParsedPage: NSObject, XMLParserDelegate {
  var links: [(element: String, address: String)] = []
  var ids: Set<String> = []
  var eventHandlers: [String] = []
  var inlineCode = 0
  var text = ""
  private var stack: [String] = []

  init?(_ bytes: Data) {
    super.init()
    let parser = XMLParser(data: bytes)
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    stack.append(name)
    for (attribute, value) in attributes {
      if attribute == "href" || attribute == "src" { links.append((name, value)) }
      if attribute == "id" { ids.insert(value) }
      if attribute.hasPrefix("on") || attribute == "style" { eventHandlers.append(attribute) }
    }
    if name == "style" || (name == "script" && attributes["src"] == nil) { inlineCode += 1 }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    stack.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if stack.last == "script" { inlineCode += 1 }
    text += string
  }
}
