import AssessmentEngine
import ConfigurationFiles

/// The sources of a rule set that have grown old, a line each.
struct StaleSources {
  let lines: [String]

  /// `today`: `YYYY-MM-DD`.
  init(_ rules: LoadedRules, today: String) {
    let stale = rules.ruleSet.sourceUses.filter { use in
      use.source.kind != .generalKnowledge && Staleness.isStale(use.source.day, on: today)
    }
    let ids = rules.sourceIDs
    let listed = stale.map { (use: $0, id: ids[$0.source]) }.sorted { a, b in
      switch (a.id, b.id) {
      case (let x?, let y?): x < y
      case (nil, nil): (a.use.source.url, a.use.source.read) < (b.use.source.url, b.use.source.read)
      case (let x, _): x != nil
      }
    }
    lines = listed.map { use, id in
      let place = id.flatMap { rules.sourcePlaces[$0] }.map { $0 + ": " } ?? ""
      return "\(place)warning: the source \(id.map { "“\($0)”" } ?? use.source.url) " + StaleSources.age(of: use, today: today)
    }
  }

  private static func age(of use: SourceUse, today: String) -> String {
    let source = use.source
    let what = source.published == nil ? "was read on \(source.read)" : "is of \(source.day)"
    let age = Staleness.age(of: source.day, on: today) ?? 0
    return "\(what), \(age) days ago; \(rests(use))"
  }

  private static func rests(_ use: SourceUse) -> String {
    switch use.rules.count {
    case 0: "no rule rests on it, but \((use.signals + use.groups + use.suites).joined(separator: ", "))"
    case 1: "1 rule rests on it: \(use.rules[0])"
    case let count: "\(count) rules rest on it"
    }
  }
}
