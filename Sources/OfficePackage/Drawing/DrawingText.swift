/// Values of drawings and controls as they are kept.
enum DrawingText {
  /// A macro's name is at most 255 characters long; one of megabytes would be the subject of a fact.
  static func macro(_ text: String?) -> String {
    guard let text else { return "" }
    return text.utf8.count <= 1024 ? text : String(decoding: text.utf8.prefix(1024), as: UTF8.self)
  }

  /// A decimal number of a few digits.
  static func number(_ text: some Sequence<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    for byte in text where byte != UInt8(ascii: " ") && !(9...13).contains(byte) {
      let digit = byte &- 48
      guard digit <= 9, digits < 9 else { return nil }
      value = value * 10 + Int(digit)
      digits += 1
    }
    return digits > 0 ? value : nil
  }

  /// A percentage: `12.5%`, or thousandths of a percent (ST_Percentage, in the strict and in the older form).
  static func percentage(_ text: String?) -> Double? {
    guard let text, text.utf8.count <= 32 else { return nil }
    return text.hasSuffix("%") ? Double(text.dropLast()) : Double(text).map { $0 / 1000 }
  }

  /// A cell of a sheet, from numbers that count from 0; the sheet where there is no such cell.
  static func place(_ sheet: Place, row: Int?, column: Int?) -> Place {
    guard case .sheet(let name) = sheet, let row, let column, row < 1_048_576, column < 16_384 else { return sheet }
    return .cell(sheet: name, row: row + 1, column: column + 1)
  }

  /// The first cell of a reference such as `B2:C9` (ECMA-376-1:2016 §18.18.62).
  static func place(_ sheet: Place, reference: some Sequence<UInt8>) -> Place {
    var column = 0
    var row = 0
    for byte in reference {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - 64)
        guard column <= 16_384 else { return sheet }
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - 48)
        guard row <= 1_048_576 else { return sheet }
      default:
        // What comes before the range's colon is its first cell.
        guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: " ") else { return sheet }
        return row > 0 ? place(sheet, row: row - 1, column: column - 1) : sheet
      }
    }
    return row > 0 ? place(sheet, row: row - 1, column: column - 1) : sheet
  }
}
