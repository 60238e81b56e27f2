/// A VBA project made from the `-- module "Name" --` and `-- vba --` sections of a sample: sources that readers can
/// decompress, and for compiled code no more than the names in it. **Source** [MS-OVBA] 2.2 and 2.3.
struct MacroProject {
  struct Module {
    enum Kind { case standard, document, `class`, form }

    var name: String
    var kind: Kind
    var source: [UInt8]
  }

  /// In order.
  let modules: [Module]
  let settings: MacroProjectSettings

  /// Nil where the sample has no module.
  ///
  /// **Throws** `tooLarge` for a module of more than 3,600 bytes: one chunk of literals holds no more.
  init?(source: PartsFile) throws(ExampleError) {
    let settings = try MacroProjectSettings(source)
    var modules: [Module] = []
    for section in source.sections where section.kind == "module" {
      let name = section.argument
      let text = "Attribute VB_Name = \"\(name)\"\r\n" + section.lines.map { $0.text + "\r\n" }.joined()
      let bytes = MacroCodePage.bytes(text, settings.codePage)
      guard bytes.count <= Self.chunk else {
        throw .tooLarge(file: source.file, line: section.line, what: "module \(name)", limit: Self.chunk)
      }
      let kind: Module.Kind =
        section.flags.contains("document") ? .document
        : section.flags.contains("class") ? .class : section.flags.contains("form") ? .form : .standard
      modules.append(Module(name: name, kind: kind, source: bytes))
    }
    guard !modules.isEmpty else { return nil }
    self.modules = modules
    self.settings = settings
  }

  private static let chunk = 3600

  /// Adds the project's streams below a storage: `""` in vbaProject.bin, `_VBA_PROJECT_CUR/` in a `.xls`.
  func add(to compound: inout CompoundFileWriter, below prefix: String) {
    compound.add(prefix + "PROJECT", project)
    compound.add(prefix + "PROJECTwm", names)
    compound.add(prefix + "VBA/dir", Self.compressed(directory))
    compound.add(prefix + "VBA/_VBA_PROJECT", compiledNames)
    for module in modules {
      compound.add(prefix + "VBA/" + module.name, compiledCode + Self.compressed(module.source))
      guard module.kind == .form else { continue }
      let controls = settings.controls[module.name] ?? []
      let frame = "VERSION 5.00\r\nBegin {C62A69F0-16DC-11CE-9E98-00AA00574A4F} \(module.name) \r\nEnd\r\n"
      compound.add(prefix + module.name + "/\u{3}VBFrame", Self.windows1252(frame))
      compound.add(prefix + module.name + "/f", Self.form(controls))
      compound.add(prefix + module.name + "/o", [])
    }
  }

  /// The content of a `vbaProject.bin` part.
  func part(file: String) throws(ExampleError) -> [UInt8] {
    var compound = CompoundFileWriter()
    add(to: &compound, below: "")
    return try compound.bytes(file: file)
  }

  /// Stands before each source; where a project is not compiled, nothing does.
  var compiledCode: [UInt8] { settings.isCompiled ? [0x01, 0x16, 0x01, 0x00] + [UInt8](repeating: 0, count: 12) : [] }

  /// The header alone, or with the names of the sources behind it. **Source** [MS-OVBA] 2.3.4.1.
  private var compiledNames: [UInt8] {
    guard settings.isCompiled else { return [0xCC, 0x61, 0xFF, 0xFF, 0x00, 0x00, 0x00] }
    var out: [UInt8] = [0xCC, 0x61, 0xB2, 0x00, 0x00, 0x00, 0x00]
    if let names = settings.compiledNames {
      for name in names { out += [UInt8(min(name.utf8.count, 255)), 0] + Array(name.utf8) }
      return out
    }
    for module in modules {
      for word in module.source.split(whereSeparator: { !Self.isWord($0) }) { out += [UInt8(min(word.count, 255)), 0] + word }
    }
    return out
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
      || byte >= 0x80
  }

  /// A compressed container of one chunk of literals: eight bytes behind each flag byte of zero.
  /// **Source** [MS-OVBA] 2.4.1.1.
  static func compressed(_ content: [UInt8]) -> [UInt8] {
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
  static func windows1252(_ text: String) -> [UInt8] {
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
