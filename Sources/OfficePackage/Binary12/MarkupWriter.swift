/// Writes well-formed markup into bytes: elements close in order, whatever order a file asks for.
struct MarkupWriter {
  var out: [UInt8] = []
  private var elements: [String] = []
  private var isTagOpen = false

  var depth: Int { elements.count }

  /// The element that is open.
  var current: String? { elements.last }

  func isOpen(_ name: String) -> Bool { elements.contains(name) }

  mutating func begin(_ name: String) {
    closeTag()
    out.append(UInt8(ascii: "<"))
    out.append(contentsOf: name.utf8)
    elements.append(name)
    isTagOpen = true
  }

  /// Ends this element and those still open in it; false where it is not open.
  @discardableResult
  mutating func end(_ name: String) -> Bool {
    guard let index = elements.lastIndex(of: name) else { return false }
    while elements.count > index { endLast() }
    return true
  }

  private mutating func endLast() {
    guard let name = elements.popLast() else { return }
    if isTagOpen {
      out.append(UInt8(ascii: "/"))
      isTagOpen = false
    } else {
      out.append(UInt8(ascii: "<"))
      out.append(UInt8(ascii: "/"))
      out.append(contentsOf: name.utf8)
    }
    out.append(UInt8(ascii: ">"))
  }

  mutating func endAll() {
    while !elements.isEmpty { endLast() }
  }

  mutating func empty(_ name: String, _ attributes: (inout MarkupWriter) -> Void = { _ in }) {
    begin(name)
    attributes(&self)
    endLast()
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    out.append(UInt8(ascii: ">"))
    isTagOpen = false
  }

  mutating func attribute(_ name: String, _ value: [UInt8]) {
    beginAttribute(name)
    escape(value)
    out.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: String, _ value: Int) {
    beginAttribute(name)
    number(value)
    out.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: String, number value: Double) {
    beginAttribute(name)
    FormulaText.number(value, into: &out)
    out.append(UInt8(ascii: "\""))
  }

  /// Text that needs no escaping.
  mutating func attribute(_ name: String, word value: String) {
    beginAttribute(name)
    out.append(contentsOf: value.utf8)
    out.append(UInt8(ascii: "\""))
  }

  /// An attribute that is left out where it is off.
  mutating func attribute(_ name: String, ifOn value: Bool) {
    if value { attribute(name, word: "1") }
  }

  mutating func attribute(_ name: String, ifAny value: [UInt8]?) {
    if let value, !value.isEmpty { attribute(name, value) }
  }

  mutating func attribute(_ name: String, cells range: BinaryRange) {
    beginAttribute(name)
    cells(range)
    out.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: String, cells ranges: [BinaryRange]) {
    beginAttribute(name)
    for (index, range) in ranges.enumerated() {
      if index > 0 { out.append(UInt8(ascii: " ")) }
      cells(range)
    }
    out.append(UInt8(ascii: "\""))
  }

  /// The `r` of a cell.
  mutating func attribute(_ row: Int, _ column: Int) {
    beginAttribute("r")
    FormulaText.cell(row, column, into: &out)
    out.append(UInt8(ascii: "\""))
  }

  private mutating func beginAttribute(_ name: String) {
    out.append(UInt8(ascii: " "))
    out.append(contentsOf: name.utf8)
    out.append(UInt8(ascii: "="))
    out.append(UInt8(ascii: "\""))
  }

  private mutating func cells(_ range: BinaryRange) {
    FormulaText.cell(range.firstRow, range.firstColumn, into: &out)
    if range.lastRow != range.firstRow || range.lastColumn != range.firstColumn {
      out.append(UInt8(ascii: ":"))
      FormulaText.cell(range.lastRow, range.lastColumn, into: &out)
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    closeTag()
    escape(bytes)
  }

  mutating func text(number value: Int) {
    closeTag()
    number(value)
  }

  mutating func text(number value: Double) {
    closeTag()
    FormulaText.number(value, into: &out)
  }

  mutating func text(word: String) {
    closeTag()
    out.append(contentsOf: word.utf8)
  }

  mutating func element(_ name: String, text bytes: [UInt8]) {
    begin(name)
    text(bytes)
    endLast()
  }

  private mutating func number(_ value: Int) { FormulaText.number(value, into: &out) }

  /// Characters that XML cannot hold are written as Excel writes them in XML: `_x0001_` (ECMA-376-1:2016 §22.9.2.19).
  private mutating func escape(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      case 9, 10, 13:
        out.append(contentsOf: "&#".utf8)
        number(Int(byte))
        out.append(UInt8(ascii: ";"))
      case 0..<32:
        let digits = Array("0123456789ABCDEF".utf8)
        out.append(contentsOf: "_x00".utf8)
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
        out.append(UInt8(ascii: "_"))
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        // U+FFFE and U+FFFF are no characters of XML.
        out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 2
      default: out.append(byte)
      }
      index += 1
    }
  }
}
