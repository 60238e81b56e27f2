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

  /// The first arguments behind the parenthesis at `open`, at most `count` of them, up to the first that is more than a
  /// literal; none where the first begins with something else.
  ///
  /// Nothing but the literals is gone over: calls within calls would have each go over all that is inside of it.
  static func read(_ formula: [UInt8], open: Int, count: Int) -> [Argument] {
    var out: [Argument] = []
    var index = open + 1
    while out.count < count, index < formula.count {
      skipBlanks(formula, &index)
      guard index < formula.count, formula[index] == UInt8(ascii: "\"") else { break }
      let text = literal(formula, &index)
      skipBlanks(formula, &index)
      let next = index < formula.count ? formula[index] : UInt8(ascii: ")")
      let isEnd = next == UInt8(ascii: ")") || next == UInt8(ascii: "]") || next == UInt8(ascii: "}")
      let hasNext = next == UInt8(ascii: ",")
      out.append(Argument(text: text, isComputed: !isEnd && !hasNext))
      guard hasNext else { break }
      index += 1
    }
    return out
  }

  private static func skipBlanks(_ formula: [UInt8], _ index: inout Int) {
    while index < formula.count, isBlank(formula[index]) { index += 1 }
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
}
