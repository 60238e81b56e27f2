import AssessmentEngine
import InventoryModel

extension CSVReport {
  static let natureColumns = ["nature", "nature_points", "nature_signals"]
  static let suiteColumns = [
    "level", "score", "disposition", "hours_low", "hours_likely", "hours_high", "causes", "level_reasons",
    "disposition_reason", "disposition_rule", "grounds", "grounds_oldest", "weak", "stale", "roles",
  ]

  /// Empty for what is no workbook.
  static func cells(_ nature: DocumentNature?) -> [String] {
    guard let nature else { return ["", "", ""] }
    return [
      nature.kind.rawValue, String(nature.points),
      nature.reasons.map { "\($0.signal)=\($0.points)" }.joined(separator: " "),
    ]
  }

  /// In the order of `suiteColumns`; several values of one cell have spaces between them.
  static func cells(_ assessment: Assessment) -> [String] {
    var cells = [
      assessment.level.rawValue, assessment.score.map(hundredths) ?? "", assessment.disposition.rawValue,
    ]
    cells += hours(assessment.effort)
    let reason = assessment.dispositionReason
    cells += [
      assessment.findings.map(\.rule).joined(separator: " "),
      assessment.levelReasons.map { word($0.code, rule: $0.rule) }.joined(separator: " "),
      reason.code, reason.rule ?? "", assessment.grounds?.kind.rawValue ?? "", assessment.grounds?.oldest ?? "",
      assessment.grounds?.weak.joined(separator: " ") ?? "", assessment.grounds?.stale.joined(separator: " ") ?? "",
      roles(assessment.roles.map { ($0.role, $0.effort) }),
    ]
    return cells
  }

  /// `work:power-query`.
  private static func word(_ code: String, rule: String?) -> String { rule.map { "\(code):\($0)" } ?? code }

  /// Likely hours: `assistant-fonctionnel=1.50`; `none` for work that names no role.
  static func roles(_ roles: [(role: String, effort: Effort)]) -> String {
    roles.filter { $0.effort.high > 0 }.map { "\($0.role.isEmpty ? "none" : $0.role)=\(hundredths($0.effort.likely))" }.joined(separator: " ")
  }
}
