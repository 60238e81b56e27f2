import CompoundDocuments
import InventoryModel
import OfficePackage

/// Libraries and other projects that code refers to.
final class MacroReferenceDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.reference", subject: "library, or project", unit: "references",
      attributes: ["broken", "class", "library", "target", "version"],
      values: ["broken": .booleans, "class": .cases(of: ProjectReference.Kind.self) + ["standard"]],
      formats: Formats.macros,
      source: "[MS-OVBA] 2.3.4.2.2")
  ]

  /// Libraries that every project has: VBA, OLE automation, Office, forms.
  private static let standard: Set<String> = [
    "{000204EF-0000-0000-C000-000000000046}", "{00020430-0000-0000-C000-000000000046}",
    "{2DF8D04C-5BFA-101B-BDE5-00AA0044DE52}", "{0D452EE1-E08F-101A-852E-02608C4D0BB4}",
  ]

  /// The library of the application itself, by what its formats begin with.
  private static let hosts: [(formats: [String], classID: String)] = [
    (["xl"], "{00020813-0000-0000-C000-000000000046}"), (["do"], "{00020905-0000-0000-C000-000000000046}"),
    (["pp", "po", "sld"], "{91493440-5A91-11CF-8700-00AA0060263B}"),
  ]

  private var references: [(reference: ProjectReference, found: FoundMacros)] = []

  init(_ setting: DetectorSetting) {}

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      references += project.project.references.map { ($0, found) }
    }
  }

  func facts() -> [Fact] { references.map { fact($0.reference, $0.found) } }

  private func fact(_ reference: ProjectReference, _ found: FoundMacros) -> Fact {
    var attributes: [String: AttributeValue] = [
      "class": .string(category(reference, found.format)), "broken": .boolean(reference.isBroken),
    ]
    if reference.kind == .project {
      attributes["target"] = .string(SecretMask.masked(reference.path))
    } else if !reference.fileName.isEmpty {
      attributes["library"] = .string(reference.fileName)
    }
    if let version = reference.version { attributes["version"] = .string(version) }
    return Fact(
      kind: "macro.reference", subject: reference.name.isEmpty ? reference.fileName : reference.name,
      attributes: attributes, locations: [found.place])
  }

  private func category(_ reference: ProjectReference, _ format: String) -> String {
    guard reference.kind != .project else { return "project" }
    guard let id = reference.classID else { return reference.kind.rawValue }
    if Self.standard.contains(id) { return "standard" }
    let isHost = Self.hosts.contains { host in host.classID == id && host.formats.contains { format.hasPrefix($0) } }
    return isHost ? "standard" : reference.kind.rawValue
  }
}
