/// Recognises texts in code that name a place: paths, servers, addresses.
enum HardCodedText {
  typealias Kind = ModuleOutline.HardCoded.Kind

  /// The place that a text names; nil for other texts. Nothing in it is masked yet.
  static func place(in text: [UInt8]) -> (kind: Kind, target: [UInt8])? {
    let lower = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if isConnection(lower) { return (.connectionString, text) }
    if let start = url(lower) { return (.url, Array(text[start..<end(ofAddress: text, from: start)])) }
    if ["hkey_", "hklm\\", "hkcu\\", "hkcr\\"].contains(where: { lower.starts(with: $0.utf8) }) {
      return (.registryKey, text)
    }
    if let start = uncPath(text) { return (.uncPath, Array(text[start..<end(ofPath: text, from: start)])) }
    if let start = drivePath(lower) { return (.drivePath, Array(text[start..<end(ofPath: text, from: start)])) }
    if let domain = mailDomain(lower) { return (.eMail, Array("*@".utf8) + domain) }
    if isInternetAddress(lower) { return (.ipAddress, text) }
    return nil
  }

  // MARK: Data sources

  private static let connectionMarks: [[UInt8]] = [
    "provider=", "driver={", "dsn=", "odbc;", "oledb;", "data source=", "initial catalog=", "dbq=", "jet oledb:",
  ].map { Array($0.utf8) }

  private static func isConnection(_ lower: [UInt8]) -> Bool {
    guard lower.contains(UInt8(ascii: "=")) || lower.starts(with: "odbc;".utf8) else { return false }
    return connectionMarks.contains { find($0, in: lower) != nil }
  }

  // MARK: Addresses

  private static let schemes: [[UInt8]] = ["http://", "https://", "ftp://", "ftps://", "sftp://"].map { Array($0.utf8) }

  /// Names of vocabularies look like addresses, and lead nowhere.
  private static let names: [[UInt8]] = [
    "schemas.microsoft.com", "schemas.openxmlformats.org", "schemas.xmlsoap.org", "www.w3.org", "purl.org",
    "openoffice.org/2004", "www.w3.org",
  ].map { Array($0.utf8) }

  private static func url(_ lower: [UInt8]) -> Int? {
    guard let colon = find(Array("://".utf8), in: lower) else { return nil }
    for scheme in schemes {
      let start = colon + 3 - scheme.count
      guard start >= 0, lower[start..<(colon + 3)].elementsEqual(scheme) else { continue }
      if start > 0, (0x61...0x7A).contains(lower[start - 1]) { continue }
      let rest = lower[(colon + 3)...]
      guard let first = rest.first, first > 0x20 else { return nil }
      return names.contains { rest.starts(with: $0) } ? nil : start
    }
    return nil
  }

  private static func end(ofAddress text: [UInt8], from start: Int) -> Int {
    text[start...].firstIndex { $0 <= 0x20 || [0x22, 0x27, 0x3C, 0x3E, 0x29].contains($0) } ?? text.count
  }

  /// `name@server.example`, or several of them; the part in front of `@` is a person's.
  private static func mailDomain(_ lower: [UInt8]) -> [UInt8]? {
    guard let at = lower.firstIndex(of: UInt8(ascii: "@")), at > 0, isHostByte(lower[at - 1]) else { return nil }
    let prefix = lower[..<at]
    let isPlain = prefix.allSatisfy { isHostByte($0) || $0 == 0x2B || $0 == 0x27 || $0 == 0x3A }
    guard isPlain else { return nil }
    let domain = lower[(at + 1)...].prefix { isHostByte($0) }
    guard let point = domain.lastIndex(of: UInt8(ascii: ".")), point > domain.startIndex else { return nil }
    let top = domain[(point + 1)...]
    guard top.count >= 2, top.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    let rest = lower[domain.endIndex...]
    guard rest.isEmpty || [0x3B, 0x2C, 0x20, 0x3F, 0x3E].contains(rest.first) else { return nil }
    return Array(domain)
  }

