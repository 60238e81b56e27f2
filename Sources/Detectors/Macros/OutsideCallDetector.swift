import InventoryModel
import MacroSyntax
import OfficePackage

/// What code uses beyond its own: libraries outside, objects of other programs, members of the host's object model.
final class OutsideCallDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.declare", subject: "procedure of a library outside", unit: "declarations",
      attributes: ["language", "library", "module", "pointer-safe"],
      values: ["language": ["xlm"], "pointer-safe": .booleans], formats: Formats.macros, source: "[MS-VBAL] 5.2.3.5"),
    FactKindDefinition(
      kind: "macro.create-object", subject: "class; empty where it is computed", unit: "statements",
      attributes: ["module", "way"], values: ["way": .cases(of: ModuleOutline.Creation.Way.self)],
      formats: Formats.macros, source: "[MS-VBAL] 6.1.2.8.1.5 and 5.6.8"),
    FactKindDefinition(
      kind: "macro.api-call", subject: "member, statement or function", unit: "uses",
      attributes: ["application", "form", "module"],
      values: ["application": .cases(of: MacroApplication.self), "form": .cases(of: ModuleOutline.Use.Form.self)],
      formats: Formats.macros, source: "[MS-VBAL] 5.6.12 and 6.1"),
    FactKindDefinition(
      kind: "macro.hard-coded", subject: "kind of place", subjects: .cases(of: ModuleOutline.HardCoded.Kind.self),
      unit: "texts", attributes: ["module", "target"],
      formats: Formats.macros, source: "[MS-VBAL] 3.3.4"),
  ]

  private struct Declaration: Hashable {
    var name: String
    var library: String
    var isPointerSafe: Bool
    var module: String
  }

  private struct Creation: Hashable {
    var name: String
    var way: String
    var module: String
  }

  private struct Use: Hashable {
    var used: ModuleOutline.UsedName
    var module: String
  }

  private struct Place: Hashable {
    var kind: ModuleOutline.HardCoded.Kind
    var target: String
    var module: String
  }

  private let locations: Int
  private var declarations = MacroTally<Declaration>()
  private var creations = MacroTally<Creation>()
  private var uses = MacroTally<Use>()
  private var places = MacroTally<Place>()

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      for (module, outline) in project.modules { take(module.name, outline) }
    }
  }

  private func take(_ module: String, _ outline: ModuleOutline) {
    for declared in outline.declarations {
      declarations.add(
        Declaration(
          // `#123` is a procedure by its number.
          name: declared.alias ?? declared.name, library: LibraryName.short(declared.library),
          isPointerSafe: declared.isPointerSafe, module: module),
        module: module, line: declared.line, locations: locations)
    }
    for created in outline.creations {
      // A moniker may be a path or an address, with what belongs to it.
      creations.add(
        Creation(name: SecretMask.masked(created.name ?? ""), way: created.way.rawValue, module: module),
        module: module, line: created.line, locations: locations)
    }
    for (used, use) in outline.uses.sorted(by: { ($0.value.line, $0.key.name) < ($1.value.line, $1.key.name) }) {
      uses.add(Use(used: used, module: module), use.count, module: module, line: use.line, locations: locations)
    }
    for place in outline.hardCoded {
      places.add(
        Place(kind: place.kind, target: OutsideCallDetector.masked(place), module: module), module: module,
        line: place.line, locations: locations)
    }
  }

  /// Without the secrets that an address or the description of a data source may hold.
  private static func masked(_ place: ModuleOutline.HardCoded) -> String {
    switch place.kind {
    case .password, .eMail: place.target
    // A lone `User ID=…` is masked as one of several.
    case .connectionString: String(SecretMask.masked(place.target + ";").dropLast())
    default: SecretMask.masked(place.target)
    }
  }

  func facts() -> [Fact] {
    declarations.tallies.map { declared, tally in
      tally.fact(
        "macro.declare", subject: declared.name,
        attributes: [
          "library": .string(declared.library), "pointer-safe": .boolean(declared.isPointerSafe),
          "module": .string(declared.module),
        ])
    }
      + creations.tallies.map { created, tally in
        tally.fact(
          "macro.create-object", subject: created.name,
          attributes: ["way": .string(created.way), "module": .string(created.module)])
      }
      + uses.tallies.map { use, tally in
        var attributes: [String: AttributeValue] = [
          "application": .string(use.used.application.rawValue), "module": .string(use.module),
        ]
        if let form = use.used.form { attributes["form"] = .string(form.rawValue) }
        return tally.fact("macro.api-call", subject: use.used.name, attributes: attributes)
      }
      + places.tallies.map { place, tally in
        var attributes: [String: AttributeValue] = ["module": .string(place.module)]
        if !place.target.isEmpty { attributes["target"] = .string(place.target) }
        return tally.fact("macro.hard-coded", subject: place.kind.rawValue, attributes: attributes)
      }
  }

  func issues() -> [Issue] {
    declarations.issues("macro.declare") + creations.issues("macro.create-object") + uses.issues("macro.api-call")
      + places.issues("macro.hard-coded")
  }
}
