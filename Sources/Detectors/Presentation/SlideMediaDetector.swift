import InventoryModel
import OfficePackage

/// Sound and film: how many slides play, whether it is in the file, beside it or on the web, and the parts that hold it.
final class SlideMediaDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    define("presentation.audio-embedded", "ECMA-376-1:2016 §20.1.3.2, §20.1.3.7"),
    define("presentation.video-embedded", "ECMA-376-1:2016 §20.1.3.6"),
    define("presentation.media-linked", "ECMA-376-1:2016 §20.1.3.2, §20.1.3.6"),
    define("presentation.video-online", "ECMA-376-1:2016 §20.1.3.6"),
    FactKindDefinition(
      kind: "presentation.media", subject: "ending of the part's name", unit: "parts",
      attributes: ["kind", "largest", "size", "type"], values: ["kind": ["audio", "media", "video"]],
      formats: Formats.presentation,
      source: "ECMA-376-1:2016 §15.2.2, §15.2.17; [MS-PPTX] 2.1.1"),
  ]

  private static func define(_ kind: FactKind, _ source: String) -> FactKindDefinition {
    FactKindDefinition(
      kind: kind, unit: "uses", attributes: ["place"], values: ["place": SlideLayer.places],
      formats: Formats.presentation, source: source)
  }

  /// Parts of one container.
  private struct Container: Hashable {
    var ending: String
    var type: String
    var kind: String
  }

  private var relationships = SlideRelationships()
  private var uses: [FactKind: LayeredTallies] = [:]
  private var containers: [Container: (tally: Tally, size: Int, largest: Int)] = [:]
  private let limit: Int
  private static let containerLimit = 256

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func package(_ summary: PackageSummary) {
    relationships = SlideRelationships(summary, kinds: ["audio", "video", "media"])
    guard MarkupFamily(format: summary.format) == .presentation else { return }
    var parts: [String: Part] = [:]
    for part in summary.parts { parts[part.name] = part }
    // The relationships of 2010 lead to the part that those of the standard lead to: what they say of it counts less.
    var seen: Set<String> = []
    for kind in ["video", "audio", "media"] {
      for relationship in summary.relationships(kind) where !relationship.isExternal {
        guard let name = relationship.targetPart, seen.insert(name).inserted, let part = parts[name] else { continue }
        add(part, kind, at: summary.place(of: relationship.source))
      }
    }
  }

  private func add(_ part: Part, _ relationship: String, at place: Place) {
    let name = part.name.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...].prefix(16)).lowercased() } ?? ""
    let type = String(part.contentType.prefix(80))
    let kind = type.hasPrefix("audio/") ? "audio" : type.hasPrefix("video/") ? "video" : relationship
    var container = Container(ending: ending, type: type, kind: kind)
    if containers.count >= Self.containerLimit, containers[container] == nil {
      container = Container(ending: "other", type: "", kind: "media")
    }
    let size = Int(clamping: part.entry.size)
    var known = containers[container] ?? (Tally(), 0, 0)
    known.tally.add(at: place, limit: limit)
    known.size = known.size.addingReportingOverflow(size).overflow ? Int.max : known.size + size
    known.largest = max(known.largest, size)
    containers[container] = known
  }

  func slideMedia(_ media: SlideMedia) {
    guard media.kind == .audio || media.kind == .video,
      let relationship = relationships[media.part, media.relationship]
    else { return }
    let kind: FactKind
    if !relationship.isExternal {
      kind = media.kind == .audio ? "presentation.audio-embedded" : "presentation.video-embedded"
    } else if media.kind == .video, Self.isOnline(relationship.target) {
      kind = "presentation.video-online"
    } else {
      kind = "presentation.media-linked"
    }
    uses[kind, default: LayeredTallies(places: limit)].add(in: media.role, at: media.place)
  }

  private static func isOnline(_ target: String) -> Bool {
    let start = target.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  func facts() -> [Fact] {
    uses.flatMap { $0.value.facts($0.key) }
      + containers.map { container, parts in
        parts.tally.fact(
          "presentation.media", subject: container.ending,
          attributes: [
            "kind": .string(container.kind), "type": .string(container.type), "size": .integer(parts.size),
            "largest": .integer(parts.largest),
          ])
      }
  }
}
