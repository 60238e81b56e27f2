extension MacroEstimator {
  /// What is replaced together: each member by itself, but objects and functions of libraries by what they are for. The
  /// connection, the command and the records of a database are one piece of work.
  private struct Piece: Hashable {
    var kind: MacroUse.Kind
    var application: String
    var name: String

    init(_ use: MacroUse) {
      kind = use.kind
      let isGrouped = (use.kind == .object || use.kind == .declare) && use.isListed
      application = isGrouped ? "" : use.application
      name = isGrouped ? use.category : use.name
    }
  }

  /// Everything of one piece, and its dearest member.
  private struct Sum {
    var modules: Set<Int> = []
    var count = 0
    var effort = Effort.zero
    /// Of its dearest member: what the first use of it costs, and where it is.
    var first: Effort
    var index: Int

    init(_ first: Effort, at index: Int) {
      self.first = first
      self.index = index
    }
  }

  /// The uses with their hours, dearest first. Hours of a piece stand with its dearest member.
  func priced(_ uses: [MacroUse]) -> [MacroUse] {
    var uses = uses
    var sums: [Piece: Sum] = [:]
    for (index, use) in uses.enumerated() {
      let first = self.first(use)
      let add = { (sum: inout Sum) in
        sum.count = sum.count.addingClamped(use.count)
        guard first.likely > sum.first.likely else { return }
        sum.first = first
        sum.index = index
      }
      add(&sums[Piece(use), default: Sum(first, at: index)])
    }
    for sum in sums.values {
      uses[sum.index].effort = weights.repeated(sum.first, sum.count)
    }
    return uses.sorted(by: MacroUse.dearestFirst)
  }

  /// What several modules use is understood once: what their hours hold beyond those of all uses together.
  func sharedUses(_ modules: [ModuleEstimate]) -> (count: Int, effort: Effort) {
    let counted = modules.filter { !$0.isRepeated && $0.macroClass != .empty }
    guard counted.count > 1 else { return (0, .zero) }
    var sums: [Piece: Sum] = [:]
    for (number, module) in counted.enumerated() {
      // Events are answered in each module anew.
      for use in module.uses where use.kind != .event {
        let first = self.first(use)
        let add = { (sum: inout Sum) in
          sum.modules.insert(number)
          sum.count = sum.count.addingClamped(use.count)
          sum.effort = sum.effort + use.effort
          if first.likely > sum.first.likely { sum.first = first }
        }
        add(&sums[Piece(use), default: Sum(first, at: number)])
      }
    }
    var count = 0
    var effort = Effort.zero
    for sum in sums.values where sum.modules.count > 1 {
      let surplus = sum.effort + -weights.repeated(sum.first, sum.count)
      guard surplus.likely > 0 || surplus.high > 0 else { continue }
      count += 1
      effort = effort + surplus
    }
    return (count, effort)
  }

  private func first(_ use: MacroUse) -> Effort { weights.uses[use.portability]?[use.rewrite] ?? .zero }
}
