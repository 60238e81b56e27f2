extension MacroEstimator {
  func moduleClass(_ module: MacroFacts.Module, _ uses: [MacroUse], _ found: MacroFacts) -> MacroClass {
    let statements = module.statements ?? (found.hasProcedures ? module.procedureLines : module.lines)
    let controls = module.formControls ?? 0
    if statements == 0, uses.isEmpty, controls == 0 { return .empty }
    if statements >= criteria.moduleStatements { return .application }
    if controls >= criteria.controls, statements >= criteria.formStatements { return .application }
    if uses.contains(where: { criteria.integrationCategories.contains($0.category) }) { return .integration }
    let isRecorded =
      module.type == "standard" && statements <= criteria.recordedStatements
      && (module.branches ?? Int.max) <= criteria.recordedBranches && module.hardCodedKinds.isEmpty
      // A recorder writes neither functions nor calls of other projects.
      && !module.hasFunctions && found.foreignProjects == 0
      && uses.allSatisfy { criteria.recordedCategories.contains($0.category) }
    return isRecorded ? .recorded : .utility
  }

  func projectClass(_ modules: [ModuleEstimate], _ found: MacroFacts) -> MacroClass {
    let own = modules.filter { !$0.isRepeated && $0.macroClass != .empty }
    let statements = own.reduce(0) { $0.addingClamped($1.statements ?? $1.lines) }
    let isApplication =
      own.contains { $0.macroClass == .application } || statements >= criteria.projectStatements
      || found.modules.count(where: \.answersEvents) >= criteria.eventModules
      || own.count { $0.type == "class" } >= criteria.classModules
      || found.ribbonCallbacks >= criteria.ribbonCallbacks
    if isApplication, !own.isEmpty { return .application }
    if !found.unread.isEmpty { return .unknown }
    return own.map(\.macroClass).max() ?? .empty
  }
}
