/// What statements use, make and mention.
extension OutlineReader {
  /// `Dim a As Library.Class, b As New Library.Class`, and parameters.
  mutating func readVariables(_ statement: [MacroToken], _ start: Int) {
    MacroDeclarationList.read(statement, from: start) { item in
      let type = scope.type(item.type, in: module)
      if item.type.name == Self.longPointer { note("LongPtr", .vba, nil, statement[item.index].line) }
      if item.isNew { createNew(statement, item.typeIndex - 1) }
      if case .withEvents = keyword(statement, item.index - 1) { addEventSource(statement, item) }
      if openName != MacroMention.noProcedure, locals.count < Self.listLimit {
        locals[item.name] = Local(type: type, isFixed: type != .unknown)
      }
    }
  }

  private static let longPointer = MacroWord("longptr")

  /// Constants have no members: nothing but their texts is looked at.
  mutating func readConstants(_ statement: [MacroToken], _ start: Int) {
    var end = start
    for index in start..<max(start, statement.count) where index >= end && statement[index].kind == .string {
      end = readLiteral(statement, index)
    }
  }

  private static let onAction = MacroWord("onaction")

  /// Which procedure mentions which names. `Run`, `OnTime` and their like name a procedure in a text.
  mutating func readMentions(_ statement: [MacroToken], from start: Int) {
    var isAssigned = false
    var hasText = false
    for token in statement[start...] {
      switch token.kind {
      case .name:
        mention(token.word)
        if token.word == Self.onAction { isAssigned = true }
      case .string:
        guard let word = MacroMention.word(text, token.range) else { continue }
        hasText = true
        mention(word)
      case .foreignName: if let word = MacroMention.word(text, token.range) { mention(word) }
      default: break
      }
    }
    if isAssigned, !hasText { outline.hasComputedCalls = true }
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

  /// `CreateObject("Scripting.Dictionary")`, `GetObject(, "Word.Application")`.
  mutating func create(
    _ way: ModuleOutline.Creation.Way, _ statement: [MacroToken], _ index: Int
  ) -> MacroType {
    var at = index + 1
    if at < statement.count, statement[at].isSymbol(UInt8(ascii: "(")) { at += 1 }
    let first = content(statement, at).flatMap { moniker($0) }
    if way == .getObject, first == nil {
      // Its first argument is a file or a moniker, the second the class.
      while at < min(statement.count, index + Self.lookAhead), !statement[at].isSymbol(UInt8(ascii: ",")),
        !statement[at].isSymbol(UInt8(ascii: ")"))
      {
        at += 1
      }
      at += 1
    }
    let name = first ?? content(statement, at).flatMap { isLast(statement, at) ? $0 : nil }
    add(ModuleOutline.Creation(way: way, name: name, line: line(statement[index].line)))
    let application = name.map { MacroApplication(progID: $0) } ?? .unknown
    return application == .unknown ? .unknown : .library(application)
  }

  /// `GetObject("winmgmts:…")`: a service of the system, by the name that it starts with.
  private func moniker(_ text: String) -> String? {
    let name = text.prefix { $0 != ":" }.lowercased()
    return ["winmgmts", "ldap", "winnt", "new"].contains(name) && name.count < text.count ? "\(name):" : nil
  }

  /// Not a part of a text that is put together.
  private func isLast(_ statement: [MacroToken], _ index: Int) -> Bool {
    index + 1 >= statement.count || !statement[index + 1].isSymbol(UInt8(ascii: "&"))
  }

  /// `New ADODB.Connection`, or `New FileSystemObject` where the project declares no such class.
  mutating func createNew(_ statement: [MacroToken], _ index: Int) {
    guard let first = name(statement, index + 1) else { return }
    if index + 3 < statement.count, statement[index + 2].isSymbol(UInt8(ascii: ".")), let type = name(statement, index + 3) {
      add(ModuleOutline.Creation(way: .new, name: "\(first).\(type)", line: line(statement[index].line)))
      return
    }
    let type = MacroTypeName(library: nil, name: MacroWord(first))
    guard case .library(let application) = scope.type(type, in: module), application != scope.host,
      let library = application.codeLibrary
    else { return }
    add(ModuleOutline.Creation(way: .new, name: "\(library).\(first)", line: line(statement[index].line)))
  }

  /// `WithEvents App As Excel.Application`
  private mutating func addEventSource(_ statement: [MacroToken], _ item: MacroDeclarationList.Item) {
    let last = item.type.library == nil ? item.typeIndex : item.typeIndex + 2
    guard let variable = name(statement, item.index), let type = name(statement, last) else { return }
    note("WithEvents", .vba, nil, statement[item.index].line)
    if outline.eventSources.count < Self.listLimit { outline.eventSources[variable.lowercased()] = type }
  }

  private mutating func add(_ creation: ModuleOutline.Creation) {
    if outline.creations.count < Self.listLimit { outline.creations.append(creation) } else { outline.isOverLimit = true }
  }
}
