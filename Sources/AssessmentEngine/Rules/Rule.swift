import InventoryModel

/// A rule as judged: what it looks for, and what that means for each suite.
public struct Rule: Sendable {
  /// Kebab-case: the name of its file and its anchor in the documentation.
  public var id: String
  public var title: LocalizedText
  public var why: LocalizedText
  public var remedy: LocalizedText
  /// Formats it applies to, as in `DocumentFormat.rawValue`; empty: all.
  public var formats: [String]
  public var match: Match
  /// By suite id.
  public var verdicts: [String: SuiteVerdict]
  /// What the people of the document have to learn: a key of the rule set's `training`; nil: nothing.
  public var training: String?
  /// What of it a reader of a PDF of the document sees.
  public var pdf: Survival

  public init(
    id: String, title: LocalizedText, why: LocalizedText, remedy: LocalizedText, formats: [String], match: Match,
    verdicts: [String: SuiteVerdict], training: String? = nil, pdf: Survival = .unknown
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.remedy = remedy
    self.formats = formats
    self.match = match
    self.verdicts = verdicts
    self.training = training
    self.pdf = pdf
  }
}
