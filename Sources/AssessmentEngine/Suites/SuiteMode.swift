/// A way of keeping a document in a suite other than the one that its verdicts are about, such as an Office file that is
/// kept and edited as it is.
public struct SuiteMode: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  /// What holds for every document kept so.
  public var text: LocalizedText
  public var confidence: Confidence
  public var sources: [Source]

  public init(id: String, title: LocalizedText, text: LocalizedText, confidence: Confidence, sources: [Source]) {
    self.id = id
    self.title = title
    self.text = text
    self.confidence = confidence
    self.sources = sources
  }
}

/// What becomes of a rule's finding in one mode of a suite.
public struct ModeVerdict: Hashable, Sendable {
  public var verdict: Verdict
  public var effect: LocalizedText?
  public var confidence: Confidence
  public var sources: [Source]

  public init(verdict: Verdict, effect: LocalizedText? = nil, confidence: Confidence, sources: [Source]) {
    self.verdict = verdict
    self.effect = effect
    self.confidence = confidence
    self.sources = sources
  }

  /// What holds where a row says nothing of a mode.
  public static let unstated = ModeVerdict(verdict: .unknown, confidence: .low, sources: [])
}
