/// An element that a page may hold. There is none for inline script or style: their content is never text of ours.
public struct Tag: Sendable {
  let name: StaticString
  /// Has no content and no end tag.
  let isVoid: Bool
  /// Starts a new line behind it, so that pages can be read and compared as text.
  let isBlock: Bool

  private init(_ name: StaticString, void: Bool = false, block: Bool = false) {
    self.name = name
    isVoid = void
    isBlock = block
  }

  public func callAsFunction(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    Markup(tag: self, attributes: attributes, content: content())
  }

  public func callAsFunction(_ attributes: Attribute...) -> Markup {
    Markup(tag: self, attributes: attributes, content: Markup())
  }

  static let html = Tag("html"), head = Tag("head", block: true), body = Tag("body", block: true)
  static let title = Tag("title", block: true), meta = Tag("meta", void: true), link = Tag("link", void: true)
  /// Only with a source: its content is always empty.
  static let script = Tag("script", block: true)
  static let header = Tag("header", block: true), nav = Tag("nav", block: true), main = Tag("main", block: true)
  static let footer = Tag("footer", block: true), section = Tag("section", block: true)
  static let article = Tag("article", block: true), div = Tag("div", block: true)
  static let h1 = Tag("h1", block: true), h2 = Tag("h2", block: true), h3 = Tag("h3", block: true)
  static let h4 = Tag("h4", block: true), p = Tag("p", block: true)
  static let ul = Tag("ul", block: true), ol = Tag("ol", block: true), li = Tag("li", block: true)
  static let dl = Tag("dl", block: true), dt = Tag("dt"), dd = Tag("dd", block: true)
  static let table = Tag("table", block: true), caption = Tag("caption", block: true)
  static let thead = Tag("thead", block: true), tbody = Tag("tbody", block: true), tfoot = Tag("tfoot", block: true)
  static let tr = Tag("tr", block: true), th = Tag("th"), td = Tag("td")
  static let a = Tag("a"), span = Tag("span"), strong = Tag("strong"), small = Tag("small"), code = Tag("code")
  static let label = Tag("label"), input = Tag("input", void: true), br = Tag("br", void: true)
  static let details = Tag("details", block: true), summary = Tag("summary", block: true)
  static let svg = Tag("svg"), rect = Tag("rect", void: true), svgTitle = Tag("title")
}
