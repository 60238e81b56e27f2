import SafeBindings

/// Reads a properties part into a value that outlives it.
public final class PropertiesHandler: MarkupHandler {
  public private(set) var properties: DocumentProperties
  /// Bytes kept of one value.
  private let limit = 8 << 10
  /// What the value of the custom property is wanted for.
  private var wanted: CustomProperty?
  private let names: PropertyNames
  private static let nameLimit = 100

  public init(
    _ properties: DocumentProperties, _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor
  ) {
    self.properties = properties
    names = PropertyNames(vocabulary)
    if context.role == .extendedProperties { self.properties.hasExtended = true }
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .creator, .lastModifiedBy, .created, .modified, .Application, .AppVersion: return .collect
    case .Pages: return .collect
    case .property:
      guard context.role == .customProperties else { break }
      let name = String((element.string(.name) ?? "").prefix(256))
      if properties.customNames.count < PropertiesHandler.nameLimit {
        properties.customNames.append(name)
      } else {
        properties.hasMoreNames = true
      }
      wanted = CustomProperty(name)
    default:
      if wanted != nil, element.namespace == .propertyTypes { return .collect }
      if context.role == .extendedProperties, names.isExtended(element.name.local) { return .collect }
      if context.role == .coreProperties, element.name.local == names.description { return .collect }
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if let property = wanted, name.namespace == Namespace.propertyTypes.rawValue {
      wanted = nil
      take(String(decoding: Self.trimmed(text).prefix(limit), as: UTF8.self), for: property)
      return
    }
    guard !text.isEmpty else { return }
    let value = String(decoding: Self.trimmed(text).prefix(limit), as: UTF8.self)
    guard !value.isEmpty else { return }
    switch LocalName(rawValue: name.local) {
    case .creator: properties.creator = value
    case .lastModifiedBy: properties.lastModifiedBy = value
    case .created: properties.created = value
    case .modified: properties.modified = value
    case .Application: properties.application = value
    case .AppVersion: properties.applicationVersion = value
    case .Pages: properties.pages = Int(value).flatMap { $0 > 0 ? $0 : nil }
    default: names.take(value, of: name.local, into: &properties)
    }
  }

  private func take(_ value: String, for property: CustomProperty) {
    switch property {
    case .solution(let path):
      var solution = properties.solution ?? DocumentProperties.Solution(part: context.name)
      if solution[keyPath: path].isEmpty { solution[keyPath: path] = value }
      properties.solution = solution
    case .label(let id, let field):
      guard properties.labels[id] != nil || properties.labels.count < PropertiesHandler.nameLimit else { return }
      var label = properties.labels[id] ?? SensitivityLabel(id: id)
      label.set(field, to: String(decoding: value.utf8.prefix(256), as: UTF8.self))
      properties.labels[id] = label
    }
  }
}
