/// The names whose use is looked for: members behind a point, calls without one, in any case of letters.
public struct MacroVocabulary: Sendable {
  struct Entry: Sendable {
    /// As facts spell it.
    var name: String
    var isMember: Bool
    var isPlain: Bool
  }

  private(set) var entries: [MacroWord: Entry] = [:]

  /// `members` count behind a point only, `statements` and functions of the language only without one.
  public init(members: [String], plain: [String]) {
    for name in members { entries[MacroWord(name)] = Entry(name: name, isMember: true, isPlain: false) }
    for name in plain { entries[MacroWord(name), default: Entry(name: name, isMember: false, isPlain: true)].isPlain = true }
  }
}
