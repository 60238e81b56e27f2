import AssessmentEngine
import InventoryModel

/// Rules and documents made small for tests.
enum Samples {
  static let text = LocalizedText(english: "text", french: "texte")

  static func suite(
    losses: [Verdict: Int] = [.degraded: 200, .lost: 800, .unknown: 100, .blocks: 3000],
    tables: [String: [String: TableEntry]] = [:], limits: [String: Limit] = [:],
    overrides: [String: SuiteVerdict] = [:]
  ) -> Suite {
    Suite(
      id: "suite", title: text, losses: losses, readyFrom: 9500, minorChangesFrom: 7500, tables: tables, limits: limits,
      overrides: overrides)
  }

  static func row(
    _ verdict: Verdict, _ workClass: WorkClass, hours: Int = 0, per: SuiteVerdict.EffortUnit = .document,
    loss: Int? = nil, disposition: Disposition? = nil, cap: Int? = nil
  ) -> SuiteVerdict {
    SuiteVerdict(
      outcome: .verdict(verdict), workClass: workClass, effort: Effort(low: 0, likely: hours, high: hours * 2), per: per,
      role: nil, confidence: .high, sources: [], loss: loss, disposition: disposition, effortCap: cap)
  }

  static func rule(
    _ id: String, _ match: Match, formats: [String] = [], _ row: SuiteVerdict?
  ) -> Rule {
    Rule(
      id: id, title: text, why: text, remedy: text, formats: formats, match: match,
      verdicts: row.map { ["suite": $0] } ?? [:])
  }

  static func onFact(_ kind: FactKind, _ row: SuiteVerdict?, formats: [String] = []) -> Rule {
    rule(kind.rawValue.replacing(".", with: "-"), .fact(FactPattern(kind: kind)), formats: formats, row)
  }

  static func document(
    _ facts: [Fact] = [], format: String = "xlsx", state: AssessmentState = .assessed, reason: Reason? = nil,
    size: Int64 = 1000, path: String = "finance/a.xlsx"
  ) -> DocumentRecord {
    DocumentRecord(
      path: RawPath(path), format: DocumentFormat(format), state: state, reason: reason, size: size, facts: facts)
  }

  static func judge(_ rules: [Rule], suite: Suite = suite(), measured: Set<FactKind>? = nil) -> Judge {
    Judge(rules: RuleSet(version: "1.0.0", rules: rules, suites: [suite]), suite: suite, measured: measured)
  }
}
