import InventoryModel

/// Estimates what macros cost in one suite, from facts alone: other weights or tables need no new scan.
struct MacroEstimator: Sendable {
  let judgement: MacroJudgement

  var weights: MacroWeights { judgement.weights }
  var criteria: MacroCriteria { judgement.criteria }

  /// Nil for a document without macro projects.
  func estimate(_ found: MacroFacts?, format: DocumentFormat) -> MacroEstimate? {
    guard let found else { return nil }
    let host = MacroEstimator.host(format)
    var seen: Set<String> = []
    var modules: [ModuleEstimate] = []
    for module in found.modules {
      let digest = module.normalizedDigest.isEmpty ? module.digest : module.normalizedDigest
      let isRepeated = !digest.isEmpty && !seen.insert(digest).inserted
      modules.append(estimate(module, found, host: host, isRepeated: isRepeated))
    }
    modules.sort { ($0.place, $0.name) < ($1.place, $1.name) }
    let projectClass = self.projectClass(modules, found)
    return MacroEstimate(
      modules: modules, projectClass: projectClass, reasons: projectReasons(modules, projectClass, found),
      isUnread: !found.unread.isEmpty)
  }

  private func estimate(
    _ module: MacroFacts.Module, _ found: MacroFacts, host: String, isRepeated: Bool
  ) -> ModuleEstimate {
    let uses = priced(module.uses.map { use($0, host: host) })
    let moduleClass = self.moduleClass(module, uses, found)
    let reasons = isRepeated || moduleClass == .empty ? [] : self.reasons(module, uses, moduleClass)
    return ModuleEstimate(
      name: module.name, place: module.place, type: module.type, lines: module.lines, statements: module.statements,
      branches: module.branches, digest: module.digest, normalizedDigest: module.normalizedDigest,
      macroClass: moduleClass, isRepeated: isRepeated, reasons: reasons, uses: uses)
  }

  private func use(_ use: MacroFacts.Use, host: String) -> MacroUse {
    let row: MacroAPI? =
      switch use.kind {
      case .member: judgement.table.member(use.name, of: use.context, host: host)
      case .object: judgement.table.object(use.name)
      case .declare: judgement.table.declared(use.name, library: use.context)
      case .event: judgement.table.event(use.name, class: use.context)
      }
    let portability = row?.portability ?? .unknown
    return MacroUse(
      kind: use.kind, application: use.context, name: use.name, count: use.count, portability: portability,
      replacement: row?.replacement, note: row?.note, category: row?.category ?? "",
      rewrite: row?.rewrite ?? .medium, confidence: row?.confidence ?? .low, sources: row?.sources ?? [])
  }

  /// The application that a document belongs to, by what its formats begin with.
  static func host(_ format: DocumentFormat) -> String {
    let name = format.rawValue
    if name.hasPrefix("xl") { return "excel" }
    if name.hasPrefix("do") { return "word" }
    return name.hasPrefix("pp") || name.hasPrefix("po") || name.hasPrefix("sld") ? "powerpoint" : "office"
  }
}

extension MacroUse {
  static func dearestFirst(_ a: MacroUse, _ b: MacroUse) -> Bool {
    if a.effort.likely != b.effort.likely { return a.effort.likely > b.effort.likely }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    return (a.application, a.name) < (b.application, b.name)
  }
}
