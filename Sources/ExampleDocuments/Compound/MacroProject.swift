/// A VBA project made from the `-- module "Name" --` sections of a sample: sources that readers can decompress,
/// no compiled code. **Source** [MS-OVBA] 2.2 and 2.3.
struct MacroProject {
  /// Name and source of each module, in order.
  private let modules: [(name: String, isDocument: Bool, source: [UInt8])]

  /// Nil where the sample has no module.
  ///
  /// **Throws** `tooLarge` for a module of more than 3,600 bytes: one chunk of literals holds no more.
  init?(source: PartsFile) throws(ExampleError) {
    var modules: [(name: String, isDocument: Bool, source: [UInt8])] = []
    for section in source.sections where section.kind == "module" {
      let name = section.argument
      let text = "Attribute VB_Name = \"\(name)\"\r\n" + section.lines.map { $0.text + "\r\n" }.joined()
      let bytes = Self.windows1252(text)
      guard bytes.count <= Self.chunk else {
        throw .tooLarge(file: source.file, line: section.line, what: "module \(name)", limit: Self.chunk)
      }
      modules.append((name, section.flags.contains("document"), bytes))
    }
    guard !modules.isEmpty else { return nil }
    self.modules = modules
  }

  private static let chunk = 3600

  /// Adds the project's streams below a storage: `""` in vbaProject.bin, `_VBA_PROJECT_CUR/` in a `.xls`.
  func add(to compound: inout CompoundFileWriter, below prefix: String) {
    compound.add(prefix + "PROJECT", project)
    compound.add(prefix + "VBA/dir", Self.compressed(directory))
    compound.add(prefix + "VBA/_VBA_PROJECT", [0xCC, 0x61, 0xFF, 0xFF, 0x00, 0x00, 0x00])
    for module in modules { compound.add(prefix + "VBA/" + module.name, Self.compressed(module.source)) }
  }

  /// The content of a `vbaProject.bin` part.
  func part(file: String) throws(ExampleError) -> [UInt8] {
    var compound = CompoundFileWriter()
    add(to: &compound, below: "")
    return try compound.bytes(file: file)
  }

  /// **Source** [MS-OVBA] 2.3.1.
  private var project: [UInt8] {
    var lines = ["ID=\"{00000000-0000-0000-0000-000000000000}\""]
    for module in modules {
      lines.append(module.isDocument ? "Document=\(module.name)/&H00000000" : "Module=\(module.name)")
    }
    lines += ["Name=\"VBAProject\"", "HelpContextID=\"0\"", "VersionCompatible32=\"393222000\"", ""]
    lines += ["[Host Extender Info]"]
    lines += ["&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000", "", "[Workspace]"]
    for module in modules { lines.append("\(module.name)=0, 0, 0, 0, C") }
    return Self.windows1252(lines.map { $0 + "\r\n" }.joined())
  }

  /// **Source** [MS-OVBA] 2.3.4.2 (dir stream).
  private var directory: [UInt8] {
    var out: [UInt8] = []
    func number(_ id: Int, _ value: Int, size: Int = 4) {
      out.append16(id)
      out.append32(size)
      if size == 2 { out.append16(value) } else { out.append32(value) }
    }
    func bytes(_ id: Int, _ value: [UInt8]) {
      out.append16(id)
      out.append32(value.count)
      out += value
    }
    func wide(_ text: String) -> [UInt8] {
      var units: [UInt8] = []
      units.append(utf16: text)
      return units
    }
    number(0x01, 1)
    number(0x02, 0x0409)
    number(0x14, 0x0409)
    number(0x03, 1252, size: 2)
    bytes(0x04, Array("VBAProject".utf8))
    for id in [0x05, 0x40, 0x06, 0x3D] { bytes(id, []) }
    number(0x07, 0)
    number(0x08, 0)
    out.append16(0x09)
    for value in [4, 0x6000_0000] { out.append32(value) }
    out.append16(1)
    for id in [0x0C, 0x3C] { bytes(id, []) }
    number(0x0F, modules.count, size: 2)
    number(0x13, 0xFFFF, size: 2)
    for module in modules {
      for (id, wideID) in [(0x19, 0x47), (0x1A, 0x32)] {
        bytes(id, Self.windows1252(module.name))
        bytes(wideID, wide(module.name))
      }
      for id in [0x1C, 0x48] { bytes(id, []) }
      number(0x31, 0)
      number(0x1E, 0)
      number(0x2C, 0xFFFF, size: 2)
      bytes(module.isDocument ? 0x22 : 0x21, [])
      bytes(0x2B, [])
    }
    bytes(0x10, [])
    return out
  }

  /// A compressed container of one chunk of literals: eight bytes behind each flag byte of zero.
  /// **Source** [MS-OVBA] 2.4.1.1.
  private static func compressed(_ content: [UInt8]) -> [UInt8] {
    var tokens: [UInt8] = []
    for (index, byte) in content.enumerated() {
      if index % 8 == 0 { tokens.append(0) }
      tokens.append(byte)
    }
    var out: [UInt8] = [1]
    // CompressedChunkSize − 3 in 12 bits, the signature 0b011, the flag "compressed".
    out.append16((tokens.count + 2 - 3) | 0x3000 | 0x8000)
    return out + tokens
  }

  /// What this code page lacks becomes a question mark; Latin letters with accents are all there.
  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0..<0x80, 0xA0...0xFF: UInt8(scalar.value)
      case 0x20AC: 0x80
      case 0x2019: 0x92
      case 0x0153: 0x9C
      default: UInt8(ascii: "?")
      }
    }
  }
}
