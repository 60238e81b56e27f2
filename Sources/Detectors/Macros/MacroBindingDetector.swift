import CompoundDocuments
import InventoryModel
import OfficePackage

/// Everything of a document that starts a macro by its name, and whether that macro is there.
///
/// Keys that a procedure's own attribute names are `macro.shortcut`; procedures that run because of their name are
/// `macro.auto-event`.
final class MacroBindingDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.binding", subject: "macro, as it is named there", unit: "objects, keys, controls or fields",
      attributes: ["by", "elsewhere", "event", "key", "used"],
      values: ["by": .cases(of: MacroBinding.Agent.self), "elsewhere": .booleans, "used": .booleans],
      formats: Formats.macros,
      source: "ECMA-376-1:2016 §20.5.2.29, §17.16.5.37, §17.16.20, §21.1.2.3.5; [MS-XLSX] 2.6.62; [MS-CUSTOMUI] 2.2; "
        + "[MS-CUSTOMUI2] 2.2; [MS-OI29500] 3.1.2.1.1.8; [MS-OFFMACRO2] 2.1.3.1; [MS-OSHARED] 2.3.1.16")
  ]

  private struct Key: Hashable {
    var macro: String
    var agent: MacroBinding.Agent
    var detail: String
  }

  /// Distinct bindings that are told apart.
  private static let limit = 4_000
  /// Bytes of a name.
  private static let nameLimit = 255

  private let locations: Int
  private let names: BindingNames
  private let ribbon: RibbonNames
  private let notes: MacroNotes
  private var bindings: [Key: Tally] = [:]
  private var isOverLimit = false
  /// The keys of the key map entry that is being read.
  private var keys = ""
  /// How the project spells the macros that Word knows in capitals.
  private var spellings: [String: String] = [:]
  private var hasMacroSheets = false
  private var macroNames: Set<String> = []

  init(_ setting: DetectorSetting) {
    locations = setting.locations
    names = setting.bindingNames
    ribbon = setting.ribbonNames
    notes = setting.macroNotes
  }

  func package(_ summary: PackageSummary) { hasMacroSheets = summary.parts.contains { $0.role == .macrosheet } }

  func definedName(_ name: DefinedName) {
    if name.isMacro, macroNames.count < MacroReference.limit { macroNames.insert(name.name.lowercased()) }
    if !name.shortcutKey.isEmpty, name.isMacro {
      add(MacroBinding(macro: name.name, agent: .key, detail: KeyCode.ofName(name.shortcutKey), place: .part(name.name)))
    }
  }

  func workbookMacros(_ found: WorkbookMacros) {
    if !found.sheets.isEmpty { hasMacroSheets = true }
    for name in found.macroNames where macroNames.count < MacroReference.limit { macroNames.insert(name) }
    for binding in found.bindings { add(MacroBinding(binding)) }
  }

  func drawingObject(_ object: DrawingObject) {
    if !object.macro.isEmpty { add(MacroBinding(macro: object.macro, agent: .shape, place: object.place)) }
  }

  func control(_ control: SheetControl) {
    guard !control.macro.isEmpty else { return }
    let agent: MacroBinding.Agent = control.type == "button" ? .button : .control
    add(MacroBinding(macro: control.macro, agent: agent, place: control.place))
  }

  func macroBinding(_ binding: MacroBinding) { add(binding) }

  /// MACROBUTTON macro text (ECMA-376-1:2016 §17.16.5.37); a macro whose name another field makes is not known.
  func field(_ field: Field) {
    guard field.name == "MACROBUTTON", let macro = field.arguments.first, !macro.isComputed else { return }
    add(MacroBinding(macro: macro.text, agent: .field, place: field.place))
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    switch part.role {
    case .ribbon: readRibbon(element, part)
    case .customizations: readKeyMap(element, part)
    case .macroData: readMacroData(element, part)
    case .slide: readAction(element, part)
    case .document, .story, .glossary: readFormField(element, part)
    default: break
    }
  }

  private func readRibbon(_ element: borrowing MarkupElement, _ part: PartContext) {
    for (event, number) in ribbon.callbacks {
      guard let text = element.string(number), !text.isEmpty else { continue }
      add(MacroBinding(macro: text, agent: .ribbon, detail: event, place: part.place))
    }
  }

  /// The key stands before what it does: a macro, a command of a WLL library, or one of Word's own (which is no macro).
  private func readKeyMap(_ element: borrowing MarkupElement, _ part: PartContext) {
    guard element.namespace == .wordCustomization else { return }
    let own = Namespace.wordCustomization.rawValue
    let number = element.name.local
    if number == names.keymap {
      keys =
        KeyCode.text(
          element.string(names.kcmPrimary, namespace: own), element.string(names.kcmSecondary, namespace: own)) ?? ""
    } else if number == names.macro || number == names.wll, element.parent.local == names.keymap {
      let macro = element.string(names.macroName, namespace: own) ?? ""
      add(MacroBinding(macro: macro, agent: .key, detail: keys, place: part.place))
    }
  }

  private func readMacroData(_ element: borrowing MarkupElement, _ part: PartContext) {
    guard element.namespace == .wordCustomization else { return }
    let own = Namespace.wordCustomization.rawValue
    if let procedure = names.events[element.name.local], element.parent.local == names.docEvents {
      add(MacroBinding(macro: procedure, agent: .event, place: part.place))
    } else if element.name.local == names.mcd, spellings.count < MacroReference.limit,
      let macro = element.string(names.macroName, namespace: own), let name = element.string(names.name, namespace: own)
    {
      spellings[macro] = name
    }
  }

  /// `ppaction://macro?name=Module1.Print` ([MS-OE376] 2.1.1217).
  private func readAction(_ element: borrowing MarkupElement, _ part: PartContext) {
    guard names.links.contains(element.name.local), element.namespace == .drawing,
      let action = element.string(names.action), let mark = action.firstRange(of: "?name="),
      action.hasPrefix("ppaction://macro")
    else { return }
    add(MacroBinding(macro: String(action[mark.upperBound...]), agent: .action, place: part.place))
  }

  private func readFormField(_ element: borrowing MarkupElement, _ part: PartContext) {
    guard element.name.local == names.entryMacro || element.name.local == names.exitMacro, element.namespace == .word
    else { return }
    let macro = element.string(names.val, namespace: Namespace.word.rawValue) ?? ""
    add(MacroBinding(macro: macro, agent: .field, place: part.place))
  }

  private func add(_ binding: MacroBinding) {
    let macro = MacroReference.name(binding.macro)
    guard !macro.isEmpty else { return }
    notes.addStarter(macro, Self.starter(binding.agent))
    let name = String(decoding: macro.utf8.prefix(Self.nameLimit), as: UTF8.self)
    let key = Key(macro: SecretMask.masked(name), agent: binding.agent, detail: binding.detail)
    guard bindings[key] != nil || bindings.count < Self.limit else {
      isOverLimit = true
      return
    }
    bindings[key, default: Tally()].add(at: binding.place, limit: locations)
  }

  private static func starter(_ agent: MacroBinding.Agent) -> MacroNotes.Starter {
    switch agent {
    case .shape, .button, .control, .action: .object
    case .ribbon: .ribbon
    case .toolbar, .menu: .toolbar
    case .key: .key
    case .field: .field
    case .event: .event
    }
  }

  /// Named with another file. A toolbar names the macros of its own workbook so, by the name it had then.
  private func isElsewhere(_ key: Key) -> Bool {
    guard key.macro.contains("!") || key.macro.contains("[") else { return false }
    return key.agent != .toolbar || !notes.procedures.contains(Self.bare(key.macro))
  }

  /// The procedure's own name, in lower case.
  private static func bare(_ macro: String) -> String {
    macro.split(whereSeparator: { $0 == "." || $0 == "!" }).last.map { $0.lowercased() } ?? ""
  }

  /// Whether the macro is in this document; nil for one of another document, and where the macros could not be read.
  private func isUsed(_ key: Key, isElsewhere: Bool) -> Bool? {
    if isElsewhere { return nil }
    let last = Self.bare(key.macro)
    if notes.procedures.contains(last) { return true }
    if hasMacroSheets { return macroNames.contains(last) ? true : nil }
    if notes.isWhole { return false }
    return spellings[key.macro] == nil ? nil : true
  }

  func facts() -> [Fact] {
    bindings.map { key, tally in
      let isElsewhere = isElsewhere(key)
      var attributes: [String: AttributeValue] = ["by": .string(key.agent.rawValue)]
      if isElsewhere { attributes["elsewhere"] = .boolean(true) }
      if let isUsed = isUsed(key, isElsewhere: isElsewhere) { attributes["used"] = .boolean(isUsed) }
      if !key.detail.isEmpty {
        attributes[key.agent == .key ? "key" : "event"] = .string(key.detail)
      }
      return tally.fact("macro.binding", subject: spellings[key.macro] ?? key.macro, attributes: attributes)
    }
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "vba.limit", place: "macro.binding",
        message: "more than \(Self.limit) different ones; the others are not listed")
    ]
  }
}
