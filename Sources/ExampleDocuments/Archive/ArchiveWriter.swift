/// Writes ZIP archives whose bytes depend on nothing but what is added.
///
/// Not libzip: the size and digest of every sample stand in goldens, and libzip's bytes change with the zlib that a
/// machine has. An archive that the reader's own library did not write is also the better test of the reader.
struct ArchiveWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init() {}

  /// 1980-01-01, the first day that the format can tell.
  private static let date = 0x0021

  /// **Source** APPNOTE.TXT 6.3.10 §4.3.7 (local file header), §4.3.12 (central directory).
  mutating func add(_ name: String, _ content: [UInt8], stored: Bool = false) {
    let packed = DeflateEncoder.encode(content)
    let deflate = !stored && packed.count < content.count
    let data = deflate ? packed : content
    let nameBytes = Array(name.utf8)
    // Bit 11: the name is UTF-8.
    var fields: [UInt8] = []
    fields.append16(20)
    fields.append16(nameBytes.contains { $0 > 0x7F } ? 0x0800 : 0)
    fields.append16(deflate ? 8 : 0)
    fields.append16(0)
    fields.append16(Self.date)
    fields.append32(Int(Checksum.crc32(content)))
    fields.append32(data.count)
    fields.append32(content.count)
    fields.append16(nameBytes.count)
    fields.append16(0)

    let offset = body.count
    body.append32(0x0403_4B50)
    body += fields + nameBytes + data

    directory.append32(0x0201_4B50)
    directory.append16(20)
    directory += fields
    directory.append16(0)
    directory.append16(0)
    directory.append16(0)
    directory.append32(0)
    directory.append32(offset)
    directory += nameBytes
    count += 1
  }

  /// The archive with its directory; **Source** §4.3.16.
  func bytes() -> [UInt8] {
    var out = body + directory
    out.append32(0x0605_4B50)
    out.append16(0)
    out.append16(0)
    out.append16(count)
    out.append16(count)
    out.append32(directory.count)
    out.append32(body.count)
    out.append16(0)
    return out
  }
}
