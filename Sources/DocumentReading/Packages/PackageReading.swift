import Detectors
import InventoryModel
import OfficePackage
import SafeBindings

/// Streams a package's parts through the detectors, once each.
struct PackageReading {
  let setting: DetectorSetting
  let vocabulary: Vocabulary
  let options: ReadingOptions
  var scope = ReadingScope.whole
  var sources: MacroSources?
  private var limits: ReadingLimits { options.limits }

  /// What a package gave.
  struct Outcome {
    var format = DocumentFormat("opc")
    var state = AssessmentState.assessed
    var reason: Reason?
    var facts: [Fact] = []
    var issues: [Issue] = []
    var embedded: [EmbeddedDocument] = []
    /// Bytes.
    var inflated: Int64 = 0
    var properties = DocumentProperties()
    /// Whether there is the frame of a package: content types or package relationships.
    var isPackage = false
    /// Where the archive could be opened.
    var entryNames: [[UInt8]]?
  }

  func read(_ file: borrowing OpenFile, size: Int64) -> Outcome {
    do throws(PackageError) {
      var package = try Package.open(
        file, size: size, vocabulary: vocabulary,
        directory: PackageLimits(
          entries: limits.entries, centralDirectory: limits.centralDirectory, entryName: limits.entryName),
        parts: PartLimits(
          inflatedPerFile: limits.inflatedPerFile, inflatedPerPart: limits.inflatedPerPart,
          inflatedRelationships: limits.inflatedRelationships, relationships: limits.relationships,
          depth: limits.depth, attributes: limits.attributes, tag: limits.tag, names: limits.distinctNames,
          elements: limits.elements))
      var outcome = read(&package)
      if outcome.isPackage { readInside(&package, &outcome) }
      outcome.inflated += package.inflated
      return outcome
    } catch {
      var outcome = Outcome()
      outcome.state = .notAssessed
      outcome.reason = PackageReading.reason(error)
      outcome.issues = [Issue(code: error.code, place: "", message: "\(error)")]
      return outcome
    }
  }

  private static func reason(_ error: PackageError) -> Reason {
    switch error {
    case .limit: .limit
    case .unreadable: .unreadable
    case .noDirectory, .directory, .overlap, .archive: .malformed
    }
  }

  private func read(_ package: inout Package) -> Outcome {
    var outcome = Outcome()
    outcome.entryNames = package.directory.entries.map(\.nameBytes)
    outcome.isPackage = package.hasFrame
    guard outcome.isPackage else { return outcome }
    outcome.format = DocumentFormat(package.summary.format.isEmpty ? "opc" : package.summary.format)
    let detectors = DetectorGroup(setting)
    var parts = PackagePartsReading(vocabulary: vocabulary, visitor: detectors)
    let isReadable = package.summary.isReadable
    parts.readMainPart(&package)
    detectors.package(package.summary)
    parts.announce()
    let isPlainData = scope == .chartData && package.isPlainWorkbook
    if isReadable, !isPlainData { parts.readContent(&package) }
    detectors.linkUses(package.linkUses)
    outcome.properties = parts.readProperties(&package)
    detectors.properties(outcome.properties)
    var macros = MacroReading(sources: sources)
    macros.read(&package, detectors)
    outcome.facts = detectors.facts()
    // Of cells that were not read there is nothing to say, least of all that there are none.
    if isPlainData {
      outcome.facts.removeAll { $0.count == 0 || $0.kind == "spreadsheet.cells" || $0.kind == "spreadsheet.sheet" }
    }
    if isReadable, scope == .whole {
      let lines = package.contentLines(known: ContentFacts.macros(outcome.facts))
      if let digest = ContentFacts.digest(lines) { outcome.facts.append(digest) }
    }
    outcome.issues = detectors.issues() + macros.issues
    report(package, macros.reason, &outcome)
    guard isReadable, !isPlainData else {
      outcome.state = .partial
      // What is wrong with the package comes before what is not read of it.
      outcome.reason = outcome.reason ?? .contentNotRead
      return outcome
    }
    return outcome
  }

  /// Troubles decide the state; findings are told.
  private func report(_ package: borrowing Package, _ ofMacros: Reason?, _ outcome: inout Outcome) {
    var reasons: [Reason] = []
    if let ofMacros { reasons.append(ofMacros) }
    for trouble in package.troubles {
      outcome.issues.append(PartTroubles.issue(trouble))
      reasons.append(PartTroubles.reason(trouble))
    }
    for trouble in package.sideTroubles { outcome.issues.append(PartTroubles.issue(trouble)) }
    for finding in package.findings {
      outcome.issues.append(Issue(code: finding.code, place: finding.place, message: finding.message))
    }
    if !package.doubledNames.isEmpty { reasons.append(.malformed) }
    if outcome.issues.contains(where: { $0.code == "formula.limit" || $0.code == "vba.limit" }) { reasons.append(.limit) }
    if outcome.issues.contains(where: { $0.code == "mashup.limit" }) { reasons.append(.limit) }
    if outcome.issues.contains(where: { $0.code == "mashup.container" || $0.code == "mashup.package" }) {
      reasons.append(.malformed)
    }
    if package.summary.mainPart == nil || package.summary.format.isEmpty {
      outcome.issues.append(
        Issue(code: "opc.main-part", place: package.summary.mainPart ?? "", message: "no main part of a known kind"))
    }
    guard let worst = reasons.max(by: { PartTroubles.rank($0) < PartTroubles.rank($1) }) else { return }
    outcome.state = .partial
    outcome.reason = worst
  }
}
