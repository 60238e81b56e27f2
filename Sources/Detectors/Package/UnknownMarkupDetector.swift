import InventoryModel
import OfficePackage

/// What a package holds that nobody is known to have defined: by type of part, namespace and extension.
final class UnknownMarkupDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.unknown-part", subject: "content type, or type of the relationship that leads to it", unit: "parts",
      attributes: ["authority", "by"],
      values: ["authority": authorities, "by": ["content-type", "relationship"]],
      formats: Formats.package, source: "ECMA-376-2:2021 §6.2.3, §6.5.2"),
    FactKindDefinition(
      kind: "package.unknown-namespace", subject: "namespace", unit: "parts", attributes: ["authority"],
      values: ["authority": authorities],
      formats: Formats.package, source: "ECMA-376-3:2015 §7.2"),
    FactKindDefinition(
      kind: "package.unknown-extension", subject: "identifier of the extension", unit: "extensions",
      attributes: ["namespace"], formats: Formats.package, source: "ECMA-376-1:2016 §18.2.7, §19.2.1.11, §20.1.2.2.14"),
  ]

  private static let authorities = ["microsoft", "other", "standard"]
  private static let limit = 100
  private let locations: Int
  private var parts: [String: Tally] = [:]
  private var relationships: [String: Tally] = [:]
  private var namespaces: [String: Tally] = [:]
  private var extensions: [String: (tally: Tally, namespace: String)] = [:]
  /// The part in which a namespace was met last: it counts once a part.
  private var lastPart: [String: String] = [:]
  private var isOverLimit = false

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func package(_ summary: PackageSummary) {
    for part in summary.parts where !part.contentType.isEmpty && !KnownParts.isKnown(contentType: part.contentType) {
      note(AlternativeDetector.bounded(part.contentType), .part(part.name), &parts)
    }
    for relationship in summary.relationships
    where !KnownParts.isKnown(relationship: relationship.kind, type: relationship.type) {
      note(AlternativeDetector.bounded(relationship.type), summary.place(of: relationship.source), &relationships)
    }
  }

  func unknownNamespace(_ uri: String, in part: PartContext) {
    // Custom XML is cargo of any vocabulary; what tells a program is told as such.
    guard part.role != .customXML, !Telltale.namespaces.contains(uri) else { return }
    let name = AlternativeDetector.bounded(uri)
    guard lastPart[name] != part.name else { return }
    note(name, part.place, &namespaces)
    if namespaces[name] != nil { lastPart[name] = part.name }
  }

  func unknownExtension(_ uri: String, namespace: String, in part: PartContext) {
    guard !Telltale.namespaces.contains(namespace) else { return }
    guard extensions[uri] != nil || extensions.count < UnknownMarkupDetector.limit else {
      isOverLimit = true
      return
    }
    extensions[uri, default: (Tally(), AlternativeDetector.bounded(namespace))].tally.add(at: part.place, limit: locations)
  }

  private func note(_ name: String, _ place: Place, _ found: inout [String: Tally]) {
    guard found[name] != nil || found.count < UnknownMarkupDetector.limit else {
      isOverLimit = true
      return
    }
    found[name, default: Tally()].add(at: place, limit: locations)
  }

  func facts() -> [Fact] {
    parts.map { $0.value.fact("package.unknown-part", subject: $0.key, attributes: ["by": .string("content-type")]) }
      + relationships.map { name, tally in
        tally.fact(
          "package.unknown-part", subject: name,
          attributes: ["by": .string("relationship"), "authority": .string(UnknownMarkupDetector.authority(name))])
      }
      + namespaces.map { name, tally in
        tally.fact(
          "package.unknown-namespace", subject: name,
          attributes: ["authority": .string(UnknownMarkupDetector.authority(name))])
      }
      + extensions.map { uri, found in
        found.tally.fact(
          "package.unknown-extension", subject: uri, attributes: ["namespace": .string(found.namespace)])
      }
  }

  /// Whose name it bears: one of Microsoft's or of the standard that is not known is of a preview, or of later.
  private static func authority(_ uri: String) -> String {
    if uri.hasPrefix("http://schemas.microsoft.com/") || uri.hasPrefix("urn:schemas-microsoft-com:") { return "microsoft" }
    if uri.hasPrefix("http://schemas.openxmlformats.org/") || uri.hasPrefix("http://purl.oclc.org/ooxml/") {
      return "standard"
    }
    return "other"
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "opc.names", place: "",
        message: "more than \(UnknownMarkupDetector.limit) types, namespaces or extensions that are not known; the rest is not told")
    ]
  }
}
