/// What statements use, make and mention.
extension OutlineReader {
  private static let createObject = MacroWord("createobject")
  private static let getObject = MacroWord("getobject")
  /// Tokens of an argument that are stepped over: a statement may be full of calls without an end.
  private static let argumentLimit = 64

  mutating func readUses(_ statement: [MacroToken], from start: Int) {
    for index in start..<statement.count where statement[index].kind == .name {
      let token = statement[index]
      let isMember = index > 0 && (statement[index - 1].isSymbol(UInt8(ascii: ".")))
      if !isMember {
        if token.word == Self.createObject {
          create(.createObject, statement, index)
        } else if token.word == Self.getObject {
          create(.getObject, statement, index)
        } else if case .new = keyword(statement, index) {
          createNew(statement, index)
        } else if index == start || index == start + 1, case .open = keyword(statement, index) {
          openFile(statement, index)
        }
      } else if token.word == Self.createObject {
        create(.createObject, statement, index)
      }
      guard let entry = vocabulary.entries[token.word], isMember ? entry.isMember : entry.isPlain else { continue }
      // The name of what is assigned, declared or passed by name is no call.
      if index + 1 < statement.count, statement[index + 1].range.count == 2, statement[index + 1].isSymbol(0x3A) { continue }
      note(entry.name, token.line)
    }
    if case .on = keyword(statement, start), case .error = keyword(statement, start + 1) {
      note("On Error", statement[start].line)
    }
  }

  private static let starters: Set<MacroWord> = [
    MacroWord("run"), MacroWord("ontime"), MacroWord("onkey"), MacroWord("onaction"), MacroWord("callbyname"),
    MacroWord("executeexcel4macro"),
  ]

  /// Which procedure mentions which names. `Run`, `OnTime` and their like name a procedure in a text.
  mutating func readMentions(_ statement: [MacroToken], from start: Int) {
    var startsByName = false
    var hasText = false
    for token in statement[start...] {
      switch token.kind {
      case .name:
        mention(token.word)
        if Self.starters.contains(token.word) { startsByName = true }
      case .string:
        guard let word = MacroMention.word(text, token.range) else { continue }
        hasText = true
        mention(word)
      case .foreignName: if let word = MacroMention.word(text, token.range) { mention(word) }
      default: break
      }
    }
    if startsByName, !hasText { outline.hasComputedCalls = true }
  }

  private mutating func mention(_ word: MacroWord) {
    if let known = outline.mentions[word] {
      if known != .by(openName) { outline.mentions[word] = .bySeveral }
    } else if outline.mentions.count < Self.mentionLimit {
      outline.mentions[word] = .by(openName)
    } else {
      outline.isOverLimit = true
    }
  }

  private mutating func note(_ name: String, _ physical: Int) {
    let first = ModuleOutline.Use(count: 0, line: line(physical))
    outline.uses[name, default: first].count += 1
  }

  /// `Open path For Output As #1` ([MS-VBAL] 5.4.5.1), not the name of a procedure.
  private mutating func openFile(_ statement: [MacroToken], _ index: Int) {
    let isFile = statement[index...].contains { token in
      if token.kind == .name, case .as = MacroKeyword.words[token.word] { true } else { false }
    }
    if isFile { note("Open", statement[index].line) }
  }

  /// `CreateObject("Scripting.Dictionary")`, `GetObject(, "Word.Application")`.
  private mutating func create(_ way: ModuleOutline.Creation.Way, _ statement: [MacroToken], _ index: Int) {
    var at = index + 1
    if at < statement.count, statement[at].isSymbol(UInt8(ascii: "(")) { at += 1 }
    if way == .getObject {
      // Its first argument is a file or a moniker, the second the class.
      let last = min(statement.count, at + Self.argumentLimit)
      while at < last, !statement[at].isSymbol(UInt8(ascii: ",")), !statement[at].isSymbol(UInt8(ascii: ")")) {
        at += 1
      }
      at += 1
    }
    let name = content(statement, at).flatMap { isLast(statement, at) ? $0 : nil }
    add(ModuleOutline.Creation(way: way, name: name, line: line(statement[index].line)))
  }

  /// Not a part of a text that is put together.
  private func isLast(_ statement: [MacroToken], _ index: Int) -> Bool {
    index + 1 >= statement.count || !statement[index + 1].isSymbol(UInt8(ascii: "&"))
  }

  /// `New ADODB.Connection`; a class of the project alone has no point.
  private mutating func createNew(_ statement: [MacroToken], _ index: Int) {
    guard index + 3 < statement.count, statement[index + 2].isSymbol(UInt8(ascii: ".")),
      let library = name(statement, index + 1), let type = name(statement, index + 3)
    else { return }
    add(ModuleOutline.Creation(way: .new, name: "\(library).\(type)", line: line(statement[index].line)))
  }

  private mutating func add(_ creation: ModuleOutline.Creation) {
    if outline.creations.count < Self.listLimit { outline.creations.append(creation) } else { outline.isOverLimit = true }
  }
}
