import SafeBindings

/// The central directory, read by our own checked code before libzip sees the file.
///
/// libzip opens archives whose entries overlap, repeat a name or lie about their size; `ZIP_CHECKCONS` finds some of
/// that and refuses harmless trailing bytes. So the directory is checked here, and libzip only inflates.
public struct CentralDirectory: Sendable {
  public private(set) var entries: [ZipEntry] = []
  /// Oddities that do not stop reading.
  public private(set) var findings: [PackageFinding] = []

  /// **Throws** `PackageError` when there is no directory, it contradicts itself, or a budget is exceeded; then nothing
  /// has been inflated. **Source** [APPNOTE] 4.3.6 to 4.3.16.
  public init(_ file: borrowing OpenFile, size: Int64, limits: PackageLimits) throws(PackageError) {
    let end = try EndOfDirectory(file, size: size)
    // An entry has 46 bytes at least: a count that cannot be is a lie, not a large archive.
    guard end.count <= end.directorySize / 46 else {
      throw .directory("\(end.count) entries in \(end.directorySize) bytes", offset: end.directoryOffset)
    }
    guard end.count <= Int64(limits.entries) else {
      throw .limit("entries", limit: Int64(limits.entries), found: end.count)
    }
    guard end.directorySize <= limits.centralDirectory else {
      throw .limit("bytes of the central directory", limit: limits.centralDirectory, found: end.directorySize)
    }
    let bytes = try read(file, end.directoryOffset, Int(end.directorySize))
    try parse(bytes, end, size, limits)
    try checkLocalHeaders(file, end)
    if end.trailing > 0 {
      note("zip.trailing", "", "\(end.trailing) bytes behind the archive")
    }
    // A package that is stored in this one, such as the workbook of a chart, brings an end record as data.
    // A tail full of records is no such thing, and not worth a search.
    if end.others.count > 64 || end.others.contains(where: { other in !entries.contains { $0.surelyHolds(other) } }) {
      note("zip.multiple-eocd", "", "more than one end of central directory record; the last one counts")
    }
    if let first = entries.map(\.localOffset).min(), first > 0 {
      note("zip.prefix", "", "\(first) bytes before the first entry")
    }
  }

  private mutating func note(_ code: String, _ place: String, _ message: String) {
    findings.append(PackageFinding(code: code, place: place, message: message))
  }

  private mutating func parse(
    _ bytes: [UInt8], _ end: EndOfDirectory, _ size: Int64, _ limits: PackageLimits
  ) throws(PackageError) {
    var offset = 0
    while offset < bytes.count, bytes.u32(offset) == 0x0201_4B50 {
      guard let flags = bytes.u16(offset + 8), let method = bytes.u16(offset + 10), let crc = bytes.u32(offset + 16),
        let compressed = bytes.u32(offset + 20), let inflated = bytes.u32(offset + 24),
        let nameLength = bytes.u16(offset + 28), let extraLength = bytes.u16(offset + 30),
        let commentLength = bytes.u16(offset + 32), let local = bytes.u32(offset + 42),
        offset + 46 + nameLength + extraLength + commentLength <= bytes.count
      else { throw .directory("an entry is cut off", offset: end.directoryOffset + Int64(offset)) }
      guard entries.count < limits.entries else {
        throw .limit("entries", limit: Int64(limits.entries), found: Int64(entries.count + 1))
      }
      let name = Array(bytes[(offset + 46)..<(offset + 46 + nameLength)])
      let extra = Array(bytes[(offset + 46 + nameLength)..<(offset + 46 + nameLength + extraLength)])
      var entry = ZipEntry(
        index: entries.count, nameBytes: Array(name.prefix(limits.entryName)), flags: flags, method: method, crc: crc,
        compressedSize: compressed, size: inflated, localOffset: local)
      entry.widen(extra)
      if nameLength > limits.entryName {
        note("zip.name-length", entry.name, "a name of \(nameLength) bytes")
      }
      guard entry.localOffset < end.directoryOffset, entry.compressedSize <= size else {
        throw .directory("entry \(entry.name) lies outside of the file", offset: end.directoryOffset + Int64(offset))
      }
      checkName(entry)
      if let other = CentralDirectory.unicodeName(in: extra), other != name {
        let name = String(decoding: other.prefix(limits.entryName), as: UTF8.self)
        note("zip.unicode-name", entry.name, "an extra field names it \(name)")
      }
      entries.append(entry)
      offset += 46 + nameLength + extraLength + commentLength
    }
    guard Int64(entries.count) == end.count else {
      throw .directory("\(entries.count) entries where \(end.count) are announced", offset: end.directoryOffset)
    }
  }

  /// Names that would escape a folder, or that no tool shows as they are: kept, never used as a path.
  private mutating func checkName(_ entry: ZipEntry) {
    let name = entry.nameBytes
    let isOdd =
      name.isEmpty || name.first == UInt8(ascii: "/") || CentralDirectory.isOdd(name)
      || String(validating: name, as: UTF8.self) == nil
    if isOdd { note("opc.part-name", entry.name, "a name that is no valid part name (ECMA-376-2:2021 §6.2.2)") }
  }

