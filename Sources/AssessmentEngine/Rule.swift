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

  public init(
    id: String, title: LocalizedText, why: LocalizedText, remedy: LocalizedText, formats: [String], match: Match,
    verdicts: [String: SuiteVerdict]
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.remedy = remedy
    self.formats = formats
    self.match = match
    self.verdicts = verdicts
  }
}

/// What a rule says of one suite.
public struct SuiteVerdict: Sendable {
  /// The verdict, or the table that gives one for each subject.
  public var outcome: Outcome
  public var workClass: WorkClass
  public var effort: Effort
  /// What one `effort` is spent on.
  public var per: EffortUnit
  public var role: String?
  public var confidence: Confidence
  public var sources: [Source]
  /// What differs for single words of the table: `none`, `differs`, `equivalent` … (what stands behind a colon is off).
  public var words: [String: WordVerdict]
  /// Hundredths of a point for the first occurrence, instead of the suite's.
  public var loss: Int?
  /// What to do with a document that this verdict decides; nil: as the verdict and the work class say.
  public var disposition: Disposition?
  /// Most hours a document, hundredths; nil: no such cap.
  public var effortCap: Int?
  /// Copies and versions of one document need the work once.
  public var oncePerFamily: Bool
  /// The hours are those of the document's macro estimate; `effort` stands in where there is none.
  public var macros: MacroHours?

  public enum Outcome: Sendable {
    case verdict(Verdict)
    /// The subject's value in the suite's column of a table, mapped by the suite's words.
    case table(String)
  }

  /// `document`: once a document; `subject`: for each distinct subject; `occurrence`: for each counted.
  public enum EffortUnit: String, Sendable, CaseIterable {
    case document, subject, occurrence
  }

  public init(
    outcome: Outcome, workClass: WorkClass, effort: Effort, per: EffortUnit, role: String?, confidence: Confidence,
    sources: [Source], words: [String: WordVerdict] = [:], loss: Int? = nil, disposition: Disposition? = nil,
    effortCap: Int? = nil, oncePerFamily: Bool = false, macros: MacroHours? = nil
  ) {
    self.outcome = outcome
    self.workClass = workClass
    self.effort = effort
    self.per = per
    self.role = role
    self.confidence = confidence
    self.sources = sources
    self.words = words
    self.loss = loss
    self.disposition = disposition
    self.effortCap = effortCap
    self.oncePerFamily = oncePerFamily
    self.macros = macros
  }

  /// What holds where neither the suite nor the rule says anything: unknown, and so never ready.
  public static let unstated = SuiteVerdict(
    outcome: .verdict(.unknown), workClass: .manualSmall, effort: .zero, per: .document, role: nil, confidence: .low,
    sources: [])
}
