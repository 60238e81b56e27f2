/// Where a link leads, taken apart: a beginning, and names of folders and the file behind it.
///
/// Targets are URIs by the book (ECMA-376-2:2021 §6.5.3.3), and in real files Windows paths, and mixtures of both.
public struct LinkAddress: Hashable, Sendable {
  public enum Start: Hashable, Sendable {
    /// From the document's folder.
    case relative
    /// From the root of the drive or share that the document is on: `/Budget/2026.xlsx`.
    case rooted
    /// A letter, in lower case.
    case drive(String)
    /// A server; its share is the first name behind it.
    case server(String)
    /// `http` or `https`: the host.
    case web(String)
  }

  public var start: Start
  /// As written, percent-encoding undone; without `.`, and without `..` but at the front of a relative one.
  public var names: [String]
  /// Whether the names say nothing of where the file lies: an address that holds an identifier only.
  public var isOpaque = false

  public init(start: Start, names: [String], isOpaque: Bool = false) {
    self.start = start
    self.names = LinkAddress.normalized(names, isRelative: start == .relative)
    self.isOpaque = isOpaque
  }

  /// The beginning as one folded word; nil where it depends on the document.
  var root: String? {
    switch start {
    case .relative, .rooted: nil
    case .drive(let letter): letter + ":"
    case .server(let name): "\\\\" + LinkName.folded(name)
    case .web(let host): "//" + host
    }
  }

  /// The last name, folded; empty where there is none.
  public var fileName: String { names.last.map { LinkName.folded($0) } ?? "" }

  /// The class that the table of fates knows it by.
  public var fateClass: String {
    switch start {
    case .relative: "relative"
    case .rooted, .drive: "drive"
    case .server: "unc"
    case .web(let host):
      LinkAddress.isMicrosoftCloud(host) ? "sharepoint" : LinkAddress.isOtherCloud(host) ? "cloud-drive" : "web"
    }
  }

  /// The address as a reader writes it.
  public var text: String {
    switch start {
    case .relative: names.joined(separator: "/")
    case .rooted: "/" + names.joined(separator: "/")
    case .drive(let letter): ([letter.uppercased() + ":"] + names).joined(separator: "\\")
    case .server(let name): "\\\\" + ([name] + names).joined(separator: "\\")
    case .web(let host): "https://" + ([host] + names).joined(separator: "/")
    }
  }

  /// What a mapping would have to name: the drive, the server's share, the site.
  public var prefix: String {
    switch start {
    case .relative, .rooted: ""
    case .drive: LinkAddress(start: start, names: []).text
    case .server: LinkAddress(start: start, names: Array(names.prefix(1))).text
    case .web(let host):
      LinkAddress(start: start, names: isOpaque ? [] : Array(names.prefix(siteDepth(host)))).text
    }
  }

  /// How many names make a site of SharePoint, or the identifier of a person's OneDrive.
  private func siteDepth(_ host: String) -> Int {
    if host == "d.docs.live.net" { return 1 }
    return ["sites", "teams", "personal"].contains(names.first?.lowercased() ?? "") ? 2 : 0
  }

  /// A folder and one of its parents make nothing; the root has no parent.
  private static func normalized(_ names: [String], isRelative: Bool) -> [String] {
    var out: [String] = []
    for name in names where !name.isEmpty && name != "." {
      if name == "..", let last = out.last, last != ".." {
        out.removeLast()
      } else if name != ".." || isRelative {
        out.append(name)
      }
    }
    return out
  }

  static func isMicrosoftCloud(_ host: String) -> Bool {
    ["sharepoint.com", "1drv.ms", "onedrive.live.com", "d.docs.live.net"].contains { isHost(host, of: $0) }
  }

  static func isOtherCloud(_ host: String) -> Bool {
    ["drive.google.com", "docs.google.com", "dropbox.com", "box.com", "icloud.com", "wetransfer.com"]
      .contains { isHost(host, of: $0) }
  }

  private static func isHost(_ host: String, of domain: String) -> Bool {
    host == domain || host.hasSuffix("." + domain)
  }
}

extension LinkAddress {
  /// Whether it says where it leads without the document.
  public var isAbsolute: Bool { root != nil }
}
