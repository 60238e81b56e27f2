import InventoryModel
import OfficePackage

/// Parts of a package that may hold a document, and what each is there for.
struct EmbeddedParts {
  struct Candidate {
    var part: Part
    var use: EmbeddedDocument.Use
    /// Whether only the first bytes can tell that it is one.
    var isUncertain: Bool
  }

  private(set) var candidates: [Candidate] = []

  /// In the order of the archive's directory; a part that several relationships lead to is there once.
  init(_ summary: PackageSummary) {
    var uses: [String: EmbeddedDocument.Use] = [:]
    let leads = summary.relationships.contains { EmbeddedParts.kinds[$0.kind] != nil }
    if leads {
      var charts: Set<String> = []
      for part in summary.parts where part.role == .chart || part.role == .chartEx { charts.insert(part.name) }
      for relationship in summary.relationships where !relationship.isExternal {
        guard var use = EmbeddedParts.kinds[relationship.kind], let target = relationship.targetPart else { continue }
        if use == .object, charts.contains(relationship.source) { use = .chart }
        // What somebody put there to be opened is read as such, even where a chart draws on it too.
        if uses[target] == nil || uses[target] == .chart { uses[target] = use }
      }
    }
    for part in summary.parts where part.role == .other && part.name != summary.mainPart {
      if let use = uses[part.name] {
        candidates.append(Candidate(part: part, use: use, isUncertain: false))
      } else if EmbeddedParts.mayHide(part) {
        candidates.append(Candidate(part: part, use: .other, isUncertain: true))
      }
    }
  }

  /// Relationships that lead to documents (ECMA-376-1:2016 §15.2.11, §15.2.12, §11.3.1).
  private static let kinds: [String: EmbeddedDocument.Use] = [
    "package": .object, "oleObject": .object, "aFChunk": .chunk, "subDocument": .chunk,
  ]

  /// Neither markup nor a picture, nor of a kind that Office writes beside documents: it may be anything.
  private static func mayHide(_ part: Part) -> Bool {
    let type = part.contentType
    guard part.entry.size >= 512, !type.hasSuffix("xml"), !type.hasPrefix("image/"), !type.hasPrefix("audio/"),
      !type.hasPrefix("video/"), !type.hasPrefix("application/vnd.ms-excel."),
      !type.hasPrefix("application/vnd.ms-office."), !type.hasPrefix("application/vnd.ms-word."),
      !type.hasSuffix("printersettings"), !type.hasSuffix("obfuscatedfont"), !type.contains("font")
    else { return false }
    return true
  }

  /// What a part begins with that is a package or a compound file.
  static func isContainer(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
