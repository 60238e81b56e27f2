import InventoryModel
import OfficePackage

/// Shapes and pictures over cells. The macros that they run are told by `MacroBindingDetector`.
final class DrawingDetector: Detector {
  static let interests: DetectorInterests = []

  private static let kinds: [(kind: FactKind, of: DrawingObject.Kind, source: String)] = [
    ("spreadsheet.shape", .shape, "ECMA-376-1:2016 §20.5.2.29, §20.5.2.13"),
    ("spreadsheet.textbox", .textBox, "ECMA-376-1:2016 §20.5.2.9 txBox"),
    ("spreadsheet.wordart", .wordArt, "ECMA-376-1:2016 §20.1.9.19"),
    ("spreadsheet.images-floating", .picture, "ECMA-376-1:2016 §20.5.2.25"),
    ("spreadsheet.picture-linked-camera", .camera, "[MS-ODRAWXML] 2.4.2; ISO/IEC 29500-4:2016 §20.4.2.13"),
    ("spreadsheet.ink", .ink, "ECMA-376-1:2016 §20.5.2.12; [MS-ODRAWXML] 2.20"),
    ("spreadsheet.model-3d", .model3D, "[MS-ODRAWXML] 2.28"),
  ]

  static let factKinds =
    kinds.map {
      FactKindDefinition(
        kind: $0.kind, unit: "objects", attributes: ["linked"], formats: Formats.spreadsheet, source: $0.source)
    } + [
      FactKindDefinition(
        kind: "spreadsheet.svg-icons", unit: "pictures", formats: Formats.spreadsheet, source: "[MS-ODRAWXML] 2.27"),
    ]

  private let limit: Int
  private var tallies: [DrawingObject.Kind: Tally] = [:]
  private var linked: [DrawingObject.Kind: Int] = [:]
  private var vectors = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func drawingObject(_ object: DrawingObject) {
    if object.kind != .frame { tallies[object.kind, default: Tally()].add(at: object.place, limit: limit) }
    if object.isLinked { linked[object.kind, default: 0] += 1 }
    if object.isSVG { vectors.add(at: object.place, limit: limit) }
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (kind, of, _) in Self.kinds {
      guard let tally = tallies[of] else { continue }
      facts.append(tally.fact(kind, attributes: linked[of].map { ["linked": .integer($0)] } ?? [:]))
    }
    if vectors.count > 0 { facts.append(vectors.fact("spreadsheet.svg-icons")) }
    return facts
  }
}
