import CompoundDocuments

/// A VBA project as the tests break it: streams that the builder lays out.
struct MacroFile {
  struct Module {
    var name: String
    var source: [UInt8]
    var offset = 0
    var isProcedural = true
  }

  var modules = [Module(name: "Module1", source: Array("Attribute VB_Name = \"Module1\"\r\nSub A()\r\nEnd Sub\r\n".utf8))]
  var codePage: UInt16 = 1252
  var projectLines = ["Module=Module1"]
  /// Streams that replace, or come beside, what is made: path and bytes.
  var streams: [(String, [UInt8])] = []
  /// Behind the list of modules, before it is compressed.
  var changeDirectory: ([UInt8]) -> [UInt8] = { $0 }

  func bytes() -> [UInt8] { builder().build() }

  func builder() -> CompoundBuilder {
    var all: [(String, [UInt8])] = [
      ("PROJECT", Array(projectLines.map { $0 + "\r\n" }.joined().utf8)),
      ("VBA/dir", MacroFile.compressed(changeDirectory(directory))),
      ("VBA/_VBA_PROJECT", [0xCC, 0x61, 0xFF, 0xFF, 0, 0, 0]),
    ]
    for module in modules {
      all.append(
        ("VBA/\(module.name)", [UInt8](repeating: 0x55, count: module.offset) + MacroFile.compressed(module.source)))
    }
    for (path, bytes) in streams {
      all.removeAll { $0.0 == path }
      all.append((path, bytes))
    }
    return CompoundBuilder(all)
  }

  static func record(_ id: UInt16, _ body: [UInt8]) -> [UInt8] {
    [UInt8(id & 0xFF), UInt8(id >> 8)] + little(UInt32(body.count)) + body
  }

  var directory: [UInt8] {
    func short(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    var out = MacroFile.record(0x01, little(1)) + MacroFile.record(0x03, short(codePage))
    out += MacroFile.record(0x04, Array("VBAProject".utf8))
    // The version declares four bytes and has six.
    out += [9, 0, 4, 0, 0, 0, 1, 0, 0, 0, 2, 0]
    out += MacroFile.record(0x0F, short(UInt16(modules.count))) + MacroFile.record(0x13, short(0xFFFF))
    for module in modules {
      let name = Array(module.name.utf8)
      out += MacroFile.record(0x19, name) + MacroFile.record(0x1A, name)
      out += MacroFile.record(0x31, little(UInt32(module.offset)))
      out += MacroFile.record(module.isProcedural ? 0x21 : 0x22, []) + MacroFile.record(0x2B, [])
    }
    return out + MacroFile.record(0x10, [])
  }

  /// Chunks of literals, 3,600 bytes each.
  static func compressed(_ content: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [1]
    for start in stride(from: 0, to: content.count, by: 3600) {
      var tokens: [UInt8] = []
      for (index, byte) in content[start..<min(start + 3600, content.count)].enumerated() {
        if index % 8 == 0 { tokens.append(0) }
        tokens.append(byte)
      }
      out += chunk(tokens)
    }
    return out
  }

  /// A compressed chunk around its tokens.
  static func chunk(_ tokens: [UInt8]) -> [UInt8] {
    let header = UInt16(tokens.count + 2 - 3) | 0xB000
    return [UInt8(header & 0xFF), UInt8(header >> 8)] + tokens
  }

  /// Code page 1252 as far as the tests need it.
  static let services = MacroServices(
    decode: { codePage, bytes in
      guard codePage == 1252 else { return nil }
      return MacroText(utf8: Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8))
    },
    inflate: { _, _ in nil })

  func project() -> (project: MacroProject?, codes: Set<String>) { MacroFile.read(bytes()) }

  static func read(_ bytes: [UInt8]) -> (project: MacroProject?, codes: Set<String>) {
    let read = MacroProject.read(part: bytes, services)
    let issues = read.issues + read.projects.flatMap(\.issues)
    return (read.projects.first, Set(issues.map(\.code)))
  }
}
