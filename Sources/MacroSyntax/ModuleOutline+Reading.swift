extension ModuleOutline {
  /// The outline of a module's source in UTF-8. Any bytes give one. `module`: its place among those of the scope.
  public init(_ text: [UInt8], in scope: MacroScope = .none, module: Int = 0) {
    var reader = OutlineReader(text, scope, module)
    reader.read()
    self = reader.outline
  }
}

/// Reads statement by statement. Both branches of `#If` are read: which of them is compiled depends on the machine.
struct OutlineReader {
  let text: [UInt8]
  let scope: MacroScope
  let module: Int
  let words = MacroWordTable.words
  var outline = ModuleOutline()
  /// Variables and parameters of the procedure that is open.
  var locals: [MacroWord: Local] = [:]
  /// What the module's variables without a type were given last.
  var assigned: [MacroWord: MacroType] = [:]
  /// Objects of the `With` statements that are open.
  var withStack: [MacroType] = []
  /// What stands in front of the brackets that are open.
  var brackets: [MacroType] = []
  /// Between `Type` or `Enum` and its end.
  private var isInBlock = false
  /// The procedure that is open: nothing nests.
  private var open: ModuleOutline.Procedure?
  var openName = MacroMention.noProcedure
  /// Lines that the editor hides.
  private var hidden = 0

  /// Tokens of one statement that are looked at.
  private static let statementLimit = 20_000
  /// Procedures, declarations, creations … of one module, each.
  static let listLimit = 10_000
  /// Different names of one module.
  static let mentionLimit = 100_000
  /// Bytes of a name that is kept.
  private static let nameLimit = 255

  struct Local {
    var type: MacroType
    /// Its declaration says the type.
    var isFixed: Bool
  }

  init(_ text: [UInt8], _ scope: MacroScope, _ module: Int) {
    self.text = text
    self.scope = scope
    self.module = module
    if scope.isOverLimit { outline.isOverLimit = true }
  }

  mutating func read() {
    var scanner = MacroScanner(text)
    var statement: [MacroToken] = []
    statement.reserveCapacity(64)
    var last = 1
    while true {
      let token = scanner.next()
      switch token.kind {
      case .separator, .lineEnd, .end:
        if !statement.isEmpty { take(statement, endLine: token.line) }
        statement.removeAll(keepingCapacity: true)
        last = token.line
        if token.kind == .end {
          close(at: last)
          return
        }
      case .directive: readDirective(token)
      default:
        if statement.count < Self.statementLimit { statement.append(token) } else { outline.isOverLimit = true }
      }
    }
  }

  // MARK: Statements

  func keyword(_ statement: [MacroToken], _ index: Int) -> MacroKeyword? {
    guard index < statement.count, statement[index].kind == .name else { return nil }
    return MacroKeyword.words[statement[index].word]
  }

  func name(_ statement: [MacroToken], _ index: Int) -> String? {
    guard index < statement.count else { return nil }
    let token = statement[index]
    switch token.kind {
    case .name: return String(decoding: text[token.range].prefix(Self.nameLimit), as: UTF8.self)
    case .foreignName: return String(decoding: text[token.range].dropFirst().dropLast().prefix(Self.nameLimit), as: UTF8.self)
    default: return nil
    }
  }

  /// What stands in a string, its doubled quotes left as they are.
  func content(_ statement: [MacroToken], _ index: Int) -> String? {
    guard index < statement.count, statement[index].kind == .string else { return nil }
    let inside = text[statement[index].range].dropFirst()
    let isClosed = inside.last == UInt8(ascii: "\"")
    return String(decoding: (isClosed ? inside.dropLast() : inside).prefix(Self.nameLimit), as: UTF8.self)
  }

  private mutating func take(_ statement: [MacroToken], endLine: Int) {
    var at = 0
    // A line's number.
    if statement[0].kind == .number { at = 1 }
    var isPublic = true
    modifiers: while true {
      switch keyword(statement, at) {
      case .access(let shown):
        isPublic = shown
        at += 1
      case .static: at += 1
      default: break modifiers
      }
    }
    switch keyword(statement, at) {
    case .attribute where at == 0:
      readAttribute(statement)
      return
    case .option where at == 0:
      // `Option Private Module`
      if case .access(isPublic: false) = keyword(statement, 1) { outline.isPrivateModule = true }
      return
    case .sub: return begin(.sub, statement, at + 1, isPublic)
    case .function: return begin(.function, statement, at + 1, isPublic)
    case .property:
      switch keyword(statement, at + 1) {
      case .get: return begin(.propertyGet, statement, at + 2, isPublic)
      case .let: return begin(.propertyLet, statement, at + 2, isPublic)
      case .set: return begin(.propertySet, statement, at + 2, isPublic)
      default: break
      }
    case .end:
      switch keyword(statement, at + 1) {
      case .sub, .function, .property:
        close(at: endLine)
        return
      default: break
      }
    default: break
    }
    count(1)
    readStatement(statement, from: at)
    readMentions(statement, from: at)
    readAddIns(statement, from: at)
  }

