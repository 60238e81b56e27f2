import AssessmentEngine
import InventoryModel

/// The macros of one document as its record tells them: by project, then by module. There is no source in it, for there
/// is none in a record.
struct MacroListing {
  /// What the facts say of one module.
  struct Module {
    /// The fact `macro.module`.
    var fact: Fact
    var procedures: [Fact] = []
    /// Procedures that run by themselves.
    var events: [Fact] = []
    var shortcuts: [Fact] = []
    /// Libraries declared, objects of other programs.
    var outside: [Fact] = []
    /// Paths, addresses, servers in the code.
    var places: [Fact] = []
    /// Members, functions and statements that it uses.
    var uses: [Fact] = []
    /// Everything else that a fact says of it.
    var others: [Fact] = []
    var form: Fact?

    var name: String { fact.subject }
    var type: String { fact.attributes["type"]?.text ?? "unknown" }
    var part: String { fact.attributes["part"]?.text ?? "" }
    var digest: String { fact.attributes["sha256"]?.text ?? "" }
  }

  struct Project {
    /// The fact `macro.project`.
    var fact: Fact
    var modules: [Module] = []
    var references: [Fact] = []
    var issues: [Issue] = []

    var place: String { fact.subject }
    /// Nobody knows whether there is code in it.
    var isUnread: Bool { fact.attributes["unread"] == .boolean(true) }

    func says(_ attribute: String) -> Bool { fact.attributes[attribute] == .boolean(true) }
  }

  var projects: [Project] = []
  /// Sheets of Excel 4 macros.
  var sheets: [Fact] = []
  /// What of macros belongs to no module: buttons of the ribbon, add-ins, what Excel 4 macros use.
  var others: [Fact] = []
  /// What was met while the macros were read and belongs to none of the projects.
  var issues: [Issue] = []

  var isEmpty: Bool { projects.isEmpty && sheets.isEmpty && others.isEmpty }
  var modules: Int { projects.reduce(0) { $0 + $1.modules.count } }
}

extension MacroListing {
  /// Kinds that a procedure's own fact tells already, or that stand elsewhere.
  private static let elsewhere: Set<FactKind> = ["macro.function"]

  init(_ record: DocumentRecord) {
    projects = record.facts.filter { $0.kind == "macro.project" }.map { Project(fact: $0) }
    for fact in record.facts where fact.kind == "macro.module" {
      project(of: fact) { $0.modules.append(Module(fact: fact)) }
    }
    for fact in record.facts where fact.kind.isOfMacros && !Self.elsewhere.contains(fact.kind) {
      switch fact.kind {
      case "macro.project", "macro.module": break
      case "macro.reference": project(of: fact) { $0.references.append(fact) }
      case "macro.xlm-sheet": sheets.append(fact)
      default: add(fact)
      }
    }
    for issue in record.issues where issue.isOfMacros {
      let owner = projects.firstIndex { issue.place == $0.place || issue.place.hasPrefix($0.place + ", ") }
      if let owner { projects[owner].issues.append(issue) } else { issues.append(issue) }
    }
  }

  /// The project that a fact's part or place names; the only one where there is one.
  private mutating func project(of fact: Fact, _ change: (inout Project) -> Void) {
    let place = fact.attributes["part"]?.text ?? fact.locations.first ?? ""
    let index = projects.firstIndex { $0.place == place } ?? (projects.isEmpty ? nil : 0)
    if let index { change(&projects[index]) }
  }

  /// To each module that it names. Modules of one name in two projects cannot be told apart by a record: both have it.
  private mutating func add(_ fact: Fact) {
    let names = fact.moduleNames
    var isPlaced = false
    for project in projects.indices {
      for module in projects[project].modules.indices where names.contains(projects[project].modules[module].name) {
        if let part = fact.attributes["part"]?.text, part != projects[project].place { continue }
        projects[project].modules[module].add(fact)
        isPlaced = true
      }
    }
    if !isPlaced { others.append(fact) }
  }
}

extension MacroListing.Module {
  fileprivate mutating func add(_ fact: Fact) {
    switch fact.kind {
    case "macro.procedure": procedures.append(fact)
    case "macro.auto-event": events.append(fact)
    case "macro.shortcut": shortcuts.append(fact)
    case "macro.create-object", "macro.declare": outside.append(fact)
    case "macro.hard-coded": places.append(fact)
    case "macro.api-call": uses.append(fact)
    case "macro.user-form": form = fact
    default: others.append(fact)
    }
  }
}

extension Fact {
  /// `Module1, line 12`.
  static let lineMark = ", line "

  /// The modules it is about: the one it names, else those of its places.
  var moduleNames: Set<String> {
    if kind == "macro.user-form" { return [subject] }
    if let module = attributes["module"]?.text { return [module] }
    return Set(
      locations.compactMap { place in place.ranges(of: Self.lineMark).last.map { String(place[..<$0.lowerBound]) } })
  }
}

extension FactKind {
  /// Macros in whatever language, and what is kept of them.
  var isOfMacros: Bool { rawValue.hasPrefix("macro.") || rawValue.hasPrefix("addin.") }
}

extension Issue {
  /// Whether it says something of macros or of what keeps them.
  var isOfMacros: Bool {
    ["vba.", "ovba.", "xlm.", "macro."].contains { code.hasPrefix($0) }
      || code.hasPrefix("cfb.") || code == "opc.orphan-part" && message.contains("macro")
  }
}
