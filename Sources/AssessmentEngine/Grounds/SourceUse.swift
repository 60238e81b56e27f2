/// What of a rule set rests on one source.
public struct SourceUse: Hashable, Sendable {
  public var source: Source
  /// Ids of rules: by their rows, the modes in them, the tables that they ask, the limits that they compare with.
  public var rules: [String]
  /// Ids of signs of an application.
  public var signals: [String]
  /// Ids of groups of facts.
  public var groups: [String]
  /// Ids of suites that say something of a mode, or that have a limit or a table, with it.
  public var suites: [String]
}

extension RuleSet {
  /// Every source that something rests on: the strongest kind first, then by title and address.
  public var sourceUses: [SourceUse] {
    var census = SourceCensus()
    for suite in suites {
      let concerned = rules.filter { suite.isConcerned(by: $0) }
      for rule in concerned { census.count(suite.verdict(of: rule), of: rule, in: suite) }
      for mode in suite.modes { census.count(mode.sources, suite: suite.id) }
      for limit in suite.limits.values { census.count(limit.sources, suite: suite.id) }
      for table in suite.tables.values { for entry in table.values { census.count(entry.sources, suite: suite.id) } }
    }
    for adjustment in adjustments {
      for rule in adjustment.rules { census.count(adjustment.change.sources ?? [], rule: rule) }
    }
    for signal in applications?.signals ?? [] { census.count(signal.sources, signal: signal.id) }
    for group in groups {
      for statement in group.statements.values.joined() { census.count(statement.sources, group: group.id) }
      for effect in group.members.flatMap(\.effects.values) { census.count(effect.sources, group: group.id) }
    }
    return census.uses
  }
}

/// Counts sources while a rule set is walked.
private struct SourceCensus {
  private struct Users {
    var rules: Set<String> = []
    var signals: Set<String> = []
    var groups: Set<String> = []
    var suites: Set<String> = []
  }

  private var users: [Source: Users] = [:]

  mutating func count(_ row: SuiteVerdict, of rule: Rule, in suite: Suite) {
    count(row.sources, rule: rule.id)
    for mode in row.modes.values { count(mode.sources, rule: rule.id) }
    var tables = rule.match.tables
    if case .table(let name) = row.outcome { tables.insert(name) }
    for name in tables {
      for entry in (suite.tables[name] ?? [:]).values { count(entry.sources, rule: rule.id) }
    }
    for item in rule.match.limits { count(suite.limits[item]?.sources ?? [], rule: rule.id) }
  }

  mutating func count(_ sources: [Source], rule: String) {
    for source in sources { users[source, default: Users()].rules.insert(rule) }
  }

  mutating func count(_ sources: [Source], signal: String) {
    for source in sources { users[source, default: Users()].signals.insert(signal) }
  }

  mutating func count(_ sources: [Source], group: String) {
    for source in sources { users[source, default: Users()].groups.insert(group) }
  }

  mutating func count(_ sources: [Source], suite: String) {
    for source in sources { users[source, default: Users()].suites.insert(suite) }
  }

  var uses: [SourceUse] {
    users.map { source, users in
      SourceUse(
        source: source, rules: users.rules.sorted(), signals: users.signals.sorted(), groups: users.groups.sorted(),
        suites: users.suites.sorted())
    }.sorted { a, b in
      if a.source.kind != b.source.kind { return a.source.kind > b.source.kind }
      return SourceCensus.order(a.source) < SourceCensus.order(b.source)
    }
  }

  private static func order(_ source: Source) -> (String, String, String, String) {
    (source.title?.english ?? "", source.url, source.read, source.published ?? "")
  }
}
