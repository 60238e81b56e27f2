/// The toolbars that a binary workbook brings along: a section `toolbar "Name"` with lines such as `"Print all" Print`.
///
/// **Source** [MS-XLS] 2.6, [MS-OSHARED] 2.3.1.
enum LegacyToolbars {
  static func stream(_ source: PartsFile) throws(ExampleError) -> [UInt8]? {
    let toolbars = source.sections.filter { $0.kind == "toolbar" }
    guard !toolbars.isEmpty else { return nil }
    var out: [UInt8] = [1, 1, 0, 0, 0, 0, 0, 0]
    for value in [toolbars.count, 3, 0] { out.append16(value) }
    for toolbar in toolbars {
      let lines = toolbar.lines.filter { !$0.text.isEmpty }
      out += [2, 1]
      out.append16(lines.count)
      out.append32(1)
      out += [UInt8](repeating: 0, count: 8)
      out += text(toolbar.argument)
      out += [UInt8](repeating: 0, count: 64)
      for line in lines { out += try button(line, file: source.file) }
    }
    return out
  }

  private static func button(_ line: PartsLine, file: String) throws(ExampleError) -> [UInt8] {
    let parts = line.text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0].isEmpty else {
      throw .line(file: file, line: line.number, found: line.text, expected: "a button such as '\"Print all\" Print'")
    }
    // Header: a custom button, as wide as it is.
    var out: [UInt8] = [3, 1, 0, 1]
    out.append16(1)
    out += [UInt8](repeating: 0, count: 5)
    // Caption, and what it does: help, tag, macro, parameter.
    out.append(0x05)
    out += text(parts[1]) + text("") + [0, 0, 0, 0] + text("") + text(String(parts[2].drop { $0 == " " })) + text("")
    out += [0, 0]
    // No picture, no key.
    out.append(0)
    return out
  }

  private static func text(_ text: String) -> [UInt8] {
    var out = [UInt8(truncatingIfNeeded: text.utf16.count)]
    out.append(utf16: text)
    return out
  }
}
