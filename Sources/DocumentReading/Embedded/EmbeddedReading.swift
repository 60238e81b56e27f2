import CompoundDocuments
import ContentDigest
import Detectors
import InventoryModel
import OfficePackage
import SafeBindings

/// Reads the documents inside of a document, one level down.
///
/// Whatever is wrong with one of them is told in its own record: the document around it is as readable as before, and
/// stays in its state. What was not opened at all is an issue of the document around it.
struct EmbeddedReading {
  private let options: ReadingOptions
  private let vocabulary: Vocabulary
  private let setting: DetectorSetting
  private let sources: MacroSources?

  private(set) var documents: [EmbeddedDocument] = []
  /// What each part says of the object in it.
  private(set) var objects: [String: StoredObject] = [:]
  private(set) var issues: [Issue] = []
  /// Bytes that may still be taken out of the document around, and inflated inside.
  private var room = EmbeddedLimits.bytes
  private var leftOut = 0

  init(_ options: ReadingOptions, _ vocabulary: Vocabulary, _ setting: DetectorSetting, _ sources: MacroSources?) {
    self.options = options
    self.vocabulary = vocabulary
    self.setting = setting
    self.sources = sources
  }

  /// After all else of the package was read and told: troubles that the parts give from here on are theirs alone.
  mutating func read(_ package: inout Package) {
    for candidate in EmbeddedParts(package.summary).candidates {
      if candidate.isUncertain, !EmbeddedParts.isContainer(package.head(of: candidate.part, count: 8)) { continue }
      read(candidate, &package)
    }
    finish()
  }

  private mutating func read(_ candidate: EmbeddedParts.Candidate, _ package: inout Package) {
    guard documents.count < EmbeddedLimits.documents, objects.count < EmbeddedLimits.objects, room > 0 else {
      leftOut += 1
      return
    }
    let part = candidate.part
    let (troubles, findings) = (package.troubles.count, package.findings.count)
    let bytes = package.bytes(of: part, limit: min(room, EmbeddedLimits.bytesOfOne))
    room -= Int64(bytes?.count ?? 0)
    let told =
      package.troubles[troubles...].map(PartTroubles.issue)
      + package.findings[findings...].map { Issue(code: $0.code, place: $0.place, message: $0.message) }
    guard let bytes else {
      let reasons = package.troubles[troubles...].map(PartTroubles.reason)
      let worst = reasons.max { PartTroubles.rank($0) < PartTroubles.rank($1) } ?? .malformed
      documents.append(
        EmbeddedDocument(
          path: part.name, use: candidate.use, format: .unknown, state: .notAssessed, reason: worst,
          size: part.entry.size, issues: told))
      return
    }
    let before = documents.count
    read(bytes, path: part.name, use: candidate.use)
    for index in before..<documents.count { documents[index].issues += told }
  }

