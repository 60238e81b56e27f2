import InventoryModel

/// What one rule found in one document, for one suite.
public struct Finding: Hashable, Sendable {
  public var rule: String
  public var verdict: Verdict
  public var workClass: WorkClass
  /// Hundredths of hours for this document.
  public var effort: Effort
  /// Who does the work: a key of the suite-independent role list, such as `administrateur-bases-de-donnees`.
  public var role: String?
  public var confidence: Confidence
  public var sources: [Source]
  /// Occurrences, in the unit of the fact.
  public var count: Int
  /// Hundredths of a point.
  public var loss: Int
  /// What it was found on: for function support one item a function, with its cells.
  public var items: [FindingItem]
  /// How well the verdict is known, and of which day.
  public var grounds: Grounds { Grounds(sources, confidence: confidence) }

  public init(
    rule: String, verdict: Verdict, workClass: WorkClass, effort: Effort, role: String?, confidence: Confidence,
    sources: [Source], count: Int, loss: Int, items: [FindingItem]
  ) {
    self.rule = rule
    self.verdict = verdict
    self.workClass = workClass
    self.effort = effort
    self.role = role
    self.confidence = confidence
    self.sources = sources
    self.count = count
    self.loss = loss
    self.items = items
  }
}

/// One fact behind a finding.
public struct FindingItem: Hashable, Sendable {
  public var kind: FactKind
  /// A function, a link target, a sheet; empty where the kind says it all.
  public var subject: String
  public var count: Int
  public var locations: [String]
  /// The verdict of this item alone (function support differs by function).
  public var verdict: Verdict
  /// What a table says about it: the difference, in words; or the limit that is passed. Nil where nothing is to say.
  public var detail: LocalizedText?
  /// What to use instead, where a table names it.
  public var replacement: String?
  /// Distinct formulas that use it, where the fact tells; else nil.
  public var formulas: Int?

  public init(
    kind: FactKind, subject: String, count: Int, locations: [String], verdict: Verdict, detail: LocalizedText? = nil,
    replacement: String? = nil, formulas: Int? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.count = count
    self.locations = locations
    self.verdict = verdict
    self.detail = detail
    self.replacement = replacement
    self.formulas = formulas
  }
}
