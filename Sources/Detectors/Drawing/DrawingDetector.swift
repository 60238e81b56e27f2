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

  private static let traits: [(kind: FactKind, of: KeyPath<DrawingObject, Bool> & Sendable, source: String)] = [
    ("spreadsheet.svg-icons", \.isSVG, "[MS-ODRAWXML] 2.27"),
    ("spreadsheet.picture-link", \.isHyperlink, "ECMA-376-1:2016 §20.5.2.25, §21.1.2.3.5"),
    ("spreadsheet.picture-turned", \.isTurned, "ECMA-376-1:2016 §20.5.2.25, §20.1.7.6"),
    ("spreadsheet.picture-shaped", \.isShaped, "ECMA-376-1:2016 §20.5.2.25, §20.1.9.18, §20.1.9.8"),
    ("spreadsheet.picture-effects", \.isRetouched, "ECMA-376-1:2016 §20.5.2.25, §20.1.8.13, §20.1.8.26, §20.1.5"),
    ("spreadsheet.picture-cropped", \.isCropped, "ECMA-376-1:2016 §20.5.2.25, §20.1.8.55"),
  ]

  private static let notePicture: FactKind = "spreadsheet.note-picture"
  private static let hiddenShape: FactKind = "spreadsheet.shape-hidden"

  static let factKinds =
    kinds.map {
      FactKindDefinition(
        kind: $0.kind, unit: "objects", attributes: ["linked"], formats: Formats.spreadsheet, source: $0.source)
    }
    + (traits.map { ($0.kind, $0.source) }
      + [(notePicture, "ISO/IEC 29500-4:2016 §19.1.2.5 (fill), §20.4.2.2 (ClientData)")])
    .map { FactKindDefinition(kind: $0.0, unit: "pictures", formats: Formats.spreadsheet, source: $0.1) } + [
      FactKindDefinition(
        kind: hiddenShape, unit: "shapes and text boxes", formats: Formats.spreadsheet,
        source: "ECMA-376-1:2016 §20.1.2.2.8 hidden; ISO/IEC 29500-4:2016 §19.1.2.19 style")
    ]

  private let limit: Int
  private var tallies: [DrawingObject.Kind: Tally] = [:]
  private var linked: [DrawingObject.Kind: Int] = [:]
  private var pictures: [FactKind: Tally] = [:]
  private var hidden = Tally()

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func drawingObject(_ object: DrawingObject) {
    // A shape that nobody sees says nothing to anybody; the kinds of pictures are told by what they are.
    if object.isHidden, [.shape, .textBox, .wordArt].contains(object.kind) {
      hidden.add(at: object.place, limit: limit)
      return
    }
    if object.kind != .frame { tallies[object.kind, default: Tally()].add(at: object.place, limit: limit) }
    if object.isLinked { linked[object.kind, default: 0] += 1 }
    for (kind, trait, _) in Self.traits where object[keyPath: trait] {
      pictures[kind, default: Tally()].add(at: object.place, limit: limit)
    }
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (kind, of, _) in Self.kinds {
      guard let tally = tallies[of] else { continue }
      facts.append(tally.fact(kind, attributes: linked[of].map { ["linked": .integer($0)] } ?? [:]))
    }
    if hidden.count > 0 { facts.append(hidden.fact(Self.hiddenShape)) }
    if let notes = tallies[.notePicture] { facts.append(notes.fact(Self.notePicture)) }
    return facts + pictures.map { $0.value.fact($0.key) }
  }
}
