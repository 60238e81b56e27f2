/// The smallest BIFF12 parts of an `.xlsb`: the sheets' names, no cells. **Source** [MS-XLSB] 2.1.7.61, 2.1.7.62.
enum BinaryWorkbook {
  static let emptySheet: [UInt8] = record(129) + record(145) + record(146) + record(130)

  static func workbook(sheets: [String]) -> [UInt8] {
    var out = record(131) + record(143)
    for (index, name) in sheets.enumerated() {
      var body: [UInt8] = []
      body.append32(0)
      body.append32(index + 1)
      for text in ["rIdSheet\(index + 1)", name] {
        body.append32(text.utf16.count)
        body.append(utf16: text)
      }
      out += record(156, body)
    }
    return out + record(144) + record(132)
  }

  /// Record type and size as variable-length integers of seven bits a byte. **Source** [MS-XLSB] 2.1.4.
  private static func record(_ type: Int, _ body: [UInt8] = []) -> [UInt8] {
    variable(type) + variable(body.count) + body
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
