import InventoryModel
import OfficePackage

/// OLE objects by the program that made them, as the markup around them says.
final class ObjectDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: ObjectFacts.object, subject: "ProgID, or class id in braces where none is known", unit: "objects",
      attributes: ["class", "control", "file", "icon", "linked", "part"],
      values: [
        "class": ObjectProgram.kindNames + ["control", ObjectFacts.invisible], "control": .booleans, "icon": .booleans, "linked": .booleans,
      ],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation + ["xls", "doc", "ppt", "rtf"],
      source: "ECMA-376-1:2016 §18.3.1.59, §19.3.2.4; ISO/IEC 29500-4:2016 §19.3.3.19; [MS-OLEDS] 2.3.8; [MS-DOC] 2.1.12; [MS-PPT] 2.10.27")
  ]

  private struct Key: Hashable {
    var program: String
    var isLinked: Bool
    var isIcon: Bool
    var isInvisible = false
    /// The part that holds the data; empty where it is elsewhere, or not told.
    var part = ""
  }

  /// Where the markup is, and the id of the relationship that it names. Which part that is, is known later: a text is
  /// read before the package is announced.
  private struct Reference: Hashable {
    var source: String
    var id: String
  }

  private struct Seen: Hashable {
    var key: Key
    var reference: Reference
    /// A sheet does not say in its element whether the data of an object is elsewhere: its relationship does.
    var asksRelationship = false
  }

  /// Objects that are told one by one, with their parts; those behind them by program alone.
  private static let limit = 2000

  private let names: ObjectElementNames
  private let frameNames: InvisibleFrameNames
  private var frames = InvisibleFrames()
  private let limit: Int
  private var tallies: [Seen: Tally] = [:]
  /// What was seen: a fallback repeats the object of the alternative before it.
  private var known: Set<Reference> = []
  /// By source part, then relationship id: the part, or nothing for a target outside of the package.
  private var targets: [String: [String: String]] = [:]
  /// The last `p:oleObj` met; whether it is linked, its child says.
  private var open: (seen: Seen, place: Place)?

  init(_ setting: DetectorSetting) {
    names = setting.objectNames
    frameNames = setting.invisibleFrameNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    for relationship in summary.relationships where relationship.kind == "oleObject" || relationship.kind == "package" {
      guard targets[relationship.source]?[relationship.id] == nil else { continue }
      targets[relationship.source, default: [:]][relationship.id] = relationship.targetPart ?? ""
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    if SlideLayer.hasShapes(part.role) { frames.read(element, frameNames, in: part) }
    switch (element.namespace, element.name.local) {
    case (.office, names.wordObject):
      take(element, names.upperProgID, isLinked: element.equals(names.upperType, "Link"), part)
    case (.presentation, names.slideObject): take(element, names.progID, isLinked: nil, part)
    case (.presentation, names.embed) where element.parent.local == names.slideObject: settle(isLinked: false)
    case (.presentation, names.link) where element.parent.local == names.slideObject: settle(isLinked: true)
    case (.spreadsheet, names.sheetObject):
      take(element, names.progID, isLinked: element.has(names.link), part, asksRelationship: true)
    default: break
    }
  }

  private func take(
    _ element: borrowing MarkupElement, _ attribute: UInt16, isLinked: Bool?, _ part: PartContext,
    asksRelationship: Bool = false
  ) {
    let id = element.string(names.id, namespace: Namespace.relationships.rawValue) ?? ""
    let reference = Reference(source: part.name, id: String(id.prefix(64)))
    let isNew = known.count < 100_000 && known.insert(reference).inserted
    if part.isFallback, !isNew { return }
    let program = element.string(attribute).map { ObjectProgram.canonical(String($0.prefix(64))) } ?? ""
    let isIcon =
      element.equals(names.drawAspect, "Icon") || element.equals(names.dvAspect, "DVASPECT_ICON")
      || element.equals(names.showAsIcon, "1") || element.equals(names.showAsIcon, "true")
    let seen = Seen(
      key: Key(
        program: program, isLinked: isLinked ?? false, isIcon: isIcon, isInvisible: frames.holdsObject(in: part)),
      reference: reference,
      asksRelationship: asksRelationship)
    guard isLinked != nil else {
      settle(isLinked: false)
      open = (seen, part.place)
      return
    }
    count(seen, at: part.place)
  }

  private func settle(isLinked: Bool) {
    guard var found = open else { return }
    open = nil
    found.seen.key.isLinked = isLinked
    count(found.seen, at: found.place)
  }

  private func count(_ object: Seen, at place: Place) {
    var seen = object
    if tallies[seen] == nil, tallies.count >= Self.limit { seen.reference = Reference(source: "", id: "") }
    // Programs that nobody has heard of, by the thousand, are one.
    if tallies[seen] == nil, tallies.count >= 2 * Self.limit { seen.key.program = "" }
    tallies[seen, default: Tally()].add(at: place, limit: limit)
  }

  /// What nobody sees is of a class of its own where its program is of none: a packed file stays one.
  private static func kind(_ key: Key) -> String {
    let kind = ObjectProgram.kind(of: key.program)
    return key.isInvisible && kind == ObjectProgram.kind(of: "") ? ObjectFacts.invisible : kind
  }

  func facts() -> [Fact] {
    settle(isLinked: false)
    var objects: [Key: (count: Int, locations: [String])] = [:]
    for (seen, tally) in tallies {
      let target = targets[seen.reference.source]?[seen.reference.id]
      var key = seen.key
      key.part = target ?? ""
      if seen.asksRelationship, target?.isEmpty == true { key.isLinked = true }
      objects[key, default: (0, [])].count += tally.count
      objects[key]?.locations += tally.locations
    }
    return objects.map { key, found in
      var attributes: [String: AttributeValue] = [
        "linked": .boolean(key.isLinked), "class": .string(Self.kind(key)),
      ]
      if key.isIcon { attributes["icon"] = .boolean(true) }
      if !key.part.isEmpty { attributes["part"] = .string(key.part) }
      // Several sources may lead to one part: their places in an order that no hash table decides.
      let places = Set(found.locations).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return Fact(
        kind: ObjectFacts.object, subject: key.program, count: found.count, attributes: attributes,
        locations: objects.count == tallies.count ? found.locations : Array(places.prefix(limit)))
    }
  }
}

/// Numbers of the names that objects are told by.
struct ObjectElementNames {
  let wordObject: UInt16, slideObject: UInt16, sheetObject: UInt16, embed: UInt16, link: UInt16
  let upperProgID: UInt16, upperType: UInt16, drawAspect: UInt16
  let progID: UInt16, dvAspect: UInt16, showAsIcon: UInt16, id: UInt16
  let control: UInt16, classID: UInt16, persistence: UInt16

  init(_ vocabulary: Vocabulary) {
    wordObject = vocabulary.subscribe("OLEObject")
    slideObject = vocabulary.subscribe("oleObj")
    sheetObject = vocabulary.subscribe("oleObject")
    embed = vocabulary.subscribe("embed")
    link = vocabulary.subscribe("link")
    upperProgID = vocabulary.number("ProgID")
    upperType = vocabulary.number("Type")
    drawAspect = vocabulary.number("DrawAspect")
    progID = vocabulary.number("progId")
    dvAspect = vocabulary.number("dvAspect")
    showAsIcon = vocabulary.number("showAsIcon")
    id = vocabulary.number("id")
    control = vocabulary.subscribe("ocx")
    classID = vocabulary.number("classid")
    persistence = vocabulary.number("persistence")
  }
}
