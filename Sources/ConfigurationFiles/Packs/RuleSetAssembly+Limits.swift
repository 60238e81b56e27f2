import AssessmentEngine

extension RuleSetAssembly {
  /// Words of layers below that were written for the limits as these knew them: what a row says becomes of it gives way
  /// to a sentence that tells the limit that counts. Words are not searched for numbers: none can be trusted then.
  mutating func correctWords(of suite: inout Suite, by pack: String, below place: Int) {
    for rule in rules.values where (wordPlace(of: rule.id, in: suite.id) ?? place) < place {
      guard suite.overrides[rule.id] != nil || rule.verdicts[suite.id] != nil else { continue }
      var row = suite.verdict(of: rule)
      let before = words[suite.id]?[rule.id]
      if let correction = suite.limits(comparedBy: rule).lazy.compactMap(\.correction).first {
        if before == nil { words[suite.id, default: [:]][rule.id] = .some(row.effect) }
        row.effect = correction
      } else if let before, row.effect != nil {
        // An upper pack took the change back: the words hold again.
        row.effect = before
      }
      guard row != suite.verdict(of: rule) else { continue }
      suite.overrides[rule.id] = row
      suite.note(changeOf: rule.id, by: pack)
    }
  }

  /// The place of the layer whose file says what becomes of a rule's finding in a suite.
  private func wordPlace(of rule: String, in suite: String) -> Int? {
    if let entry = pending.first(where: { $0.suite.id == suite }),
      entry.overrides.contains(where: { $0.key.scalar == rule })
    {
      return entry.layer
    }
    return places[rule]
  }
}
