import InventoryModel
import OfficePackage

/// What parts and properties say of a text document's size, of chunks in foreign formats, and of its sources.
final class DocumentPartsDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.pages", unit: "pages as the producer stated them", attributes: ["stated"],
      values: ["stated": .booleans],
      formats: Formats.document, source: "ECMA-376-1:2016 §22.2.2.21"),
    FactKindDefinition(
      kind: "document.pictures", unit: "picture parts", attributes: ["bytes", "largest"], formats: Formats.document,
      source: "ECMA-376-1:2016 §15.2.14"),
    FactKindDefinition(
      kind: "document.altchunk", unit: "chunks", attributes: ["content"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.17.2.1, §11.3.1"),
    FactKindDefinition(
      kind: "document.bibliography-sources", unit: "sources", attributes: ["style"], formats: Formats.document,
      source: "ECMA-376-1:2016 §22.6.2.59, §22.6.2.60"),
  ]

  private let names: WordNames
  private let limit: Int
  private var isDocument = false
  private var pages = 0
  private var pictures = 0
  private var (bytes, largest): (Int64, Int64) = (0, 0)
  /// Part and relationship of each chunk, with its place.
  private var chunks: [(part: String, id: String, place: Place)] = []
  private var contents: [String: String] = [:]
  private var sources = Tally()
  private var style = ""
  private var hasTooMany = false
  private static let chunkLimit = 10_000

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    isDocument = MarkupFamily(format: summary.format) == .document
    guard isDocument else { return }
    var parts: [String: Part] = [:]
    for part in summary.parts { parts[part.name] = part }
    for relationship in summary.relationships("aFChunk") {
      let part = relationship.targetPart.flatMap { parts[$0] }
      let type = relationship.isExternal ? "external" : part.map(\.contentType) ?? "missing"
      contents[relationship.source + "\n" + relationship.id] = String(type.prefix(128))
    }
    var seen: Set<String> = []
    for relationship in summary.relationships("image") {
      guard let name = relationship.targetPart, let part = parts[name], seen.insert(name).inserted else { continue }
      pictures += 1
      let size = max(part.entry.size, 0)
      bytes = bytes.addingReportingOverflow(size).overflow ? Int64.max : bytes + size
      largest = max(largest, size)
    }
  }

  func properties(_ properties: DocumentProperties) { pages = properties.pages ?? 0 }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    if name == names.altChunk, element.namespace == .word, part.role == .document || part.role == .story {
      guard chunks.count < DocumentPartsDetector.chunkLimit else {
        hasTooMany = true
        return
      }
      let id = element.string(names.id, namespace: Namespace.relationships.rawValue) ?? ""
      chunks.append((part.name, String(id.prefix(256)), part.place))
    } else if part.role == .customXML, element.namespace == .bibliography {
      if name == names.source, element.parent.local == names.sources {
        sources.add(at: part.place, limit: limit)
      } else if name == names.sources {
        style = element.string(names.styleName).map { String($0.prefix(64)) } ?? style
      }
    }
  }

  func facts() -> [Fact] {
    guard isDocument else { return [] }
    var facts: [Fact] = []
    if pages > 0 { facts.append(Fact(kind: "document.pages", count: pages, attributes: ["stated": .boolean(true)])) }
    if pictures > 0 {
      facts.append(
        Fact(
          kind: "document.pictures", count: pictures,
          attributes: ["bytes": .integer(Int(clamping: bytes)), "largest": .integer(Int(clamping: largest))]))
    }
    var tallies: [String: Tally] = [:]
    for chunk in chunks {
      let content = contents[chunk.part + "\n" + chunk.id] ?? "missing"
      tallies[content, default: Tally()].add(at: chunk.place, limit: limit)
    }
    facts += tallies.map { $0.value.fact("document.altchunk", attributes: ["content": .string($0.key)]) }
    if sources.count > 0 {
      facts.append(
        sources.fact("document.bibliography-sources", attributes: style.isEmpty ? [:] : ["style": .string(style)]))
    }
    return facts
  }

  func issues() -> [Issue] {
    hasTooMany ? [WordLimits.issue("imported chunks", DocumentPartsDetector.chunkLimit)] : []
  }
}
