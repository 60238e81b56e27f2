import AssessmentEngine
import ConfigurationFiles

/// Finds what a user named.
enum RuleLookup {
  static func suite(_ id: String, in rules: RuleSet) throws -> Suite {
    guard let suite = rules.suite(id) else { throw RuleFailure.unknownTarget(id, known: rules.suites.map(\.id)) }
    return suite
  }

  static func rule(_ id: String, in rules: RuleSet) throws -> Rule {
    if let rule = rules.rule(id) { return rule }
    let known = rules.rules.map(\.id)
    let alike = known.filter { $0.contains(id) || id.contains($0) }
    let near = alike.isEmpty ? [NearestWord.nearest(id, among: known)].compactMap(\.self) : alike
    throw RuleFailure.unknownRule(id, near: Array(near.prefix(5)))
  }
}
