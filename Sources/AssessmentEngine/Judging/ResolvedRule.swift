import InventoryModel

/// A rule as it stands for one suite.
///
/// By reference: it is handed around once for each finding.
final class ResolvedRule: Sendable {
  let id: String
  let match: ResolvedMatch
  let row: SuiteVerdict
  let kinds: Set<FactKind>
  let needsFact: Bool
  let looksInside: Bool
  /// Whether it asks for a fact that the inventory could not hold.
  let isUnmeasurable: Bool
  /// How well the row is known on the day of judgement.
  private let ground: Evidence.Ground
  private let formats: Set<String>
  /// The table that gives each subject's verdict; nil where the row itself does.
  private let table: [String: TableEntry]?

  init(_ rule: Rule, suite: Suite, measured: Set<FactKind>?, today: String?, kinds numbers: FactKindNumbers) {
    id = rule.id
    match = ResolvedMatch(rule.match, suite: suite, kinds: numbers)
    row = suite.verdict(of: rule)
    let grounds = row.grounds
    ground = Evidence.Ground(rule: rule.id, grounds: grounds, isStale: grounds.isStale(on: today))
    kinds = rule.match.kinds
    needsFact = match.needsFact
    looksInside = rule.match.looksInside
    formats = Set(rule.formats)
    if let measured { isUnmeasurable = !kinds.isSubset(of: measured) } else { isUnmeasurable = false }
    if case .table(let name) = row.outcome { table = suite.tables[name] ?? [:] } else { table = nil }
  }

  /// The same with another row.
  init(_ other: ResolvedRule, row: SuiteVerdict, today: String?) {
    id = other.id
    match = other.match
    self.row = row
    let grounds = row.grounds
    ground = Evidence.Ground(rule: other.id, grounds: grounds, isStale: grounds.isStale(on: today))
    kinds = other.kinds
    needsFact = other.needsFact
    looksInside = other.looksInside
    isUnmeasurable = other.isUnmeasurable
    formats = other.formats
    if case .table = row.outcome { table = other.table } else { table = nil }
  }

  func applies(to format: String?) -> Bool {
    formats.isEmpty || format.map(formats.contains) ?? false
  }

  /// Whether a finding of it may ask for a person's time.
  var meansWork: Bool {
    if case .verdict(.kept) = row.outcome { return false }
    return row.workClass.isWork || row.words.values.contains { $0.workClass.isWork }
  }

  /// What was found, judged. Tells `evidence` what the document's level and disposition hang on.
  func finding(
    _ found: [FindingItem], suite: Suite, macros: MacroEstimate?, evidence: inout Evidence
  ) -> Finding {
    var items = found
    var groups: [FindingGroup] = []
    if let table {
      for index in items.indices {
        let entry = table[items[index].subject]
        items[index].verdict = entry?.verdict ?? .unknown
        let word = entry?.headWord ?? Verdict.unknown.rawValue
        if items[index].detail == nil { items[index].detail = entry?.detail }
        if items[index].replacement == nil { items[index].replacement = entry?.replacement }
        FindingGroup.add(items[index], word: word, row: row, to: &groups)
      }
    } else if case .verdict(let verdict) = row.outcome {
      var group = FindingGroup(verdict: verdict, word: "", row: row, macros: macros)
      for index in items.indices {
        items[index].verdict = verdict
        if row.macros != nil, items[index].detail == nil { items[index].detail = macros?.summary }
        group.add(items[index])
      }
      groups = [group]
    }
    var finding = Finding(
      rule: id, verdict: .kept, workClass: .none, effort: .zero, role: row.role, confidence: row.confidence,
      sources: row.sources, count: 0, loss: 0, items: items)
    for group in groups {
      finding.verdict = max(finding.verdict, group.verdict)
      finding.workClass = max(finding.workClass, group.workClass)
      finding.effort = finding.effort + group.effort
      finding.loss += group.loss(suite: suite, bySubjects: table != nil)
      finding.count = finding.count.addingClamped(group.count)
      if row.macros != nil || finding.role == nil { finding.role = group.role }
    }
    if items.isEmpty { finding.count = 1 }
    if let cap = row.effortCap { finding.effort = finding.effort.capped(at: cap) }
    evidence.note(groups, finding: finding, ground: ground)
    return finding
  }
}

extension TableEntry {
  /// The word without what stands behind a colon: `equivalent` of `equivalent:SPLIT`.
  var headWord: String {
    word.utf8.contains(UInt8(ascii: ":")) ? String(word.prefix { $0 != ":" }) : word
  }
}
