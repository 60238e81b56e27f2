/// Who owns what code uses: chains of members are followed from their first name on.
///
/// Types are told as far as a library's name goes: what stands behind an object of Word is Word's. Each statement is gone
/// through once.
extension OutlineReader {
  /// What is known in the middle of a statement.
  private struct Walk {
    /// Of the value that ends here.
    var current = MacroType.unknown
    /// It is a name's own value, no member's: brackets behind it pick an item.
    var isRoot = false
    /// A statement starts here.
    var isStart = true
    /// The variable that `Set` or `For Each` gives a value, and whether it gets an item of it.
    var target: MacroWord?
    var isItem = false
    var isTypeTest = false
    var isWith = false
    /// Strings up to here are looked at.
    var literalEnd = 0
  }

  private static let bracketLimit = 200

  mutating func walk(_ statement: [MacroToken], from start: Int) {
    var walk = Walk()
    brackets.removeAll(keepingCapacity: true)
    var deeper = 0
    var index = start
    while index < statement.count {
      let token = statement[index]
      let isStart = walk.isStart
      walk.isStart = false
      switch token.kind {
      case .name:
        if isArgumentName(statement, index) {
          index += 2
          (walk.current, walk.isRoot) = (.unknown, false)
          continue
        }
        index = takeName(statement, index, isStart, &walk)
        continue
      case .foreignName:
        (walk.current, walk.isRoot) = (foreignName(statement, index), false)
      case .symbol where token.isSymbol(UInt8(ascii: ".")):
        guard index + 1 < statement.count, [.name, .foreignName].contains(statement[index + 1].kind) else { break }
        let base = isChained(statement, index, from: start) ? walk.current : withStack.last ?? .unknown
        walk.current = member(of: base, statement, index + 1)
        walk.isRoot = false
        index += 2
        continue
      case .symbol where token.isSymbol(UInt8(ascii: "!")):
        // `records!Name` is an item of its default collection (5.6.14).
        if index > start, index + 1 < statement.count, statement[index + 1].kind == .name || statement[index + 1].kind == .foreignName,
          statement[index + 1].range.lowerBound == token.range.upperBound
        {
          index += 2
          continue
        }
        walk.current = .unknown
      case .symbol where token.isSymbol(UInt8(ascii: "(")):
        if brackets.count < Self.bracketLimit {
          brackets.append(walk.isRoot ? indexed(walk.current) : walk.current)
        } else {
          deeper += 1
        }
        (walk.current, walk.isRoot) = (.unknown, false)
      case .symbol where token.isSymbol(UInt8(ascii: ")")):
        if deeper > 0 { deeper -= 1 } else { walk.current = brackets.popLast() ?? .unknown }
        walk.isRoot = false
      case .string:
        if index >= walk.literalEnd { walk.literalEnd = readLiteral(statement, index) }
        walk.current = .value
      default: (walk.current, walk.isRoot) = (.unknown, false)
      }
      index += 1
    }
    finish(&walk)
    if walk.isWith { push(walk.current) }
  }

  /// The name of an argument, `Name:=`, is no use of what it says.
  private func isArgumentName(_ statement: [MacroToken], _ index: Int) -> Bool {
    guard index + 1 < statement.count else { return false }
    return statement[index + 1].range.count == 2 && statement[index + 1].isSymbol(UInt8(ascii: ":"))
  }

  /// A point belongs to what stands in front of it, unless a blank does: then it belongs to `With`.
  private func isChained(_ statement: [MacroToken], _ index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    let point = statement[index]
    let before = statement[index - 1]
    guard before.kind == .name || before.kind == .foreignName || before.isSymbol(UInt8(ascii: ")")) else { return false }
    if point.range.lowerBound <= before.range.upperBound + 1,
      !MacroScanner.isBlank(text[point.range.lowerBound - 1])
    {
      return true
    }
    // A chain that goes on in the next line.
    return point.line > before.line && !(before.kind == .name && words[before.word]?.keyword != nil)
  }

  private mutating func finish(_ walk: inout Walk) {
    if let target = walk.target { assign(target, walk.isItem ? item(of: walk.current) : walk.current) }
    walk.target = nil
  }

  private mutating func push(_ type: MacroType) {
    if withStack.count < Self.bracketLimit { withStack.append(type) } else { outline.isOverLimit = true }
  }

  // MARK: Names

