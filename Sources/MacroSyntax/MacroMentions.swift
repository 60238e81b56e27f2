/// The names that the code of a project mentions, over all its modules: what none of them mentions, no code calls.
///
/// A local variable of the same name counts as a mention too: it is told of what is certainly not called.
public struct MacroMentions: Sendable {
  /// The module, and the procedure in it.
  private struct Mention: Hashable {
    var module: Int
    var by: MacroMention
  }

  private var mentions: [MacroWord: Mention] = [:]
  /// Code starts procedures by names that are put together, or not all names are known.
  public private(set) var isOpen = false

  /// Of several modules.
  private static let anywhere = -1
  private static let limit = 500_000

  public init(_ modules: some Sequence<ModuleOutline>) {
    for (index, outline) in modules.enumerated() {
      if outline.hasComputedCalls || outline.isOverLimit { isOpen = true }
      for (word, by) in outline.mentions {
        if mentions[word] != nil {
          mentions[word] = Mention(module: Self.anywhere, by: .bySeveral)
        } else if mentions.count < Self.limit {
          mentions[word] = Mention(module: index, by: by)
        } else {
          isOpen = true
        }
      }
    }
  }

  /// Whether any code but the procedure itself mentions its name.
  public func contains(_ procedure: String, ofModule module: Int) -> Bool {
    let word = MacroWord(procedure)
    guard let mention = mentions[word] else { return false }
    return mention != Mention(module: module, by: .by(word))
  }
}
