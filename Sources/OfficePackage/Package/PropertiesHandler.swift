import SafeBindings

/// What the document properties say (ECMA-376-2:2021 §8.3 core, ECMA-376-1:2016 §22.2 extended).
public struct DocumentProperties: Sendable {
  public var creator: String?
  public var lastModifiedBy: String?
  /// As written.
  public var created: String?
  public var modified: String?
  public var application: String?
  public var applicationVersion: String?
  /// Names of custom properties (§22.3).
  public var customNames: [String] = []

  public init() {}
}

/// Reads a properties part into a value that outlives it.
public final class PropertiesHandler: MarkupHandler {
  public private(set) var properties: DocumentProperties
  /// Bytes kept of one value.
  private let limit = 8 << 10

  public init(
    _ properties: DocumentProperties, _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor
  ) {
    self.properties = properties
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .creator, .lastModifiedBy, .created, .modified, .Application, .AppVersion: return .collect
    case .property:
      if context.role == .customProperties, properties.customNames.count < 100 {
        properties.customNames.append(String((element.string(.name) ?? "").prefix(256)))
      }
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
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
    default: break
    }
  }
}
