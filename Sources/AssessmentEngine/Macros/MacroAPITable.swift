/// The rows of a suite on what macros use, found by kind, application and name. Names compare without case.
public struct MacroAPITable: Sendable {
  private struct Key: Hashable {
    var kind: MacroUse.Kind
    var application: String
    var name: String
  }

  private var exact: [Key: MacroAPI] = [:]
  /// Rows whose name ends with `*`, by kind and application (name empty), longest first.
  private var prefixes: [Key: [(prefix: String, row: MacroAPI)]] = [:]
  /// Applications that have a row of this name (application empty), in order of the rows.
  private var owners: [Key: [String]] = [:]

  public init(_ rows: [MacroAPI] = []) {
    for row in rows {
      let name = row.name.lowercased()
      if name.hasSuffix("*") {
        prefixes[Key(kind: row.kind, application: row.application, name: ""), default: []]
          .append((String(name.dropLast()), row))
      } else {
        exact[Key(kind: row.kind, application: row.application, name: name)] = row
        owners[Key(kind: row.kind, application: "", name: name), default: []].append(row.application)
      }
    }
    for key in prefixes.keys { prefixes[key]?.sort { $0.prefix.utf8.count > $1.prefix.utf8.count } }
  }

  /// What a member of an object model, or of the language, becomes.
  ///
  /// `host`: the application that the document belongs to; it stands in where the application is not known.
  public func member(_ name: String, of application: String, host: String) -> MacroAPI? {
    let name = name.lowercased()
    guard application == "unknown" || application.isEmpty else {
      return find(.member, application, name) ?? find(.member, "*", name)
    }
    for candidate in [host, "*", "vba", "office"] {
      if let row = exact[Key(kind: .member, application: candidate, name: name)] { return row }
    }
    let others = owners[Key(kind: .member, application: "", name: name)] ?? []
    guard others.count == 1 else { return find(.member, "unknown", name) }
    return exact[Key(kind: .member, application: others[0], name: name)]
  }

  /// What a function of a library outside becomes.
  public func declared(_ name: String, library: String) -> MacroAPI? {
    let name = name.lowercased()
    return exact[Key(kind: .declare, application: library, name: name)]
      ?? exact[Key(kind: .declare, application: "*", name: name)] ?? find(.declare, library, name) ?? find(.declare, "*", name)
  }

  /// What an object of another program becomes. Versions at the end of a ProgID are put off: `MSXML2.XMLHTTP.6.0`.
  public func object(_ progID: String) -> MacroAPI? {
    let name = progID.lowercased()
    return find(.object, "*", name, exactOnly: true) ?? find(.object, "*", Self.withoutVersion(name))
  }

  /// What a procedure that runs by itself becomes: by its name, else by the class of its event.
  public func event(_ name: String, class eventClass: String) -> MacroAPI? {
    find(.event, "*", name.lowercased()) ?? find(.event, "*", "(\(eventClass))")
  }

  private func find(
    _ kind: MacroUse.Kind, _ application: String, _ name: String, exactOnly: Bool = false
  ) -> MacroAPI? {
    if let row = exact[Key(kind: kind, application: application, name: name)] { return row }
    guard !exactOnly else { return nil }
    let candidates = prefixes[Key(kind: kind, application: application, name: "")] ?? []
    return candidates.first { name.hasPrefix($0.prefix) }?.row
  }

  /// Without `.6.0` or `.12` at the end.
  static func withoutVersion(_ progID: String) -> String {
    var parts = progID.split(separator: ".", omittingEmptySubsequences: false)
    while parts.count > 2, let last = parts.last, !last.isEmpty, last.utf8.allSatisfy({ (48...57).contains($0) }) {
      parts.removeLast()
    }
    return parts.joined(separator: ".")
  }
}
