import InventoryModel

/// A line of a `Sheet` section: `A1 = 12`, `B2 = "text"`, `B3 = 2026-01-31`, `C3 =SUM(A1:B2) -> 12`,
/// `D1:D3 {=A1:A3*2}`.
struct CellLine {
  enum Value {
    case number(Double)
    case text(String)
    case boolean(Bool)
    case error(String)
    /// A day, as Excel's serial number.
    case date(Int)
    /// A formula in the file's English form, and the value that the cell shows, as written.
    case formula(String, shows: String?)
    case array(String, range: String)
  }

  var first: (column: Int, row: Int)
  var reference: String
  var value: Value

  /// **Throws** `line` with what was expected.
  init(_ line: PartsLine, file: String) throws(ExampleError) {
    func wrong(_ expected: String) -> ExampleError {
      .line(file: file, line: line.number, found: line.text, expected: expected)
    }
    guard let space = line.text.firstIndex(of: " ") else {
      throw wrong("a cell such as 'A1 = 12', 'A2 = \"text\"' or 'A3 =SUM(A1:A2)'")
    }
    let range = String(line.text[..<space])
    let body = line.text[line.text.index(after: space)...]
    reference = String(range.prefix { $0 != ":" })
    guard let first = Self.position(reference) else { throw wrong("a cell reference such as B2") }
    self.first = first
    if body.hasPrefix("{="), body.hasSuffix("}") {
      value = .array(String(body.dropFirst(2).dropLast()), range: range)
    } else if body.hasPrefix("= ") {
      guard let literal = Self.literal(String(body.dropFirst(2))) else {
        throw wrong("a number, \"text\", true, false, #N/A or a date")
      }
      value = literal
    } else if body.hasPrefix("="), body.count > 1 {
      let (formula, shown) = Self.splitShown(String(body.dropFirst()))
      value = .formula(formula, shows: shown)
    } else {
      throw wrong("'= value' or '=FORMULA'")
    }
  }

  private static func literal(_ text: String) -> Value? {
    if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") { return .text(String(text.dropFirst().dropLast())) }
    if text == "true" || text == "false" { return .boolean(text == "true") }
    if text.hasPrefix("#") { return .error(text) }
    if let number = Double(text) { return .number(number) }
    // Serial 25569 is 1970-01-01: ECMA-376-1:2016 §18.17.4.1, the 1900 date base system.
    if text.count == 10, let day = Timestamp(text: text) { return .date(Int(day.seconds / 86_400) + 25_569) }
    return nil
  }

  private static func splitShown(_ text: String) -> (String, String?) {
    let parts = text.split(separator: " -> ", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : (text, nil)
  }

  /// Column and row, both from 1.
  static func position(_ reference: String) -> (column: Int, row: Int)? {
    let letters = reference.prefix { $0.isASCII && $0.isLetter }
    guard (1...3).contains(letters.count), let row = Int(reference.dropFirst(letters.count)), row > 0,
      row <= 1_048_576
    else { return nil }
    let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    return (column, row)
  }
}
