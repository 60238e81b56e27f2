/// Writes ZIP archives that lie: every field of both headers can be set apart from what is true.
struct HostileArchive {
  struct Entry {
    var name: [UInt8]
    var data: [UInt8]
    /// 0 stored; 8 deflated, here in stored blocks.
    var method = 0
    /// What stands in the archive, where it is not `data` in the form that the method asks for.
    var raw: [UInt8]?
    var checksum: UInt32?
    var size: UInt32?
    var flags: UInt16 = 0
    var localName: [UInt8]?
    var localMethod: Int?
    var localSize: UInt32?
    /// Another entry's local header.
    var offset: Int?
    /// Sizes and checksum behind the data, none in the local header ([APPNOTE] 4.3.9).
    var hasDescriptor = false

    init(_ name: String, _ data: String, method: Int = 0) {
      self.init(name: Array(name.utf8), data: Array(data.utf8), method: method)
    }

    init(name: [UInt8], data: [UInt8], method: Int = 0) {
      self.name = name
      self.data = data
      self.method = method
    }
  }

  var entries: [Entry] = []
  var prefix: [UInt8] = []
  var suffix: [UInt8] = []
  var comment: [UInt8] = []
  /// What the end record claims.
  var count: UInt16?
  /// What a Zip64 end record claims.
  var wideCount: UInt64?

  /// The archive. **Source** [APPNOTE] 4.3.7, 4.3.12, 4.3.14 to 4.3.16.
  func bytes() -> [UInt8] {
    var out = prefix
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.raw ?? (entry.method == 8 ? Self.deflated(entry.data) : entry.data)
      let checksum = entry.checksum ?? Self.crc32(entry.data)
      let size = entry.size ?? UInt32(entry.data.count)
      let flags = entry.flags | (entry.hasDescriptor ? 8 : 0)
      let offset = entry.offset ?? out.count
      if entry.offset == nil {
        let name = entry.localName ?? entry.name
        let isDeferred = entry.hasDescriptor
        out += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + Self.number(UInt64(flags), 2)
        out += Self.number(UInt64(entry.localMethod ?? entry.method), 2) + Self.number(0x0021_0000, 4)
        out += Self.number(isDeferred ? 0 : UInt64(checksum), 4) + Self.number(isDeferred ? 0 : UInt64(packed.count), 4)
        out += Self.number(isDeferred ? 0 : UInt64(entry.localSize ?? size), 4)
        out += Self.number(UInt64(name.count), 2) + Self.number(0, 2) + name + packed
        if isDeferred {
          out += Self.number(0x0807_4B50, 4) + Self.number(UInt64(checksum), 4)
          out += Self.number(UInt64(packed.count), 4) + Self.number(UInt64(size), 4)
        }
      }
      directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2) + Self.number(UInt64(flags), 2)
      directory += Self.number(UInt64(entry.method), 2) + Self.number(0x0021_0000, 4)
      directory += Self.number(UInt64(checksum), 4) + Self.number(UInt64(packed.count), 4) + Self.number(UInt64(size), 4)
      directory += Self.number(UInt64(entry.name.count), 2) + [UInt8](repeating: 0, count: 12)
      directory += Self.number(UInt64(offset), 4) + entry.name
    }
    let start = out.count
    out += directory
    if let wideCount {
      let at = out.count
      out += Self.number(0x0606_4B50, 4) + Self.number(44, 8) + Self.number(45, 2) + Self.number(45, 2)
      out += Self.number(0, 8) + Self.number(wideCount, 8) + Self.number(wideCount, 8)
      out += Self.number(UInt64(directory.count), 8) + Self.number(UInt64(start), 8)
      out += Self.number(0x0706_4B50, 4) + Self.number(0, 4) + Self.number(UInt64(at), 8) + Self.number(1, 4)
    }
    let number = wideCount == nil ? count ?? UInt16(entries.count) : 0xFFFF
    out += Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(UInt64(number), 2) + Self.number(UInt64(number), 2)
    out += Self.number(wideCount == nil ? UInt64(directory.count) : 0xFFFF_FFFF, 4)
    out += Self.number(wideCount == nil ? UInt64(start) : 0xFFFF_FFFF, 4)
    return out + Self.number(UInt64(comment.count), 2) + comment + suffix
  }

  static func number(_ value: UInt64, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  /// RFC 1951 §3.2.4: blocks that are not compressed.
  static func deflated(_ data: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = data[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      out += [rest.isEmpty ? 1 : 0] + number(UInt64(block.count), 2) + number(UInt64(block.count) ^ 0xFFFF, 2) + block
    } while !rest.isEmpty
    return out
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  static func crc32(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(0xFFFF_FFFF) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }
}
