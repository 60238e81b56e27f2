/// What a rule says of one suite.
public struct SuiteVerdict: Hashable, Sendable {
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
  /// What becomes of it in this suite, in words; nil where the row says nothing beside its verdict.
  public var effect: LocalizedText?
  /// What to do in this suite, in place of the rule's remedy.
  public var remedy: LocalizedText?
  public var roundTrip: RoundTrip
  /// What becomes of it in the suite's modes, by their ids; a mode that is not named: unknown.
  public var modes: [String: ModeVerdict]

  public enum Outcome: Hashable, Sendable {
    case verdict(Verdict)
    /// The subject's value in the suite's column of a table, mapped by the suite's words.
    case table(String)
  }

  /// `document`: once a document; `subject`: for each distinct subject; `formula`: for each distinct formula that uses
  /// one of them, copies filled down or across counting once; `occurrence`: for each counted.
  public enum EffortUnit: String, Sendable, CaseIterable {
    case document, subject, formula, occurrence
  }

  public init(
    outcome: Outcome, workClass: WorkClass, effort: Effort, per: EffortUnit, role: String?, confidence: Confidence,
    sources: [Source], words: [String: WordVerdict] = [:], loss: Int? = nil, disposition: Disposition? = nil,
    effortCap: Int? = nil, oncePerFamily: Bool = false, macros: MacroHours? = nil, effect: LocalizedText? = nil,
    remedy: LocalizedText? = nil, roundTrip: RoundTrip = RoundTrip(), modes: [String: ModeVerdict] = [:]
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
    self.effect = effect
    self.remedy = remedy
    self.roundTrip = roundTrip
    self.modes = modes
  }

  /// How well the row is known.
  public var grounds: Grounds { Grounds(sources, confidence: confidence) }

  /// What holds where neither the suite nor the rule says anything: unknown, and so never ready.
  public static let unstated = SuiteVerdict(
    outcome: .verdict(.unknown), workClass: .manualSmall, effort: .zero, per: .document, role: nil, confidence: .low,
    sources: [])
}
