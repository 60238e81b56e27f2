/// Takes secrets out of link targets before anything is stored: user information in URLs, values of secret-looking
/// query parameters, passwords in connection strings. What was there becomes `*`.
public enum SecretMask {
  private static let parameters: Set<String> = [
    "token", "access_token", "id_token", "auth", "authkey", "apikey", "api_key", "api-key", "key", "sig", "signature",
    "password", "passwd", "pwd", "pass", "secret", "client_secret", "sas", "x-amz-signature", "x-amz-security-token",
    "code", "session", "sessionid", "sid", "ticket",
  ]
  private static let settings: Set<String> = ["user id", "uid", "user", "username", "user name", "userid", "login"]
  /// `refresh_token`, `AccessToken`, `Jet OLEDB:Database Password`, `jsessionid`: the end of a name gives it away.
  private static let endings = [
    "token", "password", "passwd", "pwd", "secret", "apikey", "api_key", "api-key", "signature", "credential",
    "sessionid",
  ]

  public static func masked(_ target: String) -> String {
    var text = target
    // `//user:secret@host/share` has no scheme.
    let authority =
      text.hasPrefix("//") ? text.index(text.startIndex, offsetBy: 2) : text.firstRange(of: "://")?.upperBound
    if let authority {
      let authorityEnd = text[authority...].firstIndex { "/?#".contains($0) } ?? text.endIndex
      if let at = text[authority..<authorityEnd].lastIndex(of: "@") ?? misplacedEnd(text[authority...], authorityEnd) {
        text.replaceSubrange(authority..<at, with: "*")
      }
    }
    if text.contains("=") {
      text = masked(text, separators: "?&#", isLast: !text.contains(";"))
      if text.contains(";") { text = masked(text, separators: ";", also: settings) }
    }
    return text
  }

  /// `//user:p#ss@host`: a mark that ends an authority stands in the password. What follows `:` is no port then.
  private static func misplacedEnd(_ rest: Substring, _ authorityEnd: Substring.Index) -> Substring.Index? {
    let authority = rest[..<authorityEnd]
    guard let colon = authority.firstIndex(of: ":"), authority.first != "[" else { return nil }
    let port = authority[authority.index(after: colon)...]
    guard !port.isEmpty, !port.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return rest[authorityEnd...].prefix { $0 != " " && $0 != "\"" }.lastIndex(of: "@")
  }

  /// `name`: as written, blanks around it count for nothing.
  private static func isSecret(_ name: Substring, also: Set<String>) -> Bool {
    let start = name.lowercased().drop { $0 == " " }
    let bare = String(start.reversed().drop { $0 == " " }.reversed())
    return parameters.contains(bare) || also.contains(bare) || endings.contains { bare.hasSuffix($0) }
  }

  /// Replaces the values of `name=value` pieces whose name is secret. Such a value in quotes or braces may hold
  /// separators.
  private static func masked(_ text: String, separators: String, also: Set<String> = [], isLast: Bool = true) -> String {
    var out = ""
    var piece = ""
    var closing: Character?
    /// Whether the name before the piece's first equals sign is secret, once that was asked: thousands of quotes may ask.
    var isSecretPiece: Bool?
    func closed(_ piece: String) -> String {
      guard let equals = piece.firstIndex(of: "=") else { return piece }
      if isSecret(piece[..<equals], also: also) { return piece[...equals] + "*" }
      guard isLast else { return piece }
      // `Data Source=srv, Password=…`, `host=srv password=…`: other separators than these.
      var at = equals
      while let next = piece[piece.index(after: at)...].firstIndex(of: "=") {
        let name = piece[..<next].reversed().drop { $0 == " " }.prefix { $0.isLetter || $0 == "_" || $0 == "-" }
        if isSecret(Substring(String(name.reversed())), also: also) { return piece[...next] + "*" }
        at = next
      }
      return piece
    }
    for character in text {
      if closing == nil, separators.contains(character) {
        out += closed(piece) + String(character)
        piece = ""
        isSecretPiece = nil
        continue
      }
      if let mark = closing {
        if character == mark { closing = nil }
      } else if "\"'{".contains(character), piece.last(where: { $0 != " " }) == "=",
        let equals = isSecretPiece == nil ? piece.firstIndex(of: "=") : piece.startIndex
      {
        let isSecretHere = isSecretPiece ?? isSecret(piece[..<equals], also: also)
        isSecretPiece = isSecretHere
        if isSecretHere { closing = character == "{" ? "}" : character }
      }
      piece.append(character)
    }
    return out + closed(piece)
  }
}