  /// Returns where the walk goes on.
  private mutating func takeName(
    _ statement: [MacroToken], _ index: Int, _ isStart: Bool, _ walk: inout Walk
  ) -> Int {
    let entry = words[statement[index].word]
    guard let keyword = entry?.keyword else {
      if let known = declaredRoot(statement[index].word) {
        (walk.current, walk.isRoot) = (known, true)
      } else {
        (walk.current, walk.isRoot) = (root(statement, index, isStart, entry), false)
      }
      return index + 1
    }
    walk.current = .unknown
    walk.isRoot = false
    switch keyword {
    case .then:
      finish(&walk)
      walk.isStart = true
    case .call, .let: walk.isStart = true
    case .set where index + 2 < statement.count && statement[index + 1].kind == .name
      && statement[index + 2].isSymbol(UInt8(ascii: "=")):
      (walk.target, walk.isItem) = (statement[index + 1].word, false)
      return index + 3
    case .for:
      if case .each = self.keyword(statement, index + 1), case .in = self.keyword(statement, index + 3) {
        (walk.target, walk.isItem) = (statement[index + 2].word, true)
        return index + 4
      }
    case .new:
      createNew(statement, index)
      var at = index + 1
      walk.current = scope.type(MacroDeclarationList.typeName(statement, &at), in: module)
      return at
    case .with where isStart: walk.isWith = true
    case .end: if case .with = self.keyword(statement, index + 1) { _ = withStack.popLast() }
    case .on where isStart: return readOn(statement, index)
    case .goTo where isStart: note("GoTo", .vba, nil, statement[index].line)
    case .typeOf: walk.isTypeTest = true
    case .is where walk.isTypeTest, .as:
      if case .as = keyword, !isArray(statement) { break }
      var at = index + 1
      _ = MacroDeclarationList.typeName(statement, &at)
      walk.isTypeTest = false
      return max(at, index + 1)
    case .me: (walk.current, walk.isRoot) = (ownModule, true)
    default:
      if isStart, let name = entry?.language { language(name, statement, index) }
    }
    return index + 1
  }

  private func isArray(_ statement: [MacroToken]) -> Bool {
    if case .reDim = keyword(statement, 0) { true } else { false }
  }

  private var ownModule: MacroType {
    if scope.modules.indices.contains(module) { return .module(module) }
    return scope.host == .unknown ? .unknown : .library(scope.host)
  }

  /// The type of a name that the code declares; nil for another's.
  func declaredRoot(_ word: MacroWord) -> MacroType? {
    if let local = locals[word] { return local.type }
    if scope.modules.indices.contains(module) {
      let own = scope.modules[module]
      if let declared = own.declarations.names[word] { return type(of: declared, word, in: module) }
      if own.controls.contains(word) { return .library(.msforms) }
    }
    switch scope.shared[word] {
    case .module(let index): return .module(index)
    case .declared(let declared, let index): return type(of: declared, word, in: index)
    case nil: return nil
    }
  }

  func type(of declared: ModuleDeclarations.Declared, _ word: MacroWord, in index: Int) -> MacroType {
    if declared.kind == .type { return .value }
    let type = scope.type(declared.type, in: index)
    guard type == .unknown else { return type }
    if index == module, let assigned = assigned[word] { return assigned }
    guard let application = scope.modules[index].declarations.made[word], application != .unknown else {
      return .unknown
    }
    return .library(application)
  }

  /// `Set name = …`, where the name's declaration leaves open what it is.
  private mutating func assign(_ word: MacroWord, _ type: MacroType) {
    if let local = locals[word] {
      if !local.isFixed { locals[word] = Local(type: type, isFixed: false) }
    } else if scope.modules.indices.contains(module),
      let declared = scope.modules[module].declarations.names[word]
    {
      if type != .unknown, scope.type(declared.type, in: module) == .unknown { assigned[word] = type }
    } else if scope.shared[word] == nil, locals.count < Self.listLimit {
      locals[word] = Local(type: type, isFixed: false)
    }
  }

  private static let createObject = MacroWord("createobject")
  private static let getObject = MacroWord("getobject")
  private static let error = MacroWord("err")
  private static let debug = MacroWord("debug")

  /// A name that the project does not declare.
  private mutating func root(
    _ statement: [MacroToken], _ index: Int, _ isStart: Bool, _ entry: MacroWordEntry?
  ) -> MacroType {
    let token = statement[index]
    if token.word == Self.createObject { return create(.createObject, statement, index) }
    if token.word == Self.getObject { return create(.getObject, statement, index) }
    if token.word == Self.error { return .library(.vba) }
    if token.word == Self.debug { return .value }
    if let name = entry?.language, language(name, statement, index, isStart) { return .value }
    if let entry, entry.globals.contains(scope.host) {
      note(entry.name, scope.host, form(entry.name, statement, index), token.line)
      return next(scope.host, token.word)
    }
    if index + 1 < statement.count, statement[index + 1].isSymbol(UInt8(ascii: ".")),
      let library = MacroApplication(library: token.word), scope.present.contains(library)
    {
      return .namespace(library)
    }
    if let entry, scope.modules.indices.contains(module) {
      let owner: MacroApplication? =
        switch scope.modules[module].kind {
        case .document: scope.host
        case .form: .msforms
        case .standard, .class: nil
        }
      if let owner, entry.ofDocument.contains(owner) {
        note(entry.name, owner, nil, token.line)
        return next(owner, token.word)
      }
    }
    return .unknown
  }

  /// `[A1]`: a name in brackets where one is declared, else what Excel works out (5.6.10 leaves it to the host).
  private mutating func foreignName(_ statement: [MacroToken], _ index: Int) -> MacroType {
    if let known = declaredRoot(insideWord(statement[index])) { return known }
    guard scope.host == .excel else { return .unknown }
    note("Evaluate", .excel, .brackets, statement[index].line)
    return .library(.excel)
  }

  func insideWord(_ token: MacroToken) -> MacroWord {
    guard token.kind == .foreignName else { return token.word }
    var hash = MacroWord.start
    for byte in text[token.range].dropFirst() where byte != UInt8(ascii: "]") { hash = MacroWord.next(hash, byte) }
    return MacroWord(hash: hash)
  }
}
