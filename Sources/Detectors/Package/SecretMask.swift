/// Takes secrets out of link targets before anything is stored: user information in URLs, values of secret-looking
/// query parameters, passwords in connection strings. What was there becomes `*`.
public enum SecretMask {
  private static let parameters: Set<String> = [
    "token", "access_token", "id_token", "auth", "authkey", "apikey", "api_key", "api-key", "key", "sig", "signature",
    "password", "passwd", "pwd", "pass", "secret", "client_secret", "sas", "x-amz-signature", "x-amz-security-token",
    "code", "session", "sessionid", "sid", "ticket",
  ]
  private static let settings: Set<String> = ["password", "pwd", "pass", "user id", "uid"]

  public static func masked(_ target: String) -> String {
    var text = target
    if let scheme = text.firstRange(of: "://") {
      let authorityEnd = text[scheme.upperBound...].firstIndex { "/?#".contains($0) } ?? text.endIndex
      if let at = text[scheme.upperBound..<authorityEnd].lastIndex(of: "@") {
        text.replaceSubrange(scheme.upperBound..<at, with: "*")
      }
    }
    if text.contains("=") {
      text = masked(text, separators: "?&#", secret: parameters)
      if text.contains(";") { text = masked(text, separators: ";", secret: settings) }
    }
    return text
  }

  /// Replaces the values of `name=value` pieces whose name is secret.
  private static func masked(_ text: String, separators: String, secret: Set<String>) -> String {
    var out = ""
    var piece = ""
    func closed(_ piece: String) -> String {
      guard let equals = piece.firstIndex(of: "=") else { return piece }
      let name = piece[..<equals].lowercased().drop { $0 == " " }
      return secret.contains(String(name)) ? piece[...equals] + "*" : piece
    }
    for character in text {
      if separators.contains(character) {
        out += closed(piece) + String(character)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    return out + closed(piece)
  }
}
