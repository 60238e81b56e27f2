import InventoryModel
import OfficePackage

/// The procedures that a document's own ribbon names.
final class RibbonDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.ribbon-callback", subject: "procedure", unit: "controls", attributes: ["event", "used"],
      formats: Formats.package, source: "[MS-CUSTOMUI] 2.2; [MS-CUSTOMUI2] 2.2")
  ]

  private struct Callback: Hashable {
    var name: String
    var event: String
  }

  private let locations: Int
  private let names: RibbonNames
  private let notes: MacroNotes
  private var callbacks: [Callback: Tally] = [:]
  private var isOverLimit = false

  private static let limit = 2_000

  init(_ setting: DetectorSetting) {
    locations = setting.locations
    names = setting.ribbonNames
    notes = setting.macroNotes
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .ribbon, names.elements.contains(element.name.local) else { return }
    for (event, number) in names.callbacks {
      guard let text = element.string(number), !text.isEmpty else { continue }
      notes.addStarter(text, .ribbon)
      let callback = Callback(name: SecretMask.masked(String(text.prefix(255))), event: event)
      guard callbacks[callback] != nil || callbacks.count < Self.limit else {
        isOverLimit = true
        continue
      }
      callbacks[callback, default: Tally()].add(at: part.place, limit: locations)
    }
  }

  func facts() -> [Fact] {
    callbacks.map { callback, tally in
      var attributes: [String: AttributeValue] = ["event": .string(callback.event)]
      let last = callback.name.split(whereSeparator: { $0 == "." || $0 == "!" }).last.map { $0.lowercased() } ?? ""
      // Of macros that were not read to their end nothing is missing for certain.
      if notes.procedures.contains(last) {
        attributes["used"] = .boolean(true)
      } else if notes.isWhole {
        attributes["used"] = .boolean(false)
      }
      return tally.fact("macro.ribbon-callback", subject: callback.name, attributes: attributes)
    }
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "vba.limit", place: "macro.ribbon-callback",
        message: "more than \(Self.limit) different ones; the others are not listed")
    ]
  }
}

/// Elements of the ribbon's vocabulary that call macros, and the attributes that name them.
struct RibbonNames {
  let elements: Set<UInt16>
  let callbacks: [(event: String, number: UInt16)]

  init(_ vocabulary: Vocabulary) {
    elements = Set(
      [
        "customUI", "button", "toggleButton", "checkBox", "comboBox", "dropDown", "editBox", "gallery", "dynamicMenu",
        "command",
      ].map { vocabulary.subscribe($0) })
    callbacks = [
      "onAction", "onChange", "onLoad", "loadImage", "getContent", "getEnabled", "getVisible", "getLabel", "getPressed",
      "getText", "getImage", "getItemCount", "getItemLabel", "getSelectedItemIndex",
    ].map { ($0, vocabulary.number($0)) }
  }
}
