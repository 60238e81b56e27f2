extension MacroProject {
  /// **Source** [MS-OVBA] 2.3.1.
  var project: [UInt8] {
    var lines = ["ID=\"{00000000-0000-0000-0000-000000000000}\""]
    for module in modules {
      switch module.kind {
      case .standard: lines.append("Module=\(module.name)")
      case .class: lines.append("Class=\(module.name)")
      case .document: lines.append("Document=\(module.name)/&H00000000")
      case .form: lines += ["Package={AC9F2F90-E877-11CE-9F68-00AA00574A4F}", "BaseClass=\(module.name)"]
      }
    }
    lines += ["Name=\"VBAProject\"", "HelpContextID=\"0\"", "VersionCompatible32=\"393222000\""]
    // The three fields of 2.3.1.15 to 2.3.1.17: what protects, the password's hash or none, shown or not.
    lines.append("CMG=\"\(Self.obfuscated([settings.isLocked ? 1 : 0, 0, 0, 0]))\"")
    let hash = [0xFF] + [UInt8](repeating: 0x11, count: 27) + [0]
    lines.append("DPB=\"\(Self.obfuscated(settings.hasPassword ? hash : [0]))\"")
    lines += ["GC=\"\(Self.obfuscated([settings.isLocked ? 0 : 0xFF]))\"", "", "[Host Extender Info]"]
    lines += ["&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000", "", "[Workspace]"]
    for module in modules { lines.append("\(module.name)=0, 0, 0, 0, C") }
    return text(lines.map { $0 + "\r\n" }.joined())
  }

  private func text(_ text: String) -> [UInt8] { MacroCodePage.bytes(text, settings.codePage) }

  /// **Source** [MS-OVBA] 2.4.3.2, with a seed that asks for two ignored bytes.
  private static func obfuscated(_ data: [UInt8]) -> String {
    let seed: UInt8 = 0x5C
    let key: UInt8 = 0xDF
    var out = [seed, seed ^ 2, seed ^ key]
    var clear = key
    var content: [UInt8] = [7, 7]
    content.append32(data.count)
    for byte in content + data {
      let stored = byte ^ (out[out.count - 2] &+ clear)
      out.append(stored)
      clear = byte
    }
    return out.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }.joined()
  }

  /// **Source** [MS-OVBA] 2.3.3.
  var names: [UInt8] {
    var out: [UInt8] = []
    for module in modules { out += text(module.name) + [0] + Self.wide(module.name) + [0, 0] }
    return out + [0, 0]
  }

  private static func wide(_ text: String) -> [UInt8] {
    var units: [UInt8] = []
    units.append(utf16: text)
    return units
  }

  /// **Source** [MS-OVBA] 2.3.4.2 (dir stream).
  var directory: [UInt8] {
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
    number(0x01, 1)
    number(0x02, 0x0409)
    number(0x14, 0x0409)
    number(0x03, settings.codePage, size: 2)
    bytes(0x04, Array("VBAProject".utf8))
    for id in [0x05, 0x40, 0x06, 0x3D] { bytes(id, []) }
    number(0x07, 0)
    number(0x08, 0)
    out.append16(0x09)
    for value in [4, 0x6000_0000] { out.append32(value) }
    out.append16(1)
    for id in [0x0C, 0x3C] { bytes(id, []) }
    for reference in settings.references {
      bytes(0x16, text(reference.name))
      bytes(0x3E, Self.wide(reference.name))
      let libid = text(reference.libid)
      var body: [UInt8] = []
      body.append32(libid.count)
      body += libid
      if reference.isProject {
        // The relative path, and the version as two numbers.
        body.append32(0)
        body.append32(1)
        body.append16(0)
        bytes(0x0E, body)
      } else {
        body += [UInt8](repeating: 0, count: 6)
        bytes(0x0D, body)
      }
    }
    number(0x0F, modules.count, size: 2)
    number(0x13, 0xFFFF, size: 2)
    for module in modules {
      for (id, wideID) in [(0x19, 0x47), (0x1A, 0x32)] {
        bytes(id, text(module.name))
        bytes(wideID, Self.wide(module.name))
      }
      for id in [0x1C, 0x48] { bytes(id, []) }
      number(0x31, compiledCode.count)
      number(0x1E, 0)
      number(0x2C, 0xFFFF, size: 2)
      bytes(module.kind == .standard ? 0x21 : 0x22, [])
      bytes(0x2B, [])
    }
    bytes(0x10, [])
    return out
  }

  /// A form without looks that lists its controls. **Source** [MS-OFORMS] 2.2.10.
  static func form(_ controls: [(name: String, kind: String)]) -> [UInt8] {
    let classes = [
      "Image": 12, "Frame": 14, "CommandButton": 17, "Label": 21, "TextBox": 23, "ListBox": 24, "ComboBox": 25,
      "CheckBox": 26, "OptionButton": 27,
    ]
    var sites: [UInt8] = []
    for _ in controls { sites += [0, 1] }
    sites.pad(to: 4)
    for (index, control) in controls.enumerated() {
      // Name, identifier, size of its data, tab index, class, position.
      var body: [UInt8] = []
      let name = windows1252(control.name)
      body.append32(0b1_1110_0101)
      body.append32(name.count | 0x8000_0000)
      for value in [index + 1, 0] { body.append32(value) }
      for value in [index, classes[control.kind] ?? 0x7FFF] { body.append16(value) }
      body += name
      body.pad(to: 4)
      for value in [100, 100] { body.append32(value) }
      sites.append16(0)
      sites.append16(body.count)
      sites += body
    }
    var out: [UInt8] = [0, 4]
    out.append16(4)
    out.append32(0)
    // No table of classes.
    out.append16(0)
    out.append32(controls.count)
    out.append32(sites.count)
    return out + sites
  }
}
