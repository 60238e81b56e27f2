/// The sheets that a formula names: what stands before each exclamation mark (ECMA-376-1:2016 §18.17.2.3).
enum SheetReferences {
  /// Whether the formula reads a sheet other than the one that it stands in.
  static func leave(_ sheet: String, in formula: [UInt8]) -> Bool {
    var index = 0
    var word: [UInt8] = []
    while index < formula.count {
      let byte = formula[index]
      switch byte {
      case UInt8(ascii: "\""):
        // A string ends at a quotation mark that is not doubled; a doubled one begins the next piece at once.
        index = (formula[(index + 1)...].firstIndex(of: byte) ?? formula.count - 1) + 1
        word = []
        continue
      case UInt8(ascii: "'"):
        let (name, next) = quoted(formula, from: index + 1)
        index = next
        word = name
        continue
      case UInt8(ascii: "!"):
        // `#REF!` is an error, no sheet.
        if !word.isEmpty, word.first != UInt8(ascii: "#"), !isSame(word, sheet) { return true }
        word = []
      case _ where isWord(byte): word.append(byte)
      default: word = []
      }
      index += 1
    }
    return false
  }

  /// A name in apostrophes, where a doubled apostrophe stands for one, and the position behind it.
  private static func quoted(_ formula: [UInt8], from start: Int) -> (name: [UInt8], next: Int) {
    var name: [UInt8] = []
    var index = start
    while index < formula.count {
      if formula[index] == UInt8(ascii: "'") {
        guard index + 1 < formula.count, formula[index + 1] == UInt8(ascii: "'") else { return (name, index + 1) }
        index += 1
      }
      name.append(formula[index])
      index += 1
    }
    return (name, index)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x80...: true
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "?"): true
    default: false
    }
  }

  private static func isSame(_ word: [UInt8], _ sheet: String) -> Bool {
    String(decoding: word, as: UTF8.self).lowercased() == sheet.lowercased()
  }
}
