import CompoundDocuments
import Detectors
import InventoryModel
import OfficePackage

/// What the contents of a binary document are as facts of a record.
enum BinaryFacts {
  static func facts(_ contents: CompoundContents, kind: CompoundKind) -> [Fact] {
    var facts: [Fact] = []
    if let version = contents.version {
      var attributes: [String: AttributeValue] = [:]
      if let use = version.use { attributes["use"] = .string(use.rawValue) }
      if let page = contents.codePage, page != 1200 { attributes["code-page"] = .integer(page) }
      facts.append(Fact(kind: IdentificationFacts.version, subject: version.text, attributes: attributes))
    }
    facts += objects(contents.objects)
    facts += contents.links.map(fact)
    facts += links(contents.hyperlinks, "hyperlink", breaks: false)
    facts += links(contents.pictures, "image", breaks: true)
    if contents.isReserved, let kind = reservation[kind] { facts.append(Fact(kind: kind)) }
    return facts + properties(contents.properties)
  }

  /// The same things in Office Open XML have these kinds.
  private static let reservation: [CompoundKind: FactKind] = [
    .workbook: "spreadsheet.read-only-recommended", .document: "document.write-protection",
    .presentation: "presentation.password-modify-ppt",
  ]

  private static func objects(_ objects: [EmbeddedObject]) -> [Fact] {
    struct Key: Hashable {
      var program: String
      var isLinked: Bool
      var isControl: Bool
    }
    var places: [Key: [String]] = [:]
    for object in objects {
      let key = Key(program: object.programID, isLinked: object.isLinked, isControl: object.isControl)
      places[key, default: []].append(object.place)
    }
    return places.map { key, places in
      ObjectFacts.fact(
        program: key.program, isLinked: key.isLinked, isControl: key.isControl, count: places.count,
        locations: Array(places.prefix(10)))
    }
  }

  private static func fact(_ link: CompoundContents.Link) -> Fact {
    let name = SecretMask.masked(link.name)
    switch link.kind {
    case .workbook(let base):
      return Fact(
        kind: "link.workbook", subject: name,
        attributes: ["class": .string(LinkClass(target: link.name).rawValue), "path": .string(base)])
    case .data(let topic): return Fact(kind: "link.dde", subject: SecretMask.masked("\(link.name)|\(topic)"))
    case .object(let target):
      return Fact(kind: "link.ole", subject: name, attributes: ["target": .string(SecretMask.masked(target))])
    }
  }

  /// Those that lead out of the document.
  private static func links(_ targets: [String: Int], _ relationship: String, breaks: Bool) -> [Fact] {
    var counts: [String: Int] = [:]
    for (target, count) in targets where !target.hasPrefix("#") { counts[SecretMask.masked(target), default: 0] += count }
    return counts.map { target, count in
      Fact(
        kind: "link.external", subject: target, count: count,
        attributes: [
          "relationship": .string(relationship), "source": .string("/"), "class": .string(LinkClass(target: target).rawValue),
          "breaks": .boolean(breaks),
        ])
    }
  }

  private static func properties(_ properties: BinaryProperties) -> [Fact] {
    var facts: [Fact] = []
    let labels = Set(properties.customNames.compactMap { SensitivityLabel.property($0)?.id })
    let own = properties.customNames.filter { !SensitivityLabel.owns(property: $0) }
    if !own.isEmpty { facts.append(Fact(kind: "package.document-properties-custom", count: own.count)) }
    // As in packages one for each label; what the properties say of it is not read here.
    return facts
      + labels.map { id in
        Fact(
          kind: "package.sensitivity-label-metadata", subject: id, attributes: ["stored-in": .string("properties")])
      }
  }
}
