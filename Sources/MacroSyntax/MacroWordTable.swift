/// What words mean wherever they stand: keywords, names of the language, of the applications' globals, members and
/// classes. One look-up tells all of it.
struct MacroWordEntry: Sendable {
  var keyword: MacroKeyword?
  /// A statement or function of the language that means work elsewhere.
  var language: MacroLanguageName?
  /// As the object model's own documentation spells it; empty where the word is no name of one.
  var name = ""
  /// Whose members have this name.
  var members = MacroApplicationSet()
  /// Which hosts offer it without a point.
  var globals = MacroApplicationSet()
  /// Which hosts' documents, sheets and forms have it, so that their own code needs no point.
  var ofDocument = MacroApplicationSet()
  /// Which libraries have a class of this name.
  var classes = MacroApplicationSet()
}

enum MacroWordTable {
  static let words: [MacroWord: MacroWordEntry] = {
    var words: [MacroWord: MacroWordEntry] = [:]
    words.reserveCapacity(8_000)
    for (word, keyword) in MacroKeyword.words { words[word, default: MacroWordEntry()].keyword = keyword }
    for name in MacroLanguageName.all { words[MacroWord(name.word), default: MacroWordEntry()].language = name }
    for (application, names) in ObjectModel.members {
      each(names) { name, word in
        words[word, default: MacroWordEntry()].members.insert(application)
        if words[word]?.name.isEmpty == true { words[word]?.name = name }
      }
    }
    for (application, names) in ObjectModel.globals {
      each(names) { name, word in
        words[word, default: MacroWordEntry()].globals.insert(application)
        words[word]?.members.insert(application)
        if words[word]?.name.isEmpty == true { words[word]?.name = name }
      }
    }
    for (application, names) in ObjectModel.ofDocument {
      each(names) { name, word in
        words[word, default: MacroWordEntry()].ofDocument.insert(application)
        words[word]?.members.insert(application)
        if words[word]?.name.isEmpty == true { words[word]?.name = name }
      }
    }
    for (application, names) in ObjectModel.classes {
      each(names) { _, word in words[word, default: MacroWordEntry()].classes.insert(application) }
    }
    return words
  }()

  private static func each(_ names: String, _ body: (String, MacroWord) -> Void) {
    for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let text = String(name)
      body(text, MacroWord(text))
    }
  }
}
