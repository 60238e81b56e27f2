import CompoundDocuments

/// A binary workbook under Excel's default password ([MS-XLS] 2.2.10), as it would be without one.
public enum EncryptedWorkbook {
  /// Gives the bytes of the whole file, the workbook's stream decrypted in its place and its FilePass record blotted out,
  /// so that everything that reads workbooks reads this one.
  ///
  /// **Throws** where the file cannot be read or is no compound file and no bare stream.
  public static func open<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, limits: DecryptionLimits = DecryptionLimits()
  ) throws(CompoundError) -> DecryptionOutcome<[UInt8]> {
    try open(source, .ofExcel, limits)
  }

  static func open<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ password: Password, _ limits: DecryptionLimits
  ) throws(CompoundError) -> DecryptionOutcome<[UInt8]> {
    guard source.byteCount <= limits.content else { return .limit("bytes of the file", limits.content) }
    var bytes = try source.bytes(at: 0, count: Int(source.byteCount))
    guard CompoundDescription.bare(bytes) == nil else { return decrypted(bytes, password) }
    let file = try CompoundFile(bytes)
    guard let entry = file.entry("Workbook") ?? file.entry("Book") else { return .malformed("there is no workbook") }
    let stream = file.stream(entry)
    let content = try stream.bytes(at: 0, count: Int(stream.size), from: bytes)
    let outcome = decrypted(content, password)
    guard case .opened(let plain) = outcome else { return outcome }
    stream.replace(in: &bytes, with: plain)
    return .opened(bytes)
  }

  private static func decrypted(_ stream: [UInt8], _ password: Password) -> DecryptionOutcome<[UInt8]> {
    guard let pass = records(stream).first(where: { $0.type == Record.filePass }) else {
      return .malformed("there is no FilePass")
    }
    let isOld = stream.count >= 6 && !(stream[4] == 0x00 && stream[5] == 0x06)
    return WorkbookKey.find(Array(stream[pass.data]), password, isBeforeBIFF8: isOld).map { key in
      var plain = stream
      plain[pass.start] = UInt8(truncatingIfNeeded: Record.nothing)
      plain[pass.start + 1] = UInt8(truncatingIfNeeded: Record.nothing >> 8)
      unlock(&plain, from: pass.data.upperBound, key)
      return plain
    }
  }

  /// One record's place.
  struct Place {
    var type: UInt16
    var start: Int
    var data: Range<Int>
  }

  private enum Record {
    static let filePass: UInt16 = 0x002F
    static let boundSheet: UInt16 = 0x0085
    /// A number that no version has given to a record.
    static let nothing: UInt16 = 0x7FFF
    /// [MS-XLS] 2.2.10: never encrypted. BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead.
    static let plain: Set<UInt16> = [0x0809, 0x002F, 0x0194, 0x0195, 0x00E1, 0x0196, 0x0138]
  }

  /// The records from `place` on, as far as they are whole.
  static func records(_ stream: [UInt8], from place: Int = 0) -> some Sequence<Place> {
    sequence(state: place) { place -> Place? in
      guard let type = stream.uint16(at: place), let length = stream.uint16(at: place + 2).map({ Int($0) }),
        place + 4 + length <= stream.count
      else { return nil }
      defer { place += 4 + length }
      return Place(type: type, start: place, data: (place + 4)..<(place + 4 + length))
    }
  }

  /// The heads of records are in the open, and count where the place in a block is told all the same.
  private static func unlock(_ stream: inout [UInt8], from start: Int, _ key: WorkbookKey) {
    var pad = Keystream(key)
    for record in records(stream, from: start) {
      if Record.plain.contains(record.type) { continue }
      // 2.4.28: lbPlyPos, where the sheet begins, stays as it is.
      let first = record.type == Record.boundSheet ? min(4, record.data.count) : 0
      if case .obfuscation(let array) = key {
        // [MS-OFFCRYPTO] 2.3.7.3: the index is of the place of the data and of their length.
        for place in record.data.dropFirst(first) {
          let mixed = stream[place] ^ array[(place + record.data.count) % 16]
          stream[place] = mixed >> 5 | mixed << 3
        }
      } else {
        for place in record.data.dropFirst(first) { stream[place] ^= pad.byte(at: place) }
      }
    }
  }

  /// The bytes that a stream is combined with, asked for from front to back.
  private struct Keystream {
    let key: WorkbookKey
    private var block = -1
    private var bytes: [UInt8] = []

    init(_ key: WorkbookKey) { self.key = key }

    mutating func byte(at place: Int) -> UInt8 {
      let wanted = place / WorkbookKey.blockSize
      if wanted != block {
        block = wanted
        var cipher = key.cipher(block: UInt32(truncatingIfNeeded: wanted))
        bytes = (0..<WorkbookKey.blockSize).map { _ in cipher?.next() ?? 0 }
      }
      return bytes[place % WorkbookKey.blockSize]
    }
  }
}
