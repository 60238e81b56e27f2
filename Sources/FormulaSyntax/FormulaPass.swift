/// One way through one formula's text: the place, what the last tokens were, and what was found.
struct FormulaPass {
  /// The kinds of token that can stand before `!`.
  enum Token { case none, name, externalName, quotedName, brackets }

  var index = 0
  let end: Int
  /// The cell that the text was written for.
  let row: Int
  let column: Int
  var found = FormulaFindings()
  var hash = ShapeHash()

  /// What the last `!` qualified, and the index behind it.
  var qualifier = CallQualifier.none
  var qualifierID: QualifierID?
  var qualifierEnd = -1
  /// Behind the last thing that can stand beside a blank that intersects.
  var operandEnd = -1
  var operandIsName = false
  /// Behind the last `#REF!`, and behind the last piece of the other notation.
  var brokenEnd = -1
  var relativeEnd = -1

  private var token = Token.none
  private var tokenStart = -1
  private var tokenEnd = -1
  /// The first sheet of a span: where it begins, and its colon.
  private var spanStart = -1
  private var spanColon = -2
  private var unclosedBrackets = 0
  private var depth = 0
  /// One bit for each open parenthesis: whether it only groups.
  private var groups: UInt64 = 0
  private var braces = 0
  private var callWithBlank = -1

  init(end: Int, row: Int, column: Int) {
    self.end = end
    self.row = row
    self.column = column
  }

  @inline(__always)
  mutating func step(_ byte: UInt8) {
    hash.feed(byte)
    index &+= 1
  }

  @inline(__always)
  mutating func add(_ kind: FormulaReference.Kind, _ name: NameID?, _ start: Int, _ end: Int) {
    found.references.append(
      FormulaReference(
        kind: kind, qualifier: qualifierEnd == start ? qualifierID : nil, name: name, start: start, end: end))
  }

  /// Moves behind the name; whether it is all ASCII.
  @inline(__always)
  mutating func skipName(_ text: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    var place = index
    while place < end {
      let byte = text[place]
      guard ByteClass.isName(byte) else { break }
      all |= byte
      place &+= 1
    }
    index = place
    return all < 0x80
  }

  /// A name right behind brackets belongs to them: `[1]Sheet1`; one behind the first sheet of a span and its colon too.
  @inline(__always)
  mutating func closeToken(_ kind: Token, _ start: Int) {
    if kind == .name, tokenEnd == start, token == .brackets {
      token = .externalName
    } else {
      token = kind
      tokenStart = kind == .name && spanColon + 1 == start ? spanStart : start
    }
    tokenEnd = index
  }

  /// Whether the name that ends at a colon is the first of a span of sheets: `Jan:Dec!A1`.
  func beginsSpan(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard start != qualifierEnd else { return false }
    var place = index + 1
    while place < end, ByteClass.isName(text[place]) { place += 1 }
    return place > index + 1 && place < end && text[place] == UInt8(ascii: "!")
  }

  mutating func openSpan(_ start: Int) {
    closeToken(.name, start)
    spanStart = tokenStart
    spanColon = index
  }

  func qualifyingToken(endingAt mark: Int) -> Range<Int>? {
    token != .none && tokenEnd == mark ? tokenStart..<tokenEnd : nil
  }

  /// A text literal; `""` in it is a quote. Unclosed: to the end.
  mutating func skipText(_ text: Span<UInt8>) {
    let start = index
    skipTo(UInt8(ascii: "\""), text)
    hash.feed(text, start, index)
  }

  /// A quoted sheet or book name; `''` in it is an apostrophe.
  mutating func skipQuotedName(_ text: Span<UInt8>) {
    let start = index
    skipTo(UInt8(ascii: "'"), text)
    hash.feedUpper(text, start, index)
    closeToken(.quotedName, start)
  }

  private mutating func skipTo(_ quote: UInt8, _ text: Span<UInt8>) {
    index = FormulaPass.end(of: quote, text, index, end)
  }

  /// The index behind the partner of the quote at `start`; a doubled one stands for itself.
  static func end(of quote: UInt8, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start + 1
    while index < end {
      if text[index] == quote {
        guard index + 1 < end, text[index + 1] == quote else { return index + 1 }
        index += 1
      }
      index += 1
    }
    return min(index, end)
  }

  /// From `[` to behind its partner; gives the name right before it. In a table reference an apostrophe escapes the next
  /// character; in the name of a workbook it does not: where no partner is found, the first `]` closes.
  mutating func skipBrackets(_ text: Span<UInt8>) -> Range<Int>? {
    let start = index
    let name = tokenEnd == start && token == .name ? tokenStart..<tokenEnd : nil
    // Each search that fails has gone over the rest of the text: a few are allowed, or hostile text is quadratic.
    if unclosedBrackets < 8, let partner = FormulaPass.partner(text, start, end) {
      index = partner
    } else {
      unclosedBrackets += 1
      while index < end, text[index] != UInt8(ascii: "]") { index += 1 }
      index = min(index + 1, end)
    }
    hash.feedUpper(text, start, index)
    token = name == nil ? .brackets : .none
    tokenStart = start
    tokenEnd = index
    return name
  }

  static func partner(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var depth = 0
    var index = start
    while index < end {
      switch text[index] {
      case UInt8(ascii: "'"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }

  /// Blanks; between two references they intersect them (ECMA-376-1:2016 §18.17.2.2).
  mutating func skipBlanks(_ text: Span<UInt8>) {
    let start = index
    while index < end, FormulaPass.isBlank(text[index]) { index += 1 }
    hash.feed(text, start, index)
    guard operandEnd == start, index < end else { return }
    let next = text[index]
    if next == UInt8(ascii: "(") {
      if operandIsName { callWithBlank = index } else { found.traits.insert(.intersection) }
    } else if next == UInt8(ascii: "$") || next == UInt8(ascii: "'") || next == UInt8(ascii: "[")
      || ByteClass.isName(next) && next &- UInt8(ascii: "0") >= 10
    {
      found.traits.insert(.intersection)
    }
  }

  /// Parentheses and commas: a comma that is between no arguments, and in no array, unites references.
  mutating func readOperator(_ byte: UInt8, _ text: Span<UInt8>) {
    switch byte {
    case UInt8(ascii: "("):
      let before = index > 0 ? text[index - 1] : 0
      let isCall =
        ByteClass.isName(before) || before == UInt8(ascii: ")") || before == UInt8(ascii: "]") || callWithBlank == index
      if depth < 64 { groups = isCall ? groups & ~(1 << UInt64(depth)) : groups | 1 << UInt64(depth) }
      depth += 1
    case UInt8(ascii: ")"):
      depth = max(0, depth - 1)
      operandEnd = index + 1
      operandIsName = false
    case UInt8(ascii: "{"): braces += 1
    case UInt8(ascii: "}"): braces = max(0, braces - 1)
    case UInt8(ascii: ",") where braces == 0:
      if depth == 0 || depth <= 64 && groups >> UInt64(depth - 1) & 1 != 0 { found.traits.insert(.union) }
    case UInt8(ascii: "@"): found.traits.insert(.implicitIntersection)
    default: break
    }
    step(byte)
  }
}
