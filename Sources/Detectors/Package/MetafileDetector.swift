import InventoryModel
import OfficePackage

/// Pictures of Windows' own vector formats ([MS-EMF], [MS-WMF]), and of formats that browsers and editors of the web
/// seldom take, as parts of the package.
final class MetafileDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.emf-wmf-image", unit: "parts", formats: Formats.package,
      source: "ECMA-376-1:2016 §15.2.14; [MS-EMF] 1.3, [MS-WMF] 1.3"),
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
  private var tally = Tally()
  private var rare = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func package(_ summary: PackageSummary) {
    // The preview of the whole document is no picture in it (ECMA-376-1:2016 §15.2.16).
    let previews = Set(summary.relationships("thumbnail").compactMap(\.targetPart))
    for part in summary.parts where part.isReachable && !previews.contains(part.name) {
      let name = part.name.lowercased()
      let isMetafile =
        MetafileDetector.types.contains(part.contentType) || MetafileDetector.endings.contains { name.hasSuffix($0) }
      if isMetafile {
        tally.add(at: .part(part.name), limit: limit)
      } else if MetafileDetector.rareTypes.contains(part.contentType)
        || MetafileDetector.rareEndings.contains(where: { name.hasSuffix($0) })
      {
        rare.add(at: .part(part.name), limit: limit)
      }
    }
  }

  func facts() -> [Fact] {
    [tally.fact("package.emf-wmf-image"), rare.fact("package.rare-image")].filter { $0.count > 0 }
  }
}
