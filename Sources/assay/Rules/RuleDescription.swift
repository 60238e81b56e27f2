import AssessmentEngine
import InventoryModel

/// Everything that one rule says, as text.
struct RuleDescription {
  let rule: Rule
  let ruleSet: RuleSet
  /// Below the rules folder.
  let file: String?
  let language: Language

  private var words: RuleVocabulary { RuleVocabulary(language: language) }

  private func pick(_ english: String, _ french: String) -> String { words.pick(english, french) }

  /// What stands in place of “What to do” where nobody has anything to do.
  private var hint: String { pick("Hint", "Conseil") }

  var text: String {
    var lines = ["\(rule.id)\(words.colon) \(rule.title[language])"]
    if let file { lines.append("  \(file), \(pick("rules", "règles")) \(ruleSet.version)") }
    if !rule.formats.isEmpty { lines.append("  formats\(words.colon) \(rule.formats.joined(separator: ", "))") }
    let kinds = rule.match.kinds.sorted().map(\.rawValue)
    if !kinds.isEmpty { lines.append("  \(pick("facts", "faits"))\(words.colon) \(kinds.joined(separator: ", "))") }
    lines += ["", pick("Why", "Pourquoi"), "  " + rule.why[language]]
    lines += ["", rule.isTask(in: ruleSet.suites) ? pick("What to do", "Que faire") : hint, "  " + rule.remedy[language]]
    if let topic = rule.training.flatMap({ ruleSet.training[$0] }) {
      lines += ["", pick("What people learn", "Ce que les personnes apprennent"), "  " + topic.title[language]]
    }
    for suite in ruleSet.suites { lines += [""] + verdict(for: suite) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(for suite: Suite) -> [String] {
    let row = suite.verdict(of: rule)
    let origin = origin(in: suite)
    let outcome = "\(words.outcome(row)), \(words.workClass(row.workClass))\(origin)"
    var lines = ["\(suite.title[language])\(words.colon) \(outcome)"]
    for limit in suite.limits(comparedBy: rule) {
      lines.append("  \(pick("compared with", "comparé à")) \(limit.item)\(words.colon) \(limit.told[language])")
    }
    if let effect = row.effect { lines.append("  " + effect[language]) }
    if let remedy = row.remedy {
      let title = row.isTask ? pick("What to do", "Que faire") : hint
      lines.append("  \(title)\(words.colon) \(remedy[language])")
    }
    if row.workClass.isWork {
      let role = row.role.flatMap { ruleSet.roles[$0]?[language] } ?? pick("nobody named", "personne de désigné")
      let effort =
        row.macros == nil
        ? "\(words.hours(row.effort)) \(words.unit(row.per))"
        : pick("hours by the estimate of the macros", "heures selon l’estimation des macros")
      lines.append("  \(effort), \(role)")
    }
    for (name, own) in (row.macros?.classes ?? [:]).sorted(by: { $0.key < $1.key }) {
      var parts = [words.workClass(own.workClass ?? row.workClass)]
      if let role = own.role { parts.append(ruleSet.roles[role]?[language] ?? role) }
      lines.append("  \(name.title[language])\(words.colon) \(parts.joined(separator: ", "))")
    }
    for (word, own) in row.words.sorted(by: { $0.key < $1.key }) {
      let effort = own.workClass.isWork ? ", \(words.hours(own.effort)) \(words.unit(own.per))" : ""
      lines.append("  \(words.tableWord(word))\(words.colon) \(words.workClass(own.workClass))\(effort)")
    }
    let trip = rule.roundTrip(row)
    let back = pick("comes back as an Office file", "de retour en fichier Office")
    let office = "\(back)\(words.colon) \(words.survival(trip.office))"
    lines.append("  \(office)\(pick("; ", " ; "))PDF\(words.colon) \(words.survival(trip.pdf))")
    lines += ruleSet.adjustments(of: rule, in: suite).flatMap(scoped)
    for mode in suite.modes {
      let consequence = row.modes[mode.id] ?? .unstated
      lines.append("  \(mode.title[language])\(words.colon) \(words.verdict(consequence.verdict))")
      if let effect = consequence.effect { lines.append("    " + effect[language]) }
    }
    let confidence = "\(pick("confidence", "confiance")) \(words.confidence(row.confidence))"
    lines.append("  \(pick("known by", "connu par"))\(words.colon) \(words.kind(row.grounds.kind)), \(confidence)")
    if row.sources.isEmpty { lines.append("  " + pick("no source: judged unknown", "aucune source : jugé inconnu")) }
    for source in row.sources {
      let age = source.published.map { pick(", of \($0)", ", du \($0)") } ?? ""
      let address = words.name(of: source)
      // What is no address has a name of its own, in the reader's language.
      let name = address == source.url || language == .english ? source.title.map { $0[language] + ", " } ?? "" : ""
      lines.append("  \(name)\(address) (\(pick("read", "lu le")) \(source.read)\(age))")
    }
    return lines
  }

  /// An override for some documents only: for which, what it sets, and because of what.
  private func scoped(_ adjustment: Adjustment) -> [String] {
    let colon = words.colon
    let pack = pick("by the pack \(adjustment.pack)", "par le paquet \(adjustment.pack)")
    return [
      "  \(pick("for some documents only", "pour certains documents seulement"))\(colon) "
        + "\(words.scope(adjustment.scope)) (\(pack))",
      "    \(words.set(by: adjustment.change, roles: ruleSet.roles))",
      "    \(pick("because", "raison"))\(colon) \(adjustment.reason[language])",
    ]
  }

  /// Whose row it is, where it is not the rule's own.
  private func origin(in suite: Suite) -> String {
    if let packs = suite.changedBy[rule.id] {
      let names = packs.joined(separator: ", ")
      return pick(" (changed by the pack \(names))", " (modifié par le paquet \(names))")
    }
    return suite.overrides[rule.id] == nil ? "" : pick(" (set by the target)", " (fixé par la cible)")
  }
}
