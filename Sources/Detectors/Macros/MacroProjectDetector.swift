import ContentDigest
import InventoryModel
import OfficePackage

/// VBA projects present: part, size, digest. What they do is read later.
final class MacroProjectDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.project", subject: "part, or storage of a compound file", unit: "projects",
      attributes: ["sha256", "size"], formats: Formats.macros, source: "[MS-OFFMACRO2] 2.2.1.4; [MS-OVBA] 2.2.1")
  ]

  private var projects: [Fact] = []

  init(_ setting: DetectorSetting) {}

  func macroProject(_ part: Part, bytes: [UInt8]) {
    projects.append(
      Fact(
        kind: "macro.project", subject: part.name,
        attributes: [
          "size": .integer(bytes.count), "sha256": .string(SHA256Digest.hexadecimal(of: bytes)),
        ], locations: [part.name]))
  }

  func facts() -> [Fact] { projects }
}
