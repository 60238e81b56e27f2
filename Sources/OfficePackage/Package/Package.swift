import SafeBindings

/// An open package (ECMA-376-2:2021): its directory checked, its content types and relationships read, its parts ready
/// to be streamed.
public struct Package: ~Copyable {
  public let directory: CentralDirectory
  public private(set) var summary: PackageSummary
  /// Trouble met so far, in the order it was met.
  public private(set) var troubles: [PartTrouble] = []
  public private(set) var findings: [PackageFinding]
  private let archive: ZipArchive
  private let vocabulary: Vocabulary
  private let limits: PartLimits
  private var names: PartNames
  /// Entry index → position among the parts.
  private var positions: [Int: Int] = [:]
  /// Bytes that may still be inflated.
  private var remaining: Int64

  /// **Throws** `PackageError` when there is no package to read; trouble in a part does not throw.
  public static func open(
    _ file: borrowing OpenFile, size: Int64, vocabulary: Vocabulary, directory limits: PackageLimits,
    parts: PartLimits
  ) throws(PackageError) -> Package {
    let directory = try CentralDirectory(file, size: size, limits: limits)
    let archive = try openArchive(file, entries: directory.entries.count)
    return Package(directory, archive, vocabulary, parts)
  }

  private init(
    _ directory: CentralDirectory, _ archive: consuming ZipArchive, _ vocabulary: Vocabulary, _ parts: PartLimits
  ) {
    self.directory = directory
    self.archive = archive
    self.vocabulary = vocabulary
    self.limits = parts
    remaining = parts.inflatedPerFile
    findings = directory.findings
    names = PartNames(directory.entries)
    summary = PackageSummary(format: "", mainPart: nil, parts: [], relationships: [], isStrict: false)
    for name in names.doubled {
      findings.append(
        PackageFinding(code: "zip.duplicate", place: name, message: "several entries of this name; the last one counts"))
    }
    readStructure()
  }

  private static func openArchive(_ file: borrowing OpenFile, entries: Int) throws(PackageError) -> ZipArchive {
    do throws(ZipError) {
      let archive = try ZipArchive(file)
      guard archive.count == entries else {
        throw .archive(code: 0, message: "\(archive.count) entries where the directory has \(entries)")
      }
      return archive
    } catch { throw .archive("\(error)") }
  }

  /// Names that stand more than once with different content.
  public var doubledNames: [String] { names.doubled }

  /// The part of this name, in any case, as written or percent-decoded.
  public func part(_ name: String) -> Part? {
    names.find(name).flatMap { positions[$0] }.map { summary.parts[$0] }
  }

  /// Streams a part's markup through a handler. What goes wrong is added to `troubles`; elements before it were handed
  /// over. Returns whether the part was read to its end.
  @discardableResult
  public mutating func read(_ part: Part, _ handler: some XMLHandler) -> Bool {
    let isSmall = part.role == .relationships || part.role == .contentTypes
    let budget = min(isSmall ? limits.inflatedRelationships : limits.inflatedPerPart, remaining)
    var bounds = limits.xml
    bounds.bytes = min(budget, part.entry.size)
    guard !part.entry.isEncrypted else {
      troubles.append(PartTrouble(part: part.name, kind: .encryptedEntry))
      return false
    }
    let outcome: XMLOutcome
    do {
      outcome = try archive.withEntry(at: part.entry.index) { entry in
        XMLStream.read(&entry, vocabulary: vocabulary.names, limits: bounds, handler: handler)
      }
    } catch {
      troubles.append(PartTrouble(part: part.name, kind: .stopped(.source(error))))
      return false
    }
    remaining -= outcome.bytes
    if let encoding = outcome.foreignEncoding {
      findings.append(
        PackageFinding(code: "xml.encoding", place: part.name, message: "\(encoding): only UTF-8 and UTF-16 are allowed"))
    }
    noteRatio(part, outcome.bytes)
    if case .byteBudget = outcome.stop, bounds.bytes == part.entry.size {
      troubles.append(PartTrouble(part: part.name, kind: .sizeLie(claimed: part.entry.size)))
    } else if let stop = outcome.stop {
      troubles.append(PartTrouble(part: part.name, kind: .stopped(stop)))
    } else if outcome.bytes != part.entry.size {
      troubles.append(PartTrouble(part: part.name, kind: .sizeLie(claimed: part.entry.size)))
    } else {
      return true
    }
    return false
  }

