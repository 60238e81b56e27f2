import ContentDigest
import InventoryModel
import OfficePackage
import SafeBindings

extension DocumentReader {
  /// `size`: of the file, where it is not that of the record.
  func readPackage(
    _ file: borrowing OpenFile, _ head: [UInt8], _ record: inout DocumentRecord, _ sources: MacroSources? = nil,
    size: Int64? = nil
  ) {
    let reading = PackageReading(setting: setting, vocabulary: vocabulary, limits: options.limits, sources: sources)
    let outcome = reading.read(file, size: size ?? record.size)
    record.issues += outcome.issues
    record.state = outcome.state
    record.reason = outcome.reason
    if outcome.isPackage {
      record.format = outcome.format
      record.facts += outcome.facts
      take(outcome.properties, &record)
    } else if let names = outcome.entryNames {
      // A zip without the frame of a package: another format that is kept in one.
      let identification = FormatIdentification.identify(entryNames: names, head: head)
      record.format = identification.format
      record.state = .notAssessed
      record.reason = identification.next == .foreign ? .foreignFormat : .malformed
      if identification.next == .foreign {
        record.issues = []
      } else {
        record.issues.append(
          Issue(
            code: "opc.content-types", place: "[Content_Types].xml",
            message: "neither content types nor relationships of the package: its parts cannot be told apart"))
      }
    } else if let format = FormatIdentification.officePackageFormat(head: head) {
      record.format = format
    } else if outcome.reason == .malformed {
      // A damaged archive in which nothing of a package is to be seen.
      record.format = DocumentFormat("zip")
      if !head.starts(with: [0x50, 0x4B]) { record.reason = .unsupported }
    }
    noteExtension(&record)
  }

  private func take(_ properties: DocumentProperties, _ record: inout DocumentRecord) {
    record.documentCreated = properties.created.flatMap(Timestamp.init(text:))
    record.documentModified = properties.modified.flatMap(Timestamp.init(text:))
    record.application = properties.application.map { name in
      properties.applicationVersion.map { "\(name) \($0)" } ?? name
    }
    record.people = People(
      creator: properties.creator.flatMap(person), lastModifiedBy: properties.lastModifiedBy.flatMap(person))
  }

  private func person(_ name: String) -> String? {
    switch options.identities {
    case .pseudonym(let key): pseudonym(of: name, key: key)
    case .clear: name
    case .none: nil
    }
  }

  /// A name ending that promises another format: harmless as such, and often how macros hide.
  private func noteExtension(_ record: inout DocumentRecord) {
    let ending = record.path.fileExtension
    let promised = DocumentFormat(ending)
    guard promised.formatClass == .openXML, record.format.formatClass == .openXML, promised != record.format,
      record.format.rawValue != "opc"
    else { return }
    record.issues.append(
      Issue(
        code: "opc.extension-mismatch", place: "",
        message: "the name ends in .\(ending), the content is \(record.format.rawValue)"))
  }
}
