extension FormulaPass {
  /// An error value: `#REF!` `#N/A` `#NAME?` `#DIV/0!`, and the newer ones; or the `#` behind a spilled range.
  mutating func readError(_ text: Span<UInt8>) {
    let start = index
    if operandEnd == start {
      found.traits.insert(.spillReference)
      step(UInt8(ascii: "#"))
      operandEnd = index
      return
    }
    index += 1
    while index < end, isErrorLetter(text[index]) { index += 1 }
    let letters = index - start - 1
    defer { hash.feedUpper(text, start, index) }
    guard index < end, text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?") else { return }
    let isBroken =
      letters == 3 && text[index] == UInt8(ascii: "!") && ByteClass.upper(text[start + 1]) == UInt8(ascii: "R")
      && ByteClass.upper(text[start + 2]) == UInt8(ascii: "E") && ByteClass.upper(text[start + 3]) == UInt8(ascii: "F")
    index += 1
    guard isBroken else { return }
    found.traits.insert(.brokenReference)
    add(.broken, nil, start, index)
    // `#REF!A1`: the sheet is gone, the cell is told still.
    brokenEnd = index
    operandEnd = index
    operandIsName = false
  }

  private func isErrorLetter(_ byte: UInt8) -> Bool {
    ByteClass.upper(byte) &- UInt8(ascii: "A") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
