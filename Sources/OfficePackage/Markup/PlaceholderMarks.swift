/// Signs by which programs that fill templates find the places to fill.
///
/// Told are those of template libraries that write Office documents: `{{ name }}`, `{% for … %}`, `${name}` and
/// `###name###` in a text, and a text that begins with `&=`. Braces and hashes that hold no name are none.
public enum PlaceholderMarks {
  public static func occur(in text: [UInt8]) -> Bool {
    if text.count > 2, text[0] == UInt8(ascii: "&"), text[1] == UInt8(ascii: "="), beginsName(text[2], also: "$&=") {
      return true
    }
    var from = text.startIndex
    while let open = text[from...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "#") }) {
      from = open + 1
      guard from < text.count else { return false }
      if text[open] == UInt8(ascii: "#") {
        // Not within more than three.
        from = text[from...].firstIndex { $0 != UInt8(ascii: "#") } ?? text.endIndex
        if from - open == 3, isNameBeforeHashes(text[from...]) { return true }
        continue
      }
      let next = text[from]
      if open > 0, text[open - 1] == UInt8(ascii: "$"), beginsName(next, also: "") { return closes(text, after: from) }
      guard next == UInt8(ascii: "{") || next == UInt8(ascii: "%"), from + 1 < text.count else { continue }
      // Where nothing closes behind this one, nothing closes behind a later one.
      if beginsName(text[from + 1], also: " #/^$-") { return closes(text, after: from) }
    }
    return false
  }

  private static func beginsName(_ byte: UInt8, also signs: StaticString) -> Bool {
    if (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80 { return true }
    return signs.description.utf8.contains(byte)
  }

  /// A word, or a few of them, and three hashes.
  private static func isNameBeforeHashes(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, beginsName(first, also: "") else { return false }
    let name = text.prefix(nameLimit).prefix { $0 != UInt8(ascii: "#") }
    return text.dropFirst(name.count).starts(with: "###".utf8)
  }

  private static let nameLimit = 64

  private static func closes(_ text: [UInt8], after start: Int) -> Bool { text[start...].contains(UInt8(ascii: "}")) }
}
