import InventoryModel
import OfficePackage

/// Content controls by type, what locks them, and the custom XML that they are bound to.
final class ContentControlDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.content-control", subject: "type of control", subjects: .cases(of: ControlType.self),
      unit: "controls",
      attributes: ["bound-to-data", "gallery", "locked"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.5.2.26; [MS-DOCX] 2.5.1.10, 2.6.1.4"),
    FactKindDefinition(
      kind: "document.content-control-text", unit: "controls", attributes: ["named", "waiting"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.5.2.44, §17.5.2.26, §17.5.2.39"),
    FactKindDefinition(
      kind: "document.content-control-list", unit: "controls", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.5.2.15, §17.5.2.5, §17.5.2.7, §17.5.2.24; [MS-DOCX] 2.6.1.10"),
    FactKindDefinition(
      kind: "document.content-control-repeating", unit: "controls", formats: Formats.document,
      source: "[MS-DOCX] 2.5.1.10"),
    FactKindDefinition(
      kind: "document.content-control-locked", unit: "controls", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.5.2.23"),
    FactKindDefinition(
      kind: "document.content-control-databound", unit: "bindings", attributes: ["data-store"],
      values: ["data-store": builtIn.values.sorted() + ["custom", "missing", "unnamed"]], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.5.2.6; [MS-DOCX] 2.5.1.6"),
    FactKindDefinition(
      kind: "document.custom-xml-bound", unit: "custom XML parts that a control is bound to", attributes: ["parts"],
      formats: Formats.document, source: "ECMA-376-1:2016 §22.5.2.1 itemID"),
    FactKindDefinition(
      kind: "document.cover-page", unit: "cover pages", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.5.2.10, §17.5.2.11"),
  ]

  enum Action: Sendable {
    case properties, content, lock, binding, tag, title, gallery, item, prompt
    case type(ControlType)
  }

  enum ControlType: String, Sendable, CaseIterable {
    case plainText = "plain-text"
    case richText = "rich-text"
    case dropDown = "drop-down"
    case comboBox = "combo-box"
    case date, checkbox, picture, group, citation, bibliography, equation
    case repeatingSection = "repeating-section"
    case gallery = "building-block-gallery"
    case documentPart = "document-part"
    case entityPicker = "entity-picker"
    /// One of the rows of a repeating section: its section is counted.
    case repeatingItem = "repeating-item"
  }

  struct Control {
    var type: ControlType?
    var isLocked = false
    var isBound = false
    var isMark = false
    /// It shows its placeholder: nobody has filled it in yet.
    var isWaiting = false
    /// It has a title or a tag: somebody, or a program, knows it by that.
    var isNamed = false
    var gallery = ""
    var part: PartContext
  }

  struct Key: Hashable {
    var type: ControlType
    var gallery: String
  }

  private let names: WordNames
  let limit: Int
  private var open: Control?
  var controls: [Key: AlternativeTally] = [:]
  var bound: [Key: Int] = [:]
  var locked: [Key: Int] = [:]
  var texts = AlternativeTally()
  /// Of `texts`, those that wait to be filled in.
  var waiting = 0
  /// Of `texts`, those with a title or a tag.
  var named = 0
  var lists = AlternativeTally()
  var repeating = AlternativeTally()
  var locks = AlternativeTally()
  var covers = AlternativeTally()
  /// Places of bindings, by the identifier of the store; empty where none is said.
  var bindings: [String: AlternativeTally] = [:]
  /// Identifiers of the custom XML parts that there are.
  var stores: Set<String> = []
  private(set) var hasTooManyStores = false
  /// Types and galleries that are told apart.
  static let kindLimit = 200
  private var hasTooManyKinds = false
  static let storeLimit = 1_000

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard let action = names.controls[element.name.local] else { return }
    if part.role == .customXMLProperties {
      if case .item = action, element.namespace == .customXMLProperties { store(element) }
      return
    }
    guard part.role == .document || part.role == .story || part.role == .wordComments else { return }
    let isProperty = element.parent.local == names.sdtPr
    switch action {
    case .properties:
      guard element.namespace == .word else { return }
      settle()
      open = Control(part: part)
    case .content: if element.namespace == .word { settle() }
    case .lock:
      // The attribute may be left out: `unlocked` is the default (§17.18.50).
      if isProperty, let value = WordAttributes.word(element, names.val), value != "unlocked" { open?.isLocked = true }
    case .prompt: if isProperty, WordAttributes.isOn(element, names.val) { open?.isWaiting = true }
    case .binding: if isProperty { bind(element, part) }
    case .tag:
      // Google Docs wraps what its comments and suggestions cover into controls with such tags; nobody made them.
      guard isProperty, let tag = WordAttributes.word(element, names.val), !tag.isEmpty else { return }
      if tag.hasPrefix("goog_rdk_") { open?.isMark = true } else { open?.isNamed = true }
    case .title: if isProperty, WordAttributes.word(element, names.val)?.isEmpty == false { open?.isNamed = true }
    case .gallery:
      if element.namespace == .word { open?.gallery = WordAttributes.word(element, names.val) ?? "" }
    case .type(let type): if isProperty { open?.type = type }
    case .item: break
    }
  }

  private func bind(_ element: borrowing MarkupElement, _ part: PartContext) {
    open?.isBound = true
    let id = (WordAttributes.word(element, names.storeItemID) ?? "").uppercased()
    guard bindings[id] != nil || bindings.count < ContentControlDetector.storeLimit else {
      hasTooManyStores = true
      return
    }
    bindings[id, default: AlternativeTally()].add(in: part, limit: limit)
  }

  private func store(_ element: borrowing MarkupElement) {
    let space = Namespace.customXMLProperties.rawValue
    guard let id = element.bytes(names.itemID, namespace: space) ?? element.bytes(names.itemID) else { return }
    guard stores.count < ContentControlDetector.storeLimit else {
      hasTooManyStores = true
      return
    }
    stores.insert(String(decoding: id.prefix(64), as: UTF8.self).uppercased())
  }

  /// The properties of a control were all seen: §17.5.2.26, one that says no type is rich text.
  private func settle() {
    guard let control = open else { return }
    open = nil
    guard !(control.isMark && control.type == nil && !control.isBound && !control.isLocked) else { return }
    let type = control.type ?? .richText
    let key = Key(type: type, gallery: type == .documentPart || type == .gallery ? control.gallery : "")
    if type != .repeatingItem, controls[key] == nil, controls.count >= ContentControlDetector.kindLimit {
      hasTooManyKinds = true
    } else if type != .repeatingItem {
      controls[key, default: AlternativeTally()].add(in: control.part, limit: limit)
      if control.isBound, !control.part.isFallback { bound[key, default: 0] += 1 }
      if control.isLocked, !control.part.isFallback { locked[key, default: 0] += 1 }
    }
    if control.isLocked { locks.add(in: control.part, limit: limit) }
    switch type {
    case .plainText, .richText:
      texts.add(in: control.part, limit: limit)
      if control.isWaiting, !control.part.isFallback { waiting += 1 }
      if control.isNamed, !control.part.isFallback { named += 1 }
    case .dropDown, .comboBox, .date, .checkbox, .picture: lists.add(in: control.part, limit: limit)
    case .repeatingSection: repeating.add(in: control.part, limit: limit)
    case .documentPart where control.gallery == "Cover Pages": covers.add(in: control.part, limit: limit)
    default: break
    }
  }

  func facts() -> [Fact] {
    settle()
    return found()
  }

  func issues() -> [Issue] {
    (hasTooManyStores ? [WordLimits.issue("stores of custom XML", ContentControlDetector.storeLimit)] : [])
      + (hasTooManyKinds ? [WordLimits.issue("galleries of content controls", ContentControlDetector.kindLimit)] : [])
  }
}
