import AssessmentEngine
import InventoryModel

/// The macros of an estate, gathered while documents stream past: which modules are the same, what they use, what
/// starts by itself.
///
/// **Limits** memory by distinct modules, distinct things used and documents with macros, each bounded; what is beyond
/// a bound is counted, and its hours stay in the sums.
public struct MacroRollup: Sendable {
  /// Suites of the estate.
  let suites: Int
  public private(set) var documents: [MacroDocument] = []
  /// Modules with code in it.
  public private(set) var modules = 0
  /// Modules without a statement: they are no work, and are not told apart.
  public private(set) var emptyModules = 0
  /// Modules that were not compared with others: beyond the bound, or without a digest.
  public private(set) var uncompared = 0
  public private(set) var projects = 0
  public private(set) var lockedProjects = 0
  public private(set) var distinct: [DistinctModule] = []
  public private(set) var things: [MacroThing] = []
  public private(set) var places: [MacroPlaceKind] = []
  /// More different things are used than are told apart.
  public private(set) var hasMoreThings = false
  private(set) var bearers: [Bearer] = []
  private var modulesByDigest: [String: Int] = [:]
  private var thingsByKey: [MacroThing.Key: Int] = [:]

  /// The rule and the role that the hours of a document's macros are counted under.
  struct Bearer: Hashable, Sendable {
    var rule: String
    var role: String

    /// The estimate stands beside the findings: no sum has it.
    static let nobody = Bearer(rule: "", role: "")
  }

  static let moduleLimit = 100_000
  static let thingLimit = 50_000
  static let documentLimit = 1_000_000
  /// Different sources that are counted for one distinct module.
  public static let variantLimit = 50
  /// Documents that are named for one distinct module.
  static let exampleLimit = 5

  init(suites: Int) { self.suites = suites }

  /// `assessments`: one a suite, in the order of `Estate.suites`; nil where there is none. `document` and `department`: indices into the estate's.
  mutating func add(_ record: DocumentRecord, _ assessments: [Assessment?], document: Int, department: Int) {
    let projects = record.facts.filter { $0.kind == "macro.project" }
    // A sheet without a formula holds no macro: a rule of its own says that nothing is lost with it.
    let sheets = record.facts.count { $0.kind == "macro.xlm-sheet" && ($0.says("unread") || !$0.says("empty")) }
    guard !projects.isEmpty || sheets > 0 else { return }
    self.projects += projects.count
    lockedProjects += projects.count { $0.says("locked") }
    add(places: record)
    if documents.count < Self.documentLimit {
      let starters = record.facts.filter(\.startsAlone)
      let isLocked = projects.contains { $0.says("locked") }
      documents.append(
        MacroDocument(
          document: document, projects: projects.count, modules: record.facts.count { $0.kind == "macro.module" },
          sheets: sheets, starters: MacroDocument.firstNames(starters),
          starts: starters.count,
          isUnread: projects.contains { $0.says("unread") }, isLocked: isLocked,
          estimates: assessments.map { assessment in
            assessment?.macros.map { MacroDocument.Estimate(projectClass: $0.projectClass, effort: $0.effort) }
          }))
    }
    add(modulesOf: assessments, document: document, department: department)
  }

  private mutating func add(places record: DocumentRecord) {
    var told: Set<String> = []
    for fact in record.facts where fact.kind == "macro.hard-coded" {
      let index: Int
      if let known = places.firstIndex(where: { $0.kind == fact.subject }) {
        index = known
      } else {
        // Kinds are a closed list; a record is still not trusted to keep to it.
        guard places.count < 50 else { continue }
        index = places.count
        places.append(MacroPlaceKind(kind: fact.subject))
      }
      places[index].count = places[index].count.addingClamped(fact.count)
      if told.insert(fact.subject).inserted { places[index].documents += 1 }
    }
  }

  // MARK: Modules

