import SafeBindings

/// An open package (ECMA-376-2:2021): its directory checked, its content types and relationships read, its parts ready
/// to be streamed.
public struct Package: ~Copyable {
  public let directory: CentralDirectory
  public internal(set) var summary: PackageSummary
  /// Trouble met so far, in the order it was met.
  public internal(set) var troubles: [PartTrouble] = []
  /// Trouble in parts that the document can be judged without.
  public private(set) var sideTroubles: [PartTrouble] = []
  public internal(set) var findings: [PackageFinding]
  private let archive: ZipArchive
  let vocabulary: Vocabulary
  let limits: PartLimits
  let names: PartNames
  /// Entry index → position in `summary.parts`.
  var positions: [Int: Int] = [:]
  /// Digests of the markup of parts that were read to their end, by entry index.
  private(set) var digests: [Int: MarkupDigest] = [:]
  /// Parts of which a digest was made, or could not be.
  var triedDigests: Set<Int> = []
  /// Source part → relationship id → what it stands for in a digest; made when first asked for.
  var standIns: [String: [String: String?]]?
  /// Part → where it uses its links that leave the package; of parts that were read to their end.
  public private(set) var linkUses: [String: LinkUses] = [:]
  /// Entries that were streamed through a reader of markup.
  private var streamed: Set<Int> = []
  /// Part → ids of its external relationships.
  private var externalIDs: [String: Set<String>] = [:]
  /// Bytes that may still be inflated.
  private var remaining: Int64
  /// What the formulas of a BIFF12 workbook refer to; read with its first part.
  private var book: BinaryBook?

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
    for relationship in summary.relationships where relationship.isExternal && !relationship.source.isEmpty {
      externalIDs[relationship.source, default: []].insert(relationship.id)
    }
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

  /// Entries whose name a later entry has as well: nothing reads them, and they may hide what a reader should know of.
  public var shadowedParts: [Part] {
    directory.entries.filter { !$0.isFolder && !names.isCurrent($0) }.map { entry in
      Part(
        entry: entry, name: entry.name, contentType: "",
        role: PartNames.isRelationships(entry.name) ? .relationships : .other, isReachable: false)
    }
  }

  /// The part of this name, in any case, as written or percent-decoded.
  public func part(_ name: String) -> Part? {
    names.find(name).flatMap { positions[$0] }.map { summary.parts[$0] }
  }

