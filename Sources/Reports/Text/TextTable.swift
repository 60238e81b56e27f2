import InventoryModel

/// Columns of text, aligned for a fixed-width font.
struct TextTable {
  private var rows: [[String]] = []
  /// Columns that hold numbers.
  var right: Set<Int> = []

  mutating func add(_ cells: [String]) { rows.append(cells.map(VisibleText.escape)) }

  /// Lines without spaces at their end, two spaces between columns.
  func lines(indent: String = "  ") -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? TextTable.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = indent
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - TextTable.width(cell))
        line += (column > 0 ? "  " : "") + (right.contains(column) ? padding + cell : cell + padding)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Cells of a terminal: two for East Asian wide characters and emoji, none for combining marks.
  static func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let first = character.unicodeScalars.first else { return sum }
      switch first.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      case 0x300...0x36F: return sum
      default: return sum + 1
      }
    }
  }
}
