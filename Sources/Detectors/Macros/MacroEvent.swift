import CompoundDocuments
import MacroSyntax

/// A procedure that runs by itself: because of its name, of its module, or of a variable `WithEvents`.
struct MacroEvent: Hashable {
  enum Trigger: String, Hashable {
    case workbook, worksheet, chart, document
    /// A name that the host looks for, such as `Auto_Open`.
    case automatic
    /// The application, or another object that a variable listens to.
    case application
    /// A control on a sheet or document.
    case control
    /// `Application.OnTime` and `OnKey`, which name a procedure while the code runs.
    case timer, keyboard
  }

  var name: String
  var trigger: Trigger
  /// There is a statement in it: the editor leaves empty heads behind.
  var isUsed: Bool

  /// Names by which Excel, Word and PowerPoint start a macro of a standard module; in Word also the name of a module
  /// whose `Main` it then runs.
  private static let automatic: Set<String> = [
    "auto_open", "auto_close", "auto_activate", "auto_deactivate", "auto_add", "auto_remove", "auto_exec", "autoexec",
    "autoopen", "autonew", "autoclose", "autoexit", "auto_exit", "auto_new", "onslideshowpagechange",
    "onslideshowterminate",
  ]

  /// What a document's own procedures begin with.
  private static let objects: [String: Trigger] = [
    "workbook": .workbook, "worksheet": .worksheet, "chart": .chart, "document": .document,
  ]

  /// Events of controls; a name behind `_` that is none of these is part of an ordinary name.
  private static let controlEvents: Set<String> = [
    "afterupdate", "beforedragover", "beforedroporpaste", "beforeupdate", "change", "click", "dblclick", "dropbuttonclick",
    "enter", "error", "exit", "gotfocus", "keydown", "keypress", "keyup", "layout", "lostfocus", "mousedown", "mousemove",
    "mouseup", "scroll", "spindown", "spinup", "zoom",
  ]

  /// The event that a procedure answers; nil for an ordinary one.
  static func answered(_ procedure: ModuleOutline.Procedure, _ module: MacroModule, _ outline: ModuleOutline)
    -> MacroEvent?
  {
    guard procedure.kind == .sub else { return nil }
    let isUsed = procedure.statements > 0
    let lower = procedure.name.lowercased()
    if automatic.contains(lower), module.kind != .class {
      return MacroEvent(name: procedure.name, trigger: .automatic, isUsed: isUsed)
    }
    if lower == "main", automatic.contains(module.name.lowercased()) {
      return MacroEvent(name: "\(module.name).\(procedure.name)", trigger: .automatic, isUsed: isUsed)
    }
    guard let bar = lower.lastIndex(of: "_") else { return nil }
    let object = String(lower[..<bar])
    if outline.eventSources[object] != nil {
      return MacroEvent(name: procedure.name, trigger: .application, isUsed: isUsed)
    }
    guard module.kind == .document else { return nil }
    if let trigger = objects[object] { return MacroEvent(name: procedure.name, trigger: trigger, isUsed: isUsed) }
    let isKnown = outline.controls.contains { $0.lowercased() == object }
    guard isKnown || controlEvents.contains(String(lower[lower.index(after: bar)...])) else { return nil }
    return MacroEvent(name: procedure.name, trigger: .control, isUsed: isUsed)
  }
}
