/// What becomes of a feature in a target suite.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  case kept, unknown, degraded, lost, blocks

  /// From harmless to worst: kept, unknown, degraded, lost, blocks.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .kept: 0
    case .unknown: 1
    case .degraded: 2
    case .lost: 3
    case .blocks: 4
    }
  }
}

/// What kind of work a finding asks for. `none`: nobody would do anything about it.
public enum WorkClass: String, Sendable, CaseIterable {
  case none, automatic
  case manualSmall = "manual-small"
  case manualLarge = "manual-large"
  case impossible
}

/// How sure the source is.
public enum Confidence: String, Sendable, CaseIterable {
  case low, medium, high
}

/// How ready a document is for a suite.
public enum Level: String, Sendable, CaseIterable {
  case ready
  case minorChanges = "minor-changes"
  case majorChanges = "major-changes"
  case blocked
  case notAssessed = "not-assessed"
  /// The suite is no destination for documents of this kind.
  case notApplicable = "not-applicable"
}

/// What to do with a document.
public enum Disposition: String, Sendable, CaseIterable {
  case convert
  case keepOfficeFile = "keep-office-file"
  case rebuild
  case keepDesktop = "keep-desktop"
  case publishPDF = "publish-pdf"
  case archive
  case leaveBehind = "leave-behind"
  case undetermined
}

/// Hours of work, in hundredths, as a range.
public struct Effort: Hashable, Sendable {
  public var low: Int
  public var likely: Int
  public var high: Int

  public init(low: Int, likely: Int, high: Int) {
    self.low = low
    self.likely = likely
    self.high = high
  }

  public static let zero = Effort(low: 0, likely: 0, high: 0)

  public static func + (a: Effort, b: Effort) -> Effort {
    Effort(low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high)
  }
}
