/// A target suite: what it is called, how findings weigh, what its tables say.
public struct Suite: Sendable {
  /// `google-workspace`, `microsoft-365-web`, …
  public var id: String
  public var title: LocalizedText
  /// Hundredths of a point for the first occurrence, by verdict.
  public var losses: [Verdict: Int]
  /// Lowest score (hundredths) of the levels `ready` and `minor-changes`.
  public var readyFrom: Int
  public var minorChangesFrom: Int
  /// Table name → subject → entry, already reduced to this suite's column.
  public var tables: [String: [String: TableEntry]]
  /// Limit items of the suite's targets, such as `max-cells-per-spreadsheet`.
  public var limits: [String: Limit]

  public init(
    id: String, title: LocalizedText, losses: [Verdict: Int], readyFrom: Int, minorChangesFrom: Int,
    tables: [String: [String: TableEntry]], limits: [String: Limit]
  ) {
    self.id = id
    self.title = title
    self.losses = losses
    self.readyFrom = readyFrom
    self.minorChangesFrom = minorChangesFrom
    self.tables = tables
    self.limits = limits
  }
}

/// One row of a table, in one suite's column.
public struct TableEntry: Hashable, Sendable {
  /// As written: `same`, `differs`, `none`, `equivalent:SPLIT`, `yes`, `no`, `partial`, `unknown`.
  public var word: String
  public var verdict: Verdict
  /// The nearest function there, where the table names one.
  public var replacement: String?
  /// The difference in words.
  public var note: String?
  public var sources: [Source]

  public init(word: String, verdict: Verdict, replacement: String? = nil, note: String? = nil, sources: [Source] = []) {
    self.word = word
    self.verdict = verdict
    self.replacement = replacement
    self.note = note
    self.sources = sources
  }
}

/// A limit of a target, in its unit, with its source.
public struct Limit: Hashable, Sendable {
  public var value: Int
  public var unit: String
  public var confidence: Confidence
  public var sources: [Source]

  public init(value: Int, unit: String, confidence: Confidence, sources: [Source]) {
    self.value = value
    self.unit = unit
    self.confidence = confidence
    self.sources = sources
  }
}

/// Everything that judges: rules and suites of one version.
public struct RuleSet: Sendable {
  /// Shown with every judgement: the pack's version and the digest of its files.
  public var version: String
  /// In order of their ids.
  public var rules: [Rule]
  public var suites: [Suite]
  /// Roles named by rules: id → title.
  public var roles: [String: LocalizedText]

  public init(version: String, rules: [Rule], suites: [Suite], roles: [String: LocalizedText] = [:]) {
    self.version = version
    self.rules = rules
    self.suites = suites
    self.roles = roles
  }
}
