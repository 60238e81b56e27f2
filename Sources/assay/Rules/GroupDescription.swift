import AssessmentEngine

/// Everything that one group of facts says, as text.
struct GroupDescription {
  let group: FactGroup
  let ruleSet: RuleSet
  let language: Language

  private var words: RuleVocabulary { RuleVocabulary(language: language) }

  private func pick(_ english: String, _ french: String) -> String { words.pick(english, french) }

  var text: String {
    var lines = ["\(group.id)\(words.colon) \(group.title[language])", "  Groups/\(group.id).yaml, \(pick("rules", "règles")) \(ruleSet.version)"]
    lines += ["", "  " + group.lead[language]]
    for suite in ruleSet.suites {
      for statement in group.statements[suite.id] ?? [] {
        lines += ["", "\(suite.title[language])\(words.colon) \(statement.text[language])"] + origin(statement.confidence, statement.sources)
      }
    }
    for member in group.members {
      lines += ["", "\(member.id)\(words.colon) \(member.title[language])", "  " + member.why[language]]
      if !member.formats.isEmpty { lines.append("  formats\(words.colon) \(member.formats.joined(separator: ", "))") }
      let kinds = member.match.kinds.sorted().map(\.rawValue)
      if !kinds.isEmpty { lines.append("  \(pick("facts", "faits"))\(words.colon) \(kinds.joined(separator: ", "))") }
      for suite in ruleSet.suites {
        let effect = member.effects[suite.id] ?? .unstated(scopes: group.scopes)
        lines.append("  \(suite.title[language])\(words.colon) \(told(effect.effects))")
        lines += origin(effect.confidence, effect.sources).map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// By device where they differ.
  private func told(_ effects: [GroupEffect]) -> String {
    if Set(effects).count < 2 || group.devices.isEmpty { return words.effect(effects.first ?? .unknown) }
    return zip(group.devices, effects).map { "\(words.device($0))\(words.colon) \(words.effect($1))" }
      .joined(separator: pick("; ", " ; "))
  }

  private func origin(_ confidence: Confidence, _ sources: [Source]) -> [String] {
    ["  \(pick("confidence", "confiance"))\(words.colon) \(words.confidence(confidence))"]
      + sources.map { "  \(words.name(of: $0)) (\(pick("read", "lu le")) \($0.read))" }
  }
}
