import InventoryModel

extension Suite {
  /// What the suite says, but for its tables and its rows of rules.
  var statements: [Statement] {
    var all = title.statements("title")
    all.append(Statement("for", .scope(scope)))
    for verdict in Verdict.allCases {
      all += Statement.optional("losses.\(verdict.rawValue)", losses[verdict].map(String.init))
    }
    all += [
      Statement("levels.ready", String(readyFrom)), Statement("levels.minor-changes", String(minorChangesFrom)),
      Statement("levels.minor-hours", .hours(minorHours)),
      Statement("levels.convert-hours", .hours(convertHours)),
    ]
    for (item, limit) in limits.sorted(by: { $0.key < $1.key }) {
      // An item that only one target has stands here twice, with and without its target.
      if !item.contains("/"), limits.contains(where: { $0.key.hasSuffix("/" + item) && $0.value == limit }) { continue }
      all.append(Statement("limits.\(item)", .limit(limit)))
    }
    for mode in modes {
      let prefix = "modes.\(mode.id)"
      all += mode.title.statements("\(prefix).title") + mode.text.statements("\(prefix).text")
      all.append(Statement("\(prefix).sources", .sources(mode.sources)))
    }
    all.append(Statement("macros", .judged(macros != nil)))
    return all
  }
}

extension TrainingTopic {
  var statements: [Statement] {
    title.statements("title") + text.statements("text") + [Statement("minutes", String(minutes))]
  }
}

extension ApplicationCriteria {
  /// What they say, but for the single signs.
  var statements: [Statement] { [Statement("points", String(threshold))] }
}

extension ApplicationSignal {
  var statements: [Statement] {
    title.statements("title") + why.statements("why") + [
      Statement("match", match.notation), Statement("points", String(points)), Statement("once", .flag(isOnce)),
      Statement("confidence", .confidence(confidence)), Statement("sources", .sources(sources)),
    ]
  }
}

extension FactGroup {
  /// What the group says, its members by their ids.
  var keys: [Statement] {
    var all = title.statements("title") + lead.statements("lead")
    all.append(Statement("headline", .headline(headline)))
    if !devices.isEmpty { all.append(Statement("devices", .devices(devices))) }
    for (suite, statements) in statements.sorted(by: { $0.key < $1.key }) {
      for (number, statement) in statements.enumerated() {
        all += statement.text.statements("statements.\(suite).\(number + 1)")
      }
    }
    for member in members {
      let prefix = "members.\(member.id)"
      all += member.title.statements("\(prefix).title") + member.why.statements("\(prefix).why")
      all.append(Statement("\(prefix).match", member.match.notation))
      for (suite, effect) in member.effects.sorted(by: { $0.key < $1.key }) {
        all.append(
          Statement("\(prefix).effects.\(suite)", .effects(effect.effects)))
      }
    }
    return all
  }
}

extension Adjustment {
  /// On one line: what an override of a pack says.
  public var notation: String {
    var parts = [rules.sorted().joined(separator: ", ")]
    if !suites.isEmpty { parts.append("suites " + suites.sorted().joined(separator: ", ")) }
    parts += scope.notation
    parts.append(change.statements.map { "\($0.key) \($0.value.notation)" }.joined(separator: ", "))
    return parts.joined(separator: "; ")
  }
}

extension FunctionAllowance {
  public var notation: String {
    var parts = [names.map(\.text).joined(separator: ", ")]
    if !suites.isEmpty { parts.append("suites " + suites.sorted().joined(separator: ", ")) }
    return (parts + scope.notation).joined(separator: "; ")
  }
}

extension DocumentScope {
  fileprivate var notation: [String] {
    (paths.isEmpty ? [] : ["paths " + paths.map(\.text).joined(separator: ", ")])
      + (departments.isEmpty ? [] : ["departments " + departments.joined(separator: ", ")])
  }
}

extension RowChange {
  fileprivate var statements: [Statement] {
    var all = Statement.optional("verdict", verdict.map { .verdict($0) })
    all += Statement.optional("class", workClass.map { .workClass($0) })
    all += Statement.optional("role", role)
    all += Statement.optional("effort", effort.map { .effort($0, per: per ?? .document) })
    all += Statement.optional("loss", loss.map(String.init))
    all += Statement.optional("disposition", disposition.map { .disposition($0) })
    all += Statement.optional("confidence", confidence.map { .confidence($0) })
    all += Statement.optional("sources", sources.map { .sources($0) })
    return all
  }
}
