/// An attribute that a page may hold. There are no constructors for `style` or for event handlers, and addresses come
/// as `Link` only.
public struct Attribute: Sendable {
  let name: StaticString
  let value: String

  private init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func href(_ link: Link) -> Attribute { Attribute("href", link.address) }
  static func src(_ link: Link) -> Attribute { Attribute("src", link.address) }
  static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
  static let xmlns = Attribute("xmlns", "http://www.w3.org/1999/xhtml")
  static let charset = Attribute("charset", "utf-8")
  static func name(_ value: StaticString) -> Attribute { Attribute("name", value.description) }
  static func content(_ value: StaticString) -> Attribute { Attribute("content", value.description) }
  static func httpEquiv(_ value: StaticString) -> Attribute { Attribute("http-equiv", value.description) }
  static func rel(_ value: StaticString) -> Attribute { Attribute("rel", value.description) }
  static func type(_ value: StaticString) -> Attribute { Attribute("type", value.description) }
  static let `defer` = Attribute("defer", "defer")
  static let hidden = Attribute("hidden", "hidden")
  static func scope(_ value: StaticString) -> Attribute { Attribute("scope", value.description) }
  static func columns(_ value: Int) -> Attribute { Attribute("colspan", String(value)) }
  static func rows(_ value: Int) -> Attribute { Attribute("rowspan", String(value)) }
  static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
  static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
  static let currentPage = Attribute("aria-current", "page")
  static func ariaHidden() -> Attribute { Attribute("aria-hidden", "true") }
  static func live() -> Attribute { Attribute("aria-live", "polite") }
  static func role(_ value: StaticString) -> Attribute { Attribute("role", value.description) }
  static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
  static func title(_ value: String) -> Attribute { Attribute("title", value) }
  static let open = Attribute("open", "open")
  static let focusable = Attribute("tabindex", "0")
  /// What a column sorts by, where that is not its text.
  static func sortKey(_ value: String) -> Attribute { Attribute("data-sort", value) }
  /// What a cell is, where a narrow screen shows a row's cells below each other, without the head.
  static func heading(_ value: String) -> Attribute { Attribute("data-heading", value) }
  static func data(_ name: DataName, _ value: String) -> Attribute { Attribute(name.name, value) }

  // SVG geometry.
  static func x(_ value: String) -> Attribute { Attribute("x", value) }
  static func width(_ value: String) -> Attribute { Attribute("width", value) }
  static func height(_ value: String) -> Attribute { Attribute("height", value) }
  static func viewBox(_ value: StaticString) -> Attribute { Attribute("viewBox", value.description) }
  static let stretched = Attribute("preserveAspectRatio", "none")
  static let svgNamespace = Attribute("xmlns", "http://www.w3.org/2000/svg")

  /// Names of data attributes that the script reads.
  enum DataName {
    case sortable, root, showing, noMatch, index, weak, stale

    var name: StaticString {
      switch self {
      case .sortable: "data-sortable"
      case .root: "data-root"
      case .showing: "data-showing"
      case .noMatch: "data-no-match"
      case .index: "data-index"
      case .weak: "data-weak"
      case .stale: "data-stale"
      }
    }
  }
}
