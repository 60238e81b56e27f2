/// How much running text a part holds.
public struct StoryExtent: Sendable {
  public var part: String
  public var role: PartRole
  /// Unicode scalars in text runs.
  public var characters: Int
  public var paragraphs: Int
  /// Runs of characters between blanks; in scripts without blanks between words, each ideograph or kana.
  public var words = 0
  /// Text of the document itself: not of comments, nor of building blocks.
  public var isShown: Bool
  /// Separators of footnotes and of endnotes that hold text beside or in place of their line.
  public var footnoteSeparators = 0
  public var endnoteSeparators = 0
}
