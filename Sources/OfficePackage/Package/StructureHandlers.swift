import SafeBindings

/// Declared content types (ECMA-376-2:2021 §6.2.3): by name ending, and by part.
struct ContentTypes {
  var byExtension: [String: String] = [:]
  /// By entry index.
  var byPart: [Int: String] = [:]

  /// Lower-case and without parameters; empty where none is declared.
  func type(of entry: Int, name: String) -> String {
    if let declared = byPart[entry] { return ContentTypes.bare(declared) }
    let file = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
    guard let point = file.utf8.lastIndex(of: UInt8(ascii: ".")),
      let declared = byExtension[file[file.utf8.index(after: point)...].lowercased()]
    else { return "" }
    return ContentTypes.bare(declared)
  }

  /// Of bytes: every part of every package comes by.
  private static func bare(_ declared: String) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    var type = declared.utf8.prefix { $0 != UInt8(ascii: ";") }
    type = type.drop(while: isBlank)
    while let last = type.last, isBlank(last) { type.removeLast() }
    let isLower = type.allSatisfy { $0 < 0x80 && !(65...90).contains($0) }
    return isLower ? String(Substring(type)) : String(Substring(type)).lowercased()
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
