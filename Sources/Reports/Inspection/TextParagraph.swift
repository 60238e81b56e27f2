import InventoryModel

/// Text broken into lines for a terminal. What a terminal would obey is written out.
enum TextParagraph {
  static let width = 100

  /// `first` stands before the first line, in place of the end of the indent.
  static func lines(_ text: String, indent: Int, first: String = "") -> [String] {
    let start = String(repeating: " ", count: max(0, indent - TextTable.width(first))) + first
    let rest = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = start
    var isFresh = true
    for word in VisibleText.escape(text).split(separator: " ") {
      if !isFresh, TextTable.width(line) + 1 + TextTable.width(String(word)) > width {
        lines.append(line)
        line = rest
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      isFresh = false
    }
    if !isFresh || !first.isEmpty { lines.append(line) }
    return lines
  }
}
