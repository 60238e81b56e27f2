import InventoryModel
import OfficePackage

/// What SharePoint and other document management systems leave in a document: the properties of its content type, and
/// the schema that they follow.
final class ServerMetadataDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.document-properties-server", unit: "properties and schemas", formats: Formats.package,
      source: "[MS-WSSTS] 2.1.2 (ContentTypeId); custom XML of .../office/2006/metadata")
  ]

  private let names: ServerMetadataNames
  private let limit: Int
  private var tally = Tally()

  init(_ setting: DetectorSetting) {
    names = setting.serverMetadataNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .customXML, element.depth == 1,
      element.name.local == names.properties || element.name.local == names.contentTypeSchema,
      element.namespaceURI.hasPrefix("http://schemas.microsoft.com/office/2006/metadata/")
    else { return }
    tally.add(at: part.place, limit: limit)
  }

  func properties(_ properties: DocumentProperties) {
    if properties.customNames.contains("ContentTypeId") { tally.add(at: .part("ContentTypeId"), limit: limit) }
  }

  func facts() -> [Fact] { tally.count > 0 ? [tally.fact("package.document-properties-server")] : [] }
}

/// Numbers of the names that such metadata is told by.
struct ServerMetadataNames {
  let properties: UInt16
  let contentTypeSchema: UInt16

  init(_ vocabulary: Vocabulary) {
    properties = vocabulary.subscribe("properties")
    contentTypeSchema = vocabulary.subscribe("contentTypeSchema")
  }
}
