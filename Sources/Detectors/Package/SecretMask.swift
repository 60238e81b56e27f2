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
      if let at = text[authority..<authorityEnd].lastIndex(of: "@") {
        text.replaceSubrange(authority..<at, with: "*")
      }
    }
    if text.contains("=") {
      text = masked(text, separators: "?&#")
      if text.contains(";") { text = masked(text, separators: ";", also: settings) }
    }
    return text
  }

  /// `name`: as written, blanks around it count for nothing.
  private static func isSecret(_ name: Substring, also: Set<String>) -> Bool {
    let start = name.lowercased().drop { $0 == " " }
    let bare = String(start.reversed().drop { $0 == " " }.reversed())
    return parameters.contains(bare) || also.contains(bare) || endings.contains { bare.hasSuffix($0) }
  }

  /// Replaces the values of `name=value` pieces whose name is secret. Such a value in quotes or braces may hold
  /// separators.
  private static func masked(_ text: String, separators: String, also: Set<String> = []) -> String {
    var out = ""
    var piece = ""
    var closing: Character?
    func closed(_ piece: String) -> String {
      guard let equals = piece.firstIndex(of: "=") else { return piece }
      return isSecret(piece[..<equals], also: also) ? piece[...equals] + "*" : piece
    }
    for character in text {
      if closing == nil, separators.contains(character) {
        out += closed(piece) + String(character)
        piece = ""
        continue
      }
      if let mark = closing {
        if character == mark { closing = nil }
      } else if "\"'{".contains(character), piece.last(where: { $0 != " " }) == "=",
        let equals = piece.firstIndex(of: "="), isSecret(piece[..<equals], also: also)
      {
        closing = character == "{" ? "}" : character
      }
      piece.append(character)
    }
    return out + closed(piece)
  }
}
