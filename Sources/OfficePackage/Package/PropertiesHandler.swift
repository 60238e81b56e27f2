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
  /// §22.2.2.21, as the application that saved it counted them.
  public var pages: Int?
  /// Names of custom properties (§22.3).
  public var customNames: [String] = []
  /// The .NET program that the document loads; nil for none.
  public var solution: Solution?

  /// A document-level customisation of Visual Studio Tools for Office, by the custom properties `_AssemblyName` and
  /// `_AssemblyLocation`, in editions before 2007 with a number behind.
  public struct Solution: Sendable {
    public var name = ""
    /// As written.
    public var location = ""
    public var part: String
  }

  public init() {}
}

/// Reads a properties part into a value that outlives it.
public final class PropertiesHandler: MarkupHandler {
  public private(set) var properties: DocumentProperties
  /// Bytes kept of one value.
  private let limit = 8 << 10
  /// The property whose value is wanted.
  private var wanted: WritableKeyPath<DocumentProperties.Solution, String>?

  public init(
    _ properties: DocumentProperties, _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor
  ) {
    self.properties = properties
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .creator, .lastModifiedBy, .created, .modified, .Application, .AppVersion: return .collect
    case .Pages: return .collect
    case .property:
      guard context.role == .customProperties else { break }
      let name = String((element.string(.name) ?? "").prefix(256))
      if properties.customNames.count < 100 { properties.customNames.append(name) }
      wanted = PropertiesHandler.solutionProperty(name)
    default:
      if wanted != nil, element.namespace == .propertyTypes { return .collect }
    }
    return .none
  }

  private static func solutionProperty(_ name: String) -> WritableKeyPath<DocumentProperties.Solution, String>? {
    let bare = name.hasSuffix("0") ? name.dropLast() : name[...]
    switch bare {
    case "_AssemblyName": return \.name
    case "_AssemblyLocation": return \.location
    default: return nil
    }
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if let property = wanted, name.namespace == Namespace.propertyTypes.rawValue {
      wanted = nil
      let value = String(decoding: Self.trimmed(text).prefix(limit), as: UTF8.self)
      var solution = properties.solution ?? DocumentProperties.Solution(part: context.name)
      if solution[keyPath: property].isEmpty { solution[keyPath: property] = value }
      properties.solution = solution
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
    default: break
    }
  }
}