  private mutating func readStatement(_ statement: [MacroToken], from at: Int) {
    if isInBlock {
      if case .end = keyword(statement, at) { isInBlock = false }
      return
    }
    switch keyword(statement, at) {
    case .declare: readDeclaration(statement, at + 1)
    case .type, .enum:
      if open == nil { isInBlock = true } else { walk(statement, from: at) }
    case .dim, .withEvents: readVariables(statement, at + 1)
    case .const, .event: readConstants(statement, at + 1)
    case .branch, .for:
      outline.branches += 1
      walk(statement, from: at)
    default:
      // `Private x As Long`, `Static n`: what stands behind the word is a list of names.
      if at > 0, statement[at - 1].kind == .name { readVariables(statement, at) } else { walk(statement, from: at) }
    }
  }

  private mutating func count(_ amount: Int) {
    outline.statements += amount
    open?.statements += amount
  }

  func line(_ physical: Int) -> Int { max(1, physical - hidden) }

  private mutating func begin(
    _ kind: ModuleOutline.Procedure.Kind, _ statement: [MacroToken], _ index: Int, _ isPublic: Bool
  ) {
    guard let name = name(statement, index) else { return }
    // Both branches of an #If may hold the same head, with one end.
    if open?.name == name, open?.kind == kind { return }
    close(at: statement[0].line - 1)
    isInBlock = false
    withStack.removeAll(keepingCapacity: true)
    locals.removeAll(keepingCapacity: true)
    open = ModuleOutline.Procedure(
      name: name, kind: kind, isPublic: isPublic, hasArguments: hasArguments(statement, index + 1),
      line: line(statement[0].line), lines: 0, statements: 0, isRecorded: kind == .sub && isRecorded(statement, index))
    openName = statement[index].word
    if index + 1 < statement.count, statement[index + 1].isSymbol(UInt8(ascii: "(")) {
      readVariables(statement, index + 2)
    }
  }

  private func hasArguments(_ statement: [MacroToken], _ index: Int) -> Bool {
    guard index + 1 < statement.count, statement[index].isSymbol(UInt8(ascii: "(")) else { return false }
    return !statement[index + 1].isSymbol(UInt8(ascii: ")"))
  }

  private mutating func close(at physical: Int) {
    guard var done = open else { return }
    open = nil
    openName = MacroMention.noProcedure
    locals.removeAll(keepingCapacity: true)
    done.lines = max(1, line(physical) - done.line + 1)
    if outline.procedures.count < Self.listLimit { outline.procedures.append(done) } else { outline.isOverLimit = true }
  }

  // MARK: Declarations

  private mutating func readAttribute(_ statement: [MacroToken]) {
    hidden += 1
    guard let equals = statement.firstIndex(where: { $0.isSymbol(UInt8(ascii: "=")) }), equals >= 2,
      let value = content(statement, equals + 1)
    else { return }
    let property = statement[equals - 1].word
    if property == Self.invokeFunction, let name = name(statement, 1) {
      // The key, then an escaped line feed and the group of functions: `q\n14`. A blank is no key, and Word's recorder
      // writes the macro's whole name in its place: `Project.NewMacros.Macro1`.
      let key = value.prefix { $0 != "\\" && $0 != "\n" }
      if key.count == 1, key != " ", outline.shortcuts.count < Self.listLimit {
        outline.shortcuts.append(ModuleOutline.Shortcut(procedure: name, key: String(key)))
      }
    } else if property == Self.control, outline.controls.count < Self.listLimit {
      outline.controls.insert(value.prefix { $0 != "," }.lowercased())
    }
  }

  private static let invokeFunction = MacroWord("vb_invoke_func")
  private static let control = MacroWord("vb_control")

  private mutating func readDeclaration(_ statement: [MacroToken], _ start: Int) {
    var at = start
    var isPointerSafe = false
    if case .ptrSafe = keyword(statement, at) {
      isPointerSafe = true
      at += 1
    }
    guard let name = name(statement, at + 1) else { return }
    var declaration = ModuleOutline.Declaration(
      name: name, library: "", alias: nil, isPointerSafe: isPointerSafe, line: line(statement[0].line))
    for index in (at + 2)..<max(at + 2, min(statement.count, at + 8)) {
      switch keyword(statement, index) {
      case .lib: declaration.library = content(statement, index + 1) ?? ""
      case .alias: declaration.alias = content(statement, index + 1)
      default: break
      }
    }
    if outline.declarations.count < Self.listLimit {
      outline.declarations.append(declaration)
    } else {
      outline.isOverLimit = true
    }
  }

  // MARK: The recorder

  /// The comment that the macro recorder writes under a procedure's head: its name and `Macro`.
  private func isRecorded(_ statement: [MacroToken], _ index: Int) -> Bool {
    guard let head = statement.last?.range.upperBound else { return false }
    let name = statement[index].range
    var at = head
    let end = min(text.count, head + 1_000)
    for _ in 0..<5 {
      while at < end, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
      while at < end, text[at] <= 0x20 { at += 1 }
      // Lines that the editor hides.
      if text[at...].starts(with: "Attribute ".utf8) { continue }
      guard at < end, text[at] == UInt8(ascii: "'") else { return false }
      at += 1
      while at < end, MacroScanner.isBlank(text[at]) { at += 1 }
      let next = at + name.count
      guard next < end, text[at..<next].elementsEqual(text[name]), text[next] == 0x20 else { continue }
      let rest = text[(next + 1)...].prefix(5).map { $0 | 0x20 }
      return rest.elementsEqual("macro".utf8) || rest.elementsEqual("makro".utf8)
    }
    return false
  }
}
