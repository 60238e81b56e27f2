import InventoryModel
import OfficePackage

/// Markup in several versions, and what a reader must know to read the document at all.
final class AlternativeDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.alternate-content", subject: "namespace that the first choice requires", unit: "alternatives",
      attributes: ["known", "without-fallback"], values: ["known": .booleans],
      formats: Formats.package, source: "ECMA-376-3:2015 §7.5 to §7.7"),
    FactKindDefinition(
      kind: "package.must-understand", subject: "namespace", unit: "parts", formats: Formats.package,
      source: "ECMA-376-3:2015 §7.3"),
  ]

  private static let limit = 100
  private static let known = Set(KnownNamespaces.uris)
  private let locations: Int
  private var alternatives: [String: (tally: Tally, bare: Int)] = [:]
  private var musts: [String: Tally] = [:]
  private var isOverLimit = false

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func alternative(_ alternative: Alternative, in part: PartContext) {
    for namespace in alternative.required {
      let name = AlternativeDetector.bounded(namespace)
      guard alternatives[name] != nil || alternatives.count < AlternativeDetector.limit else {
        isOverLimit = true
        continue
      }
      alternatives[name, default: (Tally(), 0)].tally.add(at: part.place, limit: locations)
      if !alternative.hasFallback { alternatives[name]?.bare += 1 }
    }
  }

  func mustUnderstand(_ namespace: String, in part: PartContext) {
    let name = AlternativeDetector.bounded(namespace)
    guard musts[name] != nil || musts.count < AlternativeDetector.limit else {
      isOverLimit = true
      return
    }
    musts[name, default: Tally()].add(at: part.place, limit: locations)
  }

  static func bounded(_ uri: String) -> String { String(decoding: uri.utf8.prefix(512), as: UTF8.self) }

  func facts() -> [Fact] {
    alternatives.map { name, found in
      var attributes: [String: AttributeValue] = ["known": .boolean(AlternativeDetector.known.contains(name))]
      if found.bare > 0 { attributes["without-fallback"] = .integer(found.bare) }
      return found.tally.fact("package.alternate-content", subject: name, attributes: attributes)
    } + musts.map { $0.value.fact("package.must-understand", subject: $0.key) }
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "opc.names", place: "",
        message: "more than \(AlternativeDetector.limit) namespaces of alternatives; the rest is not told")
    ]
  }
}
