/// Where a link leads, by its target as written.
public enum LinkClass: String, Sendable, CaseIterable {
  case web, mail, unc, drive, relative, sharepoint
  case cloudDrive = "cloud-drive"
  case database, template, anchor
  /// An address of a program of the computer (`ms-help:`, `outlook:`) or a script (`javascript:`), which no browser follows
  /// out of a document.
  case scheme

  /// Those that a target can show by itself: what a template is, only its relationship says.
  static let ofTargets = [String].cases(of: LinkClass.self).filter { $0 != LinkClass.template.rawValue }

  private static let sharePointHosts = ["sharepoint.com", "1drv.ms", "onedrive.live.com", "d.docs.live.net"]
  private static let cloudHosts = [
    "drive.google.com", "docs.google.com", "dropbox.com", "box.com", "icloud.com", "wetransfer.com",
  ]

  /// Relationship targets (ECMA-376-2:2021 §6.5.3.3) are URIs by the book, and Windows paths in many real files.
  public init(target: String) {
    let text = target.lowercased()
    if text.hasPrefix("#") || text.isEmpty || LinkClass.isIdleScript(text) {
      self = .anchor
    } else if text.hasPrefix("mailto:") {
      self = .mail
    } else if text.hasPrefix("\\\\") || text.hasPrefix("//") {
      self = .unc
    } else if text.hasPrefix("file:") {
      self = LinkClass(filePath: String(text.dropFirst(5)))
    } else if LinkClass.isDrive(text) {
      self = .drive
    } else if let scheme = LinkClass.scheme(of: text), !LinkClass.followed.contains(scheme) {
      self = ["odbc", "jdbc", "oledb", "adodb"].contains(scheme) ? .database : .scheme
    } else if let mark = text.firstRange(of: "://") {
      let host = text[mark.upperBound...].prefix { !"/?#:".contains($0) }.split(separator: "@").last ?? ""
      if LinkClass.sharePointHosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }) {
        self = .sharepoint
      } else if LinkClass.cloudHosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }) {
        self = .cloudDrive
      } else {
        self = .web
      }
    } else if text.contains("provider=") || text.contains("driver=") || text.hasPrefix("dsn=") {
      self = .database
    } else if let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy({ $0.isLetter || $0.isNumber }),
      !text[..<colon].isEmpty
    {
      self = .web
    } else {
      self = .relative
    }
  }

  /// What browsers open, and what they hand to the program for calls and messages.
  private static let followed: Set<String> = [
    "http", "https", "ftp", "ftps", "sftp", "mailto", "tel", "callto", "sms", "sip", "sips", "xmpp", "geo",
  ]

  /// A script that does nothing, as pages give to what only looks like a link: `javascript:;`, `javascript://`,
  /// `javascript:void(0)`.
  private static func isIdleScript(_ text: String) -> Bool {
    guard text.hasPrefix("javascript:") else { return false }
    let script = text.dropFirst(11).filter { !"/; ".contains($0) }
    return script.isEmpty || script == "void(0)" || script == "void0"
  }

  /// RFC 3986 §3.1, without the dots that hosts have. A number behind it is the port of a host; connection strings are
  /// no addresses, and a few letters before a blank are no scheme.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, (97...122).contains(first), scheme.count <= 32,
      scheme.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 43 || $0 == 45 })
    else { return nil }
    let rest = text.utf8[colon...].dropFirst()
    let digits = rest.prefix(6).prefix { (48...57).contains($0) }.count
    let isPort = (1...5).contains(digits) && [nil, UInt8(ascii: "/")].contains(rest.dropFirst(digits).first)
    if isPort || rest.first.map({ $0 <= 32 }) ?? true { return nil }
    if text.contains("provider=") || text.contains("driver=") { return nil }
    return String(decoding: scheme, as: UTF8.self)
  }

  private init(filePath: String) {
    let slashes = filePath.prefix { $0 == "/" || $0 == "\\" }.count
    let rest = String(filePath.dropFirst(slashes))
    if LinkClass.isDrive(rest) {
      self = .drive
    } else if slashes == 0 {
      self = .relative
    } else if slashes == 3 || slashes == 1 {
      // An absolute path of this machine: `file:///home/…`.
      self = .drive
    } else {
      self = .unc
    }
  }

  private static func isDrive(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(2))
    return bytes.count == 2 && (97...122).contains(bytes[0] | 0x20) && (bytes[1] == UInt8(ascii: ":") || bytes[1] == UInt8(ascii: "|"))
  }
}
