import InventoryModel

/// Judges documents for one suite. Pure: the same facts and rules give the same assessment.
///
/// Rules are resolved for the suite once, and sorted by the formats and fact kinds that concern them: a document is
/// then judged by looking at its own facts, not at all rules.
public struct Judge: Sendable {
  public let rules: RuleSet
  public let suite: Suite
  let resolved: [ResolvedRule]
  private let plans: [String: JudgementPlan]
  private let otherFormats: JudgementPlan
  private let macros: MacroEstimator?
  private let groups: GroupPlan
  private let applications: ApplicationPlan?
  private let scoped: ScopedChanges
  private let kinds: FactKindNumbers

  /// `measured`: the fact kinds that the inventory could hold; a rule on any other kind is unmeasured on every document.
  /// Nil: all. `today`: the day on which sources are old or not, `YYYY-MM-DD`; nil: none is old.
  /// `departments`: for what rules say of single departments.
  public init(
    rules: RuleSet, suite: Suite, measured: Set<FactKind>? = nil, today: String? = nil,
    departments: DepartmentMap = .byFirstFolder
  ) {
    self.rules = rules
    self.suite = suite
    let kinds = FactKindNumbers(rules.factKinds)
    self.kinds = kinds
    let resolved = rules.rules.map {
      ResolvedRule($0, suite: suite, measured: measured, today: today, kinds: kinds)
    }
    self.resolved = resolved
    let formats = Set(rules.rules.flatMap(\.formats))
    self.plans = Dictionary(
      uniqueKeysWithValues: formats.map { ($0, JudgementPlan(format: $0, rules: resolved, kinds: kinds)) })
    self.otherFormats = JudgementPlan(format: nil, rules: resolved, kinds: kinds)
    self.macros = suite.macros.map { MacroEstimator(judgement: $0) }
    let groups = GroupPlan(
      rules.groups, suite: suite, measured: measured, kinds: kinds, firstPlace: resolved.count)
    self.groups = groups
    self.scoped = ScopedChanges(rules, suite: suite, departments: departments, today: today)
    self.applications = rules.applications.map {
      ApplicationPlan($0, suite: suite, kinds: kinds, firstPlace: groups.nextPlace)
    }
  }

  public func assess(_ document: DocumentRecord) -> Assessment {
    var search = FactSearch(document, kinds: kinds)
    return assess(document, &search)
  }

  /// `search`: in this document, for all suites that it is judged for.
  func assess(_ document: DocumentRecord, _ search: inout FactSearch) -> Assessment {
    guard let own = scoped.withoutAllowedFunctions(document) else { return judge(document, &search) }
    // What is provided for in this suite may not be in others.
    var ownSearch = FactSearch(own, kinds: kinds)
    return judge(own, &ownSearch)
  }

  private func judge(_ document: DocumentRecord, _ search: inout FactSearch) -> Assessment {
    let changes = scoped.changes(for: document)
    let plan = plans[document.format.rawValue] ?? otherFormats
    var findings: [Finding] = []
    var found: [ResolvedRule] = []
    var foundNumbers: [Int] = []
    var evidence = Evidence()
    evidence.isEncrypted = document.reason == .encrypted
    evidence.irregularity = search.irregularity
    let estimate = macros?.estimate(search.macroFacts(), format: document.format)
    for index in plan.candidates(for: search.facts) {
      var rule = resolved[index]
      guard let items = search.items(rule.match, place: index) else { continue }
      if !changes.isEmpty { rule = rule.changed(by: changes, today: scoped.today) }
      findings.append(rule.finding(items, suite: suite, macros: estimate, evidence: &evidence))
      found.append(rule)
      foundNumbers.append(index)
    }
    let unmeasured = plan.unmeasured(on: document, found: foundNumbers)
    evidence.hasUnmeasuredWork = document.state == .assessed && plan.hasUnmeasurableWork
    let nature = applications?.nature(of: document, &search)
    let losses = LossList(findings)
    let decision = LevelDecision(
      evidence, score: losses.score, state: document.state, suite: suite, nature: nature)
    let isJudged = decision.level != .notAssessed && decision.level != .notApplicable
    let disposition = DispositionDecision(evidence, level: decision.level, suite: suite, nature: nature)
    if decision.level == .notApplicable { findings = [] }
    findings.sort(by: Finding.worstFirst)
    return Assessment(
      suite: suite.id, score: isJudged ? losses.score : nil, losses: isJudged ? losses.lines : [],
      level: decision.level, disposition: disposition.disposition, findings: findings,
      unmeasured: decision.level == .notApplicable ? [] : unmeasured,
      effort: findings.reduce(.zero) { $0 + $1.effort }, macros: estimate, groups: groups.assess(document, &search),
      levelReasons: decision.reasons, dispositionReason: disposition.reason, grounds: decision.grounds,
      roles: RoleEffort.sums(findings), nature: nature,
      modes: suite.modes.map { ModeAssessment($0, found: found) })
  }
}

extension Finding {
  /// Worst verdict first, then by loss, then by rule id.
  static func worstFirst(_ a: Finding, _ b: Finding) -> Bool {
    if a.verdict != b.verdict { return a.verdict > b.verdict }
    if a.loss != b.loss { return a.loss > b.loss }
    return a.rule < b.rule
  }
}
