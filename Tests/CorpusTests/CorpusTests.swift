import Detectors
import DocumentReading
import InventoryModel
import SafeBindings
import Testing

/// Every file of a folder of real documents, read in this process. Without CORPUS_DIR the tests are skipped.
@Suite("Corpus", .enabled(if: Corpus.given != nil, "CORPUS_DIR names no folder"), .serialized)
struct CorpusTests {
  private func corpus() throws -> Corpus { try #require(Corpus.given) }

  private func read(_ name: String, in corpus: Corpus, by reader: inout DocumentReader) throws -> DocumentRecord {
    let file = try OpenFile(path: Array((corpus.folder + "/" + name).utf8))
    return reader.read(file, path: RawPath(name))
  }

  private func json(_ record: DocumentRecord) -> [UInt8] {
    var writer = JSONWriter()
    record.write(to: &writer)
    return writer.bytes
  }

  @Test("every file gives one record that survives its JSON, and the same one when it is read again")
  func records() throws {
    let corpus = try corpus()
    #expect(!corpus.files.isEmpty)
    var reader = DocumentReader(options: ReadingOptions(identities: .pseudonym(key: Array("corpus".utf8))))
    var again = DocumentReader(options: ReadingOptions(identities: .pseudonym(key: Array("corpus".utf8))))
    var records = 0
    for name in corpus.files {
      let record = try read(name, in: corpus, by: &reader)
      records += 1
      let bytes = json(record)
      var back = try DocumentRecord(json: JSONReader.read(bytes))
      if json(back) != bytes { Testing.Issue.record("\(name): another JSON came back") }
      // In JSON the file's time is to the second.
      if back.modified?.seconds == record.modified?.seconds { back.modified = record.modified }
      if back != record { Testing.Issue.record("\(name): another record came back from its JSON") }
      if json(try read(name, in: corpus, by: &again)) != bytes { Testing.Issue.record("\(name): read twice, two records") }
      if let trouble = contradiction(in: record) { Testing.Issue.record("\(name): \(trouble)") }
    }
    #expect(records == corpus.files.count)
  }

  /// What no record may say, whatever the file.
  private func contradiction(in record: DocumentRecord) -> String? {
    if (record.state == .assessed) != (record.reason == nil) { return "a reason exactly when it is not assessed" }
    let identifying: Set<FactKind> = ["package.format-version", "file.suspected-encryption", "file.ransom-note"]
    if record.state == .notAssessed, !record.facts.allSatisfy({ identifying.contains($0.kind) }) {
      return "facts beyond what the file is, and yet not assessed"
    }
    if record.reason == .unsupported, record.format.isOffice { return "a format of Office, and yet unsupported" }
    if record.state == .assessed, !record.format.isOffice { return "assessed, and no format of Office" }
    if record.sha256 == nil, record.reason != .limit { return "no digest" }
    for fact in record.facts {
      if fact.count < 0 { return "\(fact.kind.rawValue) counts \(fact.count)" }
      if fact.subject.utf8.count > 8192 { return "\(fact.kind.rawValue) has a subject of \(fact.subject.utf8.count) bytes" }
      if fact.locations.count > 10 { return "\(fact.kind.rawValue) has \(fact.locations.count) places" }
    }
    return nil
  }

  @Test("all that a file brings out is in the lists of values of its kinds")
  func values() throws {
    let corpus = try corpus()
    let definitions = Dictionary(
      DetectorCatalog.factKinds.map { ($0.kind, $0) }, uniquingKeysWith: FactKindDefinition.merged)
    var reader = DocumentReader()
    var strays: [String: String] = [:]
    for name in corpus.files {
      let record = try read(name, in: corpus, by: &reader)
      for fact in record.facts + record.embedded.flatMap(\.facts) {
        let found = definitions[fact.kind].map { $0.strays(in: fact) } ?? ["the kind"]
        for stray in found { strays["\(fact.kind.rawValue): \(stray)"] = name }
      }
    }
    #expect(strays.map { "\($0.key) (\($0.value))" }.sorted() == [])
  }

  @Test("encrypted is encrypted, and what is valid is read")
  func claims() throws {
    let corpus = try corpus()
    var reader = DocumentReader()
    for name in corpus.files {
      guard let claim = corpus.claims[name] else { continue }
      let record = try read(name, in: corpus, by: &reader)
      let end = "\(name): \(record.state.rawValue) \(record.reason?.rawValue ?? "") \(record.format.rawValue) \(record.issues.prefix(3))"
      let isOpened = record.facts.contains { $0.kind.rawValue == "package.default-password" }
      if claim.isEncrypted, record.reason != .encrypted, !isOpened, CorpusExceptions.notEncrypted[name] == nil {
        Testing.Issue.record("said to be encrypted: \(end)")
      }
      if !claim.isEncrypted, record.reason == .encrypted, CorpusExceptions.encrypted[name] == nil {
        Testing.Issue.record("not said to be encrypted: \(end)")
      }
      let isRead = record.state == .assessed || record.reason == .contentNotRead
      if claim.container == "zip", claim.isValid, !isRead, CorpusExceptions.notRead[name] == nil {
        Testing.Issue.record("said to be valid: \(end)")
      }
    }
  }

  @Test("what Excel opens without asking is read, package and binary workbook alike", arguments: CorpusExceptions.defaultPassword)
  func defaultPassword(name: String) throws {
    let corpus = try corpus()
    guard corpus.files.contains(name) else { return }
    var reader = DocumentReader()
    let record = try read(name, in: corpus, by: &reader)
    #expect(record.reason != .encrypted)
    #expect(record.facts.contains { $0.kind.rawValue == "package.default-password" })
    #expect(!record.facts.contains { $0.kind.rawValue.hasPrefix("package.file-encryption") })
    if record.format.formatClass == .openXML { #expect(record.state == .assessed) }
  }

  @Test("an exception is one: nothing stands on the list that is read as it should be")
  func exceptions() throws {
    let corpus = try corpus()
    var reader = DocumentReader()
    for name in CorpusExceptions.notRead.keys where corpus.claims[name] != nil {
      let record = try read(name, in: corpus, by: &reader)
      #expect(record.state != .assessed && record.reason != .contentNotRead, "\(name)")
    }
    for name in CorpusExceptions.notEncrypted.keys where corpus.claims[name] != nil {
      #expect(try read(name, in: corpus, by: &reader).reason != .encrypted, "\(name)")
    }
    for name in CorpusExceptions.encrypted.keys where corpus.claims[name] != nil {
      #expect(try read(name, in: corpus, by: &reader).reason == .encrypted, "\(name)")
    }
  }
}
