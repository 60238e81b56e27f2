import CompoundDocuments
import Detectors
import InventoryModel
import SafeBindings

extension DocumentReader {
  /// Compound files, and binary documents without a container: BIFF 2 to 8, Word 1 and 2.
  func readCompound(_ file: borrowing OpenFile, _ record: inout DocumentRecord, _ sources: MacroSources? = nil) {
    do throws(CompoundError) {
      let description = try CompoundDescription(file)
      if let protection = description.protection, try readUnlocked(file, protection, description, &record, sources) {
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
    take(CompoundReading(description, macros: macros, hasSheets: workbook != nil, issues: issues), &record)
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
