import FormulaSyntax

/// Where a call of M gets its data: what it is, and what is said of it, secrets masked.
struct QueryTarget: Hashable {
  /// A class of link, or `computed`, `service`, `workbook`, `content` for what no link can tell.
  var linkClass: String
  var target = ""

  static let classes = LinkClass.ofTargets + ["computed", "content", "service", "workbook"]

  init(_ call: QueryCall) {
    let shape = QuerySources.shape(of: call.function)
    let first = String(call.first.prefix(4096))
    switch shape {
    case .workbook: linkClass = "workbook"
    case nil: linkClass = "content"
    case .service:
      linkClass = "service"
      target = SecretMask.masked(first == "…" ? "" : first)
    case .file, .url, .server, .connectionString:
      linkClass = "computed"
      // What is computed from its beginning on tells nothing.
      guard !first.isEmpty, !first.hasPrefix("…") else { return }
      read(first, call.second, shape)
    }
  }

  private mutating func read(_ first: String, _ second: String, _ shape: QuerySources.Shape?) {
    switch shape {
    case .file:
      target = SecretMask.masked(first)
      linkClass = QueryTarget.linkClass(ofFile: first)
    case .server:
      target = SecretMask.masked(first)
      linkClass = LinkClass.database.rawValue
      // A second argument may be options instead of a database.
      if !second.isEmpty, !second.contains("…"), !second.contains("=") {
        target += "/" + SecretMask.masked(String(second.prefix(256)))
      }
    case .connectionString:
      let string = ConnectionString(first)
      linkClass = LinkClass.database.rawValue
      let server = string.server.isEmpty && !first.contains("=") ? first : string.server
      target = SecretMask.masked(server)
      if !string.database.isEmpty { target += "/" + SecretMask.masked(string.database) }
      if QueryTarget.isPath(server) { linkClass = QueryTarget.linkClass(ofFile: server) }
    default:
      target = SecretMask.masked(first)
      linkClass = LinkClass(target: target).rawValue
    }
  }

  private static func isPath(_ text: String) -> Bool {
    let kind = LinkClass(target: text)
    return kind == .drive || kind == .unc
  }

  /// A path from the root is one of the machine's own.
  private static func linkClass(ofFile path: String) -> String {
    if path.hasPrefix("/"), !path.hasPrefix("//") { return LinkClass.drive.rawValue }
    return LinkClass(target: path).rawValue
  }
}
