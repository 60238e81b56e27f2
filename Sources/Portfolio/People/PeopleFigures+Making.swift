import AssessmentEngine

extension PeopleFigures {
  /// `suites`: in the order of the estate's. Nil where the estate did not gather people.
  public init?(_ estate: Estate, suites: [Suite]) {
    guard let rollup = estate.people else { return nil }
    self.init(rollup, suites: suites, departments: estate.departments.map(\.name))
  }

  /// Where nobody asked about people.
  public init(nobodyFor suites: [Suite]) {
    self.init(PeopleRollup(window: PeopleWindow(end: nil), functions: []), suites: suites, departments: [])
  }

  init(_ rollup: PeopleRollup, suites: [Suite], departments names: [String]) {
    let people = Array(rollup.people.values)
    let isTold = people.count >= SmallGroups.smallest
    window = rollup.window
    workbooks = rollup.workbooks
    attributed = rollup.attributed
    older = rollup.older
    isAnybodyKnown = !people.isEmpty
    users = isTold ? people.count : nil
    lacking = suites.map { PeopleFigures.lacking($0, rollup: rollup, people: people) }
    guard isTold else { return }
    self.suites = suites.enumerated().map { index, suite in
      Standing(
        people.map { $0.standings[index] },
        withoutLacking: people.count { $0.functions.isDisjoint(with: PeopleFigures.lacks(suite, rollup)) })
    }
    let counts = people.map { $0.functions.count }
    median = PeopleFigures.median(counts)
    buckets = PeopleFigures.buckets(counts)
    departments = PeopleFigures.departments(people, rollup: rollup, suites: suites.count, names: names)
  }

  /// The lower one of two in the middle: a number that somebody has, and the same on every machine.
  private static func median(_ counts: [Int]) -> Int {
    let sorted = counts.sorted()
    return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2]
  }

  private static func buckets(_ counts: [Int]) -> [Bucket] {
    let sizes = steps.indices.map { step in
      counts.count { $0 >= steps[step] && (step + 1 == steps.count || $0 < steps[step + 1]) }
    }
    return SmallGroups.joined(sizes).map { group in
      Bucket(
        from: steps[group.lowerBound], to: group.upperBound == steps.count ? nil : steps[group.upperBound] - 1,
        people: sizes[group].reduce(0, +))
    }
  }

  private static func lacks(_ suite: Suite, _ rollup: PeopleRollup) -> FunctionSet {
    var set = FunctionSet()
    for (number, name) in rollup.functions.enumerated() where suite.lacks(name) { set.insert(number) }
    return set
  }

  private static func lacking(_ suite: Suite, rollup: PeopleRollup, people: [PeopleRollup.Person]) -> [LackingFunction] {
    rollup.functions.indices.filter { rollup.uses[$0].workbooks > 0 && suite.lacks(rollup.functions[$0]) }
      .map { number in
        let name = rollup.functions[number]
        return LackingFunction(
          name: name, replacement: suite.tables[Suite.functionTable]?[name]?.replacement,
          people: GuardedCount(people.count { $0.functions.contains(number) }, of: people.count),
          workbooks: rollup.uses[number].workbooks, calls: rollup.uses[number].calls,
          departments: rollup.uses[number].departments.count)
      }
      .sorted { ($1.workbooks, $1.calls, $0.name) < ($0.workbooks, $0.calls, $1.name) }
  }

  private static func departments(
    _ people: [PeopleRollup.Person], rollup: PeopleRollup, suites: Int, names: [String]
  ) -> [Department] {
    var byDepartment: [Int: [PeopleRollup.Person]] = [:]
    for person in people { byDepartment[person.home(names), default: []].append(person) }
    let order = byDepartment.keys.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    func size(_ department: Int) -> Int { byDepartment[department]?.count ?? 0 }
    var small = order.filter { size($0) < SmallGroups.smallest }
    // Fewer than five beside the others would be known from the total: the smallest of the others goes with them.
    while !small.isEmpty, small.reduce(0, { $0 + size($1) }) < SmallGroups.smallest,
      let next = order.filter({ !small.contains($0) }).min(by: { size($0) < size($1) })
    {
      small.append(next)
    }
    var rows = order.filter { !small.contains($0) }.map { (name: Optional(names[$0]), members: [$0]) }
    if !small.isEmpty { rows.append((name: nil, members: small)) }
    guard rows.count > 1 else { return [] }
    let groups = rows.map { row in row.members.flatMap { byDepartment[$0] ?? [] } }
    let columns = (0..<suites).map { suite in
      SmallGroups.column(
        groups.map { group in (part: group.count { $0.standings[suite] < .unknown }, whole: group.count) })
    }
    return rows.indices.map { index in
      var functions = FunctionSet()
      for department in rows[index].members { functions.formUnion(rollup.departments[department] ?? FunctionSet()) }
      return Department(
        name: rows[index].name, departments: rows[index].members.count, users: groups[index].count,
        median: median(groups[index].map { $0.functions.count }), functions: functions.count,
        withoutBlocking: columns.map { $0[index] })
    }
  }
}

extension PeopleFigures.Standing {
  /// What is known only as a bound takes its parts with it: a part beside it would give it away.
  init(_ standings: [WorkbookStanding], withoutLacking: Int) {
    func people(_ standing: WorkbookStanding) -> Int { standings.count { $0 == standing } }
    let whole = standings.count
    let free = people(.easy) + people(.major)
    withoutBlocking = GuardedCount(free, of: whole)
    self.withoutLacking = GuardedCount(withoutLacking, of: whole)
    withoutMajor = .withheld
    unknown = .withheld
    blocked = .withheld
    guard case .exact = withoutBlocking else { return }
    if SmallGroups.isShown(people(.easy)), SmallGroups.isShown(people(.major)) { withoutMajor = .exact(people(.easy)) }
    if SmallGroups.isShown(people(.unknown)), SmallGroups.isShown(people(.blocked)) {
      unknown = .exact(people(.unknown))
      blocked = .exact(people(.blocked))
    }
  }
}

extension PeopleRollup.Person {
  /// Where most of the workbooks lie; among equals the first by name.
  fileprivate func home(_ names: [String]) -> Int {
    departments.max { a, b in
      a.value != b.value ? a.value < b.value : names[b.key].utf8.lexicographicallyPrecedes(names[a.key].utf8)
    }?.key ?? 0
  }
}

extension Suite {
  /// Whether it has no function of this name.
  fileprivate func lacks(_ function: String) -> Bool {
    switch standing(ofFunction: function) {
    case .missing, .otherName: true
    case .same, .differs, .unknown: false
    }
  }
}