  /// Streams a part's markup through a handler. What goes wrong is added to `troubles`; elements before it were handed
  /// over. Returns whether the part was read to its end.
  ///
  /// `text`: bytes of text that are kept for one element, where they are other than usual.
  @discardableResult
  public mutating func read(_ part: Part, _ handler: XMLHandler, text: Int? = nil) -> Bool {
    let isSmall = part.role == .relationships || part.role == .contentTypes
    let budget = max(0, min(isSmall ? limits.inflatedRelationships : limits.inflatedPerPart, remaining))
    var bounds = limits.xml
    bounds.bytes = min(budget, part.entry.size)
    if let text { bounds.text = text }
    guard !part.entry.isEncrypted else {
      troubles.append(PartTrouble(part: part.name, kind: .encryptedEntry))
      return false
    }
    let plan = digestPlan(part)
    let reader = handler as? MarkupHandler
    if reader != nil { streamed.insert(part.entry.index) }
    if let reader, !externalIDs.isEmpty, let ids = externalIDs[part.name] { reader.linkUses = LinkUses(ids) }
    let transcoder = isSmall ? nil : binaryTranscoder(part)
    let outcome: XMLOutcome
    do {
      outcome = try archive.withEntry(at: part.entry.index) { entry in
        XMLStream.read(
          &entry, vocabulary: vocabulary.names, limits: bounds, handler: handler, digest: plan, converter: transcoder)
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
    if let transcoder { note(transcoder, of: part) }
    if case .byteBudget = outcome.stop, bounds.bytes == part.entry.size {
      troubles.append(PartTrouble(part: part.name, kind: .sizeLie(claimed: part.entry.size)))
    } else if let stop = outcome.stop {
      troubles.append(PartTrouble(part: part.name, kind: .stopped(stop)))
    } else if outcome.bytes != part.entry.size, transcoder?.isStopped != true {
      troubles.append(PartTrouble(part: part.name, kind: .sizeLie(claimed: part.entry.size)))
    } else {
      guard transcoder?.isStopped != true else { return false }
      if let uses = reader?.linkUses { linkUses[part.name] = uses }
      if let digest = outcome.digest { digests[part.entry.index] = digest }
      return true
    }
    return false
  }

  /// In a workbook whose main part is BIFF12, a part may be either: its first bytes say.
  private mutating func binaryTranscoder(_ part: Part) -> BinaryPartTranscoder? {
    guard summary.format == "xlsb" else { return nil }
    if book == nil {
      // Set first: what the book is read from is no markup.
      book = BinaryBook()
      book = readBook()
    }
    return book.map { BinaryPartTranscoder($0, part.role) }
  }

  private mutating func note(_ transcoder: BinaryPartTranscoder, of part: Part) {
    if let broken = transcoder.broken {
      troubles.append(PartTrouble(part: part.name, kind: .brokenRecords(broken)))
    }
    if transcoder.unreadFormulas > 0 {
      troubles.append(
        PartTrouble(
          part: part.name, kind: .unreadFormulas(transcoder.unreadFormulas, transcoder.firstUnread)))
    }
  }

  /// Hands a BIFF12 part's records to `visit` until that has enough. Trouble is told when the part itself is read.
  mutating func records(of part: Part, _ visit: (Int, inout RecordFields) -> Bool) {
    guard !part.entry.isEncrypted else { return }
    let budget = max(0, min(limits.inflatedPerPart, remaining, part.entry.size))
    var inflated: Int64 = 0
    do {
      try archive.withEntry(at: part.entry.index) { entry in
        var splitter = RecordSplitter()
        while inflated < budget {
          let block = entry.bytes(limit: 64 << 10)
          guard !block.isEmpty else { return }
          inflated += Int64(block.count)
          splitter.feed(block[...])
          while case .record(let record, let range) = splitter.next() {
            var fields = RecordFields(splitter.bytes, range)
            guard visit(record, &fields) else { return }
          }
        }
      }
    } catch {}
    remaining -= inflated
  }

  /// The inflated bytes of a part; nil, and a trouble, where they cannot be had whole.
  public mutating func bytes(of part: Part, limit: Int64) -> [UInt8]? {
    let budget = Int(max(0, min(limit, remaining, part.entry.size)))
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

  /// The first bytes of a part, fewer where it ends or cannot be inflated: to tell what it is. No trouble is noted.
  public mutating func head(of part: Part, count: Int) -> [UInt8] {
    guard !part.entry.isEncrypted, remaining > 0 else { return [] }
    var bytes: [UInt8] = []
    do { bytes = try archive.withEntry(at: part.entry.index) { $0.bytes(limit: count) } } catch { return [] }
    remaining -= Int64(bytes.count)
    return bytes
  }

  /// Bytes that were inflated so far.
  public var inflated: Int64 { limits.inflatedPerFile - remaining }

  /// Whether the archive has what makes it a package: content types, or relationships of the package.
  public var hasFrame: Bool { names.find("[Content_Types].xml") != nil || names.find("_rels/.rels") != nil }

  /// Sets troubles met since `start` aside: told, but no reason to call the document partial.
  public mutating func demoteTroubles(from start: Int) {
    sideTroubles += troubles[start...]
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

  /// Tells parts that slides lead to by way of others, whose roles these are, from what each slide has for itself.
  public mutating func setCommon(beyond roles: Set<PartRole>) {
    var targets: [String: [String]] = [:]
    for relationship in summary.relationships {
      if let target = relationship.targetPart { targets[relationship.source, default: []].append(target) }
    }
    var roleOf: [String: PartRole] = [:]
    for part in summary.parts { roleOf[part.name] = part.role }
    var queue = summary.places.keys.filter { roleOf[$0] == .slide }
    var own = Set(queue)
    while let part = queue.popLast() {
      for target in targets[part] ?? [] where !roles.contains(roleOf[target] ?? .other) {
        if own.insert(target).inserted { queue.append(target) }
      }
    }
    summary.common = Set(summary.places.keys).subtracting(own)
  }

  /// Whether a reader of markup has seen the part.
  public func isStreamed(_ part: Part) -> Bool { streamed.contains(part.entry.index) }

  /// Parts of markup with links that leave the package, which no reader wanted: who uses the links is not known yet.
  public var unreadLinkSources: [Part] {
    guard !externalIDs.isEmpty else { return [] }
    return summary.parts.filter {
      externalIDs[$0.name] != nil && !isStreamed($0) && ($0.contentType.hasSuffix("xml") || $0.role == .vml)
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
