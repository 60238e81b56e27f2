import InventoryModel
import OfficePackage

/// Custom document properties, and what the extended ones say of protection, links and the template.
final class PropertyDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.document-properties-custom", unit: "properties", formats: Formats.package,
      source: "ECMA-376-1:2016 §22.3"),
    FactKindDefinition(
      kind: "package.custom-property", subject: "who defines the property: own, office, server, label, program",
      subjects: ["label", "office", "own", "program", "server"],
      unit: "properties", formats: Formats.package, source: "ECMA-376-1:2016 §22.3; names that programs give"),
    FactKindDefinition(
      kind: "package.hyperlink-base", subject: "base of relative links, secrets masked", unit: "documents",
      attributes: ["class"], values: ["class": LinkClass.ofTargets],
      formats: Formats.package, source: "ECMA-376-1:2016 §22.2.2.9"),
    FactKindDefinition(
      kind: "package.document-security", subject: "what the document asks for when it is opened",
      subjects: security.map(\.1), unit: "documents",
      formats: Formats.package, source: "ECMA-376-1:2016 §22.2.2.6"),
    FactKindDefinition(
      kind: "package.template", subject: "name of the template", unit: "documents", formats: Formats.package,
      source: "ECMA-376-1:2016 §22.2.2.28"),
    FactKindDefinition(
      kind: "package.property-switch", subject: "name of the property", subjects: switches, unit: "documents",
      formats: Formats.package,
      source: "ECMA-376-1:2016 §22.2.2.25 (SharedDoc), §22.2.2.14 (LinksUpToDate), §22.2.2.12 (HyperlinksChanged)"),
  ]

  private var properties = DocumentProperties()

  init(_ setting: DetectorSetting) {}

  func properties(_ properties: DocumentProperties) { self.properties = properties }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    let own = properties.customNames.filter { !SensitivityLabel.owns(property: $0) }
    if !own.isEmpty { facts.append(Fact(kind: "package.document-properties-custom", count: own.count)) }
    var classes: [String: Int] = [:]
    for name in properties.customNames { classes[PropertyOwner.of(name), default: 0] += 1 }
    facts += classes.map { Fact(kind: "package.custom-property", subject: $0.key, count: $0.value) }
    if let base = properties.hyperlinkBase {
      facts.append(
        Fact(
          kind: "package.hyperlink-base", subject: SecretMask.masked(String(decoding: base.utf8.prefix(4096), as: UTF8.self)),
          attributes: ["class": .string(LinkClass(target: base).rawValue)]))
    }
    for (bit, word) in PropertyDetector.security where properties.security.map({ $0 & bit != 0 }) == true {
      facts.append(Fact(kind: "package.document-security", subject: word))
    }
    if let template = properties.template, !PropertyDetector.isNormal(template) {
      facts.append(
        Fact(
          kind: "package.template", subject: SecretMask.masked(String(decoding: template.utf8.prefix(1024), as: UTF8.self))))
    }
    for name in Set(properties.switches) where PropertyDetector.switches.contains(name) {
      facts.append(Fact(kind: "package.property-switch", subject: name))
    }
    return facts
  }

  func issues() -> [Issue] {
    guard properties.hasMoreNames else { return [] }
    return [
      Issue(
        code: "opc.names", place: "", message: "more than \(properties.customNames.count) custom properties; the rest is not told")
    ]
  }

  /// Every program that writes properties says whether a thumbnail is scaled: of the document that tells nothing.
  private static let switches = DocumentProperties.switchNames.filter { $0 != "ScaleCrop" }

  private static let security = [
    (1, "password"), (2, "read-only-recommended"), (4, "read-only-enforced"), (8, "locked-for-annotations"),
  ]

  /// The template that a document is made from where none was chosen.
  private static func isNormal(_ template: String) -> Bool {
    let name = template.lowercased()
    return name == "normal" || name.hasPrefix("normal.dot")
  }
}

/// Who defines a custom property, by its name.
enum PropertyOwner {
  static func of(_ name: String) -> String {
    if SensitivityLabel.owns(property: name) { return "label" }
    // Content types, document identifiers and checked-out copies of SharePoint ([MS-WSSTS] 2.1.2, [MS-WSSFO2] 2.2).
    if server.contains(name) || name.hasPrefix("ContentType") || name.hasPrefix("_dlc_") || name.hasPrefix("TaxKeyword")
      || name.hasPrefix("xd_")
    {
      return "server"
    }
    if name.hasPrefix("_") || office.contains(name) { return "office" }
    if programs.contains(name) { return "program" }
    return "own"
  }

  private static let server: Set<String> = [
    "Order", "TemplateUrl", "MediaServiceImageTags", "TaxCatchAll", "ComplianceAssetId", "SharedWithUsers",
    "_ExtendedDescription", "_SourceUrl", "_SharedFileIndex", "TriggerFlowInfo", "ItemRetentionFormula",
    "_CopySource", "WorkflowChangePath", "_ip_UnifiedCompliancePolicyUIAction", "lcf76f155ced4ddcb4097134ff3c332f",
  ]

  /// Those that Office's property page offers by name.
  private static let office: Set<String> = [
    "Checked by", "Client", "Date completed", "Department", "Destination", "Disposition", "Division", "Document number",
    "Editor", "Forward to", "Group", "Language", "Mailstop", "Matter", "Office", "Owner", "Project", "Publisher",
    "Purpose", "Received from", "Recorded by", "Recorded date", "Reference", "Source", "Status", "Telephone number",
    "Typist",
  ]

  private static let programs: Set<String> = [
    "KSOProductBuildVer", "ICV", "KSOReadingLayout", "GrammarlyDocumentId", "WorkbookGuid", "AppVersion", "DocSecurity",
    "HyperlinksChanged", "LinksUpToDate", "ScaleCrop", "ShareDoc", "PTEX.Fullbanner", "Mendeley Document_1", "ZOTERO_PREF_1",
    "EndNote", "Fluent Language",
  ]
}
