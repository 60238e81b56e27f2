/// How much running text a part holds.
public struct StoryExtent: Sendable {
  public var part: String
  public var role: PartRole
  /// Unicode scalars in text runs.
  public var characters: Int
  public var paragraphs: Int
  /// Text of the document itself: not of comments, nor of building blocks.
  public var isShown: Bool
}
