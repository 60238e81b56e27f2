import AssessmentEngine
import InventoryModel

/// A comparison of rule sets, for a person and for a machine.
struct ComparisonText {
  let comparison: RuleSetComparison
  let old: RuleSet
  let new: RuleSet
  let language: Language

  private func pick(_ english: String, _ french: String) -> String { language == .english ? english : french }

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
      let title = title(of: thing, in: rules).map { ": \($0)" } ?? ""
      return "  \(sign) \(name(of: thing.kind)) \(thing.id)\(title)"
    }
  }

  private func changed() -> [String] {
    var lines: [String] = []
    var last: (thing: ComparedThing, suite: String?)?
    for change in comparison.changes {
      if last?.thing != change.thing {
        let title = title(of: change.thing, in: new).map { ": \($0)" } ?? ""
        lines += ["", "\(name(of: change.thing.kind)) \(change.thing.id)\(title)"]
        last = nil
      }
      if let suite = change.suite, last?.suite != suite { lines.append("  \(suite)") }
      last = (change.thing, change.suite)
      let pad = change.suite == nil ? "  " : "    "
      let nothing = pick("nothing", "rien")
      lines.append("\(pad)\(change.key): \(change.before ?? nothing) → \(change.after ?? nothing)")
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
      var lines = ["", "\(pick("table", "table")) \(table.table), \(table.suite): \(summed)"]
      let nothing = pick("nothing", "rien")
      lines += table.examples.map { "  \($0.subject): \($0.before ?? nothing) → \($0.after ?? nothing)" }
      if table.changed + table.added + table.removed > table.examples.count { lines.append("  …") }
      return lines
    }
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

extension ComparisonText {
  /// `assay.rules-diff/1`.
  static func json(_ comparison: RuleSetComparison, old: RuleSet, new: RuleSet) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "assay.rules-diff/1")
    json.member("from", old.version)
    json.member("to", new.version)
    for (name, things) in [("added", comparison.added), ("removed", comparison.removed)] {
      json.key(name)
      json.beginArray()
      for thing in things {
        json.beginObject()
        json.member("kind", thing.kind.rawValue)
        json.member("id", thing.id)
        json.endObject()
      }
      json.endArray()
    }
    json.key("changes")
    json.beginArray()
    for change in comparison.changes {
      json.beginObject()
      json.member("kind", change.thing.kind.rawValue)
      json.member("id", change.thing.id)
      json.member("target", change.suite)
      json.member("key", change.key)
      json.member("before", change.before)
      json.member("after", change.after)
      json.endObject()
    }
    json.endArray()
    json.key("tables")
    json.beginArray()
    for table in comparison.tables { write(table, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [10]
  }

  private static func write(_ table: TableChange, to json: inout JSONWriter) {
    json.beginObject()
    json.member("target", table.suite)
    json.member("table", table.table)
    json.member("changed", table.changed)
    json.member("added", table.added)
    json.member("removed", table.removed)
    json.member("notes", table.notes)
    json.key("examples")
    json.beginArray()
    for example in table.examples {
      json.beginObject()
      json.member("subject", example.subject)
      json.member("before", example.before)
      json.member("after", example.after)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
