/// Finds what spreadsheet formulas call and read.
///
/// A call is a name directly followed by `(`, outside of text literals, quoted names and brackets. Its canonical name is
/// the part behind the last `!` and `:`, in upper case, with the stored prefixes `_xlfn.` `_xlws.` `_xll.` `_xludf.`
/// taken off as often as they come ([MS-XLSX] 2.2.2.1). `_xlpm.` (parameters of LET and LAMBDA) and `_xleta.` (functions
/// passed by name) are no calls, neither is `#NAME?(`; a blank before `(` hides the call.
///
/// One pass over UTF-8 bytes, without recursion or backtracking; the text may start with `=`. Reuse one scanner for all
/// formulas of a document: it interns the names. The text is not validated, and nothing in it is an error.
public struct FormulaScanner: Sendable {
  public let limits: FormulaLimits
  var functions = FunctionTable()
  var qualifiers = QualifierTable()
  var names = SpellingTable()

  public init(limits: FormulaLimits = FormulaLimits()) { self.limits = limits }

  /// **Shape** `row` and `column` are those of the cell that the text was written for, 1-based.
  public mutating func analyse(_ formula: [UInt8], row: Int, column: Int, into analysis: FormulaAnalysis) {
    analyse(formula.span, row: row, column: column, into: analysis)
  }

  public mutating func analyse(_ text: Span<UInt8>, row: Int, column: Int, into analysis: FormulaAnalysis) {
    var pass = FormulaPass(end: min(text.count, limits.formula), row: row, column: column)
    // Through a local value: a property of an object is checked for other users at each access.
    swap(&pass.found, &analysis.findings)
    pass.found.removeAll()
    if text.count > limits.formula { pass.found.traits.insert(.overLimit) }
    if pass.end > 0, text[0] == UInt8(ascii: "=") { pass.index = 1 }
    while pass.index < pass.end {
      let start = pass.index
      let byte = text[start]
      if ByteClass.isName(byte) {
        if !pass.readCells(text) { readName(text, start, &pass) }
        continue
      }
      switch byte {
      case UInt8(ascii: "$"): if !pass.readCells(text) { pass.step(byte) }
      case UInt8(ascii: "\""): pass.skipText(text)
      case UInt8(ascii: "'"): pass.skipQuotedName(text)
      case UInt8(ascii: "["): readBrackets(text, &pass)
      case UInt8(ascii: "#"): pass.readError(text)
      case UInt8(ascii: "!"): qualify(text, &pass)
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): pass.skipBlanks(text)
      default: pass.readOperator(byte, text)
      }
    }
    pass.found.shape = pass.hash.value
    swap(&pass.found, &analysis.findings)
  }

  /// Canonical: upper case, prefixes and qualifiers off.
  public func name(_ id: FunctionID) -> String { functions.names[id.index] }

  /// How many functions have been seen; ids are below it.
  public var nameCount: Int { functions.names.count }

  public func qualifier(_ id: QualifierID) -> FormulaQualifier { qualifiers.qualifiers[id.index] }

  public var qualifierCount: Int { qualifiers.qualifiers.count }

  /// The numbers of the external books that a formula names, each once, in order of appearance; 1-based.
  public func books(of analysis: FormulaAnalysis) -> [Int] {
    guard analysis.traits.contains(.externalReference) else { return [] }
    var numbers: [Int] = []
    var seen: Set<Int> = []
    for id in analysis.qualifiers {
      if case .number(let number) = qualifiers.qualifiers[id.index].book, seen.insert(number).inserted {
        numbers.append(number)
      }
    }
    return numbers
  }

  /// What a formula says of external books that it names by their file; the same book may be named for several sheets.
  public func namedBooks(of analysis: FormulaAnalysis) -> [QualifierID] {
    guard analysis.traits.contains(.externalReference) else { return [] }
    return analysis.qualifiers.filter { id in
      if case .path = qualifiers.qualifiers[id.index].book { true } else { false }
    }
  }

  /// A name that formulas read, as first spelled.
  public func name(_ id: NameID) -> String { String(decoding: names.spelling(id.index), as: UTF8.self) }

  /// How many names have been read; ids are below it.
  public var readNameCount: Int { names.count }

  /// Forgets all names: ids handed out before are void.
  public mutating func removeAllNames() {
    functions.removeAll()
    qualifiers = QualifierTable()
    names = SpellingTable()
  }
}
