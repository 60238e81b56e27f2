import SafeBindings

/// Reads the container of a mashup ([MS-QDEFF] 2.2): a version, then package parts, permissions, metadata and permission
/// binding, each with its length before it. Nothing is allocated by these lengths.
public struct MashupContainer {
  /// Letters of base64 of one container, and bytes of one section document, that are read. Real ones have a few
  /// hundred KiB.
  public static let textLimit = 32 << 20
  public static let sectionLimit = 16 << 20
  static let markupLimit = 8 << 20
  /// Containers of one package that are read: a workbook has one.
  public static let countLimit = 4

  private let vocabulary: Vocabulary
  private var mashup: Mashup

  public static func read(_ base64: [UInt8], part: String, _ vocabulary: Vocabulary) -> Mashup {
    var container = MashupContainer(vocabulary: vocabulary, mashup: Mashup(part: part))
    if base64.count > textLimit {
      container.mashup.problems.append(.limit("letters of base64", textLimit))
    } else if let bytes = Base64.decoded(base64) {
      container.read(bytes)
    } else {
      container.mashup.problems.append(.container("the content is no base64"))
    }
    return container.mashup
  }

  private init(vocabulary: Vocabulary, mashup: Mashup) {
    self.vocabulary = vocabulary
    self.mashup = mashup
  }

  private mutating func read(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    guard let version = bytes.u32(0) else { return note(.container("\(bytes.count) bytes, too few for a version")) }
    guard version == 0 else { return note(.container("version \(version), only 0 is known")) }
    var offset = 4
    guard let package = MashupContainer.field(bytes, &offset) else { return cutOff("package parts", bytes) }
    readPackage(Array(package))
    guard let permissions = MashupContainer.field(bytes, &offset) else { return cutOff("permissions", bytes) }
    if let handler = markup(permissions, "permissions") { mashup.usesFirewall = handler.usesFirewall }
    guard let metadata = MashupContainer.field(bytes, &offset) else { return cutOff("metadata", bytes) }
    readMetadata(Array(metadata))
    // The permission binding behind it is encrypted for the user who saved it (2.2), and is not looked at.
  }

  /// [MS-QDEFF] 2.5: a version, the markup with its length, then content that is of no interest.
  private mutating func readMetadata(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    var offset = 4
    guard bytes.u32(0) == 0, let text = MashupContainer.field(bytes, &offset) else { return cutOff("metadata", bytes) }
    guard let handler = markup(text, "metadata") else { return }
    mashup.items = handler.items
    if handler.isFlooded { note(.limit("queries in the metadata", MashupMarkupHandler.itemLimit)) }
  }

  private func cutOffText(_ what: String, _ count: Int) -> String { "\(what): longer than the \(count) bytes there are" }

  private mutating func cutOff(_ what: String, _ bytes: [UInt8]) { note(.container(cutOffText(what, bytes.count))) }

  private mutating func note(_ problem: Mashup.Problem) { mashup.problems.append(problem) }

  /// A length and as many bytes; nil where there are fewer.
  private static func field(_ bytes: [UInt8], _ offset: inout Int) -> ArraySlice<UInt8>? {
    guard let length = bytes.u32(offset) else { return nil }
    let start = offset + 4
    guard length <= Int64(bytes.count - start) else { return nil }
    offset = start + Int(length)
    return bytes[start..<offset]
  }

  private mutating func markup(_ bytes: ArraySlice<UInt8>, _ what: String) -> MashupMarkupHandler? {
    let handler = MashupMarkupHandler()
    guard !bytes.isEmpty else { return handler }
    guard bytes.count <= Self.markupLimit else {
      note(.limit("bytes of \(what)", Self.markupLimit))
      return nil
    }
    var reader = ZipEntryReader(contents: Array(bytes))
    let limits = XMLLimits(
      bytes: Int64(Self.markupLimit), depth: 32, attributes: 64, tag: 1 << 20, names: 1000, elements: 1_000_000,
      text: 4096)
    let outcome = XMLStream.read(&reader, vocabulary: vocabulary.names, limits: limits, handler: handler)
    if let stop = outcome.stop {
      note(.container("\(what): the markup cannot be read to its end (\(stop))"))
      // What came before is known all the same; whether it is all is not.
      return handler.items.isEmpty ? nil : handler
    }
    return handler
  }

  /// The package parts are an archive of their own ([MS-QDEFF] 2.3), checked like the one around it; archives in it are
  /// not opened.
  private mutating func readPackage(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    do {
      let file = try OpenFile(contents: bytes)
      let directory = try CentralDirectory(
        file, size: Int64(bytes.count), limits: PackageLimits(entries: 256, centralDirectory: 1 << 20))
      let archive = try ZipArchive(file)
      guard archive.count == directory.entries.count else { return note(.package("two directories")) }
      if let config = try entry("config/package.xml", directory, archive, limit: Self.markupLimit),
        let handler = markup(config[...], "package configuration")
      {
        mashup.version = handler.version
      }
      mashup.section = try entry("formulas/section1.m", directory, archive, limit: Self.sectionLimit)
    } catch let error as PackageError {
      note(.package("\(error)"))
    } catch let error as ZipError {
      note(.package("\(error)"))
    } catch {
      note(.package("cannot be held in memory"))
    }
  }

  private mutating func entry(
    _ name: String, _ directory: CentralDirectory, _ archive: borrowing ZipArchive, limit: Int
  ) throws(ZipError) -> [UInt8]? {
    guard let entry = directory.entries.last(where: { $0.name.lowercased() == name }) else { return nil }
    guard !entry.isEncrypted else {
      note(.package("\(entry.name) is encrypted"))
      return nil
    }
    var failure: ZipError?
    // One byte more than there may be shows that there is more.
    let bytes = try archive.withEntry(at: entry.index) { reader in
      let bytes = reader.bytes(limit: limit + 1)
      failure = reader.error
      return bytes
    }
    if let failure {
      note(.package("\(entry.name): \(failure)"))
    } else if bytes.count > limit {
      note(.limit("bytes of \(entry.name)", limit))
    } else if Int64(bytes.count) != entry.size {
      note(.package("\(entry.name) does not inflate to the \(entry.size) bytes that the directory claims"))
    }
    return Array(bytes.prefix(limit))
  }
}
