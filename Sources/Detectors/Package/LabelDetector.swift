import InventoryModel
import OfficePackage

/// Sensitivity labels that do not encrypt: of the part that holds them, and of the custom properties before it.
final class LabelDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.sensitivity-label-metadata", subject: "identifier of the label", unit: "labels",
      attributes: ["enabled", "marked", "marks", "method", "name", "removed", "site", "stored-in"], values: values,
      formats: Formats.package,
      source: "[MS-OFFCRYPTO] 2.6; custom properties MSIP_Label_*"),
    FactKindDefinition(
      kind: "package.sensitivity-label-removed", subject: "identifier of the label", unit: "labels",
      attributes: ["enabled", "marks", "method", "name", "removed", "site", "stored-in"],
      values: values.filter { $0.key != "marked" },
      formats: Formats.package,
      source: "[MS-OFFCRYPTO] 2.6.4, enabled and removed"),
  ]

  private static let values: [String: [String]] = [
    "enabled": .booleans, "marked": ["true"], "removed": .booleans, "stored-in": ["part", "part|properties", "properties"],
  ]

  private var inPart: [SensitivityLabel] = []
  private var inProperties: [String: SensitivityLabel] = [:]
  /// Parts that hold labels, also those that tell none.
  private var labelParts = 0

  init(_ setting: DetectorSetting) {}

  func package(_ summary: PackageSummary) { labelParts = summary.relationships("classificationlabels").count }

  func label(_ label: SensitivityLabel) { inPart.append(label) }

  func properties(_ properties: DocumentProperties) { inProperties = properties.labels }

  func facts() -> [Fact] {
    // The part counts where both say something of the same label: programs of before 2021 leave it alone
    // ([MS-OFFCRYPTO] 2.6.3); only the properties have the name.
    var labels: [String: (label: SensitivityLabel, stored: String)] = [:]
    for (id, label) in inProperties { labels[id] = (label, "properties") }
    for var label in inPart {
      let other = labels[label.id]
      if label.name.isEmpty, let name = other?.label.name { label.name = name }
      labels[label.id] = (label, other == nil ? "part" : "part|properties")
    }
    if labels.isEmpty, labelParts > 0 { return [Fact(kind: "package.sensitivity-label-metadata", count: labelParts)] }
    return labels.map { id, found in
      var attributes: [String: AttributeValue] = [
        "enabled": .boolean(found.label.isEnabled), "stored-in": .string(found.stored),
      ]
      if !found.label.name.isEmpty { attributes["name"] = .string(found.label.name) }
      if !found.label.site.isEmpty { attributes["site"] = .string(found.label.site) }
      if !found.label.method.isEmpty { attributes["method"] = .string(found.label.method) }
      if found.label.isRemoved { attributes["removed"] = .boolean(true) }
      // What was taken off leaves its traces, and classifies nothing any more.
      let isInForce = found.label.isEnabled && !found.label.isRemoved
      if let marks = found.label.marks, marks > 0 {
        attributes["marks"] = .string(LabelDetector.words(marks))
        if isInForce { attributes["marked"] = .boolean(true) }
      }
      return Fact(
        kind: isInForce ? "package.sensitivity-label-metadata" : "package.sensitivity-label-removed", subject: id,
        attributes: attributes)
    }
  }

  /// [MS-OFFCRYPTO] 2.6.4 contentBits.
  private static func words(_ marks: Int) -> String {
    [(1, "header"), (2, "footer"), (4, "watermark"), (8, "encryption")].filter { marks & $0.0 != 0 }.map(\.1)
      .joined(separator: "|")
  }
}
