/// Who mentions a name: one procedure, by the word for its name, or more than one.
enum MacroMention: Hashable, Sendable {
  case by(MacroWord)
  case bySeveral

  /// Code outside of procedures.
  static let noProcedure = MacroWord(hash: 0)

  /// The name of a procedure as `Application.Run` and `OnAction` write it in a text: `Name`, `Module.Name`,
  /// `'Book 1.xls'!Module.Name`, `'Module.Name "argument"'`; nil where it can be none.
  static func word(_ text: [UInt8], _ token: Range<Int>) -> MacroWord? {
    var end = token.upperBound
    // A quote, or the bracket of a foreign name.
    if end - 1 > token.lowerBound, text[end - 1] == UInt8(ascii: "\"") || text[end - 1] == UInt8(ascii: "]") { end -= 1 }
    var start = end
    while start > token.lowerBound + 1, MacroScanner.isNamePart(text[start - 1]) { start -= 1 }
    if start == end { return called(text, token) }
    guard end - start <= 255, MacroScanner.isLetter(text[start]) else { return nil }
    let before = text[start - 1]
    let isWhole = start == token.lowerBound + 1
    guard isWhole || before == UInt8(ascii: "!") || before == UInt8(ascii: ".") else { return nil }
    var hash = MacroWord.start
    for byte in text[start..<end] { hash = MacroWord.next(hash, byte) }
    return MacroWord(hash: hash)
  }

  /// `'Name "argument"'`, also where the text ends before the argument.
  private static func called(_ text: [UInt8], _ token: Range<Int>) -> MacroWord? {
    var start = token.lowerBound + 2
    guard start < token.upperBound, text[start - 1] == UInt8(ascii: "'") else { return nil }
    var end = start
    while end < token.upperBound, MacroScanner.isNamePart(text[end]) || text[end] == UInt8(ascii: ".") {
      if text[end] == UInt8(ascii: ".") { start = end + 1 }
      end += 1
    }
    guard start < end, end - start <= 255, end < token.upperBound, MacroScanner.isLetter(text[start]),
      [0x20, UInt8(ascii: "\""), UInt8(ascii: "'")].contains(text[end])
    else { return nil }
    var hash = MacroWord.start
    for byte in text[start..<end] { hash = MacroWord.next(hash, byte) }
    return MacroWord(hash: hash)
  }
}
