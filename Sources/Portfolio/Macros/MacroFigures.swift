import AssessmentEngine

/// The macros of an estate, counted out: made once all documents are known.
public struct MacroFigures: Sendable {
  public let rollup: MacroRollup
  /// Hours that fall away when each distinct module is done once, one a suite.
  public let savings: [ModuleSavings]
  /// The same within each department, by its index in `Estate.departments`: a module that two departments have is work of
  /// both, and once in the total.
  public let departmentSavings: [[ModuleSavings]]
  /// Where most falls away first, then the dearest, then by name and digest.
  public let modules: [DistinctModule]

  public init(_ estate: Estate) {
    rollup = estate.macros
    let suites = estate.suites.count
    let nothing = Array(repeating: ModuleSavings(), count: suites)
    var total = nothing
    var departments = Array(repeating: nothing, count: estate.departments.count)
    for module in rollup.distinct where module.copies > 1 {
      // A module has few sums: one a suite and department.
      var all: [Int: [Int: DistinctModule.Tally]] = [:]
      var own: [Int: [Int: [Int: DistinctModule.Tally]]] = [:]
      for (share, tally) in module.shares {
        all[share.suite, default: [:]][share.bearer, default: DistinctModule.Tally()].add(tally)
        own[share.department, default: [:]][share.suite, default: [:]][share.bearer] = tally
      }
      for (suite, tallies) in all { total[suite].add(tallies, rollup.bearers) }
      for (department, suites) in own where departments.indices.contains(department) {
        for (suite, tallies) in suites { departments[department][suite].add(tallies, rollup.bearers) }
      }
    }
    savings = total
    departmentSavings = departments
    modules = MacroFigures.sorted(rollup.distinct, suites: suites)
  }

  private static func sorted(_ modules: [DistinctModule], suites: Int) -> [DistinctModule] {
    let ranked = modules.map { module in
      let efforts = (0..<suites).map { module.effort(suite: $0) }
      return (
        saved: efforts.map { $0.summed.without($0.once).likely }.max() ?? 0,
        once: efforts.map(\.once.likely).max() ?? 0, module: module
      )
    }
    return ranked.sorted { a, b in
      if a.saved != b.saved { return a.saved > b.saved }
      if a.once != b.once { return a.once > b.once }
      if a.module.copies != b.module.copies { return a.module.copies > b.module.copies }
      if a.module.name != b.module.name { return a.module.name < b.module.name }
      return a.module.digest < b.module.digest
    }.map(\.module)
  }
}

extension MacroFigures {
  /// Documents by the class of their macros, one suite; with hours over all of them.
  public func classes(suite: Int) -> [(macroClass: MacroClass, documents: Int, effort: Effort)] {
    var found: [MacroClass: (documents: Int, effort: Effort)] = [:]
    for document in rollup.documents {
      guard document.estimates.indices.contains(suite), let estimate = document.estimates[suite] else { continue }
      let known = found[estimate.projectClass] ?? (0, .zero)
      found[estimate.projectClass] = (known.documents + 1, known.effort.saturatingSum(estimate.effort))
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value.documents, $0.value.effort) }
  }

  /// Hours of all macros in one suite: over the documents.
  public func effort(suite: Int) -> Effort { classes(suite: suite).reduce(.zero) { $0.saturatingSum($1.effort) } }

  /// What macros use, by what the suite offers in its place: different things, and their uses in distinct modules.
  public func portability(suite: Int) -> [(portability: Portability, things: Int, uses: Int)] {
    var found: [Portability: (things: Int, uses: Int)] = [:]
    for thing in rollup.things {
      guard let offer = thing.offers[suite] else { continue }
      let known = found[offer.portability] ?? (0, 0)
      let (uses, overflow) = known.uses.addingReportingOverflow(thing.uses)
      found[offer.portability] = (known.things + 1, overflow ? .max : uses)
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value.things, $0.value.uses) }
  }

  /// Documents whose macros start without a user who starts them.
  public var startingAlone: Int { rollup.documents.count { $0.starts > 0 } }
}

extension Estate {
  /// The same estate with each distinct macro module counted once: its hours, by role and by rule too. What that leaves
  /// out is in `SuiteRollup.repeated`.
  public func countingModulesOnce(_ figures: MacroFigures) -> Estate {
    var estate = self
    estate.total = total.without(figures.savings)
    for (index, savings) in figures.departmentSavings.enumerated() where departments.indices.contains(index) {
      estate.departments[index] = departments[index].without(savings)
    }
    return estate
  }
}
