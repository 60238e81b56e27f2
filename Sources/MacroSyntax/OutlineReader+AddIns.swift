/// Add-ins that statements name in a text.
extension OutlineReader {
  private static let comAddIns = MacroWord("comaddins")
  private static let addIns = MacroWord("addins")
  private static let addIns2 = MacroWord("addins2")
  private static let item = MacroWord("item")

  mutating func readAddIns(_ statement: [MacroToken], from start: Int) {
    for index in start..<statement.count {
      switch statement[index].kind {
      case .name:
        let word = statement[index].word
        if word == Self.comAddIns {
          readMember(.com, statement, index)
        } else if word == Self.addIns || word == Self.addIns2 {
          readMember(.title, statement, index)
        }
      case .string: readFile(statement, index)
      default: break
      }
    }
  }

  /// `COMAddIns("Name")`, `AddIns.Item("Name")`.
  private mutating func readMember(_ way: ModuleOutline.AddIn.Way, _ statement: [MacroToken], _ index: Int) {
    var at = index + 1
    if at + 1 < statement.count, statement[at].isSymbol(UInt8(ascii: ".")), statement[at + 1].word == Self.item { at += 2 }
    guard at + 2 < statement.count, statement[at].isSymbol(UInt8(ascii: "(")),
      statement[at + 2].isSymbol(UInt8(ascii: ")")), let name = content(statement, at + 1), !name.isEmpty
    else { return }
    add(way, name, statement[index])
  }

  /// A text that is a file of this kind, or a macro in one: `"C:\Tools\Cost.xlam"`, `"'Cost.xlam'!Refresh"`. Endings alone
  /// and filters of dialogs (`*.xlam`) name none.
  private mutating func readFile(_ statement: [MacroToken], _ index: Int) {
    let range = statement[index].range
    guard range.count > 6, let end = Self.fileEnd(text, range) else { return }
    var inside = text[(range.lowerBound + 1)..<end]
    while inside.first == UInt8(ascii: "'") || inside.first == UInt8(ascii: "=") { inside.removeFirst() }
    let marks = Array("*?<>|\",;(".utf8)
    // `.xlam`, and `\Cost.xlam` behind a folder that is computed.
    guard let first = inside.first, first != UInt8(ascii: "."), inside.count <= 255,
      first != UInt8(ascii: "/"), first != UInt8(ascii: "\\") || inside.dropFirst().first == first,
      !inside.contains(where: { marks.contains($0) || $0 < 0x20 })
    else { return }
    add(.file, String(decoding: inside, as: UTF8.self), statement[index])
  }

  /// Where the name of an add-in's file ends in a text: at the text's end, or before `'` or `!`.
  private static func fileEnd(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var point: Int?
    for at in range.dropFirst() {
      let byte = text[at]
      if byte == UInt8(ascii: ".") {
        point = at
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "'"), at > range.lowerBound + 1 {
        guard let start = point else { continue }
        if isEnding(text[(start + 1)..<at]) { return at }
      }
    }
    return nil
  }

  private static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (3...4).contains(bytes.count) else { return false }
    let lower = bytes.map { $0 | 0x20 }
    return endings.contains { $0.elementsEqual(lower) }
  }

  private static let endings = ["xla", "xlam", "xll", "ppa", "ppam", "dotm", "wll"].map { Array($0.utf8) }

  private mutating func add(_ way: ModuleOutline.AddIn.Way, _ name: String, _ token: MacroToken) {
    guard outline.addIns.count < Self.listLimit else {
      outline.isOverLimit = true
      return
    }
    outline.addIns.append(ModuleOutline.AddIn(way: way, name: name, line: line(token.line)))
  }
}
