import InventoryModel
import OfficePackage

/// ActiveX controls by class, in documents of every family: each has a part of its own ([MS-OI29500] 2.1.3).
final class ActiveXDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.activex", subject: "ProgID where it is known, else the class id in braces", unit: "controls",
      attributes: ["persistence"], values: ["persistence": storages.sorted() + ["other"]],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation,
      source: "[MS-OI29500] 2.1.3; [MS-OFORMS] 1.9; ECMA-376-1:2016 §17.3.3.3, §18.3.1.19, §19.3.2.1")
  ]

  private struct Key: Hashable {
    var subject: String
    var persistence: String
  }

  private static let limit = 1000

  private let names: ObjectElementNames
  private let limit: Int
  private var tallies: [Key: Tally] = [:]

  init(_ setting: DetectorSetting) {
    names = setting.objectNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.control, element.namespace == .activeX, element.depth == 1 else { return }
    let namespace = Namespace.activeX.rawValue
    let id = (element.string(names.classID, namespace: namespace) ?? "").prefix(38).uppercased()
    var key = Key(subject: ControlClass.program(id), persistence: "")
    if let stored = element.string(names.persistence, namespace: namespace) {
      key.persistence = Self.storages.contains(stored) ? stored : "other"
    }
    if tallies[key] == nil, tallies.count >= Self.limit { key.subject = "" }
    tallies[key, default: Tally()].add(at: part.place, limit: limit)
  }

  /// [MS-OI29500] 2.1.3, ST_Persistence.
  private static let storages: Set<String> = [
    "persistPropertyBag", "persistStream", "persistStreamInit", "persistStorage",
  ]

  func facts() -> [Fact] {
    tallies.map { key, tally in
      tally.fact(
        "package.activex", subject: key.subject,
        attributes: key.persistence.isEmpty ? [:] : ["persistence": .string(key.persistence)])
    }
  }
}
