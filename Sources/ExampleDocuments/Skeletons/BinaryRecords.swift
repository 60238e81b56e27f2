/// Writes BIFF12 records and the fields in them. **Source** [MS-XLSB] 2.1.4, 2.5.
struct BinaryRecords {
  private(set) var bytes: [UInt8] = []

  /// Record type and size as variable-length integers of seven bits a byte.
  mutating func add(_ type: Int, _ body: [UInt8] = []) {
    bytes += Self.variable(type) + Self.variable(body.count) + body
  }

  private static func variable(_ value: Int) -> [UInt8] {
    var out: [UInt8] = []
    var rest = value
    repeat {
      out.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return out
  }
}

extension Array where Element == UInt8 {
  /// XLWideString: the number of UTF-16 units, then the units.
  mutating func append(wide text: String) {
    append32(text.utf16.count)
    append(utf16: text)
  }

  mutating func append(double value: Double) {
    for shift in stride(from: 0, to: 64, by: 8) { append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(shift))) }
  }
}

extension PartsSection {
  /// A part of BIFF12 records, one a line: its number, then fields: hexadecimal bytes, `2:7` and `4:7` (a number of so
  /// many bytes), `8:0.5`, `"text"`, `null` (no text).
  ///
  /// **Throws** `line` where a field is none of these.
  func records(file: String) throws(ExampleError) -> [UInt8] {
    var records = BinaryRecords()
    for line in lines where !line.text.isEmpty {
      var body: [UInt8] = []
      var rest = line.text[...]
      let number = rest.prefix { $0 != " " }
      guard let type = Int(number) else {
        throw .line(file: file, line: line.number, found: line.text, expected: "a record's number, then its fields")
      }
      rest = rest.dropFirst(number.count).drop { $0 == " " }
      while !rest.isEmpty {
        if rest.first == "\"" {
          let text = rest.dropFirst().prefix { $0 != "\"" }
          body.append(wide: String(text))
          rest = rest.dropFirst(text.count + 2)
        } else {
          let word = rest.prefix { $0 != " " }
          guard let bytes = Self.field(String(word)) else {
            throw .line(
              file: file, line: line.number, found: String(word),
              expected: "hexadecimal bytes, 2:NUMBER, 4:NUMBER, 8:NUMBER, \"text\" or null")
          }
          body += bytes
          rest = rest.dropFirst(word.count)
        }
        rest = rest.drop { $0 == " " }
      }
      records.add(type, body)
    }
    return records.bytes
  }

  private static func field(_ word: String) -> [UInt8]? {
    var out: [UInt8] = []
    if word == "null" { return [0xFF, 0xFF, 0xFF, 0xFF] }
    let sides = word.split(separator: ":").map(String.init)
    if sides.count == 2 {
      switch sides[0] {
      case "2", "4":
        guard let value = Int(sides[1]) else { return nil }
        if sides[0] == "2" { out.append16(value) } else { out.append32(value) }
      case "8":
        guard let value = Double(sides[1]) else { return nil }
        out.append(double: value)
      default: return nil
      }
      return out
    }
    guard word.utf8.count.isMultiple(of: 2) else { return nil }
    var rest = word[...]
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      out.append(byte)
      rest = rest.dropFirst(2)
    }
    return out
  }
}
