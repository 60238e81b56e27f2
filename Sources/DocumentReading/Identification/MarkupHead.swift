import InventoryModel

/// Kinds of XML and HTML, told by the root element and its namespaces.
enum MarkupHead {
  /// Nil where the text is no markup.
  static func identify(_ text: [UInt8]) -> Identification? {
    guard let root = rootTag(text) else { return nil }
    let name = localName(root)
    let isXML = startsWithDeclaration(text)
    if has(text.prefix(4096), "<?mso-infoPathSolution") { return .foreign("infopath") }
    if let known = namespaces.first(where: { has(root, $0.namespace) }) {
      if known.format == "html", let connection = connection(text) { return .foreign(connection) }
      return .foreign(known.format == "flat-odf" ? flatOpenDocument(root) : known.format)
    }
    if htmlNames.contains(name) || hasHTMLDoctype(text) { return .foreign(connection(text) ?? "html") }
    if name == "plist" { return .foreign(has(text.prefix(2048), "<key>URL</key>") ? "webloc" : "plist") }
    if name == "svg" { return .foreign("svg") }
    // Without declaration and namespace, `<…>` is as often text as markup.
    return isXML || has(root, "xmlns") ? .foreign("xml") : nil
  }

  private static let namespaces: [(namespace: String, format: String)] = [
    ("http://schemas.microsoft.com/office/2006/xmlPackage", "flat-opc"),
    ("http://schemas.microsoft.com/office/word/2003/wordml", "word-2003-xml"),
    ("http://schemas.microsoft.com/office/word/2003/2/wordml", "word-2003-xml"),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "flat-odf"),
    ("http://schemas.microsoft.com/visio/2003/core", "vdx"),
    ("http://schemas.microsoft.com/project", "mspdi"),
    ("http://www.w3.org/2000/svg", "svg"),
    ("http://www.w3.org/TR/REC-html40", "html"),
    ("http://www.w3.org/1999/xhtml", "html"),
    ("http://www.opengis.net/kml", "kml"),
    ("http://www.w3.org/2005/Atom", "feed"),
    ("urn:schemas-microsoft-com:office:spreadsheet", "excel-2003-xml"),
  ]

  private static let htmlNames: Set<String> = [
    "html", "head", "body", "table", "meta", "div", "title", "style", "script", "p", "center", "font", "span", "h1",
    "h2",
    "br", "tr", "td", "b", "pre", "form", "link", "base",
  ]

  /// A data connection of Office is a page that says so in its head.
  private static func connection(_ text: [UInt8]) -> String? {
    let head = text.prefix(2048)
    return has(head, "ODC.Database") || has(head, "ODC.Table") || has(head, "ODC.Cube") ? "office-data-connection" : nil
  }

  private static func flatOpenDocument(_ root: ArraySlice<UInt8>) -> String {
    if has(root, "opendocument.spreadsheet") { return "fods" }
    if has(root, "opendocument.presentation") { return "fodp" }
    if has(root, "opendocument.graphics") { return "fodg" }
    return has(root, "opendocument.text") ? "fodt" : "flat-odf"
  }

  private static func startsWithDeclaration(_ text: [UInt8]) -> Bool {
    text.drop { isBlank($0) }.starts(with: Array("<?xml".utf8))
  }

  private static func hasHTMLDoctype(_ text: [UInt8]) -> Bool {
    lower(text.drop { isBlank($0) }.prefix(14)) == Array("<!doctype html".utf8)
  }

  /// The first start tag, behind declarations, instructions, comments and a document type; nil where anything else than
  /// blanks stands between. Cut off where the head ends.
  private static func rootTag(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    var place = text.startIndex
    while true {
      while place < text.count, isBlank(text[place]) { place += 1 }
      guard place + 1 < text.count, text[place] == UInt8(ascii: "<") else { return nil }
      let mark = text[place + 1]
      if text[place...].starts(with: Array("<!--".utf8)) {
        place = end(of: "-->", in: text, from: place + 4)
      } else if mark == UInt8(ascii: "?") {
        place = end(of: "?>", in: text, from: place + 2)
      } else if mark == UInt8(ascii: "!") {
        place = endOfDoctype(text, from: place + 2)
      } else {
        guard isNameStart(mark) else { return nil }
        return text[place..<end(of: ">", in: text, from: place)]
      }
    }
  }

  private static func end(of mark: String, in text: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var place = start
    while place + mark.count <= text.count {
      if text[place..<(place + mark.count)].elementsEqual(mark) { return place + mark.count }
      place += 1
    }
    return text.count
  }

  /// A document type may hold declarations in brackets.
  private static func endOfDoctype(_ text: [UInt8], from start: Int) -> Int {
    var depth = 0
    var place = start
    while place < text.count {
      if text[place] == UInt8(ascii: "[") { depth += 1 }
      if text[place] == UInt8(ascii: "]") { depth -= 1 }
      place += 1
      if text[place - 1] == UInt8(ascii: ">"), depth <= 0 { break }
    }
    return place
  }

  private static func localName(_ tag: ArraySlice<UInt8>) -> String {
    let whole = tag.dropFirst().prefix { isNameStart($0) || $0 >= UInt8(ascii: "-") && $0 <= UInt8(ascii: ":") }
    let local = whole.split(separator: UInt8(ascii: ":")).last ?? whole
    return String(decoding: lower(local), as: UTF8.self)
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func has(_ tag: ArraySlice<UInt8>, _ text: String) -> Bool {
    BinarySignature.contains(Array(text.utf8), in: tag)
  }

  static func lower(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 + 32 : $0 }
  }
}
