import SafeBindings

/// Declared content types (ECMA-376-2:2021 §6.2.3): by name ending, and by part.
struct ContentTypes {
  var byExtension: [String: String] = [:]
  /// By entry index.
  var byPart: [Int: String] = [:]

  /// Lower-case and without parameters; empty where none is declared.
  func type(of entry: Int, name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    let ending = file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
    let declared = byPart[entry] ?? ending.flatMap { byExtension[$0] } ?? ""
    let bare = declared.prefix { $0 != ";" }
    return String(bare.drop { $0.isWhitespace }.lowercased().reversed().drop { $0.isWhitespace }.reversed())
  }
}

final class ContentTypesHandler: XMLHandler {
  var types = ContentTypes()
  private let names: PartNames

  init(_ names: PartNames) {
    self.names = names
    super.init()
  }

  override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .Default:
      types.byExtension[(element.string(.Extension) ?? "").lowercased()] = contentType(of: element)
    case .Override:
      if let entry = names.find(element.string(.PartName) ?? "") {
        types.byPart[entry] = contentType(of: element)
      }
    default: break
    }
    return .none
  }

  /// Each part gets a copy of its type: one of megabytes, for ten thousand parts, would take hours and all memory.
  private func contentType(of element: borrowing XMLElement) -> String {
    let type = element.string(.ContentType) ?? ""
    return type.utf8.count <= 1024 ? type : String(decoding: type.utf8.prefix(1024), as: UTF8.self)
  }
}

final class RelationshipsHandler: XMLHandler {
  private(set) var relationships: [Relationship] = []
  private(set) var isFlooded = false
  private(set) var isStrict = false
  private let source: String
  private let limit: Int

  init(source: String, limit: Int) {
    self.source = source
    self.limit = limit
    super.init()
  }

  override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    guard LocalName(rawValue: element.name.local) == .Relationship else { return .none }
    let type = element.string(.Type)
    let target = element.string(.Target)
    guard type != nil || target != nil else { return .none }
    guard relationships.count < limit else {
      isFlooded = true
      return .none
    }
    if type?.hasPrefix(Namespace.strictPrefix) == true { isStrict = true }
    relationships.append(
      Relationship(
        id: element.string(.Id) ?? "", type: type ?? "", target: target ?? "",
        isExternal: element.equals(.TargetMode, "External"), source: source))
    return .none
  }
}

/// Notes a part's root element.
final class RootHandler: XMLHandler {
  private(set) var root = ""

  override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.depth == 1 { root = element.localName }
    return .none
  }
}
