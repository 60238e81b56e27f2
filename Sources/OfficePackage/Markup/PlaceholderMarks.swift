/// Signs by which programs that fill templates find the places to fill.
///
/// Told are those of template libraries that write Office documents: `{{ name }}`, `{% for … %}`, `${name}`, `<<name>>` and
/// `###name###` in a text, and a text that begins with `&=`. Braces that hold no name are none.
public enum PlaceholderMarks {
  public static func occur(in text: [UInt8]) -> Bool {
    if text.count > 2, text[0] == UInt8(ascii: "&"), text[1] == UInt8(ascii: "="), beginsName(text[2], also: "$&=") {
      return true
    }
    if isFramed(in: text, by: UInt8(ascii: "#"), UInt8(ascii: "#"), times: 3)
      || isFramed(in: text, by: UInt8(ascii: "<"), UInt8(ascii: ">"), times: 2)
    {
      return true
    }
    var from = text.startIndex
    while let open = text[from...].firstIndex(of: UInt8(ascii: "{")) {
      from = open + 1
      guard from < text.count else { return false }
      let next = text[from]
      if open > 0, text[open - 1] == UInt8(ascii: "$"), beginsName(next, also: "") { return closes(text, after: from) }
      guard next == UInt8(ascii: "{") || next == UInt8(ascii: "%"), from + 1 < text.count else { continue }
      if beginsName(text[from + 1], also: " #/^$-"), closes(text, after: from) { return true }
    }
    return false
  }

  /// Whether a name stands between signs that are repeated: `###name###`.
  private static func isFramed(in text: [UInt8], by open: UInt8, _ close: UInt8, times: Int) -> Bool {
    var from = text.startIndex
    while let first = text[from...].firstIndex(of: open) {
      let name = text[first...].firstIndex { $0 != open } ?? text.endIndex
      from = name
      guard name - first == times, name < text.endIndex, beginsName(text[name], also: "[") else {
        guard name < text.endIndex else { return false }
        continue
      }
      let end = text[name...].firstIndex { $0 == open || $0 == close } ?? text.endIndex
      guard end < text.endIndex, text[end] == close else { continue }
      let behind = text[end...].firstIndex { $0 != close } ?? text.endIndex
      if behind - end == times { return true }
    }
    return false
  }

  private static func beginsName(_ byte: UInt8, also signs: StaticString) -> Bool {
    if (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80 { return true }
    return signs.description.utf8.contains(byte)
  }

  private static func closes(_ text: [UInt8], after start: Int) -> Bool { text[start...].contains(UInt8(ascii: "}")) }
}
