extension LinkAddress {
  /// Bytes of a target that are looked at.
  static let limit = 8192

  /// The readings of a target, the likeliest first; empty where it names no file: mail, anchors, databases, programs.
  ///
  /// A `#` or a `%` may be a part of a Windows name or of a URI's syntax, so such a target has several readings.
  public static func readings(of target: String) -> [LinkAddress] {
    guard target.utf8.count <= limit else { return [] }
    var text = trimmed(target)
    let lower = text.utf8.count > 3 && text.utf8.contains(0x7C) ? text.lowercased() : ""
    // Office's own schemes: `ms-excel:ofe|u|https://…`.
    if lower.hasPrefix("ms-"), let mark = lower.firstRange(of: "|u|") { text = String(text[mark.upperBound...]) }
    if isWeb(text) { return web(text).map { [$0] } ?? [] }
    guard !text.isEmpty, !text.hasPrefix("#"), namesFile(text) else { return [] }
    // PowerPoint writes this where a linked medium is embedded, too.
    if text == "NULL" { return [] }
    let plain = withoutFragment(text)
    var texts = [LinkName.unescaped(plain)]
    // Most targets have none of these signs, and one reading.
    for other in [plain, LinkName.unescaped(text), text] where other.utf8.count != texts[0].utf8.count {
      if !texts.contains(other) { texts.append(other) }
    }
    var found: [LinkAddress] = []
    for written in texts {
      let address = file(withoutBook(written))
      if !address.names.isEmpty || address.root != nil, !found.contains(address) { found.append(address) }
    }
    return found
  }