  /// The inflated bytes of a part; nil, and a trouble, where they cannot be had whole.
  public mutating func bytes(of part: Part, limit: Int64) -> [UInt8]? {
    let budget = Int(min(limit, remaining, part.entry.size))
    guard !part.entry.isEncrypted else {
      troubles.append(PartTrouble(part: part.name, kind: .encryptedEntry))
      return nil
    }
    var failure: ZipError?
    let bytes: [UInt8]
    do {
      bytes = try archive.withEntry(at: part.entry.index) { entry in
        // One byte more than there should be shows both a lie about the size and, at the end, a wrong checksum.
        let read = entry.bytes(limit: budget + 1)
        failure = entry.error
        return read
      }
    } catch {
      troubles.append(PartTrouble(part: part.name, kind: .stopped(.source(error))))
      return nil
    }
    remaining -= Int64(bytes.count)
    noteRatio(part, Int64(bytes.count))
    if let failure {
      troubles.append(PartTrouble(part: part.name, kind: .stopped(.source(failure))))
    } else if bytes.count > budget, Int64(budget) < part.entry.size {
      troubles.append(PartTrouble(part: part.name, kind: .stopped(.byteBudget(Int64(budget)))))
    } else if Int64(bytes.count) != part.entry.size {
      troubles.append(PartTrouble(part: part.name, kind: .sizeLie(claimed: part.entry.size)))
    } else {
      return bytes
    }
    return nil
  }

  /// Whether the archive has what makes it a package: content types, or relationships of the package.
  public var hasFrame: Bool { names.find("[Content_Types].xml") != nil || names.find("_rels/.rels") != nil }

  /// Turns troubles met since `start` into findings: told, but no reason to call the document partial.
  public mutating func demoteTroubles(from start: Int) {
    for trouble in troubles[start...] {
      findings.append(
        PackageFinding(code: "opc.side-part", place: trouble.part, message: "not read to its end: \(trouble.kind)"))
    }
    troubles.removeSubrange(start...)
  }

  /// Tells which sheet or slide a part is; the parts that it leads to belong to it as well.
  public mutating func setPlaces(_ owners: [(part: String, place: Place)]) {
    var targets: [String: [String]] = [:]
    for relationship in summary.relationships {
      if let target = relationship.targetPart { targets[relationship.source, default: []].append(target) }
    }
    for owner in owners { summary.places[owner.part] = owner.place }
    for owner in owners {
      var queue = [owner.part]
      while let part = queue.popLast() {
        for target in targets[part] ?? [] where summary.places[target] == nil && target != summary.mainPart {
          summary.places[target] = owner.place
          queue.append(target)
        }
      }
    }
  }

  public mutating func note(_ finding: PackageFinding) { findings.append(finding) }

  public mutating func note(_ trouble: PartTrouble) { troubles.append(trouble) }

  private mutating func noteRatio(_ part: Part, _ bytes: Int64) {
    guard bytes > 1 << 20, part.entry.compressedSize > 0, bytes / part.entry.compressedSize > 100 else { return }
    findings.append(
      PackageFinding(
        code: "zip.ratio", place: part.name,
        message: "inflates \(bytes / part.entry.compressedSize) times, to \(bytes) bytes"))
  }
}

extension Package {
  private mutating func readStructure() {
    var parts = directory.entries.filter { !$0.isFolder && names.isCurrent($0) }.map {
      Part(entry: $0, name: $0.name, contentType: "", role: .other, isReachable: false)
    }
    summary.parts = parts
    summary.superseded = names.superseded.map {
      Part(entry: $0, name: $0.name, contentType: "", role: .other, isReachable: false)
    }
    for (position, part) in parts.enumerated() { positions[part.entry.index] = position }
    let types = readContentTypes()
    for index in parts.indices {
      let part = parts[index]
      parts[index].contentType = types.type(of: part.entry.index, name: part.name)
      if part.name.lowercased() == "[content_types].xml" {
        parts[index].role = .contentTypes
      } else if PartNames.isRelationships(part.name) {
        parts[index].role = .relationships
      } else {
        parts[index].role = PartRole.byContentType[parts[index].contentType] ?? .other
      }
    }
    summary.parts = parts
    readRelationships()
    resolveRoles()
    findMainPart()
  }

