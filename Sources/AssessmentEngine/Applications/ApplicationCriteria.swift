/// By what a workbook is told to be an application rather than an Office document: published signals, each worth points.
public struct ApplicationCriteria: Sendable {
  /// Points from which a workbook is an application.
  public var threshold: Int
  public var signals: [ApplicationSignal]

  public init(threshold: Int, signals: [ApplicationSignal]) {
    self.threshold = threshold
    self.signals = signals
  }
}

/// One sign that a workbook is an application.
public struct ApplicationSignal: Sendable {
  public var id: String
  /// As a reason: “It has dialog forms of its own”.
  public var title: LocalizedText
  /// Why it is a sign.
  public var why: LocalizedText
  public var match: Match
  /// For the first occurrence.
  public var points: Int
  /// However often it occurs, it is worth its points once; else as `Saturation` says.
  public var isOnce: Bool
  public var confidence: Confidence
  public var sources: [Source]

  public init(
    id: String, title: LocalizedText, why: LocalizedText, match: Match, points: Int, isOnce: Bool,
    confidence: Confidence, sources: [Source]
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.match = match
    self.points = points
    self.isOnce = isOnce
    self.confidence = confidence
    self.sources = sources
  }
}
