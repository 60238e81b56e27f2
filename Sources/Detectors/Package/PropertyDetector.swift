import InventoryModel
import OfficePackage

/// Custom document properties and what their names give away.
final class PropertyDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.document-properties-custom", unit: "properties", formats: Formats.package,
      source: "ECMA-376-1:2016 §22.3"),
    FactKindDefinition(
      kind: "package.sensitivity-label-metadata", unit: "labels", formats: Formats.package,
      source: "[MS-OFFCRYPTO] 2.6; custom properties MSIP_Label_*"),
  ]

  private var names: [String] = []
  private var labelParts = 0

  init(_ setting: DetectorSetting) {}

  func package(_ summary: PackageSummary) {
    labelParts = summary.relationships("classificationlabels").count
  }

  func properties(_ properties: DocumentProperties) { names = properties.customNames }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    // A label is several properties: MSIP_Label_<id>_Enabled, _Name, …
    let labels = Set(names.filter { $0.hasPrefix("MSIP_Label_") }.map { $0.dropFirst(11).prefix { $0 != "_" } })
    let own = names.filter { !$0.hasPrefix("MSIP_Label_") }
    if !own.isEmpty { facts.append(Fact(kind: "package.document-properties-custom", count: own.count)) }
    let count = max(labels.count, labelParts)
    if count > 0 { facts.append(Fact(kind: "package.sensitivity-label-metadata", count: count)) }
    return facts
  }
}
