/// What stands in strings: places that the code expects to find.
extension OutlineReader {
  /// Bytes of one text that are looked at.
  private static let textLimit = 1_024
  /// Texts of one module that are told.
  private static let hardCodedLimit = 5_000

  /// The string at `index` with those that `&` joins to it. Returns the first token that is not looked at.
  mutating func readLiteral(_ statement: [MacroToken], _ index: Int) -> Int {
    var bytes: [UInt8] = []
    append(statement[index], to: &bytes)
    var end = index + 1
    while end + 1 < statement.count, statement[end].isSymbol(UInt8(ascii: "&")), statement[end + 1].kind == .string {
      append(statement[end + 1], to: &bytes)
      end += 2
    }
    guard bytes.count >= 2 else { return end }
    let physical = statement[index].line
    let role = role(statement, index)
    if role == .password {
      if isPassword(bytes) { tell(.password, [], physical) }
      return end
    }
    // The library of a `Declare` is told elsewhere.
    if let place = HardCodedText.place(in: bytes) {
      tell(place.kind, place.target, physical)
      if place.kind == .connectionString, hasPassword(bytes) { tell(.password, [], physical) }
    } else if role == .server, isServer(bytes) {
      tell(.server, bytes, physical)
    }
    return end
  }

  /// The text inside the quotes; two quotes are one.
  private func append(_ token: MacroToken, to bytes: inout [UInt8]) {
    var at = token.range.lowerBound + 1
    let end = token.range.upperBound
    while at < end, bytes.count < Self.textLimit {
      if text[at] == UInt8(ascii: "\"") {
        guard at + 1 < end, text[at + 1] == UInt8(ascii: "\"") else { return }
        at += 1
      }
      bytes.append(text[at])
      at += 1
    }
  }

  private mutating func tell(_ kind: ModuleOutline.HardCoded.Kind, _ target: [UInt8], _ physical: Int) {
    guard outline.hardCoded.count < Self.hardCodedLimit else {
      outline.isOverLimit = true
      return
    }
    outline.hardCoded.append(
      ModuleOutline.HardCoded(
        kind: kind, target: String(decoding: target.prefix(512), as: UTF8.self), line: line(physical)))
  }

  // MARK: What the text is given to

  private enum Role {
    case password, server
  }

  private static let protecting: Set<MacroWord> = [MacroWord("protect"), MacroWord("unprotect")]

  /// `Password:="…"`, `DB_PASSWORD = "…"`, `.Unprotect "…"`, `Const SERVER = "…"`, `….Item(".../smtpserver") = "…"`
  private func role(_ statement: [MacroToken], _ index: Int) -> Role? {
    guard index > 0 else { return nil }
    var at = index - 1
    if statement[at].isSymbol(UInt8(ascii: "(")), at > 0 { at -= 1 }
    let before = statement[at]
    if before.kind == .name {
      let isMember = at > 0 && statement[at - 1].isSymbol(UInt8(ascii: "."))
      return isMember && Self.protecting.contains(before.word) ? .password : nil
    }
    guard at == index - 1, at > 0, before.isSymbol(UInt8(ascii: "=")) || before.isSymbol(UInt8(ascii: ":")) else {
      return nil
    }
    at -= 1
    // `Const Server As String = "…"`
    if at > 1, statement[at].kind == .name, case .as = keyword(statement, at - 1) { at -= 2 }
    if statement[at].isSymbol(UInt8(ascii: ")")), at > 0 { at -= 1 }
    return role(of: statement[at])
  }

  private func role(of token: MacroToken) -> Role? {
    guard token.kind == .name || token.kind == .string else { return nil }
    var range = text[token.range]
    if token.kind == .string { range = range.dropLast() }
    var lower = range.suffix(24).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    while let last = lower.last, (0x30...0x39).contains(last) || last == UInt8(ascii: "_") { lower.removeLast() }
    func ends(_ words: [String]) -> Bool {
      words.contains { lower.count >= $0.utf8.count && lower.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
    if ends(["password", "passwd", "pwd", "passwort", "kennwort", "motdepasse", "mdp", "passphrase"]) { return .password }
    if ends(["server", "servername", "serveur", "hostname", "datasource"]) { return .server }
    return nil
  }

  /// A sentence asks for a password, and is none.
  private func isPassword(_ bytes: [UInt8]) -> Bool {
    bytes.count <= 64 && !bytes.contains(0x20) && bytes.contains { $0 != UInt8(ascii: "*") }
  }

  private func isServer(_ bytes: [UInt8]) -> Bool {
    bytes.count <= 128 && bytes.allSatisfy { HardCodedText.isHostByte($0) || $0 == 0x5C || $0 == 0x2C }
      && bytes.contains { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// `PWD=…;` with something in it; the text may go on with a variable.
  private func hasPassword(_ bytes: [UInt8]) -> Bool {
    let lower = String(decoding: bytes, as: UTF8.self).lowercased()
    for setting in lower.split(separator: ";") {
      let pair = setting.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, !pair[1].allSatisfy({ $0 == " " }) else { continue }
      let name = String(pair[0].reversed().drop { $0 == " " }.reversed())
      if name.hasSuffix("password") || name.hasSuffix("pwd") { return true }
    }
    return false
  }
}
