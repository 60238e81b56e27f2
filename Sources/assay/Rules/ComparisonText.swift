import AssessmentEngine
import InventoryModel

/// A comparison of rule sets, for a person and for a machine.
struct ComparisonText {
  let comparison: RuleSetComparison
  let old: RuleSet
  let new: RuleSet
  let language: Language

  private var words: RuleVocabulary { RuleVocabulary(language: language) }

  private func pick(_ english: String, _ french: String) -> String { words.pick(english, french) }

  private var colon: String { pick(":", " :") }

  var text: String {
    var lines = [
      pick("from  rules \(old.version)", "de    règles \(old.version)"),
      pick("to    rules \(new.version)", "vers  règles \(new.version)"),
    ]
    if comparison.isEmpty { lines += ["", pick("They say the same.", "Elles disent la même chose.")] }
    lines += listed(comparison.added, pick("Added", "Ajouts"), sign: "+", in: new)
    lines += listed(comparison.removed, pick("Gone", "Disparitions"), sign: "-", in: old)
    lines += changed()
    lines += tables()
    return lines.map { VisibleText.escape($0) + "\n" }.joined()
  }

  private func listed(_ things: [ComparedThing], _ head: String, sign: String, in rules: RuleSet) -> [String] {
    guard !things.isEmpty else { return [] }
    return ["", "\(head) (\(things.count))"] + things.map { thing in
      let title = title(of: thing, in: rules).map { "\(colon) \($0)" } ?? ""
      return "  \(sign) \(name(of: thing.kind)) \(self.thing(thing, in: rules))\(title)"
    }
  }

  private func changed() -> [String] {
    var lines: [String] = []
    var last: (thing: ComparedThing, suite: String?)?
    for change in comparison.changes {
      if last?.thing != change.thing {
        let title = title(of: change.thing, in: new).map { "\(colon) \($0)" } ?? ""
        lines += ["", "\(name(of: change.thing.kind)) \(thing(change.thing, in: new))\(title)"]
        last = nil
      }
      if let suite = change.suite, last?.suite != suite { lines.append("  \(suite)") }
      last = (change.thing, change.suite)
      let pad = change.suite == nil ? "  " : "    "
      lines.append("\(pad)\(words.key(change.key))\(colon) \(words.value(change.old)) → \(words.value(change.new))")
    }
    return lines
  }

  private func tables() -> [String] {
    comparison.tables.flatMap { table -> [String] in
      let counts = [
        (table.changed, pick("other words", "autres mots")), (table.added, pick("added", "ajouts")),
        (table.removed, pick("gone", "disparitions")),
        (table.notes, pick("other notes or sources", "autres notes ou sources")),
      ]
      let summed = counts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
      var lines = ["", "\(pick("table", "table")) \(table.table), \(table.suite)\(colon) \(summed)"]
      lines += table.examples.map {
        "  \($0.subject)\(colon) \(words.tableWord($0.before)) → \(words.tableWord($0.after))"
      }
      if table.changed + table.added + table.removed > table.examples.count { lines.append("  …") }
      return lines
    }
  }

  /// Its id; of what has none, what it says.
  private func thing(_ thing: ComparedThing, in rules: RuleSet) -> String {
    switch thing.kind {
    case .override:
      guard let own = rules.adjustments.first(where: { $0.notation == thing.id }) else { return thing.id }
      let set = words.set(by: own.change, roles: rules.roles)
      return told(own.rules.sorted(), own.suites, own.scope, set: set, because: own.reason)
    case .function:
      guard let own = rules.allowances.first(where: { $0.notation == thing.id }) else { return thing.id }
      return told(own.names.map(\.text), own.suites, own.scope, set: nil, because: own.reason)
    case .application where thing.id == "threshold": return pick("threshold", "seuil")
    default: return thing.id
    }
  }

  private func told(
    _ names: [String], _ suites: Set<String>, _ scope: DocumentScope, set: String?, because: LocalizedText
  ) -> String {
    let places = suites.isEmpty ? nil : "suites \(suites.sorted().joined(separator: ", "))"
    let parts = [
      names.joined(separator: ", "), places, scope.isEverywhere ? nil : words.scope(scope), set, because[language],
    ]
    return parts.compactMap { $0 }.joined(separator: pick("; ", " ; "))
  }

  private func title(of thing: ComparedThing, in rules: RuleSet) -> String? {
    let text: LocalizedText? =
      switch thing.kind {
      case .rule: rules.rule(thing.id)?.title
      case .suite: rules.suite(thing.id)?.title
      case .role: rules.roles[thing.id]
      case .training: rules.training[thing.id]?.title
      case .application: rules.applications?.signals.first { $0.id == thing.id }?.title
      case .group: rules.group(thing.id)?.title
      case .override, .function: nil
      }
    return text?[language]
  }

  private func name(of kind: ComparedThing.Kind) -> String {
    switch kind {
    case .rule: pick("rule", "règle")
    case .suite: pick("suite", "suite")
    case .role: pick("role", "rôle")
    case .training: pick("training", "formation")
    case .application: pick("sign of an application", "indice d’application")
    case .group: pick("group", "groupe")
    case .override: pick("override for some documents:", "exception pour certains documents :")
    case .function: pick("functions provided for:", "fonctions prises en charge :")
    }
  }
}
