/// What a binary document tells of itself beside its macros: version, properties, objects of other programs, links.
public struct CompoundContents: Sendable {
  /// A workbook, service or program that it is linked to.
  public struct Link: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case workbook(base: String)
      case data(topic: String)
      case object(target: String)
    }
    public var kind: Kind
    public var name: String
  }

  public internal(set) var version: FormatVersion?
  public internal(set) var properties = BinaryProperties()
  public internal(set) var objects: [EmbeddedObject] = []
  public internal(set) var links: [Link] = []
  /// Targets of hyperlinks, and how often.
  public internal(set) var hyperlinks: [String: Int] = [:]
  /// Pictures that are kept outside, and how often.
  public internal(set) var pictures: [String: Int] = [:]
  /// Opening it proposes read-only, or asks for a password before it may be changed.
  public internal(set) var isReserved = false
  public internal(set) var codePage: Int?
  /// More objects or links than are kept.
  public internal(set) var isOverLimit = false

  /// **Throws** when the directory cannot be read, or the system does not give the bytes.
  public init<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ description: CompoundDescription, _ services: MacroServices
  ) throws(CompoundError) {
    let head = try source.bytes(at: 0, count: CompoundHeader.signature.count)
    guard head == CompoundHeader.signature else {
      try readBare(source, description, services)
      return
    }
    let file = try CompoundFile(source)
    properties = try BinaryProperties(source, file, services)
    codePage = properties.codePage
    hyperlinks = properties.hyperlinks.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    pictures = properties.pictures.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    isOverLimit = properties.isOverLimit
    var embedded = EmbeddedObjects()
    switch description.kind {
    case .workbook: try readWorkbook(source, file, description, services)
    case .document: try readDocument(source, file)
    case .presentation: try readPresentation(source, file, description, &embedded)
    case .drawing:
      if let entry = file.entry("VisioDocument") {
        version = FormatVersion(drawing: try file.stream(entry).bytes(at: 0, count: 64, from: source))
      }
    case .project: version = FormatVersion(project: file)
    case .publication: version = FormatVersion("", "Publisher")
    default: return
    }
    objects = embedded.objects
    isOverLimit = isOverLimit || embedded.isOverLimit
  }

  private mutating func readBare<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ description: CompoundDescription, _ services: MacroServices
  ) throws(CompoundError) {
    if description.kind == .workbook {
      var stream = CompoundStream()
      stream.declaredSize = source.byteCount
      stream.append(offset: 0, count: source.byteCount)
      try readRecords(of: stream, source, description, services)
    } else {
      let bytes = try source.bytes(at: 0, count: 2048)
      version = FormatVersion(document: bytes)
      isReserved = Self.isReserved(document: bytes)
    }
  }

  private mutating func readWorkbook<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile, _ description: CompoundDescription, _ services: MacroServices
  ) throws(CompoundError) {
    guard let entry = file.entry("Workbook") ?? file.entry("Book") else { return }
    try readRecords(of: file.stream(entry), source, description, services)
    // A file for both generations of Excel holds its workbook twice.
    if file.entry("Workbook") != nil, file.entry("Book") != nil, let version {
      self.version = FormatVersion("BIFF5 and BIFF8", "Excel 5.0 or 95, and 97–2003", use: version.use)
    }
  }

  private mutating func readRecords<Source: RandomAccessBytes & ~Copyable>(
    of stream: CompoundStream, _ source: borrowing Source, _ description: CompoundDescription, _ services: MacroServices
  ) throws(CompoundError) {
    let head = try stream.bytes(at: 0, count: 24, from: source)
    version = FormatVersion(workbook: head)
    guard description.protection == nil, let number = BinaryWorkbook.version(head) else { return }
    var found = WorkbookLinks(version: number, services: services)
    try found.read(stream, source)
    isReserved = found.isReserved
    codePage = found.codePage ?? codePage
    isOverLimit = isOverLimit || found.isOverLimit
    if found.isAddIn { version?.use = .addIn } else if found.isTemplate { version?.use = .template }
    // Its own records are surer than the list that was made of them.
    if !found.hyperlinks.isEmpty { hyperlinks = found.hyperlinks }
    links = found.books.map { book in
      switch book.kind {
      case .book: Link(kind: .workbook(base: book.base), name: book.name)
      case .data(let topic): Link(kind: .data(topic: topic), name: book.name)
      case .object(let target): Link(kind: .object(target: target), name: book.name)
      }
    }
  }

  private mutating func readDocument<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile
  ) throws(CompoundError) {
    guard let entry = file.entry("WordDocument") else { return }
    let bytes = try file.stream(entry).bytes(at: 0, count: 2048, from: source)
    version = FormatVersion(document: bytes)
    isReserved = Self.isReserved(document: bytes)
  }

  /// fReadOnlyRecommended and fWriteReservation ([MS-DOC] 2.5.2).
  private static func isReserved(document bytes: [UInt8]) -> Bool { (bytes.uint16(at: 0x0A) ?? 0) & 0x0C00 != 0 }

  private mutating func readPresentation<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile, _ description: CompoundDescription,
    _ embedded: inout EmbeddedObjects
  ) throws(CompoundError) {
    version = FormatVersion(presentation: file)
    // PIDSI_DOC_SECURITY: read-only recommended or enforced.
    isReserved = properties.security & 6 != 0
    guard description.protection == nil,
      let entry = file.entry("PowerPoint Document") ?? file.entry("PP97_DUALSTORAGE", "PowerPoint Document")
    else { return }
    try embedded.readRecords(source, file.stream(entry))
    if !embedded.hyperlinks.isEmpty {
      hyperlinks = embedded.hyperlinks.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
  }
}
