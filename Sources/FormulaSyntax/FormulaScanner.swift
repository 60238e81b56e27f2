/// Finds the calls in the text of spreadsheet formulas.
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
  var table = FunctionTable()

  public init(limits: FormulaLimits = FormulaLimits()) { self.limits = limits }

  /// Calls `body` once for each call, in order of appearance.
  @discardableResult
  public mutating func scan(_ formula: [UInt8], _ body: (FunctionID, CallQualifier) -> Void) -> FormulaTraits {
    scan(formula.span, body)
  }

  @discardableResult
  public mutating func scan(_ text: Span<UInt8>, _ body: (FunctionID, CallQualifier) -> Void) -> FormulaTraits {
    var pass = FormulaPass(end: min(text.count, limits.formula))
    if text.count > limits.formula { pass.traits.insert(.overLimit) }
    while pass.index < pass.end {
      let start = pass.index
      let byte = text[start]
      if ByteClass.isName(byte) {
        let isASCII = pass.skipName(text)
        if pass.index < pass.end, text[pass.index] == UInt8(ascii: "(") {
          call(text, start, isASCII, &pass, body)
        }
        pass.closeToken(.name, start)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): pass.skipText(text)
      case UInt8(ascii: "'"): pass.skipQuotedName(text)
      case UInt8(ascii: "["): pass.skipBrackets(text)
      case UInt8(ascii: "#"): pass.skipError(text)
      case UInt8(ascii: "!"): pass.qualify(text)
      default: pass.index = start + 1
      }
    }
    return pass.traits
  }

  /// Canonical: upper case, prefixes and qualifiers off.
  public func name(_ id: FunctionID) -> String { table.names[id.index] }

  /// How many names have been seen; ids are below it.
  public var nameCount: Int { table.names.count }

  /// Forgets all names: ids handed out before are void.
  public mutating func removeAllNames() { table.removeAll() }

  private mutating func call(
    _ text: Span<UInt8>, _ first: Int, _ isASCII: Bool, _ pass: inout FormulaPass,
    _ body: (FunctionID, CallQualifier) -> Void
  ) {
    let end = pass.index
    var start = first
    var qualifier = first == pass.qualifierEnd ? pass.qualifier : .none
    while let prefix = StoredPrefix(text, start, end) {
      guard prefix.isCall else { return }
      if let own = prefix.qualifier { qualifier = own }
      start += prefix.length
    }
    guard start < end else { return }
    guard end - start <= limits.name,
      let id = table.id(of: text, start, end, isASCII: isASCII, limit: limits.names)
    else {
      pass.traits.insert(.overLimit)
      return
    }
    if id.index != FunctionTable.noName { body(id, qualifier) }
  }
}
