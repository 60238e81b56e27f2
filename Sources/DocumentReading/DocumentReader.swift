import Detectors
import InventoryModel
import OfficePackage
import SafeBindings

/// Reads one document after the other: identify, open, fan out to the detectors, give a record. Never throws:
/// whatever is wrong with a file is in its record.
public struct DocumentReader {
  public let options: ReadingOptions
  let vocabulary: Vocabulary
  let setting: DetectorSetting
  let scope: ReadingScope

  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
    vocabulary = Vocabulary()
    setting = DetectorSetting(vocabulary: vocabulary, locations: options.locations)
    scope = .whole
  }

  /// For what is inside of a document: names and detectors are those of the reader of the document around it.
  init(_ options: ReadingOptions, _ vocabulary: Vocabulary, _ setting: DetectorSetting, scope: ReadingScope) {
    self.options = options
    self.vocabulary = vocabulary
    self.setting = setting
    self.scope = scope
  }

  /// `path` is what the record will be called by; only its name is looked at (lock files, extension mismatch).
  /// `sources` gets the source of its macros, which the record does not hold.
  public mutating func read(
    _ file: borrowing OpenFile, path: RawPath, sources: MacroSources? = nil
  ) -> DocumentRecord {
    var inflated: Int64 = 0
    return read(file, path: path, sources: sources, inflated: &inflated)
  }

  /// `inflated`: bytes that the reading cost.
  func read(
    _ file: borrowing OpenFile, path: RawPath, sources: MacroSources?, inflated: inout Int64
  ) -> DocumentRecord {
    sources?.removeAll()
    var record = DocumentRecord(path: path, state: .notAssessed, reason: .unreadable)
    do throws(SystemError) {
      let attributes = try file.attributes()
      record.size = attributes.size
      record.modified = Timestamp(nanoseconds: attributes.modified).wholeSeconds
      try read(file, &record, sources, &inflated)
    } catch {
      record.state = .notAssessed
      record.reason = .unreadable
      record.issues.append(Issue(code: "file.unreadable", place: "", message: "\(error)"))
    }
    record.facts.sort(by: Fact.canonicalOrder)
    record.bound()
    return record
  }

  private func read(
    _ file: borrowing OpenFile, _ record: inout DocumentRecord, _ sources: MacroSources?, _ inflated: inout Int64
  ) throws(SystemError) {
    let head = try file.read(at: 0, count: FormatIdentification.headSize)
    let identification = FormatIdentification.identify(
      head: head, size: record.size, fileExtension: record.path.fileExtension)
    record.format = identification.format
    guard record.size <= options.limits.fileSize else {
      // Neither digest nor content: a sparse file of a terabyte must cost no more than its first bytes.
      record.state = .notAssessed
      record.reason = identification.next == .foreign ? Self.reason(of: record.format) : .limit
      record.format = FormatIdentification.officePackageFormat(head: head) ?? record.format
      record.issues.append(
        Issue(code: "file.size", place: "", message: "\(record.size) bytes; the limit is \(options.limits.fileSize)"))
      return
    }
    record.sha256 = try fileDigest(of: file, size: record.size)
    record.state = .notAssessed
    switch identification.next {
    case .package: inflated = readPackage(file, head, &record, sources)
    case .compound, .legacy: readCompound(file, &record, sources)
    case .foreign: try readForeign(file, head, &record)
    case .unknown: try readUnknown(file, head, &record)
    }
    noteBrokenBehindName(&record)
  }
}
