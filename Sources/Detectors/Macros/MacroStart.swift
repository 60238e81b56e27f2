import CompoundDocuments
import InventoryModel
import MacroSyntax
import OfficePackage

/// What starts a procedure, as far as its document tells.
enum MacroStart: String, Hashable, CaseIterable {
  /// Something that happens to the document, a form, a control or an object.
  case event
  case shortcut
  /// A shape, picture or form control that it is assigned to.
  case object
  /// A button of the document's ribbon.
  case ribbon
  /// A toolbar of before 2007 that the document brings.
  case toolbar
  /// A field of the text, such as MACROBUTTON.
  case field
  /// A formula of the workbook.
  case formula
  /// Other code of the project names it.
  case code
  /// Nothing else; a user finds it in the list of macros.
  case user
  case nothing

  /// Whether it does anything: nil where only a user could tell.
  func isUsed(isEmpty: Bool) -> Bool? {
    if isEmpty || self == .nothing { return false }
    return self == .user ? nil : true
  }

  /// It starts without a user who looks for it, and without other code.
  var isOfDocument: Bool {
    switch self {
    case .event, .shortcut, .object, .ribbon, .toolbar, .field, .formula: true
    case .code, .user, .nothing: false
    }
  }
}

/// Finds what starts the procedures of one project.
struct MacroStarts {
  private let project: FoundMacros.Project
  private let notes: MacroNotes
  /// Upper case.
  private let called: Set<String>
  private let mentions: MacroMentions
  private let modules: Set<String>
  private let events: MacroEvents
  /// Of each module, the procedures that a key of their own starts, in lower case.
  private let shortcuts: [Set<String>]
  /// By a form's name, what its procedures may answer, in lower case.
  private let formObjects: [String: Set<String>]
  /// Other documents may call what an add-in or a template offers; of a binary document nothing but its macros is read.
  private let isOpen: Bool
  private let isBinary: Bool

  private static let shared: Set<String> = ["xlam", "ppam", "dotm", "xltm", "potm"]
  private static let binary: Set<String> = ["xls", "doc", "ppt"]

  init(_ project: FoundMacros.Project, in format: String, _ notes: MacroNotes, called: Set<String>) {
    self.project = project
    self.notes = notes
    self.called = called
    events = MacroEvents(project, in: format)
    mentions = MacroMentions(project.outlines)
    shortcuts = project.outlines.map { Set($0.shortcuts.map { $0.procedure.lowercased() }) }
    formObjects = Dictionary(
      project.project.forms.map { ($0.name, Set($0.controls.map { $0.name.lowercased() })) },
      uniquingKeysWith: { first, _ in first })
    modules = Set(project.project.modules.map { $0.name.lowercased() })
    isBinary = Self.binary.contains(format)
    isOpen = mentions.isOpen || Self.shared.contains(format) || isBinary || !project.project.isRead
  }

  /// Nil where something that is not read may start it.
  func start(_ procedure: ModuleOutline.Procedure, ofModule index: Int) -> MacroStart? {
    let module = project.project.modules[index]
    let outline = project.outlines[index]
    let name = procedure.name.lowercased()
    if events.answered(procedure, module, outline) != nil || events.listens(procedure, outline)
      || answersObject(procedure, module)
    {
      return .event
    }
    if shortcuts[index].contains(name) { return .shortcut }
    if let starter = notes.starters[name], procedure.kind == .sub || procedure.kind == .function {
      switch starter {
      case .object: return .object
      case .ribbon: return .ribbon
      case .field: return .field
      case .key: return .shortcut
      case .toolbar: return .toolbar
      case .event: return .event
      }
    }
    let isOffered = module.kind == .standard && procedure.kind == .function && procedure.isPublic
    if isOffered, called.contains(procedure.name.uppercased()) {
      return .formula
    }
    if mentions.contains(procedure.name, ofModule: index) { return .code }
    let isListed = procedure.kind == .sub && procedure.isPublic && !procedure.hasArguments
    if isListed, module.kind != .class, module.kind != .form, !outline.isPrivateModule { return .user }
    // In another document code may call what is public, and objects may be tied to any procedure. Controls of other
    // makers have events of their own.
    if module.kind == .document, procedure.kind == .sub, procedure.name.contains("_") { return nil }
    return isOpen || module.kind == .unknown ? nil : .nothing
  }

  /// A procedure of a form, or of a class: its own events, those of controls, and what an interface asks for.
  private func answersObject(_ procedure: ModuleOutline.Procedure, _ module: MacroModule) -> Bool {
    guard let bar = procedure.name.lastIndex(of: "_") else { return false }
    let object = procedure.name[..<bar].lowercased()
    switch module.kind {
    case .form: return object == "userform" || formObjects[module.name]?.contains(object) == true
    case .class: return object == "class" || modules.contains(object)
    case .document, .standard, .unknown: return false
    }
  }
}
