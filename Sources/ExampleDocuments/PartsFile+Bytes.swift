import InventoryModel

extension PartsFile {
  /// The document's bytes: the same text gives the same bytes, everywhere and always.
  ///
  /// **Throws** what is wrong with the text, with its line.
  public func bytes() throws(ExampleError) -> [UInt8] {
    var bytes = try whole()
    if let offset = setting("flip").flatMap({ Int($0) }) {
      guard offset < bytes.count else {
        throw .setting(file: file, line: line(of: "flip"), found: "\(offset)", expected: "below \(bytes.count)")
      }
      bytes[offset] ^= 0xFF
    }
    if let count = setting("truncate").flatMap({ Int($0) }) {
      guard count < bytes.count else {
        throw .setting(file: file, line: line(of: "truncate"), found: "\(count)", expected: "below \(bytes.count)")
      }
      bytes.removeLast(bytes.count - count)
    }
    return bytes
  }

  /// The file's modification time, where the settings give one.
  public func modified() throws(ExampleError) -> Timestamp? {
    guard let text = setting("modified") else { return nil }
    guard let time = Timestamp(text: text) else {
      throw .setting(file: file, line: line(of: "modified"), found: text, expected: "a date such as 2026-11-22T04:06Z")
    }
    return time
  }

  func line(of setting: String) -> Int { settings.first { $0.name == setting }?.line ?? 1 }

  private func whole() throws(ExampleError) -> [UInt8] {
    let name = setting("skeleton") ?? ""
    if let kind = WorkbookSkeleton.Kind(rawValue: name) {
      return try WorkbookSkeleton(kind: kind, source: self).package().bytes()
    }
    if let kind = DocumentSkeleton.Kind(rawValue: name) {
      return try DocumentSkeleton(kind: kind, source: self).package().bytes()
    }
    if let kind = PresentationSkeleton.Kind(rawValue: name) {
      return try PresentationSkeleton(kind: kind, source: self).package().bytes()
    }
    switch name {
    case "none": return try rawArchive()
    case "compound": return try compound().bytes(file: file)
    case "encrypted-agile": return try EncryptedDocument(source: self).agile()
    case "encrypted-standard": return try EncryptedDocument(source: self).standard()
    case "xls": return try LegacyDocument(source: self).workbook()
    case "doc": return try LegacyDocument(source: self).document()
    case "ppt": return try LegacyDocument(source: self).presentation()
    case "file": return try plainFile()
    default:
      throw .setting(file: file, line: line(of: "skeleton"), found: name, expected: "a skeleton's name")
    }
  }

  /// A ZIP archive of exactly the sections: nothing is added.
  private func rawArchive() throws(ExampleError) -> [UInt8] {
    var archive = ArchiveWriter()
    for section in sections {
      archive.add(section.name, try section.content(file: file), stored: section.flags.contains("stored"))
    }
    return archive.bytes()
  }

  /// A compound file of exactly the sections as streams.
  private func compound() throws(ExampleError) -> CompoundFileWriter {
    var compound = CompoundFileWriter()
    for section in sections {
      compound.add(RawPath(escaped: section.name), try section.content(file: file))
    }
    return compound
  }

  private func plainFile() throws(ExampleError) -> [UInt8] {
    guard sections.count <= 1 else {
      throw .section(
        file: file, line: sections[1].line, found: sections[1].name, expected: "the only section of a plain file")
    }
    return try sections.first?.content(file: file) ?? []
  }
}
