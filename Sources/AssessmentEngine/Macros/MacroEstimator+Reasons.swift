extension MacroEstimator {
  /// What a module costs, in named parts. Parts that cost nothing and say nothing are left out.
  func reasons(_ module: MacroFacts.Module, _ uses: [MacroUse], _ moduleClass: MacroClass) -> [MacroReason] {
    var reasons = codeReasons(module, moduleClass)
    func add(_ code: MacroReason.Code, _ uses: [MacroUse]) {
      guard !uses.isEmpty else { return }
      reasons.append(
        MacroReason(
          code: code, count: uses.count, text: code.text(uses.count), effort: uses.reduce(.zero) { $0 + $1.effort }))
    }
    func members(_ portability: Portability) -> [MacroUse] {
      uses.filter { $0.kind == .member && $0.portability == portability }
    }
    add(.equivalent, members(.equivalent))
    add(.unknown, members(.unknown))
    add(.workAround, members(.workAround))
    add(.noCounterpart, members(.none))
    add(.objects, uses.filter { $0.kind == .object })
    add(.declares, uses.filter { $0.kind == .declare })
    add(.events, uses.filter { $0.kind == .event })
    if let controls = module.formControls {
      reasons.append(
        MacroReason(
          code: .forms, count: controls, text: MacroReason.Code.forms.text(controls),
          effort: weights.form + weights.control.times(controls)))
    }
    let kinds = module.hardCodedKinds.count
    if kinds > 0 {
      reasons.append(
        MacroReason(
          code: .hardCoded, count: kinds, text: MacroReason.Code.hardCoded.text(kinds),
          effort: weights.hardCoded.times(kinds)))
    }
    return reasons
  }

  private func codeReasons(_ module: MacroFacts.Module, _ moduleClass: MacroClass) -> [MacroReason] {
    let percent = codePercent(module, moduleClass)
    var reasons: [MacroReason] = []
    if let statements = module.statements {
      reasons.append(
        MacroReason(
          code: .code, count: statements, text: MacroReason.Code.code.text(statements),
          effort: weights.statements.perHundred(statements).percent(percent)))
    } else {
      reasons.append(
        MacroReason(
          code: .code, count: module.lines, text: MacroReason.linesText(module.lines),
          effort: weights.lines.perHundred(module.lines).percent(percent)))
    }
    if let branches = module.branches, branches > 0 {
      reasons.append(
        MacroReason(
          code: .branches, count: branches, text: MacroReason.Code.branches.text(branches),
          effort: weights.branches.perHundred(branches).percent(percent)))
    }
    return reasons
  }

  /// Of the code's hours: less for what a recorder wrote, and for what nothing starts.
  private func codePercent(_ module: MacroFacts.Module, _ moduleClass: MacroClass) -> Int {
    let byClass = weights.classPercent[moduleClass] ?? 100
    guard module.procedureLines > 0 else { return byClass }
    let unused = min(module.unusedLines, module.procedureLines)
    let used = module.procedureLines - unused
    return (used * 100 + unused * weights.unusedPercent) / module.procedureLines * byClass / 100
  }

  /// What is not of one module.
  func projectReasons(_ modules: [ModuleEstimate], _ projectClass: MacroClass, _ found: MacroFacts) -> [MacroReason] {
    var reasons: [MacroReason] = []
    func add(_ code: MacroReason.Code, _ count: Int, _ effort: Effort) {
      reasons.append(MacroReason(code: code, count: count, text: code.text(count), effort: effort))
    }
    if projectClass != .empty {
      reasons.append(
        MacroReason(
          code: .project, count: 1, text: projectClass.projectText, effort: weights.project[projectClass] ?? .zero))
    }
    for project in found.unread {
      let kilobytes = max(project.size ?? 0, 0) / 1024
      let blocks = weights.unreadBlock.times(kilobytes / 10)
      add(.unread, kilobytes, weights.unread + blocks)
    }
    if found.brokenReferences > 0, projectClass != .empty {
      add(.references, found.brokenReferences, weights.brokenReference.times(found.brokenReferences))
    }
    if let less = lessForSmall(modules, projectClass, found) { add(.small, less.count, -less.effort) }
    let beyond = beyondSize(modules)
    if beyond.count > 0 { add(.size, beyond.count, -beyond.effort) }
    let shared = sharedUses(modules)
    if shared.count > 0 { add(.sharedUses, shared.count, -shared.effort) }
    return reasons
  }

  /// The modules that cost something of their own, and their statements together.
  private static func counted(_ modules: [ModuleEstimate]) -> (modules: [ModuleEstimate], statements: Int) {
    let own = modules.filter { !$0.isRepeated && $0.macroClass != .empty }
    return (own, own.reduce(0) { $0.addingClamped(max($1.statements ?? $1.lines, 0)) })
  }

  /// Reasons for what code uses.
  private static let forUses: Set<MacroReason.Code> = [
    .equivalent, .unknown, .workAround, .noCounterpart, .objects, .declares, .events,
  ]

  /// The statements of a small project, and the hours that it costs less. What ten statements use is worked out in little
  /// more time than they are read in.
  private func lessForSmall(
    _ modules: [ModuleEstimate], _ projectClass: MacroClass, _ found: MacroFacts
  ) -> (count: Int, effort: Effort)? {
    guard let small = weights.small, found.unread.isEmpty, projectClass == .utility else { return nil }
    let (own, statements) = MacroEstimator.counted(modules)
    guard statements < small.statements else { return nil }
    let project = weights.project[projectClass] ?? .zero
    let due = project.percent(max(small.leastPercent, statements * 100 / small.statements))
    let uses = own.flatMap(\.reasons).filter { Self.forUses.contains($0.code) }.reduce(Effort.zero) { $0 + $1.effort }
    let most = small.uses.times(statements)
    let less = Effort(
      low: project.low - due.low + max(0, uses.low - most.low),
      likely: project.likely - due.likely + max(0, uses.likely - most.likely),
      high: project.high - due.high + max(0, uses.high - most.high))
    return less == .zero ? nil : (statements, less)
  }

  /// The statements of a large project that count less, and the hours that this takes back: of the hours for code, the
  /// share of each step.
  private func beyondSize(_ modules: [ModuleEstimate]) -> (count: Int, effort: Effort) {
    let (own, statements) = MacroEstimator.counted(modules)
    guard let first = weights.sizes.first, statements > first.from else { return (0, .zero) }
    let code = own.flatMap(\.reasons).filter { $0.code == .code || $0.code == .branches }
      .reduce(Effort.zero) { $0 + $1.effort }
    var back = Effort.zero
    for (index, step) in weights.sizes.enumerated() where statements > step.from {
      let next = index + 1 < weights.sizes.count ? min(weights.sizes[index + 1].from, statements) : statements
      let share = code.share(next - step.from, of: statements)
      back = back + share + -share.percent(step.percent)
    }
    return (statements - first.from, back)
  }
}