  private mutating func add(modulesOf assessments: [Assessment?], document: Int, department: Int) {
    guard let first = assessments.firstIndex(where: { $0?.macros != nil }), let listed = assessments[first]?.macros else {
      return
    }
    let net = assessments.map { $0?.countedModuleEfforts }
    let bearers = assessments.map { $0?.macroBearer }.map { $0.map { index(of: $0) } }
    var told: Set<Int> = []
    var used: Set<MacroThing.Key> = []
    for (place, module) in listed.modules.enumerated() {
      guard module.macroClass != .empty else {
        emptyModules += 1
        continue
      }
      modules += 1
      let known = self.module(module)
      if known == nil { uncompared += 1 }
      let isNew = known.map { distinct[$0].copies == 0 } ?? true
      for suite in 0..<suites {
        // Every suite's estimate lists the same modules in the same order.
        guard let estimate = assessments[suite]?.macros, estimate.modules.indices.contains(place) else { continue }
        let own = estimate.modules[place]
        add(uses: own.uses, suite: suite, isFirst: suite == first, isNew: isNew, &used)
        guard let known else { continue }
        if distinct[known].classes[suite] == nil { distinct[known].classes[suite] = own.macroClass }
        guard let bearer = bearers[suite], let effort = net[suite]?[place] else { continue }
        let share = DistinctModule.Share(suite: suite, department: department, bearer: bearer)
        distinct[known].shares[share, default: DistinctModule.Tally()].add(effort)
      }
      guard let known else { continue }
      distinct[known].copies += 1
      distinct[known].departments.insert(department)
      if distinct[known].variants.count < Self.variantLimit { distinct[known].variants.insert(module.digest) }
      if told.insert(known).inserted {
        distinct[known].documents += 1
        if distinct[known].examples.count < Self.exampleLimit { distinct[known].examples.append(document) }
      }
    }
    for key in used { if let index = thingsByKey[key] { things[index].documents += 1 } }
  }

  /// The distinct module that it is a copy of; nil where it cannot be told.
  private mutating func module(_ module: ModuleEstimate) -> Int? {
    let digest = module.normalizedDigest.isEmpty ? module.digest : module.normalizedDigest
    guard !digest.isEmpty, module.macroClass != .unknown else { return nil }
    if let known = modulesByDigest[digest] { return known }
    guard distinct.count < Self.moduleLimit else { return nil }
    modulesByDigest[digest] = distinct.count
    distinct.append(
      DistinctModule(name: module.name, type: module.type, lines: module.lines, digest: digest, suites: suites))
    return distinct.count - 1
  }

  private mutating func index(of bearer: Bearer) -> Int {
    if let known = bearers.firstIndex(of: bearer) { return known }
    bearers.append(bearer)
    return bearers.count - 1
  }

  // MARK: Uses

  /// Uses are counted once for a distinct module, documents for each. `isFirst`: of the suite that counts.
  private mutating func add(
    uses: [MacroUse], suite: Int, isFirst: Bool, isNew: Bool, _ used: inout Set<MacroThing.Key>
  ) {
    for use in uses {
      let key = MacroThing.Key(use)
      guard let index = thing(use, key) else { continue }
      if things[index].offers[suite] == nil {
        things[index].offers[suite] = MacroThing.Offer(
          portability: use.portability, replacement: use.replacement, category: use.category)
      }
      guard isFirst else { continue }
      used.insert(key)
      guard isNew else { continue }
      things[index].modules += 1
      things[index].uses = things[index].uses.addingClamped(use.count)
    }
  }

  private mutating func thing(_ use: MacroUse, _ key: MacroThing.Key) -> Int? {
    if let known = thingsByKey[key] { return known }
    guard things.count < Self.thingLimit else {
      hasMoreThings = true
      return nil
    }
    thingsByKey[key] = things.count
    things.append(
      MacroThing(
        kind: use.kind, application: use.application, name: use.name, offers: Array(repeating: nil, count: suites)))
    return things.count - 1
  }
}

extension Fact {
  fileprivate func says(_ attribute: String) -> Bool { attributes[attribute] == .boolean(true) }

  /// It runs without a user who starts it: at opening, by a change, by the clock. A control or a key needs one.
  fileprivate var startsAlone: Bool {
    kind == "macro.auto-event" && attributes["used"] != .boolean(false)
      && ![.string("control"), .string("keyboard")].contains(attributes["class"] ?? .string(""))
  }
}

extension Int {
  /// Counts come from files: a sum that does not fit stays at the end.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
