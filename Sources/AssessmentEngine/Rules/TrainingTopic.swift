/// Something that people have to learn when their documents move.
public struct TrainingTopic: Hashable, Sendable {
  public var title: LocalizedText
  /// What they must be able to do afterwards.
  public var text: LocalizedText
  /// A person; assumed, as a rule.
  public var minutes: Int

  public init(title: LocalizedText, text: LocalizedText, minutes: Int) {
    self.title = title
    self.text = text
    self.minutes = minutes
  }
}
