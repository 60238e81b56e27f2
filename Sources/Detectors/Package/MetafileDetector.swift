import InventoryModel
import OfficePackage

/// Pictures of Windows' own vector formats ([MS-EMF], [MS-WMF]), and of formats that browsers and editors of the web
/// seldom take, as parts of the package.
final class MetafileDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.emf-wmf-image", unit: "parts", formats: Formats.package,
      source: "ECMA-376-1:2016 §15.2.14; [MS-EMF] 1.3, [MS-WMF] 1.3"),
    FactKindDefinition(
      kind: "package.invisible-metafile", unit: "parts", formats: Formats.presentation,
      source: "ECMA-376-1:2016 §19.3.1.21, §19.3.2.4; [MS-EMF] 1.3"),
    FactKindDefinition(
      kind: "package.rare-image", unit: "parts", formats: Formats.package, source: "ECMA-376-1:2016 §15.2.14"),
  ]

  private static let types: Set<String> = [
    "image/x-emf", "image/emf", "image/x-wmf", "image/wmf", "image/x-emz", "image/x-wmz", "application/x-msmetafile",
  ]
  private static let rareTypes: Set<String> = [
    "image/tiff", "image/tif", "image/jp2", "image/jpx", "image/heic", "image/heif", "image/webp", "image/pict",
    "image/x-pict", "image/pcx", "image/x-pcx",
  ]
  private static let rareEndings = [".tif", ".tiff", ".jp2", ".heic", ".heif", ".webp", ".pct", ".pict", ".pcx"]
  private static let endings = [".emf", ".wmf", ".emz", ".wmz"]

  private let limit: Int
  private let names: InvisibleFrameNames
  /// Metafiles in the order of the parts, and what shows them by source part and relationship.
  private var metafiles: [String] = []
  private var uses: [String: [String: String]] = [:]
  private var frames = InvisibleFrames()
  /// Metafiles that are the picture of an object which nobody sees, and those that something else shows.
  private var invisible: Set<String> = []
  private var shown: Set<String> = []
  private var rare = Tally()

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    names = setting.invisibleFrameNames
  }

  func package(_ summary: PackageSummary) {
    // The preview of the whole document is no picture in it (ECMA-376-1:2016 §15.2.16).
    let previews = Set(summary.relationships("thumbnail").compactMap(\.targetPart))
    for part in summary.parts where part.isReachable && !previews.contains(part.name) {
      let name = part.name.lowercased()
      let isMetafile =
        MetafileDetector.types.contains(part.contentType) || MetafileDetector.endings.contains { name.hasSuffix($0) }
      if isMetafile {
        metafiles.append(part.name)
      } else if MetafileDetector.rareTypes.contains(part.contentType)
        || MetafileDetector.rareEndings.contains(where: { name.hasSuffix($0) })
      {
        rare.add(at: .part(part.name), limit: limit)
      }
    }
    guard MarkupFamily(format: summary.format) == .presentation, !metafiles.isEmpty else { return }
    let wanted = Set(metafiles)
    for relationship in summary.relationships {
      guard let target = relationship.targetPart, wanted.contains(target) else { continue }
      uses[relationship.source, default: [:]][relationship.id] = target
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard !uses.isEmpty, SlideLayer.hasShapes(part.role) else { return }
    frames.read(element, names, in: part)
    guard element.name.local == names.blip, let ids = uses[part.name],
      let id = element.string(names.embed, namespace: Namespace.relationships.rawValue), let metafile = ids[id]
    else { return }
    if frames.holdsPicture(in: part) { invisible.insert(metafile) } else { shown.insert(metafile) }
  }

  func facts() -> [Fact] {
    var (seen, unseen) = (Tally(), Tally())
    for name in metafiles {
      if invisible.contains(name), !shown.contains(name) {
        unseen.add(at: .part(name), limit: limit)
      } else {
        seen.add(at: .part(name), limit: limit)
      }
    }
    return [
      seen.fact("package.emf-wmf-image"), unseen.fact("package.invisible-metafile"), rare.fact("package.rare-image"),
    ].filter { $0.count > 0 }
  }
}
