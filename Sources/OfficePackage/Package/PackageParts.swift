/// A relationship of a package (ECMA-376-2:2021 §6.5).
public struct Relationship: Sendable, Hashable {
  public var id: String
  /// The type as written; any that is not known is kept.
  public let type: String
  /// The target as an XML parser gives it.
  public var target: String
  public var isExternal: Bool
  /// Name of the source part as spelled in the archive; empty for the package itself.
  public var source: String
  /// Name of the part that an internal target leads to; nil where there is none.
  public var targetPart: String?

  /// The last segment of the type: `hyperlink`, `externalLinkPath`, …
  public let kind: String

  init(id: String, type: String, target: String, isExternal: Bool, source: String) {
    self.id = id
    self.type = type
    self.target = target
    self.isExternal = isExternal
    self.source = source
    var bytes = type.utf8[...]
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    kind = String(bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] } ?? bytes) ?? ""
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
  /// Part name → the sheet or slide that it belongs to.
  public var places: [String: Place] = [:]

  /// Whether the format is one of which everything in scope is read; of others only parts and relationships are.
  public var isReadable: Bool { MainPart.role(ofFormat: format) != nil }

  /// Parts that no slide has for itself: layouts, masters, and what only they lead to. What is found in them is told
  /// there, not on the first slide that uses them.
  public var common: Set<String> = []

  public func place(of part: String) -> Place {
    guard let place = places[part], !common.contains(part) else { return .part(part) }
    return place
  }

  /// Relationships whose type ends so.
  public func relationships(_ kind: String) -> [Relationship] { relationships.filter { $0.kind == kind } }
}
