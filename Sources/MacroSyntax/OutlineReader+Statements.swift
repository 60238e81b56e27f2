/// Statements and functions of the language that mean work.
extension OutlineReader {
  /// Whether the name is the language's here, and no variable that happens to have it. Counts it where it means work.
  @discardableResult
  mutating func language(
    _ name: MacroLanguageName, _ statement: [MacroToken], _ index: Int, _ isStart: Bool = true
  ) -> Bool {
    switch name.place {
    case .anywhere: break
    case .statement:
      // `Reset = True` names a variable.
      guard isStart, !isSymbol(statement, index + 1, "="), !isSymbol(statement, index + 1, ".") else { return false }
    case .file: guard isStart, isFileStatement(name.word, statement, index) else { return false }
    }
    note(name.spelling, .vba, form(name.spelling, statement, index), statement[index].line)
    return true
  }

  private func isSymbol(_ statement: [MacroToken], _ index: Int, _ symbol: Unicode.Scalar) -> Bool {
    index < statement.count && statement[index].isSymbol(UInt8(ascii: symbol))
  }

  private static let input = MacroWord("input")
  /// Tokens that one name's arguments are looked for in.
  static let lookAhead = 100

  /// `Print #1, x`, `Get f, , x`, `Name a As b`, `Open a For Input As #1` ([MS-VBAL] 5.4.5).
  private func isFileStatement(_ word: String, _ statement: [MacroToken], _ index: Int) -> Bool {
    let next = index + 1
    switch word {
    case "Open", "Name":
      guard !isSymbol(statement, next, "="), !isSymbol(statement, next, ".") else { return false }
      return statement[min(next, statement.count)...].prefix(Self.lookAhead).contains { token in
        if token.kind == .name, case .as = MacroKeyword.words[token.word] { true } else { false }
      }
    case "Line": return next < statement.count && statement[next].word == Self.input
    case "Close":
      guard next < statement.count else { return true }
      return isSymbol(statement, next, "#") || statement[next].kind == .number || statement[next].kind == .name
    case "Get", "Put", "Seek", "Lock", "Unlock":
      if isSymbol(statement, next, "#") { return true }
      guard next < statement.count, [.name, .number].contains(statement[next].kind) else { return false }
      return statement[next...].prefix(Self.lookAhead).contains { $0.isSymbol(UInt8(ascii: ",")) }
    default: return isSymbol(statement, next, "#")
    }
  }

  private static let zero = UInt8(ascii: "0")

  /// `On Error Resume Next`, `On Error GoTo label`, `On Error GoTo 0`; `On n GoTo a, b` (5.4.4, 5.4.2.16).
  mutating func readOn(_ statement: [MacroToken], _ index: Int) -> Int {
    guard case .error = keyword(statement, index + 1) else {
      for token in statement[index...].prefix(Self.lookAhead) where token.kind == .name {
        if case .goTo = MacroKeyword.words[token.word] { note("GoTo", .vba, nil, token.line) }
      }
      return index + 1
    }
    var form = ModuleOutline.Use.Form.handler
    switch keyword(statement, index + 2) {
    case .resume: form = .resumeNext
    case .goTo where index + 3 < statement.count:
      let isMinus = isSymbol(statement, index + 3, "-")
      let label = statement[index + 3]
      if isMinus || label.kind == .number && text[label.range.lowerBound] == Self.zero { form = .off }
    default: break
    }
    note("On Error", .vba, form, statement[index].line)
    return statement.count
  }

  // MARK: Names that are computed

  /// Which argument names what is started, and how it is called.
  private static let starting: [String: (argument: Int, name: MacroWord)] = [
    "Run": (0, MacroWord("macro")), "OnTime": (1, MacroWord("procedure")), "OnKey": (1, MacroWord("procedure")),
    "CallByName": (1, MacroWord("procname")), "ExecuteExcel4Macro": (0, MacroWord("string")),
    "Evaluate": (0, MacroWord("name")),
  ]

