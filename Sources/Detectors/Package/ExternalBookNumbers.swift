/// Which external books a formula's text names: `[1]Sheet1!A1`, `'[2]Plan 2026'!B2`, `[3]!Rate`
/// (ECMA-376-1:2016 §18.17.2.3).
enum ExternalBookNumbers {
  /// Each number once, 1-based, in order of appearance. A bracket behind a name belongs to a table.
  static func read(in formula: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var isText = false
    var previous: UInt8 = 0
    var index = 0
    while index < formula.count {
      let byte = formula[index]
      if byte == UInt8(ascii: "\"") {
        isText.toggle()
      } else if !isText, byte == UInt8(ascii: "["), !isName(previous) {
        var number = 0
        var end = index + 1
        // Nine digits are more books than any file has, and fit.
        while end < formula.count, end - index <= 9, (48...57).contains(formula[end]) {
          number = number * 10 + Int(formula[end] - 48)
          end += 1
        }
        if number > 0, end < formula.count, formula[end] == UInt8(ascii: "]"), !numbers.contains(number) {
          numbers.append(number)
        }
      }
      previous = byte
      index += 1
    }
    return numbers
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 48...57, UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "]"), UInt8(ascii: "["), 0x80...:
      true
    default: false
    }
  }
}
