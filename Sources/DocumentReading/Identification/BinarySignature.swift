import InventoryModel

/// Formats that say what they are by bytes at fixed places.
enum BinarySignature {
  static func identify(_ head: [UInt8]) -> Identification? {
    if has(head, 0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return Identification(DocumentFormat("legacy-office"), .compound)
    }
    if let legacy = legacy(head) { return Identification(DocumentFormat(legacy), .legacy) }
    // "%PDF-" stands within the first 1,024 bytes (ISO 32000-1 annex H.3.4.1).
    if contains(Array("%PDF-".utf8), in: head.prefix(1024)) { return .foreign("pdf") }
    if has(head, 0, Array("MSCF".utf8)) { return .foreign(cabinet(head)) }
    if has(head, 0, Array("!BDN".utf8)), has(head, 8, Array("SO".utf8)) { return .foreign("ost") }
    if let write = write(head) { return .foreign(write) }
    for signature in signatures where has(head, signature.offset, signature.bytes) { return .foreign(signature.format) }
    return container(head)
  }

  /// Excel before compound files, and Word 1 and 2: [MS-XLS] 2.4.21; wIdent of the FIB, followed by an nFib below 0x65.
  private static func legacy(_ head: [UInt8]) -> String? {
    guard head.count >= 8 else { return nil }
    let isBeginning = head[0] == 9 && [0, 2, 4, 8].contains(head[1]) && (4...16).contains(head[2]) && head[3] == 0
    if isBeginning { return "xls" }
    if head[1] == 0xA5, head[0] == 0xDB || head[0] == 0x9B, head[3] == 0 { return "doc" }
    return nil
  }

  /// Write and Word for DOS begin alike: the number of pages at 96 is 0 where Word wrote it.
  private static func write(_ head: [UInt8]) -> String? {
    guard has(head, 0, [0x31, 0xBE, 0, 0, 0, 0xAB]) || has(head, 0, [0x32, 0xBE, 0, 0, 0, 0xAB]) else { return nil }
    guard head.count > 97, head[0] == 0x31 else { return "wri" }
    return head[96] == 0 && head[97] == 0 ? "word-dos" : "wri"
  }

  /// Cabinets that are documents, by the names of the files in them ([MS-CAB] 2.3).
  private static func cabinet(_ head: [UInt8]) -> String {
    let start = head.prefix(4096)
    if contains(Array("manifest.xsf".utf8), in: start) { return "xsn" }
    return contains(Array(".onetoc2".utf8), in: start) || contains(Array(".one\0".utf8), in: start) ? "onepkg" : "cab"
  }

  /// Formats within RIFF, ISO base media and TAR frames.
  private static func container(_ head: [UInt8]) -> Identification? {
    if has(head, 0, Array("RIFF".utf8)) {
      for (kind, format) in [("WAVE", "wav"), ("AVI ", "avi"), ("WEBP", "webp"), ("CDR", "cdr")]
      where has(head, 8, Array(kind.utf8)) { return .foreign(format) }
      return .foreign("riff")
    }
    if has(head, 4, Array("ftyp".utf8)) {
      for (brand, format) in [
        ("heic", "heic"), ("heix", "heic"), ("mif1", "heic"), ("avif", "avif"), ("qt  ", "mov"), ("M4A ", "m4a"),
      ]
      where has(head, 8, Array(brand.utf8)) { return .foreign(format) }
      return .foreign("mp4")
    }
    if has(head, 4, Array("moov".utf8)) || has(head, 4, Array("mdat".utf8)) { return .foreign("mov") }
    // Two letters are too few: the reserved fields behind the size must be zero.
    if has(head, 0, Array("BM".utf8)), has(head, 6, [0, 0, 0, 0]) { return .foreign("bmp") }
    // The offset of the new header, or of nothing, stands at 60: text has no such zeros.
    if has(head, 0, Array("MZ".utf8)), head.count > 64, head[2..<64].contains(0) { return .foreign("exe") }
    if has(head, 257, Array("ustar".utf8)) { return .foreign("tar") }
    // MPEG audio without a tag: eleven set bits, then a layer and a bit rate that exist.
    if head.count > 3, head[0] == 0xFF, head[1] & 0xE0 == 0xE0, head[1] & 0x06 != 0, head[2] & 0xF0 != 0xF0,
      head[2] & 0x0C != 0x0C, head[1] != 0xFE, head[1] != 0xFF
    {
      return .foreign("mp3")
    }
    // dBase: version, then a date whose month and day exist, then a header length.
    if head.count > 32, [0x03, 0x30, 0x83, 0x8B, 0xF5].contains(head[0]), (1...12).contains(head[2]),
      (1...31).contains(head[3]), head[8] % 32 == 1 || head[0] == 0x30
    {
      return .foreign("dbf")
    }
    return nil
  }

  private static func has(_ head: [UInt8], _ offset: Int, _ bytes: [UInt8]) -> Bool {
    head.count >= offset + bytes.count && head[offset..<(offset + bytes.count)].elementsEqual(bytes)
  }

  static func contains(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = needle.first, bytes.count >= needle.count else { return false }
    var place = bytes.startIndex
    let last = bytes.endIndex - needle.count
    while place <= last {
      if bytes[place] == first, bytes[place..<(place + needle.count)].elementsEqual(needle) { return true }
      place += 1
    }
    return false
  }
}
