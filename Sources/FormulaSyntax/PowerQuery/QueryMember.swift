/// One member of a section document, before the names of the others are known.
struct QueryMember {
  /// A call whose arguments are still names.
  struct OpenCall {
    var function: String
    var arguments: [QueryText]
  }

  /// Names, variables and calls of one member that are kept.
  static let nameLimit = 4096
  static let callLimit = 1024

  let name: String
  private(set) var kind = Query.Kind.query
  /// Identifiers that are no fields.
  private(set) var names: Set<String> = []
  /// Variables and parameters of functions: they hide members of the same name.
  private(set) var locals: Set<String> = []
  private(set) var texts: [String: QueryText] = [:]
  private(set) var calls: [OpenCall] = []
  /// What the member is where it is nothing but a text.
  private(set) var value: QueryText?
  private(set) var isOverLimit = false
  private let tokens: [QueryToken]

  /// `[attributes] shared name = expression` (M specification, 12.1); nil for anything else, such as `section S`.
  init?(_ tokens: [QueryToken], isSource: (String) -> Bool) {
    self.tokens = tokens
    var at = 0
    if tokens.first?.isSymbol("[") == true { at = QueryMember.close(of: 0, tokens) + 1 }
    if at < tokens.count, tokens[at].isKeyword("shared") { at += 1 }
    guard at + 1 < tokens.count, let name = tokens[at].name, tokens[at + 1].isSymbol("=") else { return nil }
    self.name = name
    readBody(from: at + 2, isSource)
  }

  func token(_ index: Int) -> QueryToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  private mutating func readBody(from start: Int, _ isSource: (String) -> Bool) {
    let text = text(from: start) { $0.isKeyword("meta") }
    if text.isPlain { value = text }
    if isFunction(at: start) { kind = .function }
    var open: [UInt8] = []
    var index = start
    while let token = token(index) {
      switch token {
      case .symbol(let byte):
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
        default: break
        }
        let mayNameField = byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",") && open.last == UInt8(ascii: "[")
        if mayNameField, let end = fieldEnd(behind: index) {
          if tokens[end].isSymbol("="), isParameterMark(end) { kind = .parameter }
          index = end
          continue
        }
        if byte == UInt8(ascii: "(") { readParameters(at: index) }
      case .word, .quoted:
        if let name = token.name { readName(name, at: index, open.last, isSource) }
      case .text, .number, .arrow: break
      }
      index += 1
    }
  }

  private mutating func readName(_ name: String, at index: Int, _ open: UInt8?, _ isSource: (String) -> Bool) {
    let before = token(index - 1)
    if token(index + 1)?.isSymbol("=") == true, before?.isKeyword("let") == true || before?.isSymbol(",") == true {
      guard locals.count < Self.nameLimit else { return isOverLimit = true }
      locals.insert(name)
      let text = text(from: index + 2) { $0.isSymbol(",") || $0.isKeyword("in") }
      if text.isPlain, texts[name] == nil { texts[name] = text }
      return
    }
    guard isSource(name) else {
      if names.count < Self.nameLimit { names.insert(name) } else { isOverLimit = true }
      return
    }
    guard calls.count < Self.callLimit else { return isOverLimit = true }
    calls.append(OpenCall(function: name, arguments: arguments(behind: index)))
  }

  /// Where the name of a field ends that begins behind `index`: at `]` for an access, at `=` for a field of a record.
  /// Such a name may be of several words.
  private func fieldEnd(behind index: Int) -> Int? {
    var end = index + 1
    while let token = token(end), token == .number || token.name != nil || isWord(token) { end += 1 }
    guard end > index + 1, let token = token(end), token.isSymbol("]") || token.isSymbol("=") else { return nil }
    return end
  }

  private func isWord(_ token: QueryToken) -> Bool { if case .word = token { true } else { false } }

  /// `meta [IsParameterQuery = true]`.
  private func isParameterMark(_ equals: Int) -> Bool {
    token(equals - 1)?.name == "IsParameterQuery" && token(equals + 1)?.isKeyword("true") == true
  }

  /// `(a, optional b as text) => …`: whether these parentheses are a function's, and what it calls its parameters.
  private mutating func readParameters(at open: Int) {
    // Parentheses of a function hold names and types only, so a look-ahead ends soon.
    var found: [String] = []
    var index = open + 1
    while let token = token(index), !token.isSymbol(")") {
      guard index - open < 256, isWord(token) || token.name != nil || token.isSymbol(",") else { return }
      let before = self.token(index - 1)
      let isFirst = before?.isSymbol("(") == true || before?.isSymbol(",") == true || before?.isKeyword("optional") == true
        || before == .word("optional")
      if isFirst, let name = token.name, name != "optional" { found.append(name) }
      index += 1
    }
    guard isArrow(behind: index) else { return }
    for name in found where locals.count < Self.nameLimit { locals.insert(name) }
  }

  /// `) =>` or `) as type =>`.
  private func isArrow(behind close: Int) -> Bool {
    if token(close + 1) == .arrow { return true }
    guard token(close + 1)?.isKeyword("as") == true else { return false }
    return (close + 2...close + 4).contains { token($0) == .arrow }
  }

  private func isFunction(at start: Int) -> Bool {
    guard token(start)?.isSymbol("(") == true else { return false }
    return isArrow(behind: QueryMember.close(of: start, tokens))
  }

  /// The bracket that closes the one at `open`; the end where there is none.
  private static func close(of open: Int, _ tokens: [QueryToken]) -> Int {
    var depth = 0
    var index = open
    while index < tokens.count {
      if case .symbol(let byte) = tokens[index] {
        if [UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(byte) { depth += 1 }
        if [UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(byte) { depth -= 1 }
        if depth == 0 { return index }
      }
      index += 1
    }
    return tokens.count
  }
}
