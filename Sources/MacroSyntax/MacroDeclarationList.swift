/// Lists of declared names, as variables, parameters and fields have them: `a, b(1 To 3) As Long, c As New Collection`.
enum MacroDeclarationList {
  struct Item {
    var name: MacroWord
    /// In the statement.
    var index: Int
    var type: MacroTypeName
    /// Where the type's name starts; where it would, if there is none.
    var typeIndex: Int
    var isNew: Bool
  }

  /// The items from `start` on, up to the end or a bracket that closes what is around the list. Returns where that is.
  @discardableResult
  static func read(_ statement: [MacroToken], from start: Int, _ body: (Item) -> Void) -> Int {
    var at = start
    while at < statement.count {
      while at < statement.count, isModifier(statement[at]) { at += 1 }
      guard at < statement.count, statement[at].kind == .name || statement[at].kind == .foreignName else { return at }
      let nameIndex = at
      at += 1
      skipBrackets(statement, &at)
      var type = MacroTypeName.none
      var isNew = false
      var typeIndex = at
      if at < statement.count, case .as = keyword(statement[at]) {
        at += 1
        if at < statement.count, case .new = keyword(statement[at]) {
          isNew = true
          at += 1
        }
        typeIndex = at
        type = typeName(statement, &at)
      }
      body(Item(name: statement[nameIndex].word, index: nameIndex, type: type, typeIndex: typeIndex, isNew: isNew))
      // A value that is given, a fixed length.
      while at < statement.count, !statement[at].isSymbol(UInt8(ascii: ",")) {
        if statement[at].isSymbol(UInt8(ascii: ")")) { return at }
        if statement[at].isSymbol(UInt8(ascii: "(")) { skipBrackets(statement, &at) } else { at += 1 }
      }
      at += 1
    }
    return at
  }

  /// `Library.Class` or `Class`.
  static func typeName(_ statement: [MacroToken], _ at: inout Int) -> MacroTypeName {
    guard at < statement.count, statement[at].kind == .name else { return .none }
    let first = statement[at].word
    at += 1
    guard at + 1 < statement.count, statement[at].isSymbol(UInt8(ascii: ".")), statement[at + 1].kind == .name else {
      return MacroTypeName(library: nil, name: first)
    }
    let second = statement[at + 1].word
    at += 2
    return MacroTypeName(library: first, name: second)
  }

  /// Over `(…)`, where one starts.
  static func skipBrackets(_ statement: [MacroToken], _ at: inout Int) {
    guard at < statement.count, statement[at].isSymbol(UInt8(ascii: "(")) else { return }
    var depth = 0
    while at < statement.count {
      if statement[at].isSymbol(UInt8(ascii: "(")) { depth += 1 }
      if statement[at].isSymbol(UInt8(ascii: ")")) { depth -= 1 }
      at += 1
      if depth == 0 { return }
    }
  }

  private static func keyword(_ token: MacroToken) -> MacroKeyword? {
    token.kind == .name ? MacroKeyword.words[token.word] : nil
  }

  private static func isModifier(_ token: MacroToken) -> Bool {
    switch keyword(token) {
    case .withEvents, .passing: true
    default: false
    }
  }
}
