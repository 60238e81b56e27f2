/// Reads what a module declares, and no more: of most lines only the first word is looked at.
struct DeclarationReader {
  private let text: [UInt8]
  private(set) var declarations = ModuleDeclarations()
  private var isInProcedure = false
  /// Of all types.
  private var fields = 0
  /// The `Type` or enumeration that is open.
  private var block: Block?

  private struct Block {
    var name: MacroWord
    var isRecord: Bool
    var isPublic: Bool
  }

  /// Names of one module, each kind; tokens of one line that are looked at.
  private static let limit = 20_000

  init(_ text: [UInt8]) { self.text = text }

  mutating func read() {
    var at = 0
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < text.count {
      let start = at
      let first = firstWord(&at)
      if first != Self.nothing, block != nil || Self.starters.contains(first) {
        // Where the line ends for the scanner: nothing is scanned twice.
        at = max(at, take(from: start))
      } else {
        skipLine(&at)
      }
    }
  }

  private static let nothing = MacroWord(hash: 0)

  private static let starters: Set<MacroWord> = Set(
    [
      "public", "private", "global", "friend", "static", "dim", "sub", "function", "property", "type", "enum", "const",
      "declare", "event", "end", "set", "attribute",
    ].map { MacroWord($0) })

  /// Of the line at `at`: where it starts with a letter.
  private func firstWord(_ at: inout Int) -> MacroWord {
    while at < text.count, MacroScanner.isBlank(text[at]) { at += 1 }
    guard at < text.count, MacroScanner.isLetter(text[at]) || text[at] == UInt8(ascii: "[") else { return Self.nothing }
    var hash = MacroWord.start
    while at < text.count, MacroScanner.isNamePart(text[at]) {
      hash = MacroWord.next(hash, text[at])
      at += 1
    }
    return MacroWord(hash: hash)
  }

  /// To the start of the next line that is no continuation.
  private func skipLine(_ at: inout Int) {
    while at < text.count {
      let byte = text[at]
      at += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      let isContinued =
        at >= 3 && text[at - 2] == UInt8(ascii: "_") && MacroScanner.isBlank(text[at - 3])
      if byte == 0x0D, at < text.count, text[at] == 0x0A { at += 1 }
      if !isContinued { return }
    }
  }

  // MARK: Statements

  /// Returns where the next line starts.
  private mutating func take(from start: Int) -> Int {
    var scanner = MacroScanner(text, at: start)
    var statement: [MacroToken] = []
    while true {
      let token = scanner.next()
      switch token.kind {
      case .lineEnd, .end:
        take(statement)
        return scanner.place
      case .separator:
        take(statement)
        statement.removeAll(keepingCapacity: true)
      default:
        if statement.count < Self.limit { statement.append(token) } else { declarations.isOverLimit = true }
      }
    }
  }

  private func keyword(_ statement: [MacroToken], _ index: Int) -> MacroKeyword? {
    guard index < statement.count, statement[index].kind == .name else { return nil }
    return MacroKeyword.words[statement[index].word]
  }

  private mutating func take(_ statement: [MacroToken]) {
    guard !statement.isEmpty else { return }
    if takeInBlock(statement) { return }
    var at = 0
    var isPublic = true
    var hasAccess = false
    modifiers: while true {
      switch keyword(statement, at) {
      case .access(let shown): (isPublic, hasAccess) = (shown, true)
      case .static: break
      default: break modifiers
      }
      at += 1
    }
    switch keyword(statement, at) {
    case .sub, .function: begin(statement, at + 1, isPublic)
    case .property where at + 1 < statement.count: begin(statement, at + 2, isPublic)
    case .event: add(statement, at + 1, .procedure, .none, isPublic)
    case .declare:
      var name = at + 2
      if case .ptrSafe = keyword(statement, at + 1) { name += 1 }
      add(statement, name, .procedure, .none, isPublic)
    case .type: open(statement, at + 1, isRecord: true, isPublic)
    case .enum: open(statement, at + 1, isRecord: false, isPublic)
    case .end:
      switch keyword(statement, at + 1) {
      case .sub, .function, .property: isInProcedure = false
      default: break
      }
    case .set: noteMade(statement, at)
    case .attribute where at == 0: noteControl(statement)
    case .const where !isInProcedure:
      variables(statement, at + 1, .constant, isPublic: hasAccess && isPublic)
    case .dim where !isInProcedure: variables(statement, at + 1, .variable, isPublic: false)
    default:
      if hasAccess, !isInProcedure { variables(statement, at, .variable, isPublic: isPublic) }
    }
  }

