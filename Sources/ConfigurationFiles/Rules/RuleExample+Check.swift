import AssessmentEngine
import InventoryModel

extension RuleExample {
  /// What is wrong when the example's document, as read, is judged by its rule alone; nil where all is as it says.
  public func complaint(on document: DocumentRecord, in rules: RuleSet) -> String? {
    guard let rule = rules.rule(self.rule) else { return "\(place): there is no rule “\(self.rule)”" }
    guard let id = target ?? rule.verdicts.keys.min() ?? rules.suites.first?.id, let suite = rules.suite(id) else {
      return "\(place): no suite to judge the example for"
    }
    let alone = RuleSet(version: rules.version, rules: [rule], suites: [suite], roles: rules.roles)
    let finding = Judge(rules: alone, suite: suite).assess(document).findings.first
    let found = finding.map { max($0.items.count, 1) } ?? 0
    if found != finds { return "\(place): \(rule.id), “\(name)”: expected \(finds) found, found \(found)" }
    if let verdict, let finding, finding.verdict.rawValue != verdict {
      return "\(place): \(rule.id), “\(name)”: expected \(verdict), found \(finding.verdict.rawValue)"
    }
    return nil
  }
}