  static func isHostByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Four numbers; `1.0.0.0` and its like are versions.
  private static func isInternetAddress(_ lower: [UInt8]) -> Bool {
    guard lower.count >= 7, lower.count <= 21 else { return false }
    let host = lower.prefix { $0 != UInt8(ascii: ":") }
    let fields = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard fields.count == 4 else { return false }
    var values: [Int] = []
    for field in fields {
      guard (1...3).contains(field.count), field.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      values.append(field.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return values.allSatisfy { $0 <= 255 } && values[0] > 9 && values != [127, 0, 0, 1]
  }

  // MARK: Paths

  /// `C:\…` at the start, or behind a blank, a quote, `=` or another mark.
  private static func drivePath(_ lower: [UInt8]) -> Int? {
    var at = 1
    while at + 1 < lower.count {
      if lower[at] == UInt8(ascii: ":"), lower[at + 1] == UInt8(ascii: "\\") || (lower[at + 1] == 0x2F && at == 1),
        (0x61...0x7A).contains(lower[at - 1]), at == 1 || isMark(lower[at - 2])
      {
        // `x://` is an address of some kind.
        if at + 2 < lower.count, lower[at + 1] == 0x2F, lower[at + 2] == 0x2F { return nil }
        return at - 1
      }
      at += 1
    }
    return nil
  }

  /// `\\server\share`, not `\\.\pipe` nor `\\?\C:`.
  private static func uncPath(_ text: [UInt8]) -> Int? {
    var at = 0
    while at + 4 < text.count {
      guard text[at] == 0x5C, text[at + 1] == 0x5C else {
        at += 1
        continue
      }
      let server = text[(at + 2)...].prefix { isHostByte($0) || $0 == UInt8(ascii: "@") }
      let end = server.endIndex
      if server.count >= 2, at == 0 || isMark(text[at - 1]), server.contains(where: { $0 != UInt8(ascii: ".") }),
        end + 1 < text.count, text[end] == 0x5C, isHostByte(text[end + 1]) || text[end + 1] >= 0x80
      {
        return at
      }
      at = max(end, at + 2)
    }
    return nil
  }

  /// A path in a formula or a command ends where what is around it goes on. Of a text that begins with it nothing is
  /// left but what a command is given, which may be a password: `C:\Tools\copy.exe -pw …`, `\\srv\share … /user:…`.
  private static func end(ofPath text: [UInt8], from start: Int) -> Int {
    guard start > 0 else { return endOfCommand(text) }
    let closing: [UInt8] =
      switch text[start - 1] {
      case 0x22: [0x22]
      case 0x27: [0x27, 0x21]
      case 0x28: [0x29, 0x2C, 0x3B]
      case 0x5B: [0x5D]
      default: [0x20, 0x2C, 0x3B, 0x22, 0x29, 0x7C]
      }
    return text[start...].firstIndex { closing.contains($0) } ?? text.count
  }

  /// Behind the program's ending, before a quote, or before an option and the word in front of it.
  private static func endOfCommand(_ text: [UInt8]) -> Int {
    var blank: Int?
    for (at, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\"") { return at }
      guard byte == 0x20 else { continue }
      if programs.contains(where: { $0.elementsEqual(text[..<at].suffix(4).map { $0 | 0x20 }) }) { return at }
      if at + 2 < text.count, text[at + 1] == 0x2F, (0x41...0x5A).contains(text[at + 2] & 0xDF) { return blank ?? at }
      blank = at
    }
    return text.count
  }

  private static let programs = [".exe", ".com", ".bat", ".cmd", ".vbs", ".ps1", ".jar", ".hta"].map { Array($0.utf8) }

  private static func isMark(_ byte: UInt8) -> Bool {
    [0x20, 0x22, 0x27, 0x28, 0x2C, 0x3B, 0x3D, 0x5B, 0x7C].contains(byte)
  }

  private static func find(_ mark: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = mark.first, text.count >= mark.count else { return nil }
    for at in 0...(text.count - mark.count) where text[at] == first {
      if text[at..<(at + mark.count)].elementsEqual(mark) { return at }
    }
    return nil
  }
}
