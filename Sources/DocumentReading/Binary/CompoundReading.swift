import CompoundDocuments
import Detectors
import InventoryModel

/// What a compound file or a bare BIFF stream contributes to a record.
///
/// Binary documents are not read beyond what tells their kind, lock and macros: encrypted ones are partial, for that is
/// what there is to say of them; others are partial where something was seen, and not assessed where nothing was.
public struct CompoundReading: Sendable {
  public var format: DocumentFormat
  public var state: AssessmentState
  public var reason: Reason
  public var facts: [Fact] = []
  public var issues: [Issue] = []

  /// `macros`: what the detectors say of its VBA projects, and of its macro sheets where `hasSheets`, if those were read.
  /// `promised`: the format by the name's ending. `isDamaged`: the encryption was found damaged when a password was tried.
  public init(
    _ description: CompoundDescription, macros: [Fact]? = nil, hasSheets: Bool = false, objects: [Fact] = [],
    issues ofMacros: [Issue] = [], contents: CompoundContents? = nil, promised: DocumentFormat? = nil,
    isDamaged: Bool = false
  ) {
    format = DocumentFormat(description.kind.rawValue)
    state = .notAssessed
    reason = format.isOffice ? .legacyFormat : .foreignFormat
    issues = description.issues.map(CompoundReading.issue) + ofMacros
    facts = CompoundReading.facts(description, macros, hasSheets: hasSheets) + objects
    if let protection = description.protection {
      let isDamaged = isDamaged || description.issues.contains { $0.code == "crypto.malformed" }
      facts.append(CompoundReading.fact(protection, isDamaged: isDamaged))
    }
    if let contents {
      facts += BinaryFacts.facts(contents, kind: description.kind)
      if contents.isOverLimit {
        issues.append(
          Issue(code: "cfb.limit", place: "", message: "more objects or links than are kept; the others are not listed"))
      }
    }
    let saysMore = facts.contains { !IdentificationFacts.identifying.contains($0.kind) }
    // Of a directory that is cut off only the name tells that it listed a document.
    let lostDirectory =
      [CompoundKind.other, .embeddedObject].contains(description.kind)
      && description.issues.contains { $0.grade >= .incorrect && $0.code != "cfb.limit" }
    if description.protection != nil {
      state = .partial
      reason = .encrypted
    } else if lostDirectory, let promised {
      format = promised
      reason = .malformed
    } else if description.isDamaged {
      reason = .malformed
      state = saysMore ? .partial : .notAssessed
    } else if description.issues.contains(where: { $0.code == "cfb.limit" && $0.grade >= .incorrect }) {
      reason = .limit
      state = saysMore ? .partial : .notAssessed
    } else if saysMore {
      state = .partial
    }
    facts.sort(by: Fact.canonicalOrder)
  }

  /// A file with the signature of a compound file whose directory cannot be read.
  public init(_ error: CompoundError) {
    format = DocumentFormat("legacy-office")
    state = .notAssessed
    reason = .malformed
    if case .unreadable = error { reason = .unreadable }
    issues = [Issue(code: error.code, place: "byte \(error.offset)", message: error.description)]
  }

  private static func facts(_ description: CompoundDescription, _ macros: [Fact]?, hasSheets: Bool) -> [Fact] {
    var facts: [Fact] = []
    if description.hasLabel { facts.append(Fact(kind: "package.sensitivity-label-encrypted")) }
    for project in macros == nil ? description.macroProjects : [] {
      var attributes: [String: AttributeValue] = [:]
      if let size = project.size { attributes["size"] = .integer(Int(clamping: size)) }
      facts.append(Fact(kind: "macro.project", subject: project.path, attributes: attributes))
    }
    facts += macros ?? []
    for sheet in hasSheets ? [] : description.macroSheets {
      facts.append(
        Fact(
          kind: "macro.xlm-sheet", subject: sheet.name, attributes: ["state": .string(sheet.state), "unread": .boolean(true)],
          locations: sheet.name.isEmpty ? [] : [sheet.name]))
    }
    return facts
  }

  private static func fact(_ protection: FileProtection, isDamaged: Bool) -> Fact {
    // No password opens what is cut off, or says nothing of how it was locked; rights are another matter.
    let isLost = isDamaged && protection.scheme != .rightsManagement
    return Fact(kind: isLost ? ContainerFacts.damagedEncryption : kind(of: protection.scheme), attributes: attributes(of: protection))
  }

  static func attributes(of protection: FileProtection) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = ["scheme": .string(protection.scheme.rawValue)]
    if let version = protection.version { attributes["version"] = .string(version) }
    return attributes
  }

  /// Everything with a password that is not agile is "standard, RC4 or older" in the table of features.
  static func kind(of scheme: FileProtection.Scheme) -> FactKind {
    switch scheme {
    case .agile: "package.file-encryption-agile"
    case .rightsManagement: "package.irm-rms-protection"
    case .standard, .extensible, .rc4, .obfuscation, .unknown: "package.file-encryption-standard"
    }
  }

  private static func issue(_ issue: CompoundIssue) -> Issue {
    let more = issue.count > 1 ? " (and \(issue.count - 1) more)" : ""
    return Issue(code: issue.code, place: "byte \(issue.offset)", message: issue.message + more)
  }
}
