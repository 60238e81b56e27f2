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
  /// Likely hours (hundredths) up to which a document's changes are minor.
  public var minorHours: Int
  /// Likely hours (hundredths) of major changes up to which converting is worth it; beyond, the Office file is kept.
  public var convertHours: Int
  /// Rule id → row that stands for the rule's own.
  public var overrides: [String: SuiteVerdict]
  /// Rule id → the packs that changed its row for every document, in the order in which they did.
  public private(set) var changedBy: [String: [String]] = [:]
  /// Table name → subject → entry, already reduced to this suite's column.
  public var tables: [String: [String: TableEntry]]
  /// Limit items of the suite's targets: `google-sheets/max-cells-per-spreadsheet`, and without the target where only
  /// one has the item.
  public var limits: [String: Limit]
  /// The functions that the suite lists itself, where its table `functions` names such a list.
  public var functionList: FunctionList?
  /// The day the suite's column of the table `functions` was read.
  public var functionsRead: String?
  /// How macros are judged; nil where the suite says nothing of them.
  public var macros: MacroJudgement?
  /// Which documents can move here at all.
  public var scope: SuiteScope
  /// Other ways of keeping a document in this suite, in the order of its file.
  public var modes: [SuiteMode]

  public init(
    id: String, title: LocalizedText, losses: [Verdict: Int], readyFrom: Int, minorChangesFrom: Int,
    tables: [String: [String: TableEntry]], limits: [String: Limit], minorHours: Int = 100, convertHours: Int = 800,
    overrides: [String: SuiteVerdict] = [:], functionList: FunctionList? = nil, functionsRead: String? = nil,
    macros: MacroJudgement? = nil, scope: SuiteScope = .documents, modes: [SuiteMode] = []
  ) {
    self.id = id
    self.title = title
    self.losses = losses
    self.readyFrom = readyFrom
    self.minorChangesFrom = minorChangesFrom
    self.tables = tables
    self.limits = limits
    self.minorHours = minorHours
    self.convertHours = convertHours
    self.overrides = overrides
    self.functionList = functionList
    self.functionsRead = functionsRead
    self.macros = macros
    self.scope = scope
    self.modes = modes
  }

  public mutating func note(changeOf rule: String, by pack: String) {
    if changedBy[rule]?.contains(pack) != true { changedBy[rule, default: []].append(pack) }
  }
}
