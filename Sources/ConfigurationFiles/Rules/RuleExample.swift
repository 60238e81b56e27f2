import InventoryModel

/// An example of a rule: its test and its documentation.
public struct RuleExample: Sendable {
  /// The rule's id.
  public var rule: String
  public var name: String
  public var given: Given
  /// Items that the rule's finding has: 1 for a finding without items, 0 where it finds nothing.
  public var finds: Int
  /// The suite it is judged for; unless it says, the first that the rule has a row for.
  public var target: String?
  /// The finding's verdict, where the example says it.
  public var verdict: String?
  /// File, line and column, for messages.
  public var place: String

  public enum Given: Sendable {
    /// A record as if it had been read: only judgement is run.
    case record(DocumentRecord)
    /// Part name → text, over a named skeleton.
    case parts([String: String], skeleton: String?)
    /// A whole `.parts` text.
    case text(String)
  }

  public init(
    rule: String, name: String, given: Given, finds: Int, target: String?, verdict: String?, place: String
  ) {
    self.rule = rule
    self.name = name
    self.given = given
    self.finds = finds
    self.target = target
    self.verdict = verdict
    self.place = place
  }
}
