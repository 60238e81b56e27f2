/// Members behind a point.
extension OutlineReader {
  mutating func member(of base: MacroType, _ statement: [MacroToken], _ index: Int) -> MacroType {
    let token = statement[index]
    let word = insideWord(token)
    let entry = words[word]
    if token.kind == .foreignName, isEvaluated(word, entry, by: base) {
      note("Evaluate", .excel, .brackets, token.line)
      return .library(.excel)
    }
    switch base {
    case .value: return .unknown
    case .namespace(let library): return named(in: library, statement, index, entry)
    case .library(let application): return member(of: application, word, statement, index, entry)
    case .module(let owner):
      let module = scope.modules[owner]
      if let declared = module.declarations.names[word] { return type(of: declared, word, in: owner) }
      if module.controls.contains(word) { return .library(.msforms) }
      switch module.kind {
      case .document: return member(of: scope.host, word, statement, index, entry)
      case .form: return member(of: .msforms, word, statement, index, entry)
      case .standard, .class: return .unknown
      }
    case .record(let owner, let name):
      guard let type = scope.modules[owner].declarations.records[name]?[word] else { return .unknown }
      return scope.type(type, in: owner)
    case .unknown: return memberOfUnknown(word, statement, index, entry)
    }
  }

  /// `Sheet.[A1]` is `Sheet.Evaluate("A1")`; but a member may stand in brackets too, and so may a field of a record set.
  private func isEvaluated(_ word: MacroWord, _ entry: MacroWordEntry?, by base: MacroType) -> Bool {
    guard scope.host == .excel, !scope.ownMembers.contains(word), entry?.members.contains(.excel) != true else { return false }
    return switch base {
    case .library(.excel), .unknown: true
    case .module(let owner): scope.modules[owner].kind == .document
    default: false
    }
  }

  /// `VBA.Left`, `Excel.Range`, `Excel.xlUp`
  private mutating func named(
    in library: MacroApplication, _ statement: [MacroToken], _ index: Int, _ entry: MacroWordEntry?
  ) -> MacroType {
    if library == .vba {
      if let name = entry?.language { language(name, statement, index, true) }
      return .unknown
    }
    // What is no global is a constant or an enumeration.
    guard let entry, entry.globals.contains(library) else { return .value }
    note(entry.name, library, form(entry.name, statement, index), statement[index].line)
    return next(library, statement[index].word)
  }

  private mutating func member(
    of application: MacroApplication, _ word: MacroWord, _ statement: [MacroToken], _ index: Int,
    _ entry: MacroWordEntry?
  ) -> MacroType {
    let isKnown = entry?.members.contains(application) == true
    if !isKnown, scope.ownMembers.contains(word) {
      // `ActiveSheet.Button1`, `ThisWorkbook.OwnProcedure`
      return scope.controls.contains(word) ? .library(.msforms) : .unknown
    }
    let name = entry.flatMap { $0.name.isEmpty ? nil : $0.name } ?? self.name(statement, index) ?? ""
    if word == Self.createObject {
      _ = create(.createObject, statement, index)
      return .unknown
    }
    note(name, application, form(name, statement, index), statement[index].line)
    return next(application, word)
  }

  /// Nothing is known of the object: a name that only one of the applications at hand has tells.
  private mutating func memberOfUnknown(
    _ word: MacroWord, _ statement: [MacroToken], _ index: Int, _ entry: MacroWordEntry?
  ) -> MacroType {
    if word == Self.createObject { return create(.createObject, statement, index) }
    let isOwn = scope.ownMembers.contains(word)
    guard let entry, !entry.members.isEmpty else {
      if !isOwn, let name = name(statement, index) { note(name, .unknown, nil, statement[index].line) }
      return scope.controls.contains(word) ? .library(.msforms) : .unknown
    }
    let candidates = entry.members.intersection(scope.present)
    if isOwn {
      if !candidates.isEmpty { note(entry.name, .unknown, nil, statement[index].line) }
      return .unknown
    }
    guard let application = candidates.isEmpty ? entry.members.only : candidates.only else {
      note(entry.name, .unknown, form(entry.name, statement, index), statement[index].line)
      return .unknown
    }
    note(entry.name, application, form(entry.name, statement, index), statement[index].line)
    return next(application, word)
  }

  private static let createObject = MacroWord("createobject")

  // MARK: What a member gives

  /// Of one application's object, where it is another's or can be anything.
  private static let gives: [MacroApplication?: [MacroWord: MacroApplication]] = {
    func words(_ names: [String], _ application: MacroApplication) -> [(MacroWord, MacroApplication)] {
      names.map { (MacroWord($0), application) }
    }
    let everywhere =
      words(["VBE", "VBProject", "VBComponents", "ActiveVBProject"], .vbide)
      + words(
        [
          "CommandBars", "FileDialog", "FileSearch", "COMAddIns", "CustomXMLParts", "BuiltinDocumentProperties",
          "CustomDocumentProperties", "TextFrame2", "SmartArt", "SensitivityLabel",
        ], .office)
      + words(["Object"], .unknown) + words(["WordEditor"], .word) + words(["Designer"], .msforms)
      + words(["CurrentDb", "CodeDb"], .dao) + words(["ADOConnection"], .adodb)
    let chart = words(["Workbook"], .excel)
    let items = words(["Item", "Items", "Keys"], .unknown)
    return [
      nil: Dictionary(everywhere, uniquingKeysWith: { first, _ in first }),
      .word: Dictionary(chart, uniquingKeysWith: { first, _ in first }),
      .powerpoint: Dictionary(chart, uniquingKeysWith: { first, _ in first }),
      .scripting: Dictionary(items, uniquingKeysWith: { first, _ in first }),
    ]
  }()

  func next(_ application: MacroApplication, _ word: MacroWord) -> MacroType {
    // What a `Collection` holds nobody says.
    if application == .vba || application == .unknown { return .unknown }
    let given = Self.gives[nil]?[word] ?? Self.gives[application]?[word]
    guard let given else { return .library(application) }
    return given == .unknown ? .unknown : .library(given)
  }

  /// What `For Each` gives, one by one.
  func item(of type: MacroType) -> MacroType {
    switch type {
    case .library(.vba), .library(.unknown), .module: .unknown
    default: type
    }
  }

  /// What brackets behind a name's own value give: dictionaries and collections hold anything.
  func indexed(_ type: MacroType) -> MacroType {
    switch type {
    case .library(.vba), .library(.scripting): .unknown
    default: type
    }
  }
}
