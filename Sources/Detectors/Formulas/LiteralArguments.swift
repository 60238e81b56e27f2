/// The text arguments of a call, as far as they stand in the formula: `HYPERLINK("http://x/"&A1)` begins with a literal.
enum LiteralArguments {
  /// Bytes of an argument that are kept.
  private static let limit = 4096

  struct Argument: Hashable {
    /// The literal that it is, or begins with.
    var text: String
    /// Whether there is more to it.
    var isComputed: Bool
  }

  /// The first `count` arguments behind the parenthesis at `open`; those that do not begin with a literal are nil.
  static func read(_ formula: [UInt8], open: Int, count: Int) -> [Argument?] {
    var out: [Argument?] = []
    var index = open + 1
    while out.count < count, index < formula.count {
      while index < formula.count, isBlank(formula[index]) { index += 1 }
      var argument: Argument?
      if index < formula.count, formula[index] == UInt8(ascii: "\"") {
        argument = Argument(text: literal(formula, &index), isComputed: false)
      }
      let start = index
      let hasNext = skip(formula, &index)
      if formula[start..<min(index, formula.count)].contains(where: { !isBlank($0) }) { argument?.isComputed = true }
      out.append(argument)
      guard hasNext else { break }
      index += 1
    }
    return out
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func literal(_ formula: [UInt8], _ index: inout Int) -> String {
    var out: [UInt8] = []
    index += 1
    while index < formula.count {
      let byte = formula[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        // A doubled mark stands for one.
        guard index < formula.count, formula[index] == byte else { break }
        index += 1
      }
      if out.count < limit { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// To the comma that ends the argument, or to the parenthesis that ends the call; whether it is a comma.
  private static func skip(_ formula: [UInt8], _ index: inout Int) -> Bool {
    var depth = 0
    while index < formula.count {
      switch formula[index] {
      case UInt8(ascii: "\""):
        _ = literal(formula, &index)
        continue
      case UInt8(ascii: "'"):
        index += 1
        while index < formula.count, formula[index] != UInt8(ascii: "'") { index += 1 }
      case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return false }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return true }
      default: break
      }
      index += 1
    }
    return false
  }
}
