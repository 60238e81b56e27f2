import InventoryModel

extension DocumentRecord {
  /// Why another program may refuse a document that was read whole here: the code of what is irregular first, or
  /// `file.extension` where its name says another format. Nil for a sound one, and for what is no Office Open XML.
  var irregularity: String? {
    guard state == .assessed, DocumentRecord.openXML.contains(format.rawValue) else { return nil }
    if let issue = issues.first(where: { !DocumentRecord.harmless.contains($0.code) }) { return issue.code }
    return hasExtension(of: format) ? nil : DocumentRecord.wrongExtension
  }

  static let wrongExtension = "file.extension"

  /// What compresses well is only worth a look; a part that miscounts its own things is read by what is there, and an
  /// archive by its directory, whatever stands behind it.
  private static let harmless: Set<String> = ["xlsx.count", "zip.ratio", "zip.trailing"]

  private static let openXML = Set(
    [DocumentFamily.spreadsheet, .document, .presentation].flatMap { DocumentFormat.openXMLFormats(of: $0) })

  /// Whether the path ends with a dot and the format's name, whatever the case of its letters; or has no extension.
  private func hasExtension(of format: DocumentFormat) -> Bool {
    let name = path.bytes.suffix(from: (path.bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
    return name[(dot + 1)...].elementsEqual(format.rawValue.utf8) { byte, letter in
      byte == letter || ((65...90).contains(byte) && byte | 0x20 == letter)
    }
  }
}
