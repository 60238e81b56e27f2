extension FormulaScanner {
  /// A name, a number, a word before `!`, `[` or `(`.
  mutating func readName(_ text: Span<UInt8>, _ start: Int, _ pass: inout FormulaPass) {
    let isASCII = pass.skipName(text)
    let end = pass.index
    pass.hash.feedUpper(text, start, end)
    switch end < pass.end ? text[end] : 0 {
    case UInt8(ascii: "("):
      call(text, start, isASCII, &pass)
      pass.closeToken(.name, start)
    case UInt8(ascii: "!"), UInt8(ascii: "["): pass.closeToken(.name, start)
    case UInt8(ascii: ":") where pass.beginsSpan(text, start): pass.openSpan(start)
    default:
      operand(text, start, &pass)
      pass.closeToken(.name, start)
    }
  }

  private mutating func call(_ text: Span<UInt8>, _ first: Int, _ isASCII: Bool, _ pass: inout FormulaPass) {
    let end = pass.index
    var start = first
    var prefixes: StoredPrefixes = []
    let isQualified = first == pass.qualifierEnd
    var qualifier = isQualified ? pass.qualifier : .none
    while let prefix = StoredPrefix(text, start, end) {
      guard let stored = prefix.stored else { return }
      if let own = prefix.qualifier { qualifier = own }
      prefixes.insert(stored)
      start += prefix.length
    }
    guard start < end else { return }
    guard end - start <= limits.name,
      let id = functions.id(of: text, start, end, isASCII: isASCII, limit: limits.names)
    else {
      pass.found.traits.insert(.overLimit)
      return
    }
    guard id.index != FunctionTable.noName else { return }
    pass.found.traits.formUnion(functions.traits[id.index])
    pass.found.calls.append(
      FormulaCall(
        function: id, qualifier: qualifier, prefixes: prefixes, book: isQualified ? pass.qualifierID : nil,
        parenthesis: end))
  }

  /// A name that stands for what it names: no number, no truth value, no parameter of a LAMBDA.
  private mutating func operand(_ text: Span<UInt8>, _ start: Int, _ pass: inout FormulaPass) {
    let end = pass.index
    let first = text[start]
    guard first &- UInt8(ascii: "0") >= 10, first != UInt8(ascii: "."), start != pass.brokenEnd,
      start != pass.relativeEnd, !FormulaScanner.isTruthValue(text, start, end)
    else { return }
    pass.operandEnd = end
    pass.operandIsName = true
    if FormulaScanner.isRelativeNotation(text, start, end, withBrackets: false) {
      pass.found.traits.insert(.relativeNotation)
      pass.add(.relativeNotation, nil, start, end)
      return
    }
    if let prefix = StoredPrefix(text, start, end), !prefix.isCall { return }
    if FormulaScanner.isOptionalParameter(text, start, end) { return }
    pass.add(.name, readNameID(text, start, end, &pass), start, end)
  }

  private mutating func readNameID(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ pass: inout FormulaPass
  ) -> NameID? {
    guard end - start <= limits.name, let found = names.index(of: text, start, end, limits: limits) else {
      pass.found.traits.insert(.overLimit)
      return nil
    }
    return NameID(index: found.index)
  }

  /// Behind a name the columns of a table, or the offset of the other notation; else a book before `!`, or columns of
  /// the table that the formula stands in.
  mutating func readBrackets(_ text: Span<UInt8>, _ pass: inout FormulaPass) {
    let start = pass.index
    let name = pass.skipBrackets(text)
    if let name {
      if FormulaScanner.isRelativeNotation(text, name.lowerBound, name.upperBound, withBrackets: true),
        FormulaScanner.isOffset(text, start + 1, pass.index - 1)
      {
        if pass.relativeEnd != name.lowerBound {
          pass.found.traits.insert(.relativeNotation)
          pass.add(.relativeNotation, nil, name.lowerBound, pass.index)
        }
        pass.relativeEnd = pass.index
      } else {
        pass.found.traits.insert(.structuredReference)
        let id = readNameID(text, name.lowerBound, name.upperBound, &pass)
        pass.add(.table, id, name.lowerBound, name.upperBound)
      }
      pass.operandEnd = pass.index
    } else if pass.index >= pass.end || !(ByteClass.isName(text[pass.index]) || text[pass.index] == UInt8(ascii: "!")) {
      pass.found.traits.insert(.structuredReference)
      pass.add(.table, nil, start, start)
      pass.operandEnd = pass.index
    }
    pass.operandIsName = false
  }

  /// At `!`: what stands before it qualifies what is behind it.
  mutating func qualify(_ text: Span<UInt8>, _ pass: inout FormulaPass) {
    let mark = pass.index
    pass.step(UInt8(ascii: "!"))
    guard let token = pass.qualifyingToken(endingAt: mark) else { return }
    let (id, traits) = qualifiers.read(text, token.lowerBound, token.upperBound, limits: limits)
    pass.found.traits.formUnion(traits)
    pass.qualifier = traits.contains(.externalReference) ? .book : .sheet
    pass.qualifierID = id
    if let id { pass.found.qualifiers.append(id) }
    pass.qualifierEnd = mark + 1
  }

  /// `_xlop.x`: a parameter of a LAMBDA that may be left out.
  private static func isOptionalParameter(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start > 6 && text[start] == UInt8(ascii: "_") && ByteClass.upper(text[start + 1]) == UInt8(ascii: "X")
      && ByteClass.upper(text[start + 2]) == UInt8(ascii: "L") && ByteClass.upper(text[start + 3]) == UInt8(ascii: "O")
      && ByteClass.upper(text[start + 4]) == UInt8(ascii: "P") && text[start + 5] == UInt8(ascii: ".")
  }

  private static func isTruthValue(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 4:
      ByteClass.upper(text[start]) == UInt8(ascii: "T") && ByteClass.upper(text[start + 1]) == UInt8(ascii: "R")
        && ByteClass.upper(text[start + 2]) == UInt8(ascii: "U") && ByteClass.upper(text[start + 3]) == UInt8(ascii: "E")
    case 5:
      ByteClass.upper(text[start]) == UInt8(ascii: "F") && ByteClass.upper(text[start + 1]) == UInt8(ascii: "A")
        && ByteClass.upper(text[start + 2]) == UInt8(ascii: "L") && ByteClass.upper(text[start + 3]) == UInt8(ascii: "S")
        && ByteClass.upper(text[start + 4]) == UInt8(ascii: "E")
    default: false
    }
  }

  /// `R1C1`, `R2C`; before brackets also `R`, `C`, `RC`, `R1C`. Excel lets no name and no table be called so.
  private static func isRelativeNotation(_ text: Span<UInt8>, _ start: Int, _ end: Int, withBrackets: Bool) -> Bool {
    var index = start
    var digits = 0
    if ByteClass.upper(text[index]) == UInt8(ascii: "R") {
      index += 1
      while index < end, text[index] &- UInt8(ascii: "0") < 10 {
        index += 1
        digits += 1
      }
      if index == end { return withBrackets && digits == 0 }
    } else if !withBrackets {
      return false
    }
    guard ByteClass.upper(text[index]) == UInt8(ascii: "C"), withBrackets || digits > 0 else { return false }
    index += 1
    while index < end, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index == end
  }

  /// `-12`
  private static func isOffset(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var index = from
    if index < to, text[index] == UInt8(ascii: "-") { index += 1 }
    guard index < to else { return false }
    while index < to, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index == to
  }
}