  /// Byte by byte: characters, as Swift sees them, cost ten times as much.
  private static func withSlashes(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
    return String(decoding: text.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
  }

  private static func leadingSlashes(_ text: Substring) -> Int { text.utf8.prefix { $0 == 0x2F }.count }

  // MARK: Web addresses

  private static func isWeb(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  private static func web(_ text: String) -> LinkAddress? {
    guard let mark = text.firstRange(of: "://") else { return nil }
    let rest = withSlashes(text[mark.upperBound...])
    let authority = rest.prefix { !"/?#".contains($0) }
    var host = (authority.split(separator: "@").last ?? "").lowercased()
    if let colon = host.firstIndex(of: ":") { host = String(host[..<colon]) }
    guard !host.isEmpty else { return nil }
    let behind = rest.dropFirst(authority.count)
    let path = behind.prefix { $0 != "?" && $0 != "#" }
    let query = behind.dropFirst(path.count).prefix { $0 != "#" }.dropFirst()
    let names = LinkName.unescaped(String(path)).split(separator: "/").map(String.init)
    guard isMicrosoftCloud(host) else { return LinkAddress(start: .web(host), names: names) }
    return microsoft(host, names, query)
  }

  /// Addresses of SharePoint and OneDrive: `/:x:/r/sites/…` is the path with its type before it, `/:x:/s/…` a token;
  /// pages of lists and editors name the file in the query.
  private static func microsoft(_ host: String, _ names: [String], _ query: Substring) -> LinkAddress {
    let start = Start.web(host)
    if let first = names.first, first.hasPrefix(":"), first.hasSuffix(":"), first.count <= 4 {
      guard names.count > 1, names[1].lowercased() == "r" else { return LinkAddress(start: start, names: [], isOpaque: true) }
      return microsoft(host, Array(names.dropFirst(2)), query)
    }
    for key in ["id", "sourcedoc", "sourceurl"] {
      guard let value = parameter(key, of: query), value.hasPrefix("/") else { continue }
      return LinkAddress(start: start, names: value.split(separator: "/").map(String.init))
    }
    let isPage = names.last?.lowercased().hasSuffix(".aspx") ?? false
    if isPage || names.contains("_layouts") || host == "1drv.ms" || host == "onedrive.live.com" {
      let name = parameter("file", of: query).map { [$0] } ?? []
      return LinkAddress(start: start, names: name, isOpaque: true)
    }
    return LinkAddress(start: start, names: names)
  }

  private static func parameter(_ name: String, of query: Substring) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].lowercased() == name { return LinkName.unescaped(String(parts[1])) }
    }
    return nil
  }

  // MARK: Files

  /// Whether it may be a path: other schemes, connection strings and programs' own addresses are none.
  private static func namesFile(_ text: String) -> Bool {
    if text.prefix(5).lowercased() == "file:" || drive(text[...]) != nil { return true }
    if text.utf8.contains(0x3D) {
      let lower = text.lowercased()
      if ["provider=", "driver=", "dsn="].contains(where: lower.contains) { return false }
    }
    // RFC 3986 §3.1: letters, digits, `+`, `-` and `.`, and a colon behind.
    guard let colon = text.utf8.firstIndex(of: 0x3A) else { return true }
    return !text.utf8[..<colon].allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
    }
  }

  private static func file(_ written: String) -> LinkAddress {
    var text = withSlashes(written)[...]
    let isURI = text.prefix(5).lowercased() == "file:"
    if isURI { text = text.dropFirst(5) }
    var slashes = leadingSlashes(text)
    var rest = text.dropFirst(slashes)
    // `\\?\C:\…`, `\\?\UNC\server\share`, `\\.\…`
    if slashes >= 2, rest.hasPrefix("?/") || rest.hasPrefix("./") {
      rest = rest.dropFirst(2)
      if rest.prefix(4).lowercased() == "unc/" { rest = rest.dropFirst(4) }
    }
    if let drive = drive(rest) {
      return LinkAddress(start: .drive(drive), names: names(rest.dropFirst(2)))
    }
    // `file:///..\Sales\Book2.xlsx` is meant relative.
    if slashes == 0 || (isURI && (rest.hasPrefix("../") || rest.hasPrefix("./"))) {
      return LinkAddress(start: .relative, names: names(rest))
    }
    // `file:///name` has no host; `file:////server` and `file://///server` hold a UNC path.
    if isURI, slashes == 3 { slashes = 1 }
    let parts = names(rest)
    guard slashes >= 2, let server = parts.first, server.lowercased() != "localhost" else {
      return LinkAddress(start: .rooted, names: slashes >= 2 ? Array(parts.dropFirst()) : parts)
    }
    return self.server(server, Array(parts.dropFirst()))
  }

  /// WebDAV's form of a web address: `\\host@SSL\DavWWWRoot\sites\…`.
  private static func server(_ name: String, _ rest: [String]) -> LinkAddress {
    let host = name.split(separator: "@").first.map { $0.lowercased() } ?? ""
    let isDAV = name.contains("@") || rest.first?.lowercased() == "davwwwroot"
    guard isDAV, !host.isEmpty else { return LinkAddress(start: .server(name), names: rest) }
    return LinkAddress(start: .web(host), names: rest.first?.lowercased() == "davwwwroot" ? Array(rest.dropFirst()) : rest)
  }

  private static func names(_ path: Substring) -> [String] { path.utf8.split(separator: 0x2F).map { String(Substring($0)) } }

  /// The letter of `C:` and of the older `C|`.
  private static func drive(_ text: Substring) -> String? {
    let bytes = Array(text.utf8.prefix(3))
    guard bytes.count >= 2, (0x61...0x7A).contains(bytes[0] | 0x20), bytes[1] == 0x3A || bytes[1] == 0x7C else { return nil }
    // One letter before a colon may be a scheme, but nobody uses such; behind `|` a path must follow.
    if bytes[1] == 0x7C, bytes.count > 2, bytes[2] != 0x2F, bytes[2] != 0x5C { return nil }
    return text.prefix(1).lowercased()
  }

  /// `C:\Data\[Book.xlsx]Sheet1!A1` and `'[Book.xlsx]Sheet 1'!A1`: the workbook alone.
  private static func withoutBook(_ text: String) -> String {
    guard text.utf8.contains(0x5B) else { return text }
    guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") else { return text }
    let name = text[text.index(after: open)..<close]
    let behind = text[text.index(after: close)...]
    // A bracket may be a part of a file's name; a sheet has no ending.
    guard name.contains("."), !behind.contains("/"), !behind.contains("\\"), behind.contains("!") || !behind.contains(".")
    else { return text }
    return String(text[..<open]) + name
  }

  private static func withoutFragment(_ text: String) -> String {
    guard let sign = text.utf8.firstIndex(where: { $0 == 0x23 || $0 == 0x3F }) else { return text }
    return String(text[..<sign])
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    func isEdge(_ character: Character) -> Bool { character.isWhitespace || character == "\"" || character == "'" }
    while let first = text.first, isEdge(first) { text.removeFirst() }
    while let last = text.last, isEdge(last) { text.removeLast() }
    return String(text)
  }
}