  /// Whether what is started is put together while the code runs.
  func form(_ name: String, _ statement: [MacroToken], _ index: Int) -> ModuleOutline.Use.Form? {
    guard let (position, argumentName) = Self.starting[name] else { return nil }
    var at = index + 1
    let isBracketed = isSymbol(statement, at, "(")
    if isBracketed { at += 1 }
    // A property of that name, or no argument at all.
    if !isBracketed, at < statement.count, statement[at].kind == .symbol { return nil }
    var argument = 0
    var depth = 0
    var start = at
    var isIt = position == 0
    while at <= min(statement.count, index + Self.lookAhead) {
      let token = at < statement.count ? statement[at] : nil
      let isEnd = token == nil || depth == 0 && (token?.isSymbol(UInt8(ascii: ")")) == true)
      if isEnd || depth == 0 && token?.isSymbol(UInt8(ascii: ",")) == true {
        if isIt, at > start { return isName(statement, start..<at) ? nil : .computed }
        if isEnd { return nil }
        argument += 1
        isIt = argument == position
        start = at + 1
      } else if token?.isSymbol(UInt8(ascii: "(")) == true {
        depth += 1
      } else if token?.isSymbol(UInt8(ascii: ")")) == true {
        depth -= 1
      } else if depth == 0, token?.word == argumentName, at + 1 < statement.count, statement[at + 1].range.count == 2,
        isSymbol(statement, at + 1, ":")
      {
        isIt = true
        start = at + 2
      }
      at += 1
    }
    return nil
  }

  /// One text, or a computed workbook with the name behind it: `"'" & book & "'!Macro"`.
  private func isName(_ statement: [MacroToken], _ argument: Range<Int>) -> Bool {
    guard let last = argument.last, statement[last].kind == .string else { return false }
    return argument.count == 1 || text[statement[last].range].contains(UInt8(ascii: "!"))
  }

  // MARK: Noting

  mutating func note(
    _ name: String, _ application: MacroApplication, _ form: ModuleOutline.Use.Form?, _ physical: Int
  ) {
    // A program that the shell runs, and a formula that is worked out, are no procedures of the code.
    if form == .computed, application != .shell, name != "Evaluate" { outline.hasComputedCalls = true }
    let key = ModuleOutline.UsedName(name: name, application: application, form: form)
    if outline.uses[key] != nil {
      outline.uses[key]?.count += 1
    } else if outline.uses.count < Self.listLimit {
      outline.uses[key] = ModuleOutline.Use(count: 1, line: line(physical))
    } else {
      outline.isOverLimit = true
    }
  }

  private static let conditions: [(word: MacroWord, form: ModuleOutline.Use.Form)] = [
    (MacroWord("vba7"), .vba7), (MacroWord("win64"), .win64), (MacroWord("win32"), .win32), (MacroWord("win16"), .win32),
    (MacroWord("mac"), .mac), (MacroWord("vba6"), .vba6),
  ]

  /// `#If VBA7 Then`: what is compiled where (3.4).
  mutating func readDirective(_ token: MacroToken) {
    var words: [MacroWord] = []
    var at = token.range.lowerBound + 1
    while at < token.range.upperBound, words.count < 20 {
      var hash = MacroWord.start
      let start = at
      while at < token.range.upperBound, MacroScanner.isNamePart(text[at]) {
        hash = MacroWord.next(hash, text[at])
        at += 1
      }
      if at > start { words.append(MacroWord(hash: hash)) } else { at += 1 }
    }
    guard let first = words.first, first == Self.ifWord || first == Self.elseIf else { return }
    let form = Self.conditions.first { words.contains($0.word) }?.form ?? .own
    note("#If", .vba, form, token.line)
  }

  private static let ifWord = MacroWord("if")
  private static let elseIf = MacroWord("elseif")
}
