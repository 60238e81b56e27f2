import InventoryModel
import OfficePackage

/// What a text document's settings switch on for the whole of it.
final class DocumentSettingsDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds =
    [
      FactKindDefinition(
        kind: "document.compat-mode", unit: "documents", attributes: ["flags", "mode", "stated"],
        values: ["stated": .booleans],
        formats: Formats.document, source: "[MS-DOCX] 2.3.5"),
      FactKindDefinition(
        kind: "document.compat-options", unit: "options that are on", formats: Formats.document,
        source: "ECMA-376-1:2016 §17.15.3; ISO/IEC 29500-4:2016 §14.7"),
      FactKindDefinition(
        kind: "document.document-variables", unit: "variables", formats: Formats.document,
        source: "ECMA-376-1:2016 §17.15.1 docVar"),
      FactKindDefinition(
        kind: "document.page-color", unit: "backgrounds", attributes: ["fill"], formats: Formats.document,
        source: "ECMA-376-1:2016 §17.2.1, §17.15.1 displayBackgroundShape"),
      FactKindDefinition(
        kind: "document.hyphenation", unit: "documents", formats: Formats.document,
        source: "ECMA-376-1:2016 §17.15.1.10"),
    ]
    + switches.map { FactKindDefinition(kind: $0.kind, unit: "documents", formats: Formats.document, source: $0.source) }

  /// Settings that are on or off, the first of a kind with its clause.
  static let switches: [(kind: FactKind, names: [String], source: String)] = [
    (
      "document.remove-personal-information", ["removePersonalInformation", "removeDateAndTime"],
      "ECMA-376-1:2016 §17.15.1 removePersonalInformation, removeDateAndTime"
    ),
    ("document.styles-from-template", ["linkStyles"], "ECMA-376-1:2016 §17.15.1 linkStyles"),
    ("document.fields-updated-on-open", ["updateFields"], "ECMA-376-1:2016 §17.15.1 updateFields"),
    (
      "document.book-layout",
      ["mirrorMargins", "bookFoldPrinting", "bookFoldRevPrinting", "printTwoOnOne", "gutterAtTop"],
      "ECMA-376-1:2016 §17.15.1 mirrorMargins, bookFoldPrinting, printTwoOnOne, gutterAtTop"
    ),
  ]

  enum Action: Sendable {
    case toggle(Int)
    case compat, compatSetting, docVar, background, fill, displayBackground, hyphenation
    case defaults, style, suppressed
  }

  private let names: WordNames
  private var glossary: Set<String> = []
  private var on: [Int: Tally] = [:]
  private var place = Place.part("")
  private var mode: String?
  private var flags = 0
  private var variables = 0
  private var fill: String?
  private var backgroundPlace = ""
  private var showsBackground = false
  private var hyphenates = false
  /// In the styles: what is read holds for all paragraphs, and whether it keeps them from being hyphenated.
  private var isDefault = false
  private var isSuppressed = false
  private var hasText = false

  init(_ setting: DetectorSetting) { names = setting.wordNames }

  func package(_ summary: PackageSummary) { glossary = summary.glossaryParts }

  func story(_ extent: StoryExtent) { if extent.role == .document { hasText = true } }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .settings || part.role == .document || part.role == .wordStyles,
      let action = names.settings[element.name.local]
    else { return }
    if part.role == .wordStyles {
      if element.namespace == .word, !glossary.contains(part.name) { style(action, element) }
    } else if part.role == .document {
      switch action {
      case .background where element.namespace == .word:
        // White paper is no colour: Google Docs says so in every document that it exports.
        let color = WordAttributes.word(element, names.color) ?? "auto"
        let isWhite = ["FFFFFF", "ffffff", "auto"].contains(color)
        fill = isWhite && !element.has(names.themeColor, namespace: Namespace.word.rawValue) ? nil : "color"
        backgroundPlace = part.place.text
      case .fill where element.parent.local == names.background && element.namespace == .vml:
        // §17.2.1: a fill of VML is a picture, a pattern or a gradient; a solid one is the colour once more.
        if let type = element.bytes(names.type), type != Array("solid".utf8) {
          fill = String(decoding: type.prefix(32), as: UTF8.self)
        }
      default: break
      }
    } else if element.namespace == .word, !glossary.contains(part.name) {
      place = part.place
      setting(action, element)
    }
  }

  /// LibreOffice switches hyphenation on in every document, and off again in the defaults of its paragraphs.
  private func style(_ action: Action, _ element: borrowing MarkupElement) {
    switch action {
    case .defaults: isDefault = true
    case .style:
      isDefault =
        element.equals(names.type, "paragraph", namespace: Namespace.word.rawValue)
        && element.has(names.defaultStyle, namespace: Namespace.word.rawValue)
        && WordAttributes.isOn(element, names.defaultStyle)
    case .suppressed: if isDefault { isSuppressed = WordAttributes.isOn(element, names.val) }
    default: break
    }
  }

  private func setting(_ action: Action, _ element: borrowing MarkupElement) {
    switch action {
    case .toggle(let index):
      if WordAttributes.isOn(element, names.val) { on[index, default: Tally()].add(at: place, limit: 1) }
    case .compat:
      if element.parent.local == names.compat, WordAttributes.isOn(element, names.val) { flags += 1 }
    case .compatSetting:
      guard WordAttributes.word(element, names.name) == "compatibilityMode" else { return }
      mode = WordAttributes.word(element, names.val, to: 8)
    case .docVar: variables += 1
    case .displayBackground: if WordAttributes.isOn(element, names.val) { showsBackground = true }
    case .hyphenation: if WordAttributes.isOn(element, names.val) { hyphenates = true }
    case .background, .fill, .defaults, .style, .suppressed: break
    }
  }

  func facts() -> [Fact] {
    guard hasText else { return [] }
    var facts = on.map { $0.value.fact(DocumentSettingsDetector.switches[$0.key].kind) }
    // [MS-DOCX] 2.3.5: 12 is the default, so a document that says nothing opens in compatibility mode.
    let stated = mode ?? "12"
    if let number = Int(stated), number < 15 {
      facts.append(
        Fact(
          kind: "document.compat-mode",
          attributes: ["mode": .integer(number), "stated": .boolean(mode != nil), "flags": .integer(flags)],
          locations: mode == nil ? [] : [place.text]))
    }
    if flags > 0 { facts.append(Fact(kind: "document.compat-options", count: flags, locations: [place.text])) }
    if variables > 0 { facts.append(Fact(kind: "document.document-variables", count: variables, locations: [place.text])) }
    // A background that is not displayed is none: Word keeps the colour and shows white.
    if let fill, showsBackground {
      facts.append(
        Fact(kind: "document.page-color", attributes: ["fill": .string(fill)], locations: [backgroundPlace]))
    }
    if hyphenates, !isSuppressed { facts.append(Fact(kind: "document.hyphenation", locations: [place.text])) }
    return facts
  }
}
