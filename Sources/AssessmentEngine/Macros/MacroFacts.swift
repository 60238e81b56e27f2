import InventoryModel

/// The facts of one document that concern its macros, by module.
struct MacroFacts {
  struct Module {
    var name: String
    var place: String
    var type: String
    var lines: Int
    var statements: Int?
    var branches: Int?
    var digest: String
    var normalizedDigest: String
    /// Of procedures, and of those that nothing starts and nothing calls.
    var procedureLines = 0
    var unusedLines = 0
    /// Uses, each with its count: of members, objects, declared functions and events.
    var uses: [Use] = []
    /// Of a form with code behind it.
    var formControls: Int?
    var hasFunctions = false
    var hardCodedKinds: Set<String> = []
    var answersEvents = false
  }

  struct Use {
    var kind: MacroUse.Kind
    /// Of members the application, of declared functions the library, of events their class.
    var context: String
    var name: String
    var count: Int
  }

  struct Unread {
    var place: String
    /// Bytes; nil where that is not known.
    var size: Int?
  }

  /// Ascending by place and name, as far as the facts go.
  private(set) var modules: [Module] = []
  private(set) var unread: [Unread] = []
  /// The inventory lists procedures.
  private(set) var hasProcedures = false
  private(set) var brokenReferences = 0
  /// References to other documents' projects.
  private(set) var foreignProjects = 0
  private(set) var ribbonCallbacks = 0
  /// Lower-case name → index into `modules`.
  private var indices: [String: Int] = [:]

  /// Kinds of the facts that it looks at.
  static let kinds: Set<FactKind> = [
    "macro.project", "macro.module", "macro.procedure", "macro.api-call", "macro.create-object", "macro.declare",
    "macro.auto-event", "macro.user-form", "macro.hard-coded", "macro.reference", "macro.ribbon-callback", "macro.binding",
  ]

  /// Nil for a document without macro projects.
  init?(_ facts: FactIndex) {
    let projects = facts.facts(of: "macro.project")
    guard !projects.isEmpty else { return nil }
    for fact in facts.facts(of: "macro.module") { add(module: fact) }
    for fact in projects { add(project: fact) }
    for fact in facts.facts(of: "macro.procedure") { add(procedure: fact) }
    for fact in facts.facts(of: "macro.api-call") {
      add(fact, .member, context: fact.attributes["application"]?.text ?? "unknown")
    }
    for fact in facts.facts(of: "macro.create-object") { add(fact, .object, context: "") }
    // Macro sheets have hours of their own.
    for fact in facts.facts(of: "macro.declare") where fact.attributes["language"] == nil {
      add(fact, .declare, context: fact.attributes["library"]?.text ?? "")
    }
    for fact in facts.facts(of: "macro.auto-event") where fact.attributes["language"] == nil { add(event: fact) }
    for fact in facts.facts(of: "macro.user-form") {
      // A form that nothing answers is a leftover.
      guard let index = index(of: fact.subject), fact.attributes["handlers"]?.integer != 0 else { continue }
      modules[index].formControls = max(modules[index].formControls ?? 0, fact.attributes["controls"]?.integer ?? 0)
    }
    // What a password asks for is no writing of code: a rule of its own has its hours.
    for fact in facts.facts(of: "macro.hard-coded") where fact.subject != "password" {
      guard let index = index(of: MacroFacts.module(of: fact)) else { continue }
      modules[index].hardCodedKinds.insert(fact.subject)
    }
    for fact in facts.facts(of: "macro.reference") {
      if fact.attributes["broken"]?.text == "true" { brokenReferences = brokenReferences.addingClamped(fact.count) }
      // Every text document refers to the global template, whether its code needs it or not.
      if fact.attributes["class"]?.text == "project", fact.subject.lowercased() != "normal" {
        foreignProjects = foreignProjects.addingClamped(fact.count)
      }
    }
    // The first is of inventories of earlier versions.
    for fact in facts.facts(of: "macro.ribbon-callback") { ribbonCallbacks = ribbonCallbacks.addingClamped(fact.count) }
    for fact in facts.facts(of: "macro.binding") where fact.attributes["by"]?.text == "ribbon" {
      ribbonCallbacks = ribbonCallbacks.addingClamped(fact.count)
    }
  }

  private mutating func add(module fact: Fact) {
    let module = Module(
      name: fact.subject, place: fact.attributes["part"]?.text ?? "", type: fact.attributes["type"]?.text ?? "unknown",
      lines: fact.attributes["lines"]?.integer ?? 0, statements: fact.attributes["statements"]?.integer,
      branches: fact.attributes["branches"]?.integer, digest: fact.attributes["sha256"]?.text ?? "",
      normalizedDigest: fact.attributes["normalized"]?.text ?? "")
    // Two projects may have modules of one name; what code uses is told by that name alone.
    let key = module.name.lowercased()
    if indices[key] == nil { indices[key] = modules.count }
    modules.append(module)
  }

  private mutating func add(project fact: Fact) {
    let isEmpty = fact.attributes["empty"]?.text == "true"
    let isRead = fact.attributes["modules"] != nil || fact.attributes["empty"] != nil
    if fact.attributes["unread"]?.text == "true" || !(isRead || isEmpty) {
      unread.append(Unread(place: fact.subject, size: fact.attributes["size"]?.integer))
    }
  }

  private mutating func add(procedure fact: Fact) {
    guard let index = index(of: MacroFacts.module(of: fact)) else { return }
    hasProcedures = true
    let lines = min(max(fact.attributes["lines"]?.integer ?? 0, 0), MacroFacts.mostLines)
    modules[index].procedureLines = modules[index].procedureLines.addingClamped(lines)
    if fact.attributes["type"]?.text == "function" { modules[index].hasFunctions = true }
    if fact.attributes["used"]?.text == "false" {
      modules[index].unusedLines = modules[index].unusedLines.addingClamped(lines)
    }
  }

  private mutating func add(_ fact: Fact, _ kind: MacroUse.Kind, context: String) {
    guard let index = index(of: MacroFacts.module(of: fact)) else { return }
    modules[index].uses.append(Use(kind: kind, context: context, name: fact.subject, count: max(fact.count, 1)))
  }

  /// Heads that the editor left behind answer nothing. Timers and keys are members that the code calls, and among these.
  private mutating func add(event fact: Fact) {
    guard fact.attributes["used"]?.text != "false", let index = index(of: MacroFacts.module(of: fact)) else { return }
    let eventClass = fact.attributes["class"]?.text ?? ""
    guard eventClass != "timer", eventClass != "keyboard" else { return }
    modules[index].answersEvents = true
    modules[index].uses.append(Use(kind: .event, context: eventClass, name: fact.subject, count: max(fact.count, 1)))
  }

  /// Of a procedure: far above what an editor takes, far below what does not add up.
  private static let mostLines = 1_000_000

  private func index(of module: String) -> Int? {
    if let index = indices[module.lowercased()] { return index }
    return modules.count == 1 ? 0 : nil
  }

  /// The module by its name; inventories of earlier versions only give the first line: `Module1, line 12`.
  private static func module(of fact: Fact) -> String {
    if let module = fact.attributes["module"]?.text { return module }
    guard let place = fact.locations.first, let comma = place.lastIndex(of: ",") else { return "" }
    return String(place[..<comma])
  }
}
