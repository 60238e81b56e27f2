import CompoundDocuments
import Detectors
import InventoryModel
import OfficePackage

/// Reads VBA projects and hands them to the detectors. Nothing in them is run.
struct MacroReading {
  /// Bytes of a project's part.
  private static let partLimit: Int64 = 64 << 20

  private(set) var issues: [Issue] = []
  /// What became of the document by it, where something is lost.
  private(set) var reason: Reason?
  private var functions: [String] = []
  private var isFound = false
  /// Where the source goes that somebody asked for.
  private let sources: MacroSources?

  init(sources: MacroSources? = nil) { self.sources = sources }

  /// VBA projects by relationship, by content type and by name, also those that nothing refers to.
  mutating func read(_ package: inout Package, _ detectors: DetectorGroup) {
    let summary = package.summary
    let related = Set(summary.relationships("vbaProject").compactMap(\.targetPart))
    for relationship in summary.relationships("vbaProject")
    where !relationship.isExternal && relationship.targetPart == nil {
      package.note(PartTrouble(part: relationship.target, kind: .missing(from: relationship.source)))
    }
    for part in summary.parts {
      guard related.contains(part.name) || part.contentType == "application/vnd.ms-office.vbaproject" || isNamed(part)
      else { continue }
      if !part.isReachable {
        package.note(
          PackageFinding(code: "opc.orphan-part", place: part.name, message: "a macro project that nothing refers to"))
      }
      read(part, &package, detectors)
    }
    for part in package.shadowedParts where isNamed(part) { read(part, &package, detectors) }
    for part in summary.parts where isHiding(part) { readHidden(part, &package, detectors) }
    // Of functions that could not be read nothing is known: then formulas are not told which names are theirs.
    if isFound, reason == nil { detectors.userFunctions(functions) }
  }

  private func isNamed(_ part: Part) -> Bool {
    // Nearly all names end otherwise.
    guard let last = part.name.utf8.last, last | 0x20 == UInt8(ascii: "n") else { return false }
    return part.name.lowercased().split(separator: "/").last == "vbaproject.bin"
  }

  /// Nothing leads to it, nothing says what it is: it may be a project under another name.
  private func isHiding(_ part: Part) -> Bool {
    !part.isReachable && part.role == .other && !isNamed(part)
      && part.contentType != "application/vnd.ms-office.vbaproject" && part.entry.size >= 1536
      && part.entry.size <= Self.partLimit
  }

  private mutating func readHidden(_ part: Part, _ package: inout Package, _ detectors: DetectorGroup) {
    let before = package.troubles.count
    let bytes = package.bytes(of: part, limit: Self.partLimit)
    // Nothing of the document depends on such a part.
    package.demoteTroubles(from: before)
    guard let bytes, bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]),
      !MacroProject.read(part: bytes, .none).projects.isEmpty
    else { return }
    package.note(
      PackageFinding(code: "opc.orphan-part", place: part.name, message: "a macro project that nothing refers to"))
    read(part, bytes, package, detectors)
  }

  private mutating func read(_ part: Part, _ package: inout Package, _ detectors: DetectorGroup) {
    guard let bytes = package.bytes(of: part, limit: Self.partLimit) else { return }
    read(part, bytes, package, detectors)
  }

  private mutating func read(
    _ part: Part, _ bytes: [UInt8], _ package: borrowing Package, _ detectors: DetectorGroup
  ) {
    detectors.macroProject(part, bytes: bytes)
    let read = MacroProject.read(part: bytes, .libraries)
    sources?.add(read.projects, at: part.name)
    // vbaProjectSignature, …Agile and …V3 ([MS-OFFMACRO2] 2.2.2.19 and on).
    let isSigned = package.summary.relationships.contains {
      $0.source == part.name && $0.kind.hasPrefix("vbaProjectSignature")
    }
    for issue in read.container {
      issues.append(
        Issue(code: issue.code, place: "\(part.name), byte \(issue.offset)", message: issue.message))
    }
    let found = FoundMacros(
      in: package.summary.format, place: part.name, size: bytes.count, projects: read.projects, issues: read.issues,
      isSigned: isSigned)
    take(found, detectors)
  }

  /// The projects of a binary document, each in its storage.
  mutating func read(_ macros: CompoundMacros, in format: String, _ detectors: DetectorGroup) {
    for project in macros.projects {
      let size = project.size > 0 ? Int(clamping: project.size) : nil
      sources?.add([project], at: project.path)
      let found = FoundMacros(
        in: format, place: project.path, size: size, projects: [project], isSigned: project.isSigned)
      take(found, detectors)
    }
    for issue in macros.issues { add(issue, of: "") }
  }

  /// The macro sheets of a binary workbook, and what of it starts macros.
  mutating func read(_ macros: WorkbookMacros, _ detectors: DetectorGroup) {
    detectors.workbookMacros(macros)
    for issue in macros.issues { add(issue, of: "") }
  }

  private mutating func take(_ found: FoundMacros, _ detectors: DetectorGroup) {
    for issue in found.issues { add(issue, of: found.place) }
    functions += found.userFunctions
    isFound = true
    detectors.macros(found)
  }

  private mutating func add(_ issue: MacroIssue, of place: String) {
    let whole = [place, issue.place].filter { !$0.isEmpty }.joined(separator: ", ")
    let more = issue.count > 1 ? " (and \(issue.count - 1) more)" : ""
    issues.append(Issue(code: issue.code, place: whole, message: issue.message + more))
    switch issue.loss {
    case .nothing: break
    case .limit: reason = .limit
    case .content: reason = reason ?? .malformed
    }
  }
}
