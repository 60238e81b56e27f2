import InventoryModel
import OfficePackage

/// Shapes by their geometry: presets of DrawingML, drawn by hand, and those of VML in texts.
final class ShapeDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.shape", subject: "preset geometry; custom for one drawn by hand", unit: "shapes",
      attributes: ["pictures", "vml"], values: ["vml": .booleans], formats: Formats.package,
      source: "ECMA-376-1:2016 §20.1.9.18 (prstGeom), §20.1.9.8 (custGeom); ECMA-376-4:2016 §19.2.3.10 (spt)")
  ]

  /// There are 187 presets; of others, so many are kept.
  private static let limit = 500
  private struct Found {
    var shapes = Tally()
    /// Of them, pictures that are cut to the shape.
    var pictures = 0
  }

  private let names: ShapeNames
  private let locations: Int
  /// By fingerprint of the preset's name.
  private var positions: [UInt64: Int] = [:]
  private var drawn: [(name: String, found: Found)] = []
  private var byHand = Found()
  /// Shapes of VML: outside of alternatives, and in what stands in for a shape that only newer programs know.
  private var vml: [String: Tally] = [:]
  private var fallback: [String: Tally] = [:]
  private var isPicture = false
  private var isPlaceholder = false
  private var isOverLimit = false

  init(_ setting: DetectorSetting) {
    names = setting.shapeNames
    locations = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let number = element.name.local
    guard names.isWanted(number) else { return }
    if number == names.pic || number == names.sp || number == names.cxnSp || number == names.wsp {
      isPicture = number == names.pic
      isPlaceholder = false
    } else if number == names.ph {
      isPlaceholder = true
    } else if number == names.prstGeom || number == names.custGeom {
      guard element.namespace == .drawing, !part.isFallback else { return }
      number == names.prstGeom ? addPreset(element, part) : add(&byHand, part)
    } else if element.namespace == .vml, part.role == .document || part.role == .story {
      addVML(element, part)
    }
  }

  private func addPreset(_ element: borrowing MarkupElement, _ part: PartContext) {
    guard let mark = element.fingerprint(names.prst) else { return }
    // A picture is a rectangle unless somebody cut it; so is a placeholder, and LibreOffice says it of every one
    // where PowerPoint leaves it to the layout.
    if isPicture || isPlaceholder, element.equals(names.prst, "rect") { return }
    if let position = positions[mark] { return add(&drawn[position].found, part) }
    guard drawn.count < ShapeDetector.limit, let name = element.bytes(names.prst), !name.isEmpty else {
      isOverLimit = true
      return
    }
    positions[mark] = drawn.count
    var found = Found()
    add(&found, part)
    drawn.append((String(decoding: name.prefix(64), as: UTF8.self), found))
  }

  private func add(_ found: inout Found, _ part: PartContext) {
    found.shapes.add(at: part.place, limit: locations)
    if isPicture { found.pictures += 1 }
  }

  /// A shape names its type, `#_x0000_t32`, whose number is the preset's; other elements are shapes by themselves.
  private func addVML(_ element: borrowing MarkupElement, _ part: PartContext) {
    let name: String
    if element.name.local == names.shape {
      let type = element.string(names.type) ?? ""
      if let mark = type.lastIndex(of: "t"), let number = Int(type[type.index(after: mark)...]) {
        guard let preset = LegacyShapes.name(number) else { return }
        name = preset
      } else {
        name = "custom"
      }
    } else {
      name = names.legacy[element.name.local] ?? "custom"
    }
    if part.isFallback {
      fallback[name, default: Tally()].add(at: part.place, limit: locations)
    } else {
      vml[name, default: Tally()].add(at: part.place, limit: locations)
    }
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    var drawn = drawn.map { ($0.name, $0.found) }
    if byHand.shapes.count > 0 { drawn.append(("custom", byHand)) }
    for (name, found) in drawn {
      let attributes: [String: AttributeValue] = found.pictures > 0 ? ["pictures": .integer(found.pictures)] : [:]
      facts.append(found.shapes.fact("package.shape", subject: name, attributes: attributes))
    }
    // What stands in for a shape repeats it, unless nobody drew any.
    let legacy = drawn.isEmpty ? vml.merging(fallback) { own, _ in own } : vml
    for (name, tally) in legacy {
      facts.append(tally.fact("package.shape", subject: name, attributes: ["vml": .boolean(true)]))
    }
    return facts
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "opc.names", place: "", message: "more than \(ShapeDetector.limit) geometries of shapes; the rest is not told")
    ]
  }
}
