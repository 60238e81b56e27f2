import Foundation

/// An address in a page. Addresses from documents are never links; they are shown as text.
public struct Link: Sendable {
  let address: String

  private init(_ address: String) { self.address = address }

  /// A page of this report, relative to the page that it is on, so that it works from `file:` and from a server.
  static func page(_ target: PagePath, from page: PagePath) -> Link { Link(page.root + target.text) }

  /// A place on a page of this report.
  static func page(_ target: PagePath, at id: String, from page: PagePath) -> Link {
    Link(page.root + target.text + "#" + PagePath.slug(id))
  }

  /// The stylesheet itself, for a page that stands alone: an address needs no inline style, which the content security
  /// policy can go on to refuse.
  static let stylesheet = Link("data:text/css;base64," + Data(Stylesheet.text.utf8).base64EncodedString())

  static func anchor(_ id: String) -> Link { Link("#" + PagePath.slug(id)) }

  /// The source of a statement, from rule data: `http` or `https`, a host, and nothing that could be something else.
  /// Nil for all other schemes; the text is then shown without a link.
  static func source(_ url: String) -> Link? {
    let lower = url.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), url.utf8.count <= 2000 else { return nil }
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Array("\"'<>\\^`{|}".utf8).contains($0) }) else {
      return nil
    }
    return Link(url)
  }
}
