import InventoryModel
import OfficePackage

/// The main document of a mail merge, and where its recipients come from (ECMA-376-1:2016 §17.14).
///
/// The files of recipients and headings that relationships name are `link.external`; a source that only a connection
/// string names is told here.
final class MailMergeDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.mail-merge-main", unit: "documents",
      attributes: ["data-table", "data-type", "destination", "header", "provider", "query", "target", "type"],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.14.20"),
    FactKindDefinition(
      kind: "link.mail-merge", subject: "source of the recipients, secrets masked", unit: "documents",
      attributes: ["class", "data-table", "provider"], values: ["class": LinkClass.ofTargets],
      formats: Formats.document,
      source: "ECMA-376-1:2016 §17.14.8, §17.14.29; [MS-ODBCSTR] 2.1"),
  ]

  /// Bytes of a connection string or of a query that are read.
  private static let limit = 4096

  private struct Merge {
    var part: PartContext
    /// `w:val` by the element's number: the first of each counts.
    var values: [UInt16: String] = [:]
    var source: String?
    var header: String?
  }

  private let names: MailMergeNames
  private var merge: Merge?
  private var targets: [String: [String: Relationship]] = [:]

  init(_ setting: DetectorSetting) { names = setting.mailMergeNames }

  func package(_ summary: PackageSummary) {
    for relationship in summary.relationships where relationship.kind.hasPrefix("mailMerge") {
      if targets[relationship.source]?[relationship.id] == nil {
        targets[relationship.source, default: [:]][relationship.id] = relationship
      }
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .settings, element.namespace == .word else { return }
    let number = element.name.local
    if number == names.mailMerge {
      if merge == nil { merge = Merge(part: part) }
      return
    }
    guard merge?.part.name == part.name else { return }
    let parent = element.parent.local
    if number == names.dataSource || number == names.headerSource || (number == names.src && parent == names.odso) {
      let id = element.string(names.id, namespace: Namespace.relationships.rawValue) ?? ""
      let target = targets[part.name]?[id]?.target
      if number == names.headerSource {
        if merge?.header == nil { merge?.header = target }
      } else if merge?.source == nil {
        merge?.source = target
      }
    } else if names.values.contains(number), parent == names.mailMerge || parent == names.odso,
      merge?.values[number] == nil, let value = element.string(names.val, namespace: Namespace.word.rawValue)
    {
      merge?.values[number] = String(decoding: value.utf8.prefix(Self.limit), as: UTF8.self)
    }
  }

  /// Of a closed list of words (§17.14): anything else is no value, and may be any text.
  private static func word(_ value: String) -> String {
    value.isEmpty || value.utf8.count <= 32 && value.utf8.allSatisfy { (97...122).contains($0 | 0x20) } ? value : "other"
  }

  func facts() -> [Fact] {
    guard let merge else { return [] }
    func value(_ number: UInt16) -> String { merge.values[number] ?? "" }
    let text = value(names.udl).isEmpty ? value(names.connectString) : value(names.udl)
    let connection = ConnectionString(text)
    let place = merge.part.place.text
    var attributes: [String: AttributeValue] = [:]
    /// What the document does not say is left out.
    func tell(_ name: String, _ value: String) {
      if !value.isEmpty { attributes[name] = .string(value) }
    }
    let provider = SecretMask.masked(connection.provider)
    let table = value(names.table)
    // Old connections name their file in the query alone.
    let named = connection.server.isEmpty ? QueryText.file(value(names.query)) : connection.server
    let target = SecretMask.masked(merge.source ?? named)
    tell("type", Self.word(value(names.mainDocumentType)))
    tell("destination", Self.word(value(names.destination)))
    tell("data-type", Self.word(value(names.dataType)))
    tell("provider", provider)
    tell("data-table", table)
    tell("target", target)
    tell("header", SecretMask.masked(merge.header ?? ""))
    tell("query", QueryText.withoutValues(value(names.query)))
    var facts = [Fact(kind: "document.mail-merge-main", attributes: attributes, locations: [place])]
    guard merge.source == nil, !target.isEmpty else { return facts }
    let isPath = named.contains { "\\/:".contains($0) }
    attributes = ["class": .string((isPath ? LinkClass(target: named) : .database).rawValue)]
    tell("provider", provider)
    tell("data-table", table)
    facts.append(Fact(kind: "link.mail-merge", subject: target, attributes: attributes, locations: [place]))
    return facts
  }
}

/// Numbers of the names in `w:mailMerge` (ECMA-376-1:2016 §17.14) that are looked for.
struct MailMergeNames {
  let mailMerge, odso, dataSource, headerSource, src: UInt16
  let mainDocumentType, destination, dataType, connectString, query, udl, table: UInt16
  let values: Set<UInt16>
  let val, id: UInt16

  init(_ vocabulary: Vocabulary) {
    mailMerge = vocabulary.subscribe("mailMerge")
    odso = vocabulary.number("odso")
    dataSource = vocabulary.subscribe("dataSource")
    headerSource = vocabulary.subscribe("headerSource")
    src = vocabulary.subscribe("src")
    mainDocumentType = vocabulary.subscribe("mainDocumentType")
    destination = vocabulary.subscribe("destination")
    dataType = vocabulary.subscribe("dataType")
    connectString = vocabulary.subscribe("connectString")
    query = vocabulary.subscribe("query")
    udl = vocabulary.subscribe("udl")
    table = vocabulary.subscribe("table")
    values = [mainDocumentType, destination, dataType, connectString, query, udl, table]
    val = vocabulary.number("val")
    id = vocabulary.number("id")
  }
}