  private mutating func readContentTypes() -> ContentTypes {
    guard var part = part("[Content_Types].xml") else {
      troubles.append(PartTrouble(part: "[Content_Types].xml", kind: .missing(from: "/")))
      return ContentTypes()
    }
    part.role = .contentTypes
    let handler = ContentTypesHandler(names)
    read(part, handler)
    return handler.types
  }

  private mutating func readRelationships() {
    var seen = 0
    for part in summary.parts where part.role == .relationships {
      let source = PartNames.source(of: part.name)
      let handler = RelationshipsHandler(source: source, limit: max(0, limits.relationships - seen))
      read(part, handler)
      seen += handler.relationships.count
      if handler.isFlooded {
        findings.append(
          PackageFinding(
            code: "opc.rel-flood", place: part.name, message: "more than \(limits.relationships) relationships"))
        troubles.append(PartTrouble(part: part.name, kind: .relationshipFlood(limits.relationships)))
      }
      summary.relationships += handler.relationships
      if handler.isStrict { summary.isStrict = true }
    }
    readSupersededRelationships(room: max(0, limits.relationships - seen))
    for index in summary.relationships.indices where !summary.relationships[index].isExternal {
      let relationship = summary.relationships[index]
      let found = names.resolve(relationship.target, from: relationship.source)
      summary.relationships[index].targetPart = found.flatMap { positions[$0] }.map { summary.parts[$0].name }
    }
  }

  /// Links that leave the package from an earlier copy of a doubled relationship part: another reader may take that
  /// one.
  private mutating func readSupersededRelationships(room: Int) {
    for part in summary.superseded where PartNames.isRelationships(part.name) {
      var part = part
      part.role = .relationships
      let handler = RelationshipsHandler(source: PartNames.source(of: part.name), limit: room)
      read(part, handler)
      summary.relationships += handler.relationships.filter(\.isExternal)
    }
  }

  /// A relationship says what a part is for where the content type does not.
  private mutating func resolveRoles() {
    var positions: [String: Int] = [:]
    for (index, part) in summary.parts.enumerated() { positions[part.name] = index }
    for relationship in summary.relationships {
      guard let target = relationship.targetPart, let index = positions[target] else { continue }
      summary.parts[index].isReachable = true
      guard let role = PartRole.byRelationship[relationship.kind] else { continue }
      // A sheet's relationship wins over a content type that says otherwise: the workbook reads it as a sheet.
      let current = summary.parts[index].role
      if current == .other || [.worksheet, .macrosheet, .dialogsheet].contains(role), current != .relationships {
        summary.parts[index].role = role
      }
    }
    for relationship in summary.relationships where relationship.kind == "comments" {
      guard let target = relationship.targetPart, let index = positions[target], summary.parts[index].role == .other
      else { continue }
      summary.parts[index].role = .sheetComments
    }
  }

  private mutating func findMainPart() {
    let visio = "http://schemas.microsoft.com/visio/2010/relationships/document"
    for relationship in summary.relationships
    where relationship.source.isEmpty && !relationship.isExternal
      && (relationship.kind == "officeDocument" || relationship.type == visio)
    {
      if let target = relationship.targetPart {
        summary.mainPart = target
        break
      }
      troubles.append(PartTrouble(part: relationship.target, kind: .missing(from: "/")))
    }
    if summary.mainPart == nil {
      summary.mainPart = summary.parts.first { MainPart.format(ofContentType: $0.contentType) != nil }?.name
      if let found = summary.mainPart {
        troubles.append(PartTrouble(part: found, kind: .unrelated))
      }
    }
    guard let main = summary.mainPart, let index = summary.parts.firstIndex(where: { $0.name == main }) else { return }
    var format = MainPart.format(ofContentType: summary.parts[index].contentType)
    if format == nil, let guess = formatByRoot(summary.parts[index]) {
      format = guess
      findings.append(
        PackageFinding(
          code: "opc.content-types", place: main,
          message: "the content type \(summary.parts[index].contentType.debugDescription) is none of a main part"))
    }
    guard let format else { return }
    summary.format = format
    if let role = MainPart.role(ofFormat: format) { summary.parts[index].role = role }
  }

  private mutating func formatByRoot(_ part: Part) -> String? {
    let handler = RootHandler()
    let before = troubles.count
    read(part, handler)
    troubles.removeSubrange(before...)
    return MainPart.format(ofRoot: handler.root)
  }
}
