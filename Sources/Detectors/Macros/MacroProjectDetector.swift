import CompoundDocuments
import ContentDigest
import InventoryModel
import MacroSyntax
import OfficePackage

/// VBA projects and their modules: size, digest, locks, and whether there is any code at all.
final class MacroProjectDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.project", subject: "part, or storage of a compound file", unit: "projects",
      attributes: [
        "empty", "lines", "locked", "modules", "password", "procedures", "sha256", "signed", "size", "starts",
        "unread",
      ],
      values: [
        "empty": .booleans, "locked": .booleans, "password": .booleans, "signed": .booleans, "unread": .booleans,
      ], formats: Formats.macros, source: "[MS-OFFMACRO2] 2.2.1.4; [MS-OVBA] 2.2.1 and 2.3.1.15 to 2.3.1.17"),
    FactKindDefinition(
      kind: "macro.module", subject: "module", unit: "modules",
      attributes: ["branches", "lines", "normalized", "part", "procedures", "sha256", "statements", "type"],
      values: ["type": .cases(of: MacroModule.Kind.self)],
      formats: Formats.macros, source: "[MS-OVBA] 2.3.1.7 to 2.3.1.10, 2.3.4.2.3, 2.3.4.3"),
  ]

  private static let binary: Set<String> = ["xls", "doc", "ppt"]

  private var digests: [String: String] = [:]
  private var found: [FoundMacros] = []

  private let notes: MacroNotes

  init(_ setting: DetectorSetting) { notes = setting.macroNotes }

  func macroProject(_ part: Part, bytes: [UInt8]) { digests[part.name] = SHA256Digest.hexadecimal(of: bytes) }

  func macros(_ found: FoundMacros) { self.found.append(found) }

  func facts() -> [Fact] { found.flatMap { [project($0)] + modules($0) } }

  private func project(_ found: FoundMacros) -> Fact {
    var attributes: [String: AttributeValue] = ["signed": .boolean(found.isSigned)]
    if let size = found.size { attributes["size"] = .integer(size) }
    if let digest = digests[found.place] { attributes["sha256"] = .string(digest) }
    let modules = found.projects.flatMap(\.project.modules)
    let outlines = found.projects.flatMap(\.outlines)
    // Of what could not be read nothing more is said.
    if !found.projects.isEmpty, found.projects.allSatisfy(\.project.isRead) {
      attributes["modules"] = .integer(modules.count)
      attributes["lines"] = .integer(modules.reduce(0) { $0 + $1.lines })
      attributes["procedures"] = .integer(outlines.reduce(0) { $0 + $1.procedures.count })
      attributes["locked"] = .boolean(found.projects.contains(where: \.project.protection.isLocked))
      attributes["password"] = .boolean(found.projects.contains(where: \.project.protection.hasPassword))
      let isWhole = !found.issues.contains { $0.loss > .nothing }
      let statements = outlines.reduce(0) { $0 + $1.statements }
      if statements > 0 || isWhole { attributes["empty"] = .boolean(statements == 0) }
      // Of binary documents nothing but the macros is read, and so not what starts them.
      if isWhole, !Self.binary.contains(found.format), let starts = notes.starts[found.place] {
        attributes["starts"] = .integer(starts)
      }
    } else if found.isWithoutBytes {
      attributes["empty"] = .boolean(true)
    }
    // Whether there is code in it nobody knows.
    if attributes["empty"] == nil { attributes["unread"] = .boolean(true) }
    return Fact(kind: "macro.project", subject: found.place, attributes: attributes, locations: [found.place])
  }

  private func modules(_ found: FoundMacros) -> [Fact] {
    found.projects.flatMap { project in
      zip(project.modules, project.normalized).map { both, normalized in
        let (module, outline) = both
        return Fact(
          kind: "macro.module", subject: module.name,
          attributes: [
            "type": .string(module.kind.rawValue), "lines": .integer(module.lines),
            "sha256": .string(SHA256Digest.hexadecimal(of: module.source)), "part": .string(found.place),
            "normalized": .string(normalized), "procedures": .integer(outline.procedures.count),
            "statements": .integer(outline.statements), "branches": .integer(outline.branches),
          ], locations: [found.place])
      }
    }
  }
}
