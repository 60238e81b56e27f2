import SafeBindings

/// Reads the small markup of a mashup: its version ([MS-QDEFF] 2.3.2), its permissions (2.4), its metadata (2.5.2).
final class MashupMarkupHandler: XMLHandler {
  static let itemLimit = 20_000

  private(set) var items: [Mashup.Item] = []
  private(set) var isFlooded = false
  private(set) var version = ""
  private(set) var usesFirewall: Bool?
  private var itemType = ""
  private var item = Mashup.Item(name: "")

  /// Entries that tell where a query loads to; of the others some hold values of the data.
  private static let wanted: Set<String> = [
    "FillEnabled", "FillObjectType", "FillToDataModelEnabled", "AddedToDataModel", "FillTarget", "ResultType",
  ]

  override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .Item:
      itemType = ""
      item = Mashup.Item(name: "")
    case .Entry:
      guard let type = element.string(.Type), Self.wanted.contains(type), let value = element.bounded(.Value) else {
        return .none
      }
      item.entries[type] = String(value.dropFirst())
    case .ItemType, .ItemPath, .Version, .FirewallEnabled: return .collect
    default: break
    }
    return .none
  }

  override func end(_ name: XMLName, text: [UInt8]) {
    let value = String(decoding: text, as: UTF8.self)
    switch LocalName(rawValue: name.local) {
    case .ItemType: itemType = value
    case .ItemPath: item.name = MashupMarkupHandler.queryName(value) ?? ""
    case .Version: version = String(value.prefix(64))
    case .FirewallEnabled: usesFirewall = value == "true"
    case .Item:
      guard itemType == "Formula", !item.name.isEmpty else { return }
      guard items.count < Self.itemLimit else {
        isFlooded = true
        return
      }
      items.append(item)
    default: break
    }
  }

  /// `Section1/Sales%20data` is a query; a path with a third segment is a step of one.
  private static func queryName(_ path: String) -> String? {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    guard segments.count == 2 else { return nil }
    return PartNames.percentDecoded(String(segments[1]))
  }
}
