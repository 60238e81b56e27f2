extension RuleSetComparison {
  /// What `new` says otherwise than `old`. Versions and the order of files are no statements.
  public init(_ old: RuleSet, _ new: RuleSet) {
    self.init(added: [], removed: [], changes: [], tables: [])
    let rules = pair(old.rules, new.rules, .rule, id: \.id)
    for (before, after) in rules { compare(before, after, ComparedThing(.rule, after.id)) }
    let suites = pair(old.suites, new.suites, .suite, id: \.id)
    for (before, after) in suites {
      compare(before, after, ComparedThing(.suite, after.id))
      for (rule, changed) in rules { rows(before, rule, after, changed) }
      tables(before, after)
    }
    named(old.roles, new.roles, .role) { $0.statements("title") }
    named(old.training, new.training, .training, \.statements)
    compare(old.applications?.statements ?? [], new.applications?.statements ?? [], ComparedThing(.application, "threshold"))
    let signals = pair(old.applications?.signals ?? [], new.applications?.signals ?? [], .application, id: \.id)
    for (before, after) in signals { compare(before.statements, after.statements, ComparedThing(.application, after.id)) }
    let groups = pair(old.groups, new.groups, .group, id: \.id)
    for (before, after) in groups { compare(before.keys, after.keys, ComparedThing(.group, after.id)) }
    listed(old.adjustments.map(\.notation), new.adjustments.map(\.notation), .override)
    listed(old.allowances.map(\.notation), new.allowances.map(\.notation), .function)
    added.sort(by: RuleSetComparison.order)
    removed.sort(by: RuleSetComparison.order)
    // Swift's sort is stable: keys stay in the order of files.
    changes.sort { a, b in
      a.thing != b.thing ? RuleSetComparison.order(a.thing, b.thing) : (a.suite ?? "") < (b.suite ?? "")
    }
    tables.sort { ($0.suite, $0.table) < ($1.suite, $1.table) }
  }

  private static func order(_ a: ComparedThing, _ b: ComparedThing) -> Bool {
    a.kind != b.kind ? a.kind < b.kind : a.id < b.id
  }

  /// Things of the same id in both; the others are noted as added or gone.
  private mutating func pair<Thing>(
    _ old: [Thing], _ new: [Thing], _ kind: ComparedThing.Kind, id: KeyPath<Thing, String>
  ) -> [(Thing, Thing)] {
    let before = Dictionary(old.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.map { $0[keyPath: id] })
    removed += before.keys.filter { !names.contains($0) }.map { ComparedThing(kind, $0) }
    return new.compactMap { thing in
      if let twin = before[thing[keyPath: id]] { return (twin, thing) }
      added.append(ComparedThing(kind, thing[keyPath: id]))
      return nil
    }
  }

  private mutating func named<Thing>(
    _ old: [String: Thing], _ new: [String: Thing], _ kind: ComparedThing.Kind, _ statements: (Thing) -> [Statement]
  ) {
    removed += old.keys.filter { new[$0] == nil }.map { ComparedThing(kind, $0) }
    for (id, thing) in new.sorted(by: { $0.key < $1.key }) {
      guard let before = old[id] else {
        added.append(ComparedThing(kind, id))
        continue
      }
      compare(statements(before), statements(thing), ComparedThing(kind, id))
    }
  }

  /// Things that have no id but what they say.
  private mutating func listed(_ old: [String], _ new: [String], _ kind: ComparedThing.Kind) {
    removed += Set(old).subtracting(new).map { ComparedThing(kind, $0) }
    added += Set(new).subtracting(old).map { ComparedThing(kind, $0) }
  }

  private mutating func compare(_ old: Rule, _ new: Rule, _ thing: ComparedThing) {
    compare(old.statements, new.statements, thing)
  }

  private mutating func compare(_ old: Suite, _ new: Suite, _ thing: ComparedThing) {
    compare(old.statements, new.statements, thing)
  }

  private mutating func rows(_ old: Suite, _ rule: Rule, _ new: Suite, _ changed: Rule) {
    let before = old.overrides[rule.id] ?? rule.verdicts[old.id]
    let after = new.overrides[changed.id] ?? changed.verdicts[new.id]
    guard before != after else { return }
    compare(
      before?.statements ?? [], after?.statements ?? [], ComparedThing(.rule, changed.id), suite: new.id)
  }

  private mutating func compare(
    _ old: [Statement], _ new: [Statement], _ thing: ComparedThing, suite: String? = nil
  ) {
    let before = Dictionary(old.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for statement in new where before[statement.key] != statement.value {
      changes.append(
        StatementChange(thing, suite: suite, key: statement.key, old: before[statement.key], new: statement.value))
    }
    for statement in old where after[statement.key] == nil {
      changes.append(StatementChange(thing, suite: suite, key: statement.key, old: statement.value, new: nil))
    }
  }

  private mutating func tables(_ old: Suite, _ new: Suite) {
    for name in Set(old.tables.keys).union(new.tables.keys) {
      let (before, after) = (old.tables[name] ?? [:], new.tables[name] ?? [:])
      guard before != after else { continue }
      var change = TableChange(suite: new.id, table: name, added: 0, removed: 0, changed: 0, notes: 0, examples: [])
      for subject in Set(before.keys).union(after.keys).sorted() where before[subject] != after[subject] {
        let (was, now) = (before[subject]?.word, after[subject]?.word)
        switch (was, now) {
        case (nil, _): change.added += 1
        case (_, nil): change.removed += 1
        case _ where was != now: change.changed += 1
        default:
          change.notes += 1
          continue
        }
        guard change.examples.count < TableChange.shown else { continue }
        change.examples.append(TableChange.Example(subject: subject, before: was, after: now))
      }
      tables.append(change)
    }
  }
}
