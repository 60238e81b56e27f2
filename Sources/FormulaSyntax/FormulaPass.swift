/// One way through one formula's text: the place, and what the last tokens were.
struct FormulaPass {
  /// The kinds of token that can stand before `!`.
  enum Token { case none, name, externalName, quotedName, quotedExternalName, brackets }

  var index = 0
  let end: Int
  var traits: FormulaTraits = []
  /// What the last `!` qualified, and the index behind it.
  var qualifier = CallQualifier.none
  var qualifierEnd = -1

  private var token = Token.none
  private var tokenStart = -1
  private var tokenEnd = -1
  private var unclosedBrackets = 0

  init(end: Int) { self.end = end }

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

  /// A name right behind brackets belongs to them: `[1]Sheet1`.
  @inline(__always)
  mutating func closeToken(_ kind: Token, _ start: Int) {
    token = kind == .name && tokenEnd == start && token == .brackets ? .externalName : kind
    tokenStart = start
    tokenEnd = index
  }

  /// A text literal; `""` in it is a quote. Unclosed: to the end.
  mutating func skipText(_ text: Span<UInt8>) {
    skipTo(UInt8(ascii: "\""), text)
  }

  /// A quoted sheet or book name; `''` in it is an apostrophe.
  mutating func skipQuotedName(_ text: Span<UInt8>) {
    let start = index
    skipTo(UInt8(ascii: "'"), text)
    var external = false
    var span = false
    var place = start
    while place < index {
      switch text[place] {
      case UInt8(ascii: "["): external = true
      // A drive's colon stands before the book's name, the colon of a span of sheets behind it.
      case UInt8(ascii: "]"): span = false
      case UInt8(ascii: ":"): span = true
      default: break
      }
      place += 1
    }
    closeToken(external ? .quotedExternalName : .quotedName, start)
    if span, index < end, text[index] == UInt8(ascii: "!") { traits.insert(.spanOfSheets) }
  }

  private mutating func skipTo(_ quote: UInt8, _ text: Span<UInt8>) {
    index += 1
    while index < end {
      if text[index] == quote {
        guard index + 1 < end, text[index + 1] == quote else {
          index += 1
          return
        }
        index += 1
      }
      index += 1
    }
    index = min(index, end)
  }

  /// From `[` to behind its partner. In a table reference an apostrophe escapes the next character; in the name of a
  /// workbook it does not: where no partner is found, the first `]` closes.
  mutating func skipBrackets(_ text: Span<UInt8>) {
    let start = index
    let followsName = tokenEnd == start && token == .name
    // Each search that fails has gone over the rest of the text: a few are allowed, or hostile text is quadratic.
    if unclosedBrackets >= 8 || !skipToPartner(text) {
      unclosedBrackets += 1
      index = start
      while index < end, text[index] != UInt8(ascii: "]") { index += 1 }
      index = min(index + 1, end)
    }
    if followsName { traits.insert(.structuredReference) }
    token = followsName ? .none : .brackets
    tokenStart = start
    tokenEnd = index
    if !followsName, index < end, isNumber(text, start + 1, index - 1) { traits.insert(.externalReference) }
  }

  private mutating func skipToPartner(_ text: Span<UInt8>) -> Bool {
    var depth = 0
    while index < end {
      switch text[index] {
      case UInt8(ascii: "'"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          index += 1
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  private func isNumber(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    var place = from
    while place < to, text[place] &- UInt8(ascii: "0") < 10 { place += 1 }
    return place == to
  }

  /// An error value: `#REF!` `#N/A` `#NAME?` `#DIV/0!`, and the newer ones; or the `#` behind a spilled range.
  mutating func skipError(_ text: Span<UInt8>) {
    let start = index
    index += 1
    while index < end, isErrorLetter(text[index]) { index += 1 }
    let letters = index - start - 1
    guard index < end, text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?") else { return }
    if letters == 3, text[index] == UInt8(ascii: "!"), ByteClass.upper(text[start + 1]) == UInt8(ascii: "R"),
      ByteClass.upper(text[start + 2]) == UInt8(ascii: "E"), ByteClass.upper(text[start + 3]) == UInt8(ascii: "F")
    {
      traits.insert(.brokenReference)
    }
    index += 1
  }

  private func isErrorLetter(_ byte: UInt8) -> Bool {
    ByteClass.upper(byte) &- UInt8(ascii: "A") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// At `!`: what stands before it qualifies the name behind it.
  mutating func qualify(_ text: Span<UInt8>) {
    defer { index += 1 }
    guard tokenEnd == index else { return }
    switch token {
    case .none: return
    case .brackets, .externalName, .quotedExternalName:
      qualifier = .book
      traits.insert(.externalReference)
    case .name, .quotedName: qualifier = .sheet
    }
    qualifierEnd = index + 1
    if token == .name || token == .externalName, tokenStart > 1, text[tokenStart - 1] == UInt8(ascii: ":"),
      text[tokenStart - 2] != UInt8(ascii: ")")
    {
      traits.insert(.spanOfSheets)
    }
  }
}
