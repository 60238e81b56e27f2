import InventoryModel
import OfficePackage

/// Which program saved the document last, as its properties say or, where it writes none, as its markup shows.
final class ApplicationDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.application", subject: "program", unit: "documents",
      attributes: ["newer", "platform", "shown-by", "version", "year"],
      values: [
        "newer": .booleans, "platform": ["mac", "web"],
        "shown-by": ["creator", "custom-property", "description", "namespace", "property"],
        "year": ProducingProgram.years.values.sorted(),
      ], formats: Formats.package,
      source: "ECMA-376-1:2016 §22.2.2.1 (Application), §22.2.2.2 (AppVersion); what programs write")
  ]

  private var properties = DocumentProperties()
  private var namespaces: Set<String> = []
  private var family = ""

  init(_ setting: DetectorSetting) {}

  func package(_ summary: PackageSummary) {
    family = MarkupFamily(format: summary.format)?.rawValue ?? ""
    if summary.relationships.contains(where: { $0.type.hasPrefix(Telltale.googleRelationships) }) {
      namespaces.insert(Telltale.google)
    }
  }

  func unknownNamespace(_ uri: String, in part: PartContext) {
    if Telltale.namespaces.contains(uri) { namespaces.insert(uri) }
  }

  func properties(_ properties: DocumentProperties) { self.properties = properties }

  func facts() -> [Fact] {
    guard let found = telltale() ?? written() else { return [] }
    var attributes: [String: AttributeValue] = ["shown-by": .string(found.shownBy)]
    if !found.program.version.isEmpty { attributes["version"] = .string(found.program.version) }
    if let year = found.program.year { attributes["year"] = .string(year) }
    if let platform = found.program.platform { attributes["platform"] = .string(platform) }
    if found.program.isNewer { attributes["newer"] = .boolean(true) }
    return [Fact(kind: "package.application", subject: found.program.name, attributes: attributes)]
  }

  private func written() -> (program: ProducingProgram, shownBy: String)? {
    guard let name = properties.application, !name.isEmpty else { return nil }
    return (ProducingProgram(name: name, version: properties.applicationVersion ?? ""), "property")
  }

  /// Programs that name Office in the properties, or nothing, and are known by something else.
  private func telltale() -> (program: ProducingProgram, shownBy: String)? {
    if let generator = properties.generator { return (ProducingProgram(name: generator, version: ""), "description") }
    if properties.customNames.contains("KSOProductBuildVer") {
      return (ProducingProgram(name: "WPS Office", version: ""), "custom-property")
    }
    // openpyxl calls itself Excel and gives its own version, or names itself as who made the document.
    if properties.creator == "openpyxl", properties.applicationVersion.map({ $0.hasPrefix("3.") }) ?? true {
      return (ProducingProgram(name: "openpyxl", version: properties.applicationVersion ?? ""), "creator")
    }
    guard properties.application == nil else { return nil }
    if namespaces.contains(Telltale.google) {
      return (ProducingProgram(name: "Google Workspace", version: ""), "namespace")
    }
    // The export of Google Sheets declares two namespaces of Excel for the Mac and writes no properties.
    if !properties.hasExtended, family == "spreadsheet", namespaces.contains(Telltale.mac) {
      return (ProducingProgram(name: "Google Workspace", version: ""), "namespace")
    }
    if namespaces.contains(Telltale.gnumeric) { return (ProducingProgram(name: "Gnumeric", version: ""), "namespace") }
    if namespaces.contains(Telltale.libreOffice) {
      return (ProducingProgram(name: "LibreOffice", version: ""), "namespace")
    }
    return nil
  }
}

/// Namespaces that tell the program which declares them.
enum Telltale {
  static let google = "http://customooxmlschemas.google.com/"
  static let googleRelationships = "http://customschemas.google.com/"
  static let mac = "urn:schemas-microsoft-com:mac:vml"
  static let gnumeric = "http://www.gnumeric.org/ext/spreadsheetml"
  static let libreOffice = "http://schemas.libreoffice.org/"

  static let namespaces: Set<String> = [google, mac, gnumeric, libreOffice]
}
