import InventoryModel

/// One CSV file being built (RFC 4180): every cell quoted, lines end with CR LF, a byte order mark first so that
/// Excel takes it for UTF-8.
struct CSVTable {
  private(set) var bytes: [UInt8]
  private let separator: UInt8

  init(separator: UInt8, header: [String]) {
    bytes = [0xEF, 0xBB, 0xBF]
    self.separator = separator
    add(header)
  }

  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      bytes.append(UInt8(ascii: "\""))
      for byte in CSVTable.inert(cell).utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += [13, 10]
  }

  /// What was collected so far, to be written away.
  mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A spreadsheet program takes a cell that starts so for a formula: names of files could run something. Such a cell
  /// gets an apostrophe. Source: OWASP, "CSV Injection", and the full-width forms that Excel treats alike.
  static func inert(_ cell: String) -> String {
    let shown = VisibleText.escape(cell)
    // A control character is written out by then, but a reader that undoes that must not get a formula either.
    guard let first = cell.unicodeScalars.first else { return shown }
    let risky: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
    ]
    let behindSpace = cell.unicodeScalars.first { !$0.properties.isWhitespace }
    return risky.contains(first) || behindSpace.map(risky.contains) == true ? "'" + shown : shown
  }
}
