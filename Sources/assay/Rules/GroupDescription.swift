import AssessmentEngine

/// Everything that one group of facts says, as text.
struct GroupDescription {
  let group: FactGroup
  let ruleSet: RuleSet
  let language: Language

  private func pick(_ english: String, _ french: String) -> String { language == .english ? english : french }

  var text: String {
    var lines = ["\(group.id): \(group.title[language])", "  Groups/\(group.id).yaml, \(pick("rules", "règles")) \(ruleSet.version)"]
    lines += ["", "  " + group.lead[language]]
    for suite in ruleSet.suites {
      for statement in group.statements[suite.id] ?? [] {
        lines += ["", "\(suite.title[language]): \(statement.text[language])"] + origin(statement.confidence, statement.sources)
      }
    }
    for member in group.members {
      lines += ["", "\(member.id): \(member.title[language])", "  " + member.why[language]]
      if !member.formats.isEmpty { lines.append("  formats: \(member.formats.joined(separator: ", "))") }
      let kinds = member.match.kinds.sorted().map(\.rawValue)
      if !kinds.isEmpty { lines.append("  \(pick("facts", "faits")): \(kinds.joined(separator: ", "))") }
      for suite in ruleSet.suites {
        let effect = member.effects[suite.id] ?? .unstated(scopes: group.scopes)
        lines.append("  \(suite.title[language]): \(words(effect.effects))")
        lines += origin(effect.confidence, effect.sources).map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words of the file, by device where they differ.
  private func words(_ effects: [GroupEffect]) -> String {
    if Set(effects).count < 2 || group.devices.isEmpty { return effects.first?.rawValue ?? GroupEffect.unknown.rawValue }
    return zip(group.devices, effects).map { "\($0.rawValue) \($1.rawValue)" }.joined(separator: ", ")
  }

  private func origin(_ confidence: Confidence, _ sources: [Source]) -> [String] {
    ["  \(pick("confidence", "confiance")): \(confidence.rawValue)"]
      + sources.map { "  \($0.url) (\(pick("read", "lu le")) \($0.read))" }
  }
}
