/// Where a link leads, by its target as written.
public enum LinkClass: String, Sendable, CaseIterable {
  case web, mail, unc, drive, relative, sharepoint
  case cloudDrive = "cloud-drive"
  case database, template, anchor

  /// Those that a target can show by itself: what a template is, only its relationship says.
  static let ofTargets = [String].cases(of: LinkClass.self).filter { $0 != LinkClass.template.rawValue }

  private static let sharePointHosts = ["sharepoint.com", "1drv.ms", "onedrive.live.com", "d.docs.live.net"]
  private static let cloudHosts = [
    "drive.google.com", "docs.google.com", "dropbox.com", "box.com", "icloud.com", "wetransfer.com",
  ]

  /// Relationship targets (ECMA-376-2:2021 §6.5.3.3) are URIs by the book, and Windows paths in many real files.
  public init(target: String) {
    let text = target.lowercased()
    if text.hasPrefix("#") || text.isEmpty {
      self = .anchor
    } else if text.hasPrefix("mailto:") {
      self = .mail
    } else if text.hasPrefix("\\\\") || text.hasPrefix("//") {
      self = .unc
    } else if text.hasPrefix("file:") {
      self = LinkClass(filePath: String(text.dropFirst(5)))
    } else if LinkClass.isDrive(text) {
      self = .drive
    } else if let mark = text.firstRange(of: "://") {
      let host = text[mark.upperBound...].prefix { !"/?#:".contains($0) }.split(separator: "@").last ?? ""
      if LinkClass.sharePointHosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }) {
        self = .sharepoint
      } else if LinkClass.cloudHosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }) {
        self = .cloudDrive
      } else if ["odbc", "jdbc", "oledb", "adodb"].contains(text[..<mark.lowerBound]) {
        self = .database
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
