/// A relationship of a package (ECMA-376-2:2021 §6.5).
public struct Relationship: Sendable, Hashable {
  public var id: String
  /// The type as written; any that is not known is kept.
  public var type: String
  /// The target as an XML parser gives it.
  public var target: String
  public var isExternal: Bool
  /// Name of the source part as spelled in the archive; empty for the package itself.
  public var source: String
  /// Name of the part that an internal target leads to; nil where there is none.
  public var targetPart: String?

  /// The last segment of the type: `hyperlink`, `externalLinkPath`, …
  public var kind: String {
    var type = Substring(self.type)
    while type.last == "/" { type.removeLast() }
    return String(type.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
  }
}

/// A part of a package.
public struct Part: Sendable {
  public var entry: ZipEntry
  /// As spelled in the archive, without a leading slash.
  public var name: String
  /// Lower-case, without parameters; empty where none is declared.
  public var contentType: String
  public internal(set) var role: PartRole
  /// Whether a relationship leads to it.
  public var isReachable: Bool
}

/// What is known of a package before its parts are read.
public struct PackageSummary: Sendable {
  /// The format by the main part's content type; empty where the main part is of another kind.
  public var format: String
  public var mainPart: String?
  public var parts: [Part]
  public var relationships: [Relationship]
  public var isStrict: Bool
  /// Entries whose name another one with other content has as well: that one is the part.
  public var superseded: [Part] = []
  /// Part name → the sheet or slide that it belongs to.
  public var places: [String: Place] = [:]

  public func place(of part: String) -> Place { places[part] ?? .part(part) }

  /// Relationships whose type ends so.
  public func relationships(_ kind: String) -> [Relationship] { relationships.filter { $0.kind == kind } }
}
