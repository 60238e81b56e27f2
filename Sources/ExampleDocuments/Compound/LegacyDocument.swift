/// Office 97-2003 files with the streams by which they are known. A workbook holds its cells and opens in any reader;
/// documents and presentations hold no more than what identifies them.
struct LegacyDocument {
  let source: PartsFile

  init(source: PartsFile) { self.source = source }

  /// **Source** [MS-DOC] 2.5.1: a file information block that says Word 97 and no encryption; the text behind it.
  func document() throws(ExampleError) -> [UInt8] {
    var block: [UInt8] = []
    for value in [0xA5EC, 0x00C1, 0x6032, 0x040C, 0, 0x1200] { block.append16(value) }
    block += [UInt8](repeating: 0, count: 0x600 - block.count)
    for section in source.sections where section.kind == "body" {
      block.append(utf16: section.lines.map { $0.text + "\r" }.joined())
    }
    block += [UInt8](repeating: 0, count: max(0, 4096 - block.count))
    return try compound([("WordDocument", block), ("1Table", [UInt8](repeating: 0, count: 4096))], macros: "Macros/")
  }

  /// **Source** [MS-PPT] 2.1.2 and 2.3.2: the current-user atom, and an empty document container.
  func presentation() throws(ExampleError) -> [UInt8] {
    if let project = try MacroProject(source: source) { return try presentation(with: project) }
    var main: [UInt8] = []
    main.append16(0x000F)
    main.append16(0x03E8)
    main.append32(4088)
    main += [UInt8](repeating: 0, count: 4088)
    return try compound([("Current User", Self.user(edit: 0x18)), ("PowerPoint Document", main)], macros: "")
  }

  /// The project is an object of the presentation, found through the newest save's directory.
  /// **Source** [MS-PPT] 2.4.10, 2.10.40, 2.3.3 and 2.3.4.
  private func presentation(with project: MacroProject) throws(ExampleError) -> [UInt8] {
    let object = 1
    var atom: [UInt8] = []
    for value in [object, 1, 2] { atom.append32(value) }
    let information = Self.show(0x07D0, 0x000F, Self.show(0x03FF, 0x001F, Self.show(0x0400, 0x0002, atom)))
    var main = Self.show(0x03E8, 0x000F, information + [UInt8](repeating: 0, count: 4096))
    let part = try project.part(file: source.file)
    var stored: [UInt8] = []
    stored.append32(part.count)
    let place = main.count
    main += Self.show(0x1011, 0x0010, stored + Self.zlib(part))
    let directory = main.count
    var entry: [UInt8] = []
    // One identifier from `object` on.
    entry.append32(object | 1 << 20)
    entry.append32(place)
    main += Self.show(0x1772, 0, entry)
    let edit = main.count
    var save: [UInt8] = []
    for value in [0x100, 0x0300_0000, 0, directory, object, object + 1, 0] { save.append32(value) }
    main += Self.show(0x0FF5, 0, save)
    var compound = CompoundFileWriter()
    compound.add("Current User", Self.user(edit: edit))
    compound.add("PowerPoint Document", main)
    return try compound.bytes(file: source.file)
  }

  private static func user(edit: Int) -> [UInt8] {
    var user: [UInt8] = []
    user.append16(0)
    user.append16(0x0FF6)
    for value in [0x18, 0x14, 0xE391_C05F, edit] { user.append32(value) }
    for value in [0, 0x03F4] { user.append16(value) }
    for value in [3, 8] { user.append32(value) }
    return user
  }

  /// Version and instance, type, length, content ([MS-PPT] 2.3.1).
  private static func show(_ type: Int, _ version: Int, _ body: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.append16(version)
    out.append16(type)
    out.append32(body.count)
    return out + body
  }

  /// Stored blocks between a header and a sum: RFC 1950 and RFC 1951 §3.2.4.
  private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      out.append(block.endIndex == bytes.count ? 1 : 0)
      out.append16(block.count)
      out.append16(block.count ^ 0xFFFF)
      out += block
    }
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return out + [UInt8(high >> 8), UInt8(high & 0xFF), UInt8(low >> 8), UInt8(low & 0xFF)]
  }

  func workbook() throws(ExampleError) -> [UInt8] {
    var workbook = try LegacyWorkbook(source: source)
    let stream = try workbook.stream()
    // A stream of 4,096 bytes and more lives in sectors, as in files that Excel wrote.
    var streams = [("Workbook", stream + [UInt8](repeating: 0, count: max(0, 4096 - stream.count)))]
    if let toolbars = try LegacyToolbars.stream(source) { streams.append(("XCB", toolbars)) }
    return try compound(streams, macros: "_VBA_PROJECT_CUR/")
  }

  /// One set with one property, 0x18: the signature of the macros. **Source** [MS-OSHARED] 2.3.3.2.1.2; [MS-OLEPS] 2.21.
  private static var signature: [UInt8] {
    var out: [UInt8] = [0xFE, 0xFF, 0, 0] + [UInt8](repeating: 0, count: 20)
    out.append32(1)
    out += [UInt8](repeating: 0, count: 16)
    // The set: its size, how many properties, their identifiers and places; a type (a blob), a length, the bytes.
    for value in [48, 28, 1, 0x18, 16, 0x41, 4, 0x5349_474E] { out.append32(value) }
    return out
  }

  func compound(_ streams: [(String, [UInt8])], macros: String) throws(ExampleError) -> [UInt8] {
    var compound = CompoundFileWriter()
    for (name, content) in streams { compound.add(name, content) }
    if let project = try MacroProject(source: source) {
      project.add(to: &compound, below: macros)
      if project.settings.isSigned { compound.add("\u{5}DocumentSummaryInformation", Self.signature) }
    }
    return try compound.bytes(file: source.file)
  }
}
