import CompoundDocuments
import Detectors
import InventoryModel
import SafeBindings

extension DocumentReader {
  /// Compound files, and binary documents without a container: BIFF 2 to 8, Word 1 and 2.
  func readCompound(_ file: borrowing OpenFile, _ record: inout DocumentRecord, _ sources: MacroSources? = nil) {
    do throws(CompoundError) {
      let description = try CompoundDescription(file)
      // Of what is inside of a document no password is tried: hundreds of them would cost hundreds of trials.
      if scope == .whole, let protection = description.protection,
        try readUnlocked(file, protection, description, &record, sources)
      {
        return
      }
      try readCompound(file, description, &record, sources)
    } catch {
      take(CompoundReading(error), &record)
    }
  }

  func readCompound<Source: RandomAccessBytes & ~Copyable>(
    _ file: borrowing Source, _ description: CompoundDescription, _ record: inout DocumentRecord, _ sources: MacroSources?
  ) throws(CompoundError) {
    var macros: [Fact]?
    var issues: [Issue] = []
    let workbook = try description.holdsWorkbookMacros ? WorkbookMacros(file, .libraries) : nil
    if !description.macroProjects.isEmpty || workbook != nil {
      let detectors = DetectorGroup(setting)
      var reading = MacroReading(sources: sources)
      if let workbook { reading.read(workbook, detectors) }
      if !description.macroProjects.isEmpty {
        let found = try CompoundMacros(file, .libraries)
        reading.read(found, in: description.kind.rawValue, detectors)
      }
      macros = detectors.facts()
      issues = detectors.issues() + reading.issues
    }
    let objects = try readObjects(file, description, &record, &issues, sources)
    let contents = try CompoundContents(file, description, .libraries)
    take(contents.properties, &record)
    take(
      CompoundReading(
        description, macros: macros, hasSheets: workbook != nil, objects: objects, issues: issues, contents: contents,
        promised: DocumentFormat.promised(byEnding: record.path.fileExtension),
        isDamaged: record.issues.contains { $0.code == "crypto.malformed" }), &record)
  }

  private func take(_ properties: BinaryProperties, _ record: inout DocumentRecord) {
    record.documentCreated = properties.created.map { Timestamp(seconds: $0) }
    record.documentModified = properties.modified.map { Timestamp(seconds: $0) }
    record.application = properties.application.map { name in
      properties.applicationVersion.map { "\(name) \($0)" } ?? name
    }
    record.people = People(
      creator: properties.creator.flatMap(person), lastModifiedBy: properties.lastModifiedBy.flatMap(person))
  }

  /// The OLE objects of a text or workbook, and what documents are in them.
  private func readObjects<Source: RandomAccessBytes & ~Copyable>(
    _ file: borrowing Source, _ description: CompoundDescription, _ record: inout DocumentRecord,
    _ issues: inout [Issue], _ sources: MacroSources?
  ) throws(CompoundError) -> [Fact] {
    guard scope == .whole, description.kind == .document || description.kind == .workbook,
      description.protection == nil, !description.isBare
    else { return [] }
    var reading = EmbeddedReading(options, vocabulary, setting, sources)
    let facts = try reading.readObjects(try CompoundFile(file), file)
    record.embedded = reading.documents
    issues += reading.issues
    return facts + ObjectFacts.summary(reading.documents, locations: options.locations)
  }

  private func take(_ reading: CompoundReading, _ record: inout DocumentRecord) {
    record.format = reading.format
    record.state = reading.state
    record.reason = reading.reason
    record.facts += reading.facts
    record.issues += reading.issues
  }
}

extension CompoundDescription {
  /// Worth a walk through all of the workbook's records: where no macro is, nothing starts one.
  fileprivate var holdsWorkbookMacros: Bool {
    kind == .workbook && protection == nil && (!macroSheets.isEmpty || !macroProjects.isEmpty || mayStartMacros)
  }
}

extension OpenFile: RandomAccessBytes {
  public var byteCount: Int64 {
    do { return try attributes().size } catch { return 0 }
  }

  public func bytes(at offset: Int64, count: Int) throws(CompoundError) -> [UInt8] {
    do { return try read(at: offset, count: count) } catch { throw .unreadable(offset: offset, number: error.number) }
  }
}
