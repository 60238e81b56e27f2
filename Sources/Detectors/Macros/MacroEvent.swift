import CompoundDocuments
import MacroSyntax

/// A procedure that runs by itself: because of its name, of its module, or of a variable `WithEvents`.
struct MacroEvent: Hashable {
  enum Trigger: String, Hashable, CaseIterable {
    case workbook, worksheet, chart, document
    /// A name that the host looks for, such as `Auto_Open`.
    case automatic
    /// A command of Word, in whose place the macro runs.
    case command
    /// The application, or another object that a variable listens to.
    case application
    /// A control on a sheet or document.
    case control
    /// Procedures that are named while the code runs: `Application.OnTime`, `OnKey`.
    case timer, keyboard
  }

  var name: String
  var trigger: Trigger
  /// There is a statement in it: the editor leaves empty heads behind.
  var isUsed: Bool
}

/// Finds what the procedures of one project answer.
struct MacroEvents {
  private let host: MacroApplication
  /// Names of macros, and of modules whose `Main`, the host starts.
  private let automatic: Set<String>
  /// Classes of the project, in lower case: their events are raised by its own code.
  private let classes: Set<String>

  init(_ project: FoundMacros.Project, in format: String) {
    host = MacroApplication(host: format)
    automatic =
      switch host {
      case .excel: MacroEventNames.ofExcel
      case .word: MacroEventNames.ofWord
      // A binary presentation may be an add-in.
      case .powerpoint where format == "ppam" || format == "ppt":
        MacroEventNames.ofPresentations.union(MacroEventNames.ofPresentationAddIns)
      case .powerpoint: MacroEventNames.ofPresentations
      default:
        MacroEventNames.ofExcel.union(MacroEventNames.ofWord).union(MacroEventNames.ofPresentations)
      }
    classes = Set(project.project.modules.filter { $0.kind == .class }.map { $0.name.lowercased() })
  }

  /// What a document's own procedures begin with.
  private static let objects: [String: (trigger: MacroEvent.Trigger, events: Set<String>)] = [
    "workbook": (.workbook, MacroEventNames.workbook), "worksheet": (.worksheet, MacroEventNames.worksheet),
    "chart": (.chart, MacroEventNames.chart), "document": (.document, MacroEventNames.document),
  ]

  /// Classes of controls that a variable can listen to.
  private static let controls: Set<String> = [
    "checkbox", "combobox", "commandbutton", "frame", "image", "label", "listbox", "multipage", "optionbutton",
    "scrollbar", "spinbutton", "tabstrip", "textbox", "togglebutton", "userform",
  ]

  /// The event that a procedure answers; nil for an ordinary one.
  func answered(_ procedure: ModuleOutline.Procedure, _ module: MacroModule, _ outline: ModuleOutline) -> MacroEvent? {
    guard procedure.kind == .sub else { return nil }
    let isUsed = procedure.statements > 0
    let lower = procedure.name.lowercased()
    if module.kind != .class, module.kind != .form {
      if automatic.contains(lower) { return MacroEvent(name: procedure.name, trigger: .automatic, isUsed: isUsed) }
      if host == .word, !procedure.hasArguments, MacroEventNames.wordCommands.contains(lower) {
        return MacroEvent(name: procedure.name, trigger: .command, isUsed: isUsed)
      }
    }
    if lower == "main", host != .excel, host != .powerpoint {
      let module = module.name.lowercased()
      if MacroEventNames.ofWord.contains(module) || MacroEventNames.wordCommands.contains(module) {
        return MacroEvent(
          name: "\(module).\(procedure.name)",
          trigger: MacroEventNames.ofWord.contains(module) ? .automatic : .command, isUsed: isUsed)
      }
    }
    guard let bar = lower.lastIndex(of: "_") else { return nil }
    let object = String(lower[..<bar])
    let event = String(lower[lower.index(after: bar)...])
    if let type = outline.eventSources[object]?.lowercased() {
      // What a class of the project raises, its own code calls.
      if classes.contains(type) { return nil }
      let trigger: MacroEvent.Trigger = Self.controls.contains(type) ? .control : .application
      return MacroEvent(name: procedure.name, trigger: trigger, isUsed: isUsed)
    }
    guard module.kind == .document else { return nil }
    if let known = Self.objects[object] {
      return known.events.contains(event) ? MacroEvent(name: procedure.name, trigger: known.trigger, isUsed: isUsed) : nil
    }
    guard outline.controls.contains(object) || MacroEventNames.control.contains(event) else { return nil }
    return MacroEvent(name: procedure.name, trigger: .control, isUsed: isUsed)
  }

  /// Whether a procedure answers a variable `WithEvents` at all, be it of a class of the project.
  func listens(_ procedure: ModuleOutline.Procedure, _ outline: ModuleOutline) -> Bool {
    guard let bar = procedure.name.lastIndex(of: "_") else { return false }
    return outline.eventSources[procedure.name[..<bar].lowercased()] != nil
  }

  // MARK: Started by statements

  /// Members that name a procedure for later, and what then starts it.
  private static let registrations: [String: (name: String, trigger: MacroEvent.Trigger)] = [
    "OnTime": ("Application.OnTime", .timer), "OnKey": ("Application.OnKey", .keyboard),
    "KeyBindings": ("KeyBindings", .keyboard),
    // Those of Excel 5, which Excel still knows.
    "OnEntry": ("OnEntry", .worksheet), "OnData": ("OnData", .worksheet), "OnCalculate": ("OnCalculate", .worksheet),
    "OnDoubleClick": ("OnDoubleClick", .worksheet), "OnSheetActivate": ("OnSheetActivate", .worksheet),
    "OnSheetDeactivate": ("OnSheetDeactivate", .worksheet), "OnWindow": ("OnWindow", .application),
  ]

  /// What a module's code sets up for later, how often, and where first.
  func registered(_ outline: ModuleOutline) -> [(event: MacroEvent, count: Int, line: Int)] {
    var found: [String: (event: MacroEvent, count: Int, line: Int)] = [:]
    for (used, use) in outline.uses where used.application != .vba && used.application != .msforms {
      guard let (name, trigger) = Self.registrations[used.name] else { continue }
      let known = found[name]
      found[name] = (
        MacroEvent(name: name, trigger: trigger, isUsed: true), use.count + (known?.count ?? 0),
        min(use.line, known?.line ?? use.line)
      )
    }
    for declared in outline.declarations {
      let name = (declared.alias ?? declared.name).lowercased()
      guard name == "settimer" || name == "setwindowshookexa" || name == "registerhotkey" else { continue }
      let trigger: MacroEvent.Trigger = name == "settimer" ? .timer : .keyboard
      let event = MacroEvent(name: declared.alias ?? declared.name, trigger: trigger, isUsed: true)
      found[event.name] = (event, 1, declared.line)
    }
    return found.values.sorted { $0.event.name < $1.event.name }
  }
}
