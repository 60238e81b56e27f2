import AssessmentEngine
import ConfigurationFiles

/// The sources of a rule set that have grown old, a line each.
struct StaleSources {
  let lines: [String]

  /// `today`: `YYYY-MM-DD`.
  init(_ rules: RuleSet, catalog: SourceCatalog, today: String) {
    let stale = rules.sourceUses.filter { use in
      use.source.kind != .generalKnowledge && Staleness.isStale(use.source.day, on: today)
    }
    let listed = stale.map { (use: $0, entry: catalog.entries[$0.source]) }.sorted { a, b in
      let (x, y) = (a.entry?.line ?? .max, b.entry?.line ?? .max)
      return x != y ? x < y : (a.use.source.url, a.use.source.read) < (b.use.source.url, b.use.source.read)
    }
    lines = listed.map { StaleSources.line($0.use, $0.entry, today: today) }
  }

  private static func line(_ use: SourceUse, _ entry: SourceCatalog.Entry?, today: String) -> String {
    let source = use.source
    let name = entry.map { "\($0.file):\($0.line):1: warning: the source “\($0.id)”" }
      ?? "warning: the source \(source.url)"
    let what = source.published == nil ? "was read on \(source.read)" : "is of \(source.day)"
    let age = Staleness.age(of: source.day, on: today) ?? 0
    return "\(name) \(what), \(age) days ago; \(rests(use)) on it"
  }

  private static func rests(_ use: SourceUse) -> String {
    switch use.rules.count {
    case 0: "no rule rests"
    case 1: "1 rule rests (\(use.rules[0]))"
    case let count: "\(count) rules rest"
    }
  }
}