  /// A part's content: a document as it is, or an OLE storage around one.
  private mutating func read(_ bytes: [UInt8], path: String, use: EmbeddedDocument.Use) {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
      return add(bytes, path: path, use: use)
    }
    do throws(CompoundError) {
      let file = try CompoundFile(bytes)
      let object = try file.storedObject(from: bytes)
      if use != .other { objects[path] = object }
      try read(object, of: path, use: use, whole: bytes, from: bytes)
    } catch {
      add(bytes, path: path, use: use)
    }
  }

  /// The objects of a binary document (Word, Excel), each in a storage. Returns the facts that they give.
  mutating func readObjects<Source: RandomAccessBytes & ~Copyable>(
    _ file: CompoundFile, _ source: borrowing Source
  ) throws(CompoundError) -> [Fact] {
    var facts: [Fact] = []
    for index in file.objectStorages {
      guard facts.count < EmbeddedLimits.objects, room > 0 else {
        leftOut += 1
        continue
      }
      let object = try file.storedObject(in: index, from: source)
      let path = file.path(of: index)
      facts.append(ObjectFacts.fact(object, part: path))
      guard documents.count < EmbeddedLimits.documents else {
        leftOut += 1
        continue
      }
      try read(object, of: path, use: .object, whole: nil, from: source)
    }
    finish()
    return facts
  }

  /// `whole`: the file that the storage is, where it is one.
  private mutating func read<Source: RandomAccessBytes & ~Copyable>(
    _ object: StoredObject, of path: String, use: EmbeddedDocument.Use, whole: [UInt8]?, from source: borrowing Source
  ) throws(CompoundError) {
    switch object.content {
    case .stream(let name, let stream):
      // Controls and programs of their own keep in such a stream what nobody else reads.
      let head = try stream.bytes(at: 0, count: FormatIdentification.headSize, from: source)
      let kind = FormatIdentification.identify(head: head, size: stream.size, fileExtension: "")
      if kind.next == .unknown || kind.format.rawValue == "txt" || kind.format.rawValue == "csv" { return }
      try add(stream, path: "\(path)/\(name)", name: nil, use: use, source)
    case .wrapped(let name, let stream):
      try add(stream, path: "\(path)/Ole10Native", name: name.isEmpty ? nil : name, use: use, source)
    case .storage(let kind):
      // Macros of the document around it under another name or type: read as such.
      if use == .other, kind == .macroProject { return }
      if let whole {
        add(whole, path: path, use: use)
      } else {
        // Its macros are among those of the document around it: they are looked for in every storage.
        let format = DocumentFormat(kind.rawValue)
        documents.append(
          EmbeddedDocument(
            path: path, use: use, format: format, state: .notAssessed,
            reason: format.isOffice ? .legacyFormat : .foreignFormat))
      }
    case .opaque: break
    }
  }

  private mutating func add<Source: RandomAccessBytes & ~Copyable>(
    _ stream: CompoundStream, path: String, name: String?, use: EmbeddedDocument.Use, _ source: borrowing Source
  ) throws(CompoundError) {
    let most = min(room, EmbeddedLimits.bytesOfOne)
    guard stream.size <= most else {
      documents.append(
        EmbeddedDocument(
          path: path, name: name, use: use, format: .unknown, state: .notAssessed, reason: .limit, size: stream.size,
          issues: [Issue(code: "embed.limit", place: "", message: "\(stream.size) bytes; at most \(most) are read")]))
      return
    }
    let bytes = try stream.bytes(at: 0, count: Int(stream.size), from: source)
    room -= Int64(bytes.count)
    add(bytes, path: path, name: name, use: use)
    if stream.isTruncated, let last = documents.indices.last {
      documents[last].issues.append(
        Issue(code: "cfb.stream-size", place: "", message: "declares \(stream.declaredSize) bytes, has \(stream.size)"))
    }
  }

  private mutating func add(_ bytes: [UInt8], path: String, name: String? = nil, use: EmbeddedDocument.Use) {
    var document = EmbeddedDocument(
      path: path, name: name, use: use, format: .unknown, state: .notAssessed, reason: .unreadable,
      size: Int64(bytes.count))
    do throws(SystemError) {
      let file = try OpenFile(contents: bytes)
      var inner = options
      inner.limits.inflatedPerFile = min(options.limits.inflatedPerFile, room)
      inner.limits.inflatedPerPart = min(options.limits.inflatedPerPart, room)
      let reader = DocumentReader(inner, vocabulary, setting, scope: use == .chart ? .chartData : .embedded)
      let ownSources = sources.map { _ in MacroSources() }
      var spent: Int64 = 0
      let record = reader.read(
        file, path: RawPath(name ?? RawPath(path).name.text), sources: ownSources, inflated: &spent)
      room -= spent
      document.format = record.format
      document.state = record.state
      document.reason = record.reason
      document.sha256 = record.sha256
      document.facts = record.facts.filter { !EmbeddedLimits.leavesOut($0.kind) }
      for index in document.facts.indices where document.facts[index].locations.count > EmbeddedLimits.locations {
        document.facts[index].locations.removeSubrange(EmbeddedLimits.locations...)
      }
      document.issues = record.issues
      if let ownSources { sources?.add(ownSources, below: path) }
    } catch {
      document.issues = [Issue(code: "file.unreadable", place: "", message: "\(error)")]
    }
    documents.append(document)
  }

  private mutating func finish() {
    documents.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    if leftOut > 0 {
      issues.append(
        Issue(
          code: "embed.limit", place: "",
          message: "\(leftOut) more embedded objects: at most \(EmbeddedLimits.documents) documents and "
            + "\(EmbeddedLimits.bytes) bytes of them are read"))
    }
  }
}
