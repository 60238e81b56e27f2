import InventoryModel
import OfficePackage

/// Links of cells to a place of the workbook that is told by a defined name.
final class NameLinkDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.name-links", unit: "links", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.47 (location), §18.2.5")
  ]

  /// Different places and names that are kept.
  private static let placeLimit = 4_096
  private static let nameLimit = 65_536

  private let names: SubscribedNames
  private let limit: Int
  private var links: [String: Tally] = [:]
  private var defined: Set<String> = []

  init(_ setting: DetectorSetting) {
    names = setting.names
    limit = setting.locations
  }

  func definedName(_ name: DefinedName) {
    if defined.count < Self.nameLimit { defined.insert(name.name.lowercased()) }
  }

  /// A name stands alone or behind its sheet; with a relationship the place is one of another file.
  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.hyperlink, element.namespace == .spreadsheet, part.role == .worksheet,
      !element.has(names.id, namespace: Namespace.relationships.rawValue),
      let location = element.string(names.location), location.utf8.count <= 512
    else { return }
    let name = String(location[(location.lastIndex(of: "!").map(location.index(after:)) ?? location.startIndex)...]).lowercased()
    if links[name] != nil || links.count < Self.placeLimit { links[name, default: Tally()].add(at: part.place, limit: limit) }
  }

  func facts() -> [Fact] {
    var found = Tally()
    for (name, tally) in links.sorted(by: { $0.key < $1.key }) where defined.contains(name) {
      found = found.adding(tally, limit: limit)
    }
    return found.count > 0 ? [found.fact("spreadsheet.name-links")] : []
  }
}