  /// The other name that the Info-ZIP Unicode path field gives an entry: readers take the one or the other. Nil for an
  /// entry without. **Source** [APPNOTE] 4.6.9.
  private static func unicodeName(in extra: [UInt8]) -> [UInt8]? {
    // A version, and the checksum of the name that it stands in place of, come before it.
    ZipEntry.extraFields(extra).first { $0.tag == 0x7075 && $0.content.count > 5 }
      .map { Array(extra[$0.content.dropFirst(5)]) }
  }

  /// Control characters, `\`, a segment `..`, and `%2e%2e` in whatever case.
  private static func isOdd(_ name: [UInt8]) -> Bool {
    // Dots of the segment so far; -1 where there is something else in it.
    var dots = 0
    var masked = 0
    let mask: [UInt8] = Array("%2e%2e".utf8)
    for byte in name {
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return true }
      if byte == UInt8(ascii: "/") {
        if dots == 2 { return true }
        dots = 0
      } else {
        dots = byte == UInt8(ascii: ".") && dots >= 0 ? dots + 1 : -1
      }
      let letter = byte == UInt8(ascii: "E") ? UInt8(ascii: "e") : byte
      if letter == mask[masked] {
        masked += 1
        if masked == mask.count { return true }
      } else {
        masked = letter == mask[0] ? 1 : 0
      }
    }
    return dots == 2
  }

  /// Reads each entry's local header: where its data lies, and whether it says what the directory says.
  private mutating func checkLocalHeaders(_ file: borrowing OpenFile, _ end: EndOfDirectory) throws(PackageError) {
    var spans: [(start: Int64, end: Int64, entry: Int)] = []
    spans.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let header = try read(file, entry.localOffset, 30 + entry.nameBytes.count)
      guard header.u32(0) == 0x0403_4B50, let flags = header.u16(6), let method = header.u16(8),
        let compressed = header.u32(18), let inflated = header.u32(22), let nameLength = header.u16(26),
        let extraLength = header.u16(28)
      else { throw .directory("no local header of \(entry.name)", offset: entry.localOffset) }
      let dataStart = entry.localOffset + 30 + Int64(nameLength) + Int64(extraLength)
      spans.append((entry.localOffset, dataStart + entry.compressedSize, index))
      let isDeferred = flags & 8 != 0
      let name = header.dropFirst(30).prefix(nameLength)
      let sizesDiffer =
        !isDeferred && compressed != 0xFFFF_FFFF && inflated != 0xFFFF_FFFF
        && (compressed != entry.compressedSize || inflated != entry.size)
      if method != entry.method || sizesDiffer || !entry.nameBytes.starts(with: name) {
        note("zip.header-mismatch", entry.name, "the local header differs from the central directory, which counts")
      }
    }
    spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    var reach: (end: Int64, entry: Int) = (0, 0)
    for span in spans {
      // Two bytes of overlap have been seen in files of honest, careless writers.
      if span.start < reach.end - 2 { throw .overlap(entries[reach.entry].name, entries[span.entry].name) }
      if span.end > reach.end { reach = (span.end, span.entry) }
    }
    if reach.end > end.directoryOffset + 2 { throw .overlap(entries[reach.entry].name, "the central directory") }
  }
}

/// What the pre-scan notices without stopping.
public struct PackageFinding: Hashable, Sendable {
  public var code: String
  public var place: String
  public var message: String

  public init(code: String, place: String, message: String) {
    self.code = code
    self.place = place
    self.message = message
  }
}

/// Budgets of a package's directory.
public struct PackageLimits: Hashable, Sendable {
  public var entries: Int
  /// Bytes.
  public var centralDirectory: Int64
  /// Bytes of a name that are kept.
  public var entryName: Int

  public init(entries: Int = 10_000, centralDirectory: Int64 = 16 << 20, entryName: Int = 1024) {
    self.entries = entries
    self.centralDirectory = centralDirectory
    self.entryName = entryName
  }
}

func read(_ file: borrowing OpenFile, _ offset: Int64, _ count: Int) throws(PackageError) -> [UInt8] {
  do { return try file.read(at: offset, count: count) } catch { throw .unreadable("\(error)") }
}

extension ZipEntry {
  /// The fields of an entry's extra bytes ([APPNOTE] 4.5.1), up to one that claims more than there is.
  static func extraFields(_ extra: [UInt8]) -> [(tag: Int, content: Range<Int>)] {
    var fields: [(tag: Int, content: Range<Int>)] = []
    var offset = 0
    while let tag = extra.u16(offset), let length = extra.u16(offset + 2), offset + 4 + length <= extra.count {
      fields.append((tag, (offset + 4)..<(offset + 4 + length)))
      offset += 4 + length
    }
    return fields
  }

  /// Zip64 extended information ([APPNOTE] 4.5.3): only the fields that do not fit above, in this order.
  mutating func widen(_ extra: [UInt8]) {
    for content in ZipEntry.extraFields(extra).filter({ $0.tag == 1 }).map(\.content) {
      var field = content.lowerBound
      let end = content.upperBound
      func next() -> Int64? {
        guard field + 8 <= end, let value = extra.u64(field) else { return nil }
        field += 8
        return value
      }
      if size == 0xFFFF_FFFF, let value = next() { size = value }
      if compressedSize == 0xFFFF_FFFF, let value = next() { compressedSize = value }
      if localOffset == 0xFFFF_FFFF, let value = next() { localOffset = value }
    }
  }
}
