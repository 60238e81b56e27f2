import InventoryModel
import OfficePackage

/// Office web add-ins that a document remembers: in a pane beside it, or in the midst of its content.
///
/// **Source** [MS-OWEXML] 2.1 and 2.2.
final class WebAddInDetector: Detector {
  static let interests: DetectorInterests = .elements

  /// `AttachedAddInDetector` declares the kind.
  static let factKinds: [FactKindDefinition] = []

  private struct AddIn {
    var id = ""
    var version = ""
    var store = ""
    var storeType = ""
    var isShown = false
    var bindings = 0
    var hasFunctions = false
    var hasPicture = false
  }

  /// Parts that are told apart.
  private static let limit = 1_000
  /// Bytes of a value.
  private static let valueLimit = 1024

  private let names: WebAddInNames
  private var addIns: [String: AddIn] = [:]
  /// Panes by the part that lists them and the relationship to the add-in; whether it is open.
  private var panes: [[String]: Bool] = [:]
  /// By the part that they lead to.
  private var relationships: [String: [Relationship]] = [:]
  private var places: [String: Place] = [:]
  private var taskPaneParts: Set<String> = []
  private var isOpen = false
  private var isOverLimit = false

  init(_ setting: DetectorSetting) { names = setting.webAddInNames }

  func package(_ summary: PackageSummary) {
    for relationship in summary.relationships("webextension") where !relationship.isExternal {
      guard let part = relationship.targetPart else { continue }
      relationships[part, default: []].append(relationship)
      places[relationship.source] = summary.place(of: relationship.source)
    }
    taskPaneParts = Set(summary.parts.filter { $0.role == .taskPanes }.map(\.name))
    for part in summary.parts where part.role == .webExtension { note(part.name) }
    isOverLimit = summary.parts.count { $0.role == .webExtension } > Self.limit
  }

  private func note(_ part: String) { if addIns.count < Self.limit { addIns[part] = AddIn() } }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    if part.role == .webExtension, addIns[part.name] != nil {
      readAddIn(element, part.name)
    } else if part.role == .taskPanes, element.namespace == .taskPanes {
      if element.name.local == names.taskpane {
        isOpen = element.equals(names.visibility, "1") || element.equals(names.visibility, "true")
      }
      if element.name.local == names.reference,
        let id = element.string(names.id, namespace: Namespace.relationships.rawValue)
      {
        if panes.count < Self.limit { panes[[part.name, id]] = isOpen } else { isOverLimit = true }
      }
    }
  }

  private func readAddIn(_ element: borrowing MarkupElement, _ part: String) {
    guard element.namespace == .webExtension else { return }
    let number = element.name.local
    if number == names.storeReference, element.parent.local == names.webextension {
      addIns[part]?.id = value(element, names.id)
      addIns[part]?.version = value(element, names.version)
      addIns[part]?.store = value(element, names.store)
      addIns[part]?.storeType = value(element, names.storeType)
    } else if number == names.property, element.equals(names.name, "Office.AutoShowTaskpaneWithDocument") {
      addIns[part]?.isShown = element.string(names.value)?.lowercased() == "true"
    } else if number == names.binding {
      addIns[part]?.bindings += 1
    } else if number == names.customFunctions {
      addIns[part]?.hasFunctions = true
    } else if number == names.snapshot {
      addIns[part]?.hasPicture =
        element.has(names.embed, namespace: Namespace.relationships.rawValue)
        || element.has(names.link, namespace: Namespace.relationships.rawValue)
    }
  }

  private func value(_ element: borrowing MarkupElement, _ name: UInt16) -> String {
    String(decoding: (element.bytes(name) ?? []).prefix(Self.valueLimit), as: UTF8.self)
  }

  func facts() -> [Fact] { addIns.map { fact($0.key, $0.value) } }

  private func fact(_ part: String, _ addIn: AddIn) -> Fact {
    var attributes = AddInReference.attributes(.web, via: .part, name: addIn.id)
    // Whoever makes it, its store says where it comes from.
    attributes["maker"] = nil
    attributes["part"] = .string(part)
    for (name, text) in [("version", addIn.version), ("store", addIn.store), ("store-type", addIn.storeType)]
    where !text.isEmpty {
      attributes[name] = .string(SecretMask.masked(text))
    }
    attributes["autoshow"] = .boolean(addIn.isShown)
    attributes["snapshot"] = .boolean(addIn.hasPicture)
    if addIn.bindings > 0 { attributes["bindings"] = .integer(addIn.bindings) }
    if addIn.hasFunctions { attributes["custom-functions"] = .boolean(true) }
    let sources = relationships[part] ?? []
    let content = sources.filter { !taskPaneParts.contains($0.source) }
    if !sources.isEmpty { attributes["pane"] = .string(content.isEmpty ? "taskpane" : "content") }
    let open = sources.compactMap { panes[[$0.source, $0.id]] }
    if !open.isEmpty { attributes["visible"] = .boolean(open.contains(true)) }
    let shown = content.compactMap { places[$0.source]?.text }
    return Fact(
      kind: AddInReference.kind, subject: SecretMask.masked(addIn.id), attributes: attributes,
      locations: shown.isEmpty ? [part] : Array(Set(shown).sorted().prefix(10)))
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "data.limit", place: "addin.reference",
        message: "more than \(Self.limit) web add-ins; the others are not told")
    ]
  }
}

/// Names of [MS-OWEXML].
struct WebAddInNames {
  let webextension, storeReference, property, binding, customFunctions, snapshot, taskpane, reference: UInt16
  let id, version, store, storeType, name, value, visibility, embed, link: UInt16

  init(_ vocabulary: Vocabulary) {
    webextension = vocabulary.subscribe("webextension")
    storeReference = vocabulary.subscribe("reference")
    property = vocabulary.subscribe("property")
    binding = vocabulary.subscribe("binding")
    customFunctions = vocabulary.subscribe("containsCustomFunctions")
    snapshot = vocabulary.subscribe("snapshot")
    taskpane = vocabulary.subscribe("taskpane")
    reference = vocabulary.subscribe("webextensionref")
    id = vocabulary.number("id")
    version = vocabulary.number("version")
    store = vocabulary.number("store")
    storeType = vocabulary.number("storeType")
    name = vocabulary.number("name")
    value = vocabulary.number("value")
    visibility = vocabulary.number("visibility")
    embed = vocabulary.number("embed")
    link = vocabulary.number("link")
  }
}
