import CompoundDocuments
import InventoryModel
import MacroSyntax
import OfficePackage

/// Add-ins that macro projects refer to, and those that their code names.
final class MacroAddInDetector: Detector {
  static let interests: DetectorInterests = []

  /// `AttachedAddInDetector` declares the kind.
  static let factKinds: [FactKindDefinition] = []

  private struct Key: Hashable {
    var name: String
    var kind: AddInReference.Kind
    var way: AddInReference.Way
    var isBroken = false
    var version = ""
    var library = ""
  }

  /// "Microsoft Add-In Designer": of those who write add-ins.
  private static let designer = "{AC0714F2-3D04-11D1-AE7D-00A0C90F26F4}"

  private let locations: Int
  private var references: [Key: Tally] = [:]
  private var code = MacroTally<Key>()
  private var isOverLimit = false

  private static let limit = 2_000

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func macros(_ found: FoundMacros) {
    for project in found.projects {
      for reference in project.project.references {
        guard let key = Self.key(reference) else { continue }
        guard references[key] != nil || references.count < Self.limit else {
          isOverLimit = true
          continue
        }
        references[key, default: Tally()].add(at: .part(found.place), limit: locations)
      }
      for (module, outline) in project.modules { take(module.name, outline) }
    }
  }

  /// Other projects are add-ins by their files' endings, libraries where they say so or are known.
  private static func key(_ reference: ProjectReference) -> Key? {
    let file = reference.fileName
    let isKnown = KnownAddIn(named: file.isEmpty ? reference.name : file) != nil
    switch reference.kind {
    case .project:
      // Every project of Word refers to the Normal template.
      if reference.name.lowercased() == "normal" { return nil }
      let kind = AddInReference.Kind(fileName: file) ?? (isKnown ? .unknown : nil)
      return kind.map {
        Key(
          name: reference.path.isEmpty ? reference.name : reference.path, kind: $0, way: .reference,
          isBroken: reference.isBroken, library: reference.name)
      }
    case .library, .control:
      let title = reference.title.lowercased()
      let says = title.contains("add-in") || title.contains("addin")
      guard isKnown || says, reference.classID != designer else { return nil }
      return Key(
        name: reference.name.isEmpty ? file : reference.name, kind: .com, way: .reference,
        isBroken: reference.isBroken, version: reference.version ?? "", library: file)
    }
  }

  private func take(_ module: String, _ outline: ModuleOutline) {
    for named in outline.addIns {
      let kind: AddInReference.Kind =
        switch named.way {
        case .com: .com
        case .title, .file: AddInReference.Kind(fileName: AddInReference.fileName(named.name)) ?? .unknown
        }
      code.add(
        Key(name: named.name, kind: kind, way: .code), module: module, line: named.line, locations: locations)
    }
    for created in outline.creations {
      guard let name = created.name, let library = name.split(separator: ".").first.map(String.init),
        [name, library].contains(where: { KnownAddIn(named: $0)?.maker == .vendor })
      else { continue }
      code.add(Key(name: name, kind: .com, way: .code), module: module, line: created.line, locations: locations)
    }
  }

  func facts() -> [Fact] { references.map { fact($0, $1) } + code.tallies.map { fact($0, $1) } }

  private func fact(_ key: Key, _ tally: Tally) -> Fact {
    var attributes = AddInReference.attributes(key.kind, via: key.way, name: key.name)
    if attributes["product"] == nil, let known = [key.library, String(key.name.prefix { $0 != "." })]
      .lazy.filter({ !$0.isEmpty }).compactMap({ KnownAddIn(named: $0) }).first
    {
      attributes["product"] = .string(known.product)
      attributes["maker"] = .string(known.maker.rawValue)
    }
    if key.way == .reference { attributes["broken"] = .boolean(key.isBroken) }
    if !key.version.isEmpty { attributes["version"] = .string(key.version) }
    if !key.library.isEmpty { attributes["library"] = .string(SecretMask.masked(key.library)) }
    if key.kind != .com, key.name.contains(where: { "/\\".contains($0) }) {
      attributes["class"] = .string(LinkClass(target: key.name).rawValue)
      if let folder = AddInReference.folder(key.name) { attributes["path"] = .string(folder) }
    }
    return tally.fact(AddInReference.kind, subject: SecretMask.masked(key.name), attributes: attributes)
  }

  func issues() -> [Issue] {
    let codeIssues = code.issues("addin.reference")
    guard isOverLimit else { return codeIssues }
    return codeIssues + [
      Issue(
        code: "data.limit", place: "addin.reference",
        message: "more than \(Self.limit) add-ins that projects refer to; the others are not told")
    ]
  }
}
