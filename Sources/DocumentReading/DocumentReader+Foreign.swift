import Detectors
import InventoryModel
import SafeBindings

/// Files of other products, and files without a structure that is known.
extension DocumentReader {
  /// Old formats of Office that nothing reads are Office's all the same.
  static func reason(of format: DocumentFormat) -> Reason { format.isOffice ? .legacyFormat : .foreignFormat }

  func readForeign(_ file: borrowing OpenFile, _ head: [UInt8], _ record: inout DocumentRecord) throws(SystemError) {
    if RansomNote.isNote(record.path, record.format, head, size: record.size) {
      record.format = .ransomNote
      record.facts.append(Fact(kind: IdentificationFacts.ransomNote))
      record.issues.append(
        Issue(code: "file.ransom-note", place: "", message: "its name and its words are those of a demand for ransom"))
    }
    record.reason = Self.reason(of: record.format)
    if let version = ForeignVersion.text(of: record.format, head) {
      record.facts.append(Fact(kind: IdentificationFacts.version, subject: version))
    }
    switch record.format.rawValue {
    case "rtf": try readRichText(file, &record)
    case "pdf": try readPDF(file, head, &record)
    case "fods", "fodt", "fodp", "fodg":
      var reading = OpenDocumentReading()
      let size = Int(min(record.size, OpenDocumentReading.partLimit))
      reading.read(flat: try file.read(at: 0, count: size), limits: options.limits)
      take(reading, &record)
    case let format where DocumentFormat.openDocumentFormats.contains(format): readOpenDocument(file, &record)
    default: break
    }
    guard record.facts.contains(where: { !IdentificationFacts.identifying.contains($0.kind) }) else { return }
    record.state = .partial
  }

  func readOpenDocument(_ file: borrowing OpenFile, _ record: inout DocumentRecord) {
    var reading = OpenDocumentReading()
    reading.read(file, size: record.size, limits: options.limits)
    take(reading, &record)
    if record.facts.contains(where: { !IdentificationFacts.identifying.contains($0.kind) }) { record.state = .partial }
  }

  private func take(_ reading: OpenDocumentReading, _ record: inout DocumentRecord) {
    record.facts += reading.facts
    record.issues += reading.issues
    if reading.isEncrypted { record.reason = .encrypted }
    record.application = reading.handler.generator
    record.documentCreated = reading.handler.created.flatMap(Timestamp.init(text:))
    record.documentModified = reading.handler.modified.flatMap(Timestamp.init(text:))
    record.people = People(
      creator: reading.handler.creator.flatMap(person), lastModifiedBy: reading.handler.lastModifiedBy.flatMap(person))
  }

  private func readRichText(_ file: borrowing OpenFile, _ record: inout DocumentRecord) throws(SystemError) {
    var reading = RichTextReading()
    var place: Int64 = 0
    while place < min(record.size, Int64(RichTextReading.limit)) {
      let block = try file.read(at: place, count: 256 << 10)
      guard !block.isEmpty else { break }
      reading.feed(block)
      place += Int64(block.count)
    }
    reading.finish()
    record.facts += reading.facts
    if reading.isOverLimit || place < record.size {
      record.issues.append(
        Issue(code: "rtf.limit", place: "", message: "longer or deeper than is read; the rest was left"))
    }
  }

  /// What the dictionaries near the ends of the file say in clear: objects may be compressed, then it says nothing.
  private func readPDF(
    _ file: borrowing OpenFile, _ head: [UInt8], _ record: inout DocumentRecord
  ) throws(SystemError) {
    let start = max(0, record.size - Int64(FormatIdentification.headSize))
    let tail = try file.read(at: start, count: FormatIdentification.headSize)
    let has = { (name: String) in
      let name = Array(name.utf8)
      return BinarySignature.contains(name, in: head[...]) || BinarySignature.contains(name, in: tail[...])
    }
    // ISO 32000-1 7.5.5: the trailer's entry.
    if has("/Encrypt ") || has("/Encrypt<") || has("/Encrypt\n") || has("/Encrypt\r") {
      record.facts.append(Fact(kind: ContainerFacts.standard, attributes: ["scheme": .string("pdf")]))
      record.reason = .encrypted
    }
    if has("/XFA") { record.facts.append(Fact(kind: IdentificationFacts.form, subject: "XFA")) }
    if has("/AcroForm") { record.facts.append(Fact(kind: IdentificationFacts.form, subject: "AcroForm")) }
  }

  func readUnknown(_ file: borrowing OpenFile, _ head: [UInt8], _ record: inout DocumentRecord) throws(SystemError) {
    record.reason = .unsupported
    if record.path.fileExtension == "ldb", record.size > 0, record.size <= 16_384, record.size % 64 == 0 {
      // [Jet] 255 users of a machine's and a user's name, 64 bytes each.
      record.format = DocumentFormat("access-lock-file")
      record.reason = .foreignFormat
      return
    }
    guard record.format == .unknown else { return }
    if let promised = DocumentFormat.promised(byEnding: record.path.fileExtension), !head.isEmpty,
      head.allSatisfy({ $0 == 0 })
    {
      // What a system leaves that went down while it wrote.
      record.format = promised
      record.reason = .malformed
      record.issues.append(Issue(code: "file.zeros", place: "", message: "nothing but zeros at its start"))
      return
    }
    guard var suspicion = SuspectedEncryption(path: record.path),
      try suspicion.isConfirmed(file, size: record.size)
    else { return }
    suspect(suspicion, &record)
  }

  /// A container that is broken under a name which ransomware gives.
  func noteBrokenBehindName(_ record: inout DocumentRecord) {
    guard record.state == .notAssessed, record.reason == .malformed,
      let suspicion = SuspectedEncryption(path: record.path), suspicion.isToldByNameAlone
    else { return }
    suspect(suspicion, &record)
  }

  private func suspect(_ suspicion: SuspectedEncryption, _ record: inout DocumentRecord) {
    record.format = .suspectedEncrypted
    record.state = .notAssessed
    record.reason = .suspectedEncrypted
    record.facts = [suspicion.fact]
    record.issues.append(
      Issue(
        code: "file.suspected-encryption", place: "",
        message: "\(suspicion.randomBlocks) of \(suspicion.blocks) blocks are noise; \(suspicion.sign.rawValue)"))
  }
}
