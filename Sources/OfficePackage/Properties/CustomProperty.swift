/// Custom properties whose values say something of the document, not of its content.
enum CustomProperty {
  /// A customisation of Visual Studio Tools for Office.
  case solution(WritableKeyPath<DocumentProperties.Solution, String>)
  /// One property of a sensitivity label: `MSIP_Label_<id>_Name` ([MS-OFFCRYPTO] 2.6.4).
  case label(id: String, field: String)

  init?(_ name: String) {
    if SensitivityLabel.owns(property: name) {
      guard let label = SensitivityLabel.property(name) else { return nil }
      self = .label(id: label.id, field: label.field)
      return
    }
    let bare = name.hasSuffix("0") ? name.dropLast() : name[...]
    switch bare {
    case "_AssemblyName": self = .solution(\.name)
    case "_AssemblyLocation": self = .solution(\.location)
    default: return nil
    }
  }
}

extension SensitivityLabel {
  private static let prefix = "MSIP_Label_"

  /// Whether a custom property belongs to a label, in packages as in binary documents ([MS-OFFCRYPTO] 2.6.4).
  public static func owns(property name: String) -> Bool { name.hasPrefix(prefix) }

  /// The label that a custom property is of, and what it says of it; nil for other properties.
  public static func property(_ name: String) -> (id: String, field: String)? {
    guard owns(property: name) else { return nil }
    let rest = name.dropFirst(prefix.count)
    let id = rest.prefix { $0 != "_" }
    guard !id.isEmpty, id.endIndex < rest.endIndex else { return nil }
    return (bare(String(id)), String(rest[rest.index(after: id.endIndex)...]))
  }

  /// Who set the label, and when, is left aside.
  mutating func set(_ field: String, to value: String) {
    switch field {
    case "Name": name = value
    case "SiteId": site = SensitivityLabel.bare(value)
    case "Method": method = value
    case "Enabled": isEnabled = value.lowercased() == "true" || value == "1"
    case "ContentBits": marks = Int(value)
    case "Removed": isRemoved = value.lowercased() == "true" || value == "1"
    default: break
    }
  }
}
