import InventoryModel

/// Finished HTML. It can only be made of elements, attributes and text, and text is escaped when it comes in:
/// there is no way to put a raw string into a page.
///
/// The output is also well-formed XML, so that any XML parser can check a page.
public struct Markup: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Text content; what a browser would obey is written out (`VisibleText`), markup characters are escaped.
  public init(_ text: String) { Markup.escape(text, into: &bytes) }

  init(tag: Tag, attributes: [Attribute], content: Markup) {
    bytes.reserveCapacity(content.bytes.count + 32)
    bytes.append(UInt8(ascii: "<"))
    bytes += tag.name.description.utf8
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += attribute.name.description.utf8
      bytes += Array("=\"".utf8)
      Markup.escape(attribute.value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    if tag.isVoid {
      bytes += Array(" />".utf8)
      return
    }
    bytes.append(UInt8(ascii: ">"))
    bytes += content.bytes
    bytes += Array("</".utf8)
    bytes += tag.name.description.utf8
    bytes.append(UInt8(ascii: ">"))
    if tag.isBlock { bytes.append(10) }
  }

  public mutating func append(_ other: Markup) { bytes += other.bytes }

  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    for byte in VisibleText.escape(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

/// Puts pieces of markup and texts in a row.
@resultBuilder
public enum MarkupBuilder {
  public static func buildExpression(_ text: String) -> Markup { Markup(text) }
  public static func buildExpression(_ markup: Markup) -> Markup { markup }
  public static func buildBlock(_ parts: Markup...) -> Markup { joined(parts) }
  public static func buildArray(_ parts: [Markup]) -> Markup { joined(parts) }
  public static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }
  public static func buildEither(first: Markup) -> Markup { first }
  public static func buildEither(second: Markup) -> Markup { second }

  private static func joined(_ parts: [Markup]) -> Markup {
    var all = Markup()
    for part in parts { all.append(part) }
    return all
  }
}