  private mutating func begin(_ statement: [MacroToken], _ index: Int, _ isPublic: Bool) {
    isInProcedure = true
    var at = index + 1
    MacroDeclarationList.skipBrackets(statement, &at)
    var type = MacroTypeName.none
    if case .as = keyword(statement, at) {
      at += 1
      type = MacroDeclarationList.typeName(statement, &at)
    }
    add(statement, index, .procedure, type, isPublic)
  }

  private mutating func variables(
    _ statement: [MacroToken], _ start: Int, _ kind: ModuleDeclarations.Declared.Kind, isPublic: Bool
  ) {
    var found: [MacroDeclarationList.Item] = []
    MacroDeclarationList.read(statement, from: start) { found.append($0) }
    for item in found { add(item.name, kind, item.type, isPublic) }
  }

  private mutating func add(
    _ statement: [MacroToken], _ index: Int, _ kind: ModuleDeclarations.Declared.Kind, _ type: MacroTypeName,
    _ isPublic: Bool
  ) {
    guard index < statement.count, statement[index].kind == .name else { return }
    add(statement[index].word, kind, type, isPublic)
  }

  private mutating func add(
    _ word: MacroWord, _ kind: ModuleDeclarations.Declared.Kind, _ type: MacroTypeName, _ isPublic: Bool
  ) {
    if let known = declarations.names[word] {
      // A property's `Get` says the type that its `Let` and `Set` leave open; both branches of an #If count.
      if known.type == .none { declarations.names[word]?.type = type }
      if isPublic { declarations.names[word]?.isPublic = true }
    } else if declarations.names.count < Self.limit {
      declarations.names[word] = ModuleDeclarations.Declared(kind: kind, type: type, isPublic: isPublic)
    } else {
      declarations.isOverLimit = true
    }
  }

  // MARK: Types and enumerations

  private mutating func open(_ statement: [MacroToken], _ index: Int, isRecord: Bool, _ isPublic: Bool) {
    guard !isInProcedure, index < statement.count, statement[index].kind == .name else { return }
    let name = statement[index].word
    add(name, .type, .none, isPublic)
    if isRecord, declarations.records.count < Self.limit { declarations.records[name] = [:] }
    block = Block(name: name, isRecord: isRecord, isPublic: isPublic)
  }

  private mutating func takeInBlock(_ statement: [MacroToken]) -> Bool {
    guard let block else { return false }
    if case .end = keyword(statement, 0) {
      self.block = nil
      return true
    }
    guard statement[0].kind == .name || statement[0].kind == .foreignName else { return true }
    if block.isRecord {
      MacroDeclarationList.read(statement, from: 0) { item in
        guard fields < Self.limit else {
          declarations.isOverLimit = true
          return
        }
        fields += 1
        declarations.records[block.name]?[item.name] = item.type
      }
    } else {
      add(statement, 0, .constant, .none, block.isPublic)
    }
    return true
  }

  // MARK: Objects that are made

  private static let createObject = MacroWord("createobject")
  private static let getObject = MacroWord("getobject")

  /// `Set name = CreateObject("…")`, `Set name = GetObject(, "…")`, `Set name = New Library.Class`
  private mutating func noteMade(_ statement: [MacroToken], _ index: Int) {
    guard index + 3 < statement.count, statement[index + 1].kind == .name,
      statement[index + 2].isSymbol(UInt8(ascii: "="))
    else { return }
    let start = statement[index + 3]
    var application: MacroApplication?
    if start.word == Self.createObject || start.word == Self.getObject {
      guard let literal = statement[(index + 4)...].first(where: { $0.kind == .string }) else { return }
      application = MacroApplication(progID: String(decoding: text[literal.range].dropFirst().dropLast(), as: UTF8.self))
    } else if case .new = keyword(statement, index + 3) {
      var at = index + 4
      let type = MacroDeclarationList.typeName(statement, &at)
      if type.library != nil, index + 4 < statement.count {
        application = MacroApplication(library: String(decoding: text[statement[index + 4].range], as: UTF8.self))
      }
    }
    guard let application else { return }
    declarations.makes.insert(application)
    let name = statement[index + 1].word
    if let known = declarations.made[name], known != application {
      declarations.made[name] = .unknown
    } else if declarations.made.count < Self.limit {
      declarations.made[name] = application
    }
  }

  private static let control = MacroWord("vb_control")

  /// `Attribute VB_Control = "CommandButton1, 1, 0, MSForms, CommandButton"`
  private mutating func noteControl(_ statement: [MacroToken]) {
    guard statement.count > 3, statement[1].word == Self.control, statement[3].kind == .string,
      declarations.controls.count < Self.limit
    else { return }
    var hash = MacroWord.start
    for byte in text[statement[3].range].dropFirst() {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") { break }
      hash = MacroWord.next(hash, byte)
    }
    declarations.controls.append(MacroWord(hash: hash))
  }
}
