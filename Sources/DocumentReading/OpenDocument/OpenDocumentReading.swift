import Detectors
import InventoryModel
import OfficePackage
import SafeBindings

/// What is told of an OpenDocument: version, program, people, own macros, links, encryption, signatures. Its content is
/// another product's and is not judged.
struct OpenDocumentReading {
  private(set) var facts: [Fact] = []
  private(set) var issues: [Issue] = []
  private(set) var isEncrypted = false
  let handler: OpenDocumentHandler

  /// Bytes of a flat file, and of one part of a package.
  static let partLimit: Int64 = 64 << 20

  init() { handler = OpenDocumentHandler(OpenDocumentVocabulary()) }

  /// Parts with links or properties. Each is read once.
  private static let parts = ["META-INF/manifest.xml", "meta.xml", "content.xml", "styles.xml"]

  /// A package, whose directory was found sound.
  mutating func read(_ file: borrowing OpenFile, size: Int64, limits: ReadingLimits) {
    do throws(PackageError) {
      let directory = try CentralDirectory(
        file, size: size,
        limits: PackageLimits(
          entries: limits.entries, centralDirectory: limits.centralDirectory, entryName: limits.entryName))
      noteNames(directory.entries)
      read(directory.entries, file, limits)
    } catch {
      issues.append(Issue(code: error.code, place: "", message: "\(error)"))
    }
    settle()
  }

  /// One file of markup.
  mutating func read(flat bytes: [UInt8], limits: ReadingLimits) {
    var entry = ZipEntryReader(contents: bytes)
    read(&entry, "", Int64(bytes.count), limits)
    settle()
  }

  private mutating func read(_ entries: [ZipEntry], _ file: borrowing OpenFile, _ limits: ReadingLimits) {
    do throws(ZipError) {
      let archive = try ZipArchive(file)
      guard archive.count == entries.count else { return }
      for name in Self.parts {
        guard let entry = entries.last(where: { $0.name == name }), !entry.isEncrypted else { continue }
        // Parts that the manifest says to be encrypted are noise.
        if handler.encryptedParts > 0 { return }
        var outcome: XMLOutcome?
        try archive.withEntry(at: entry.index) { reader in
          outcome = XMLStream.read(
            &reader, vocabulary: handler.names, limits: Self.xml(limits, entry.size), handler: handler)
        }
        if let outcome { note(outcome, name) }
      }
    } catch {
      issues.append(PartTroubles.issue(PartTrouble(part: "", kind: .stopped(.source(error)))))
    }
  }

  private mutating func read(_ entry: inout ZipEntryReader, _ name: String, _ size: Int64, _ limits: ReadingLimits) {
    let outcome = XMLStream.read(
      &entry, vocabulary: handler.names, limits: Self.xml(limits, size), handler: handler)
    note(outcome, name)
  }

  private static func xml(_ limits: ReadingLimits, _ size: Int64) -> XMLLimits {
    XMLLimits(
      bytes: max(0, min(partLimit, size)), depth: limits.depth, attributes: limits.attributes, tag: limits.tag,
      names: limits.distinctNames, elements: limits.elements)
  }

  private mutating func note(_ outcome: XMLOutcome, _ name: String) {
    guard let stop = outcome.stop else { return }
    issues.append(PartTroubles.issue(PartTrouble(part: name, kind: .stopped(stop))))
  }

  /// Macros and signatures by the names of their files (part 2, 3.5; LibreOffice keeps scripts in these folders).
  private mutating func noteNames(_ entries: [ZipEntry]) {
    struct Library: Hashable {
      var language: String
      var name: String
    }
    var libraries: [Library: Int] = [:]
    var signatures = 0
    for entry in entries {
      let parts = entry.name.split(separator: "/")
      guard parts.count > 1, !entry.isFolder, let file = parts.last else { continue }
      if parts[0] == "META-INF", file == "documentsignatures.xml" || file == "macrosignatures.xml" { signatures += 1 }
      var library: Library?
      if parts[0] == "Basic", parts.count == 3, file != "script-lb.xml", file != "script-lc.xml" {
        library = Library(language: "basic", name: String(parts[1].prefix(256)))
      } else if parts[0] == "Scripts", parts.count > 2, file != "parcel-descriptor.xml" {
        library = Library(language: String(parts[1].prefix(64)), name: parts.count > 3 ? String(parts[2].prefix(256)) : "")
      }
      if let library, libraries.count < 1000 || libraries[library] != nil { libraries[library, default: 0] += 1 }
    }
    for (library, count) in libraries {
      facts.append(
        Fact(
          kind: IdentificationFacts.openDocumentMacros, subject: library.name, count: count,
          attributes: ["language": .string(library.language)]))
    }
    if signatures > 0 { facts.append(Fact(kind: "package.digital-signature", count: signatures)) }
  }

  /// Turns what the handler found into facts.
  private mutating func settle() {
    facts.append(
      Fact(kind: IdentificationFacts.version, subject: "OpenDocument \(handler.version ?? "1.0 or 1.1")"))
    for (library, count) in handler.libraries {
      facts.append(
        Fact(
          kind: IdentificationFacts.openDocumentMacros, subject: library, count: count,
          attributes: ["language": .string("basic")]))
    }
    var links: [OpenDocumentHandler.Link: Int] = [:]
    for (link, count) in handler.links {
      links[OpenDocumentHandler.Link(target: SecretMask.masked(link.target), element: link.element), default: 0] += count
    }
    for (link, count) in links {
      facts.append(
        Fact(
          kind: "link.external", subject: link.target, count: count,
          attributes: [
            "relationship": .string(link.element), "source": .string("/"), "breaks": .boolean(link.element != "a"),
            "class": .string(LinkClass(target: link.target).rawValue),
          ]))
    }
    for (name, count) in handler.dataLinks {
      facts.append(Fact(kind: "link.dde", subject: SecretMask.masked(name), count: count))
    }
    isEncrypted = handler.encryptedParts > 0
    if isEncrypted {
      facts.append(
        Fact(kind: ContainerFacts.standard, attributes: ["scheme": .string(Self.short(handler.algorithm ?? "unknown"))]))
    }
    if handler.isOverLimit {
      issues.append(Issue(code: "odf.limit", place: "", message: "more links than are kept; the others are not listed"))
    }
  }

  /// `aes256-cbc` of `http://www.w3.org/2001/04/xmlenc#aes256-cbc`.
  private static func short(_ algorithm: String) -> String {
    String((algorithm.split(separator: "#").last ?? "unknown").prefix(64))
  }
}
