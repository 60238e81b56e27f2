/// Custom properties whose values say something of the document, not of its content.
enum CustomProperty {
  /// A customisation of Visual Studio Tools for Office.
  case solution(WritableKeyPath<DocumentProperties.Solution, String>)
  /// One property of a sensitivity label: `MSIP_Label_<id>_Name` ([MS-OFFCRYPTO] 2.6.4).
  case label(id: String, field: String)

  init?(_ name: String) {
    if name.hasPrefix("MSIP_Label_") {
      let rest = name.dropFirst("MSIP_Label_".count)
      let id = rest.prefix { $0 != "_" }
      guard !id.isEmpty, id.endIndex < rest.endIndex else { return nil }
      self = .label(id: SensitivityLabel.bare(String(id)), field: String(rest[rest.index(after: id.endIndex)...]))
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
