/// The arguments of one call of a formula.
public struct CallArguments: Hashable, Sendable {
  /// How many arguments' places are kept.
  public static let kept = 8

  /// Index into `FormulaAnalysis.calls`.
  public let call: Int
  /// Bytes of the first arguments, blanks around them off; half-open, empty for one that is left out.
  public private(set) var places: [Range<Int>] = []
  /// All arguments; `F()` has none.
  public private(set) var count = 0

  mutating func add(_ place: Range<Int>) {
    if places.count < CallArguments.kept { places.append(place) }
    count += 1
  }

  mutating func close() {
    if count == 1, places.first?.isEmpty == true {
      count = 0
      places = []
    }
  }
}

extension FormulaAnalysis {
  /// The arguments of the calls that are wanted, in order of the calls. One more pass over the text, for the few formulas
  /// that are looked at closely.
  ///
  /// **Shape** `text` is the one that was analysed.
  public func arguments(in text: [UInt8], of isWanted: (FormulaCall) -> Bool) -> [CallArguments] {
    var reader = ArgumentReader(calls: calls, end: min(text.count, FormulaLimits().formula))
    return reader.read(text.span, isWanted)
  }
}

/// Goes through a text with a stack of what is open.
private struct ArgumentReader {
  private struct Frame {
    /// Index into `results`, or -1.
    var result: Int
    var argumentStart: Int
  }

  let calls: [FormulaCall]
  let end: Int
  private var results: [CallArguments] = []
  private var stack: [Frame] = []
  private var unclosedBrackets = 0

  init(calls: [FormulaCall], end: Int) {
    self.calls = calls
    self.end = end
  }

  mutating func read(_ text: Span<UInt8>, _ isWanted: (FormulaCall) -> Bool) -> [CallArguments] {
    var next = 0
    var index = 0
    while index < end {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = FormulaPass.end(of: text[index], text, index, end)
        continue
      case UInt8(ascii: "["):
        index = skipBrackets(text, index)
        continue
      case UInt8(ascii: "("):
        var result = -1
        if next < calls.count, calls[next].parenthesis == index {
          if isWanted(calls[next]) {
            result = results.count
            results.append(CallArguments(call: next))
          }
          next += 1
        }
        stack.append(Frame(result: result, argumentStart: index + 1))
      case UInt8(ascii: "{"): stack.append(Frame(result: -1, argumentStart: index + 1))
      case UInt8(ascii: ","): endArgument(text, index)
      case UInt8(ascii: ")"), UInt8(ascii: "}"): close(text, index)
      default: break
      }
      index += 1
    }
    while !stack.isEmpty { close(text, end) }
    return results
  }

  private mutating func skipBrackets(_ text: Span<UInt8>, _ start: Int) -> Int {
    if unclosedBrackets < 8, let partner = FormulaPass.partner(text, start, end) { return partner }
    unclosedBrackets += 1
    var index = start
    while index < end, text[index] != UInt8(ascii: "]") { index += 1 }
    return min(index + 1, end)
  }

  private mutating func endArgument(_ text: Span<UInt8>, _ index: Int) {
    guard let top = stack.last, top.result >= 0 else { return }
    var from = top.argumentStart
    var to = index
    while from < to, FormulaPass.isBlank(text[from]) { from += 1 }
    while to > from, FormulaPass.isBlank(text[to - 1]) { to -= 1 }
    results[top.result].add(from..<to)
    stack[stack.count - 1].argumentStart = index + 1
  }

  private mutating func close(_ text: Span<UInt8>, _ index: Int) {
    endArgument(text, index)
    guard let top = stack.popLast(), top.result >= 0 else { return }
    results[top.result].close()
  }
}
